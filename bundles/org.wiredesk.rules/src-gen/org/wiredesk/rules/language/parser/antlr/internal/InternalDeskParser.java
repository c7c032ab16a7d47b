package org.wiredesk.rules.language.parser.antlr.internal;

import org.eclipse.xtext.*;
import org.eclipse.xtext.parser.*;
import org.eclipse.xtext.parser.impl.*;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.antlr.AbstractInternalAntlrParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.parser.antlr.XtextTokenStream.HiddenTokens;
import org.eclipse.xtext.parser.antlr.AntlrDatatypeRuleToken;
import org.wiredesk.rules.language.services.DeskGrammarAccess;



import org.antlr.runtime.*;
import java.util.Stack;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.HashMap;
@SuppressWarnings("all")
public class InternalDeskParser extends AbstractInternalAntlrParser {
    public static final String[] tokenNames = new String[] {
        "<invalid>", "<EOR>", "<DOWN>", "<UP>", "RULE_TEXT", "RULE_ID", "RULE_NUMBER", "RULE_ANY_FORM", "RULE_DAY", "RULE_ML_COMMENT", "RULE_SL_COMMENT", "RULE_WS", "RULE_ANY_OTHER", "'pack'", "'{'", "'}'", "'import'", "'rule'", "'when'", "'unless'", "'suggest'", "','", "'because'", "'says'", "'flags'", "'to'", "'keeps'", "'inside'", "'outside'", "'quotations'", "'original'", "'any'", "'category'", "'/'", "'severity'", "'off'", "'|'", "'['", "']'", "'start'", "'end'", "'..'", "'without'", "':'", "'('", "')'", "'?'", "'as'", "'except'", "'exact'", "'chunk'", "'figure'", "'term'", "'also'", "'never'", "'first'", "'office'", "'in'", "'shared'", "'source'", "'checked'", "'person'", "'born'", "'unconfirmed'", "'died'", "'from'", "'until'", "'organisation'", "'place'", "'named'", "'event'", "'on'", "'unit'", "'is'", "'-'"
    };
    public static final int T__50=50;
    public static final int RULE_DAY=8;
    public static final int T__19=19;
    public static final int T__15=15;
    public static final int T__59=59;
    public static final int T__16=16;
    public static final int T__17=17;
    public static final int T__18=18;
    public static final int T__55=55;
    public static final int T__56=56;
    public static final int T__13=13;
    public static final int T__57=57;
    public static final int T__14=14;
    public static final int T__58=58;
    public static final int T__51=51;
    public static final int T__52=52;
    public static final int T__53=53;
    public static final int T__54=54;
    public static final int T__60=60;
    public static final int T__61=61;
    public static final int RULE_ID=5;
    public static final int RULE_ANY_FORM=7;
    public static final int T__26=26;
    public static final int T__27=27;
    public static final int T__28=28;
    public static final int T__29=29;
    public static final int T__22=22;
    public static final int T__66=66;
    public static final int RULE_ML_COMMENT=9;
    public static final int T__23=23;
    public static final int T__67=67;
    public static final int RULE_TEXT=4;
    public static final int T__24=24;
    public static final int T__68=68;
    public static final int T__25=25;
    public static final int T__69=69;
    public static final int T__62=62;
    public static final int T__63=63;
    public static final int T__20=20;
    public static final int T__64=64;
    public static final int T__21=21;
    public static final int T__65=65;
    public static final int T__70=70;
    public static final int T__71=71;
    public static final int T__72=72;
    public static final int RULE_SL_COMMENT=10;
    public static final int T__37=37;
    public static final int T__38=38;
    public static final int T__39=39;
    public static final int T__33=33;
    public static final int T__34=34;
    public static final int T__35=35;
    public static final int T__36=36;
    public static final int T__73=73;
    public static final int EOF=-1;
    public static final int T__30=30;
    public static final int T__74=74;
    public static final int T__31=31;
    public static final int T__32=32;
    public static final int RULE_WS=11;
    public static final int RULE_ANY_OTHER=12;
    public static final int RULE_NUMBER=6;
    public static final int T__48=48;
    public static final int T__49=49;
    public static final int T__44=44;
    public static final int T__45=45;
    public static final int T__46=46;
    public static final int T__47=47;
    public static final int T__40=40;
    public static final int T__41=41;
    public static final int T__42=42;
    public static final int T__43=43;

    // delegates
    // delegators


        public InternalDeskParser(TokenStream input) {
            this(input, new RecognizerSharedState());
        }
        public InternalDeskParser(TokenStream input, RecognizerSharedState state) {
            super(input, state);
             
        }
        

    public String[] getTokenNames() { return InternalDeskParser.tokenNames; }
    public String getGrammarFileName() { return "InternalDesk.g"; }



     	private DeskGrammarAccess grammarAccess;

        public InternalDeskParser(TokenStream input, DeskGrammarAccess grammarAccess) {
            this(input);
            this.grammarAccess = grammarAccess;
            registerRules(grammarAccess.getGrammar());
        }

        @Override
        protected String getFirstRuleName() {
        	return "DeskFile";
       	}

       	@Override
       	protected DeskGrammarAccess getGrammarAccess() {
       		return grammarAccess;
       	}




    // $ANTLR start "entryRuleDeskFile"
    // InternalDesk.g:62:1: entryRuleDeskFile returns [EObject current=null] : iv_ruleDeskFile= ruleDeskFile EOF ;
    public final EObject entryRuleDeskFile() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleDeskFile = null;


        try {
            // InternalDesk.g:62:49: (iv_ruleDeskFile= ruleDeskFile EOF )
            // InternalDesk.g:63:2: iv_ruleDeskFile= ruleDeskFile EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getDeskFileRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleDeskFile=ruleDeskFile();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleDeskFile; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleDeskFile"


    // $ANTLR start "ruleDeskFile"
    // InternalDesk.g:69:1: ruleDeskFile returns [EObject current=null] : ( ( (lv_pack_0_0= rulePack ) )? ( (lv_imports_1_0= ruleImport ) )* ( (lv_entries_2_0= ruleEntry ) )* ) ;
    public final EObject ruleDeskFile() throws RecognitionException {
        EObject current = null;

        EObject lv_pack_0_0 = null;

        EObject lv_imports_1_0 = null;

        EObject lv_entries_2_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:75:2: ( ( ( (lv_pack_0_0= rulePack ) )? ( (lv_imports_1_0= ruleImport ) )* ( (lv_entries_2_0= ruleEntry ) )* ) )
            // InternalDesk.g:76:2: ( ( (lv_pack_0_0= rulePack ) )? ( (lv_imports_1_0= ruleImport ) )* ( (lv_entries_2_0= ruleEntry ) )* )
            {
            // InternalDesk.g:76:2: ( ( (lv_pack_0_0= rulePack ) )? ( (lv_imports_1_0= ruleImport ) )* ( (lv_entries_2_0= ruleEntry ) )* )
            // InternalDesk.g:77:3: ( (lv_pack_0_0= rulePack ) )? ( (lv_imports_1_0= ruleImport ) )* ( (lv_entries_2_0= ruleEntry ) )*
            {
            // InternalDesk.g:77:3: ( (lv_pack_0_0= rulePack ) )?
            int alt1=2;
            int LA1_0 = input.LA(1);

            if ( (LA1_0==13) ) {
                alt1=1;
            }
            switch (alt1) {
                case 1 :
                    // InternalDesk.g:78:4: (lv_pack_0_0= rulePack )
                    {
                    // InternalDesk.g:78:4: (lv_pack_0_0= rulePack )
                    // InternalDesk.g:79:5: lv_pack_0_0= rulePack
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getDeskFileAccess().getPackPackParserRuleCall_0_0());
                      				
                    }
                    pushFollow(FOLLOW_3);
                    lv_pack_0_0=rulePack();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getDeskFileRule());
                      					}
                      					set(
                      						current,
                      						"pack",
                      						lv_pack_0_0,
                      						"org.wiredesk.rules.language.Desk.Pack");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalDesk.g:96:3: ( (lv_imports_1_0= ruleImport ) )*
            loop2:
            do {
                int alt2=2;
                int LA2_0 = input.LA(1);

                if ( (LA2_0==16) ) {
                    alt2=1;
                }


                switch (alt2) {
            	case 1 :
            	    // InternalDesk.g:97:4: (lv_imports_1_0= ruleImport )
            	    {
            	    // InternalDesk.g:97:4: (lv_imports_1_0= ruleImport )
            	    // InternalDesk.g:98:5: lv_imports_1_0= ruleImport
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getDeskFileAccess().getImportsImportParserRuleCall_1_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_3);
            	    lv_imports_1_0=ruleImport();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getDeskFileRule());
            	      					}
            	      					add(
            	      						current,
            	      						"imports",
            	      						lv_imports_1_0,
            	      						"org.wiredesk.rules.language.Desk.Import");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop2;
                }
            } while (true);

            // InternalDesk.g:115:3: ( (lv_entries_2_0= ruleEntry ) )*
            loop3:
            do {
                int alt3=2;
                int LA3_0 = input.LA(1);

                if ( (LA3_0==17||(LA3_0>=51 && LA3_0<=52)||LA3_0==56||LA3_0==61||(LA3_0>=67 && LA3_0<=68)||LA3_0==70) ) {
                    alt3=1;
                }


                switch (alt3) {
            	case 1 :
            	    // InternalDesk.g:116:4: (lv_entries_2_0= ruleEntry )
            	    {
            	    // InternalDesk.g:116:4: (lv_entries_2_0= ruleEntry )
            	    // InternalDesk.g:117:5: lv_entries_2_0= ruleEntry
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getDeskFileAccess().getEntriesEntryParserRuleCall_2_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_4);
            	    lv_entries_2_0=ruleEntry();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getDeskFileRule());
            	      					}
            	      					add(
            	      						current,
            	      						"entries",
            	      						lv_entries_2_0,
            	      						"org.wiredesk.rules.language.Desk.Entry");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop3;
                }
            } while (true);


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleDeskFile"


    // $ANTLR start "entryRulePack"
    // InternalDesk.g:138:1: entryRulePack returns [EObject current=null] : iv_rulePack= rulePack EOF ;
    public final EObject entryRulePack() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePack = null;


        try {
            // InternalDesk.g:138:45: (iv_rulePack= rulePack EOF )
            // InternalDesk.g:139:2: iv_rulePack= rulePack EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPackRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePack=rulePack();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePack; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePack"


    // $ANTLR start "rulePack"
    // InternalDesk.g:145:1: rulePack returns [EObject current=null] : (otherlv_0= 'pack' ( (lv_title_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (lv_settings_3_0= ruleSetting ) )* otherlv_4= '}' )? ) ;
    public final EObject rulePack() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_title_1_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        EObject lv_settings_3_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:151:2: ( (otherlv_0= 'pack' ( (lv_title_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (lv_settings_3_0= ruleSetting ) )* otherlv_4= '}' )? ) )
            // InternalDesk.g:152:2: (otherlv_0= 'pack' ( (lv_title_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (lv_settings_3_0= ruleSetting ) )* otherlv_4= '}' )? )
            {
            // InternalDesk.g:152:2: (otherlv_0= 'pack' ( (lv_title_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (lv_settings_3_0= ruleSetting ) )* otherlv_4= '}' )? )
            // InternalDesk.g:153:3: otherlv_0= 'pack' ( (lv_title_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (lv_settings_3_0= ruleSetting ) )* otherlv_4= '}' )?
            {
            otherlv_0=(Token)match(input,13,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getPackAccess().getPackKeyword_0());
              		
            }
            // InternalDesk.g:157:3: ( (lv_title_1_0= RULE_TEXT ) )
            // InternalDesk.g:158:4: (lv_title_1_0= RULE_TEXT )
            {
            // InternalDesk.g:158:4: (lv_title_1_0= RULE_TEXT )
            // InternalDesk.g:159:5: lv_title_1_0= RULE_TEXT
            {
            lv_title_1_0=(Token)match(input,RULE_TEXT,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_title_1_0, grammarAccess.getPackAccess().getTitleTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getPackRule());
              					}
              					setWithLastConsumed(
              						current,
              						"title",
              						lv_title_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:175:3: (otherlv_2= '{' ( (lv_settings_3_0= ruleSetting ) )* otherlv_4= '}' )?
            int alt5=2;
            int LA5_0 = input.LA(1);

            if ( (LA5_0==14) ) {
                alt5=1;
            }
            switch (alt5) {
                case 1 :
                    // InternalDesk.g:176:4: otherlv_2= '{' ( (lv_settings_3_0= ruleSetting ) )* otherlv_4= '}'
                    {
                    otherlv_2=(Token)match(input,14,FOLLOW_7); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_2, grammarAccess.getPackAccess().getLeftCurlyBracketKeyword_2_0());
                      			
                    }
                    // InternalDesk.g:180:4: ( (lv_settings_3_0= ruleSetting ) )*
                    loop4:
                    do {
                        int alt4=2;
                        int LA4_0 = input.LA(1);

                        if ( (LA4_0==30||LA4_0==32||(LA4_0>=34 && LA4_0<=35)) ) {
                            alt4=1;
                        }


                        switch (alt4) {
                    	case 1 :
                    	    // InternalDesk.g:181:5: (lv_settings_3_0= ruleSetting )
                    	    {
                    	    // InternalDesk.g:181:5: (lv_settings_3_0= ruleSetting )
                    	    // InternalDesk.g:182:6: lv_settings_3_0= ruleSetting
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      						newCompositeNode(grammarAccess.getPackAccess().getSettingsSettingParserRuleCall_2_1_0());
                    	      					
                    	    }
                    	    pushFollow(FOLLOW_7);
                    	    lv_settings_3_0=ruleSetting();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						if (current==null) {
                    	      							current = createModelElementForParent(grammarAccess.getPackRule());
                    	      						}
                    	      						add(
                    	      							current,
                    	      							"settings",
                    	      							lv_settings_3_0,
                    	      							"org.wiredesk.rules.language.Desk.Setting");
                    	      						afterParserOrEnumRuleCall();
                    	      					
                    	    }

                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop4;
                        }
                    } while (true);

                    otherlv_4=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_4, grammarAccess.getPackAccess().getRightCurlyBracketKeyword_2_2());
                      			
                    }

                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePack"


    // $ANTLR start "entryRuleImport"
    // InternalDesk.g:208:1: entryRuleImport returns [EObject current=null] : iv_ruleImport= ruleImport EOF ;
    public final EObject entryRuleImport() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleImport = null;


        try {
            // InternalDesk.g:208:47: (iv_ruleImport= ruleImport EOF )
            // InternalDesk.g:209:2: iv_ruleImport= ruleImport EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getImportRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleImport=ruleImport();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleImport; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleImport"


    // $ANTLR start "ruleImport"
    // InternalDesk.g:215:1: ruleImport returns [EObject current=null] : (otherlv_0= 'import' ( (lv_importURI_1_0= RULE_TEXT ) ) ) ;
    public final EObject ruleImport() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_importURI_1_0=null;


        	enterRule();

        try {
            // InternalDesk.g:221:2: ( (otherlv_0= 'import' ( (lv_importURI_1_0= RULE_TEXT ) ) ) )
            // InternalDesk.g:222:2: (otherlv_0= 'import' ( (lv_importURI_1_0= RULE_TEXT ) ) )
            {
            // InternalDesk.g:222:2: (otherlv_0= 'import' ( (lv_importURI_1_0= RULE_TEXT ) ) )
            // InternalDesk.g:223:3: otherlv_0= 'import' ( (lv_importURI_1_0= RULE_TEXT ) )
            {
            otherlv_0=(Token)match(input,16,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getImportAccess().getImportKeyword_0());
              		
            }
            // InternalDesk.g:227:3: ( (lv_importURI_1_0= RULE_TEXT ) )
            // InternalDesk.g:228:4: (lv_importURI_1_0= RULE_TEXT )
            {
            // InternalDesk.g:228:4: (lv_importURI_1_0= RULE_TEXT )
            // InternalDesk.g:229:5: lv_importURI_1_0= RULE_TEXT
            {
            lv_importURI_1_0=(Token)match(input,RULE_TEXT,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_importURI_1_0, grammarAccess.getImportAccess().getImportURITEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getImportRule());
              					}
              					setWithLastConsumed(
              						current,
              						"importURI",
              						lv_importURI_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleImport"


    // $ANTLR start "entryRuleEntry"
    // InternalDesk.g:249:1: entryRuleEntry returns [EObject current=null] : iv_ruleEntry= ruleEntry EOF ;
    public final EObject entryRuleEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleEntry = null;


        try {
            // InternalDesk.g:249:46: (iv_ruleEntry= ruleEntry EOF )
            // InternalDesk.g:250:2: iv_ruleEntry= ruleEntry EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getEntryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleEntry=ruleEntry();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleEntry; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleEntry"


    // $ANTLR start "ruleEntry"
    // InternalDesk.g:256:1: ruleEntry returns [EObject current=null] : (this_RuleEntry_0= ruleRuleEntry | this_TermEntry_1= ruleTermEntry | this_OfficeEntry_2= ruleOfficeEntry | this_PersonEntry_3= rulePersonEntry | this_OrganisationEntry_4= ruleOrganisationEntry | this_PlaceEntry_5= rulePlaceEntry | this_EventEntry_6= ruleEventEntry | this_FigureEntry_7= ruleFigureEntry ) ;
    public final EObject ruleEntry() throws RecognitionException {
        EObject current = null;

        EObject this_RuleEntry_0 = null;

        EObject this_TermEntry_1 = null;

        EObject this_OfficeEntry_2 = null;

        EObject this_PersonEntry_3 = null;

        EObject this_OrganisationEntry_4 = null;

        EObject this_PlaceEntry_5 = null;

        EObject this_EventEntry_6 = null;

        EObject this_FigureEntry_7 = null;



        	enterRule();

        try {
            // InternalDesk.g:262:2: ( (this_RuleEntry_0= ruleRuleEntry | this_TermEntry_1= ruleTermEntry | this_OfficeEntry_2= ruleOfficeEntry | this_PersonEntry_3= rulePersonEntry | this_OrganisationEntry_4= ruleOrganisationEntry | this_PlaceEntry_5= rulePlaceEntry | this_EventEntry_6= ruleEventEntry | this_FigureEntry_7= ruleFigureEntry ) )
            // InternalDesk.g:263:2: (this_RuleEntry_0= ruleRuleEntry | this_TermEntry_1= ruleTermEntry | this_OfficeEntry_2= ruleOfficeEntry | this_PersonEntry_3= rulePersonEntry | this_OrganisationEntry_4= ruleOrganisationEntry | this_PlaceEntry_5= rulePlaceEntry | this_EventEntry_6= ruleEventEntry | this_FigureEntry_7= ruleFigureEntry )
            {
            // InternalDesk.g:263:2: (this_RuleEntry_0= ruleRuleEntry | this_TermEntry_1= ruleTermEntry | this_OfficeEntry_2= ruleOfficeEntry | this_PersonEntry_3= rulePersonEntry | this_OrganisationEntry_4= ruleOrganisationEntry | this_PlaceEntry_5= rulePlaceEntry | this_EventEntry_6= ruleEventEntry | this_FigureEntry_7= ruleFigureEntry )
            int alt6=8;
            switch ( input.LA(1) ) {
            case 17:
                {
                alt6=1;
                }
                break;
            case 52:
                {
                alt6=2;
                }
                break;
            case 56:
                {
                alt6=3;
                }
                break;
            case 61:
                {
                alt6=4;
                }
                break;
            case 67:
                {
                alt6=5;
                }
                break;
            case 68:
                {
                alt6=6;
                }
                break;
            case 70:
                {
                alt6=7;
                }
                break;
            case 51:
                {
                alt6=8;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 6, 0, input);

                throw nvae;
            }

            switch (alt6) {
                case 1 :
                    // InternalDesk.g:264:3: this_RuleEntry_0= ruleRuleEntry
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getEntryAccess().getRuleEntryParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_RuleEntry_0=ruleRuleEntry();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_RuleEntry_0;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalDesk.g:273:3: this_TermEntry_1= ruleTermEntry
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getEntryAccess().getTermEntryParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_TermEntry_1=ruleTermEntry();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_TermEntry_1;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalDesk.g:282:3: this_OfficeEntry_2= ruleOfficeEntry
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getEntryAccess().getOfficeEntryParserRuleCall_2());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_OfficeEntry_2=ruleOfficeEntry();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_OfficeEntry_2;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalDesk.g:291:3: this_PersonEntry_3= rulePersonEntry
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getEntryAccess().getPersonEntryParserRuleCall_3());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_PersonEntry_3=rulePersonEntry();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_PersonEntry_3;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalDesk.g:300:3: this_OrganisationEntry_4= ruleOrganisationEntry
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getEntryAccess().getOrganisationEntryParserRuleCall_4());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_OrganisationEntry_4=ruleOrganisationEntry();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_OrganisationEntry_4;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalDesk.g:309:3: this_PlaceEntry_5= rulePlaceEntry
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getEntryAccess().getPlaceEntryParserRuleCall_5());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_PlaceEntry_5=rulePlaceEntry();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_PlaceEntry_5;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 7 :
                    // InternalDesk.g:318:3: this_EventEntry_6= ruleEventEntry
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getEntryAccess().getEventEntryParserRuleCall_6());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_EventEntry_6=ruleEventEntry();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_EventEntry_6;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 8 :
                    // InternalDesk.g:327:3: this_FigureEntry_7= ruleFigureEntry
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getEntryAccess().getFigureEntryParserRuleCall_7());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_FigureEntry_7=ruleFigureEntry();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_FigureEntry_7;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleEntry"


    // $ANTLR start "entryRuleRuleEntry"
    // InternalDesk.g:339:1: entryRuleRuleEntry returns [EObject current=null] : iv_ruleRuleEntry= ruleRuleEntry EOF ;
    public final EObject entryRuleRuleEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleRuleEntry = null;


        try {
            // InternalDesk.g:339:50: (iv_ruleRuleEntry= ruleRuleEntry EOF )
            // InternalDesk.g:340:2: iv_ruleRuleEntry= ruleRuleEntry EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getRuleEntryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleRuleEntry=ruleRuleEntry();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleRuleEntry; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleRuleEntry"


    // $ANTLR start "ruleRuleEntry"
    // InternalDesk.g:346:1: ruleRuleEntry returns [EObject current=null] : (otherlv_0= 'rule' ( (lv_name_1_0= RULE_ID ) ) ( (lv_title_2_0= RULE_TEXT ) ) otherlv_3= '{' ( (lv_clauses_4_0= ruleClause ) )* otherlv_5= '}' ) ;
    public final EObject ruleRuleEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token lv_title_2_0=null;
        Token otherlv_3=null;
        Token otherlv_5=null;
        EObject lv_clauses_4_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:352:2: ( (otherlv_0= 'rule' ( (lv_name_1_0= RULE_ID ) ) ( (lv_title_2_0= RULE_TEXT ) ) otherlv_3= '{' ( (lv_clauses_4_0= ruleClause ) )* otherlv_5= '}' ) )
            // InternalDesk.g:353:2: (otherlv_0= 'rule' ( (lv_name_1_0= RULE_ID ) ) ( (lv_title_2_0= RULE_TEXT ) ) otherlv_3= '{' ( (lv_clauses_4_0= ruleClause ) )* otherlv_5= '}' )
            {
            // InternalDesk.g:353:2: (otherlv_0= 'rule' ( (lv_name_1_0= RULE_ID ) ) ( (lv_title_2_0= RULE_TEXT ) ) otherlv_3= '{' ( (lv_clauses_4_0= ruleClause ) )* otherlv_5= '}' )
            // InternalDesk.g:354:3: otherlv_0= 'rule' ( (lv_name_1_0= RULE_ID ) ) ( (lv_title_2_0= RULE_TEXT ) ) otherlv_3= '{' ( (lv_clauses_4_0= ruleClause ) )* otherlv_5= '}'
            {
            otherlv_0=(Token)match(input,17,FOLLOW_8); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getRuleEntryAccess().getRuleKeyword_0());
              		
            }
            // InternalDesk.g:358:3: ( (lv_name_1_0= RULE_ID ) )
            // InternalDesk.g:359:4: (lv_name_1_0= RULE_ID )
            {
            // InternalDesk.g:359:4: (lv_name_1_0= RULE_ID )
            // InternalDesk.g:360:5: lv_name_1_0= RULE_ID
            {
            lv_name_1_0=(Token)match(input,RULE_ID,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getRuleEntryAccess().getNameIDTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getRuleEntryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.wiredesk.rules.language.Desk.ID");
              				
            }

            }


            }

            // InternalDesk.g:376:3: ( (lv_title_2_0= RULE_TEXT ) )
            // InternalDesk.g:377:4: (lv_title_2_0= RULE_TEXT )
            {
            // InternalDesk.g:377:4: (lv_title_2_0= RULE_TEXT )
            // InternalDesk.g:378:5: lv_title_2_0= RULE_TEXT
            {
            lv_title_2_0=(Token)match(input,RULE_TEXT,FOLLOW_9); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_title_2_0, grammarAccess.getRuleEntryAccess().getTitleTEXTTerminalRuleCall_2_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getRuleEntryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"title",
              						lv_title_2_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            otherlv_3=(Token)match(input,14,FOLLOW_10); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_3, grammarAccess.getRuleEntryAccess().getLeftCurlyBracketKeyword_3());
              		
            }
            // InternalDesk.g:398:3: ( (lv_clauses_4_0= ruleClause ) )*
            loop7:
            do {
                int alt7=2;
                int LA7_0 = input.LA(1);

                if ( ((LA7_0>=18 && LA7_0<=20)||(LA7_0>=22 && LA7_0<=24)||(LA7_0>=26 && LA7_0<=28)||LA7_0==30||LA7_0==32||(LA7_0>=34 && LA7_0<=35)) ) {
                    alt7=1;
                }


                switch (alt7) {
            	case 1 :
            	    // InternalDesk.g:399:4: (lv_clauses_4_0= ruleClause )
            	    {
            	    // InternalDesk.g:399:4: (lv_clauses_4_0= ruleClause )
            	    // InternalDesk.g:400:5: lv_clauses_4_0= ruleClause
            	    {
            	    if ( state.backtracking==0 ) {

            	      					newCompositeNode(grammarAccess.getRuleEntryAccess().getClausesClauseParserRuleCall_4_0());
            	      				
            	    }
            	    pushFollow(FOLLOW_10);
            	    lv_clauses_4_0=ruleClause();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					if (current==null) {
            	      						current = createModelElementForParent(grammarAccess.getRuleEntryRule());
            	      					}
            	      					add(
            	      						current,
            	      						"clauses",
            	      						lv_clauses_4_0,
            	      						"org.wiredesk.rules.language.Desk.Clause");
            	      					afterParserOrEnumRuleCall();
            	      				
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    break loop7;
                }
            } while (true);

            otherlv_5=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_5, grammarAccess.getRuleEntryAccess().getRightCurlyBracketKeyword_5());
              		
            }

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleRuleEntry"


    // $ANTLR start "entryRuleClause"
    // InternalDesk.g:425:1: entryRuleClause returns [EObject current=null] : iv_ruleClause= ruleClause EOF ;
    public final EObject entryRuleClause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleClause = null;


        try {
            // InternalDesk.g:425:47: (iv_ruleClause= ruleClause EOF )
            // InternalDesk.g:426:2: iv_ruleClause= ruleClause EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getClauseRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleClause=ruleClause();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleClause; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleClause"


    // $ANTLR start "ruleClause"
    // InternalDesk.g:432:1: ruleClause returns [EObject current=null] : (this_When_0= ruleWhen | this_Unless_1= ruleUnless | this_Suggest_2= ruleSuggest | this_Because_3= ruleBecause | this_Says_4= ruleSays | this_Flags_5= ruleFlags | this_Keeps_6= ruleKeeps | this_QuotationContext_7= ruleQuotationContext | this_Setting_8= ruleSetting ) ;
    public final EObject ruleClause() throws RecognitionException {
        EObject current = null;

        EObject this_When_0 = null;

        EObject this_Unless_1 = null;

        EObject this_Suggest_2 = null;

        EObject this_Because_3 = null;

        EObject this_Says_4 = null;

        EObject this_Flags_5 = null;

        EObject this_Keeps_6 = null;

        EObject this_QuotationContext_7 = null;

        EObject this_Setting_8 = null;



        	enterRule();

        try {
            // InternalDesk.g:438:2: ( (this_When_0= ruleWhen | this_Unless_1= ruleUnless | this_Suggest_2= ruleSuggest | this_Because_3= ruleBecause | this_Says_4= ruleSays | this_Flags_5= ruleFlags | this_Keeps_6= ruleKeeps | this_QuotationContext_7= ruleQuotationContext | this_Setting_8= ruleSetting ) )
            // InternalDesk.g:439:2: (this_When_0= ruleWhen | this_Unless_1= ruleUnless | this_Suggest_2= ruleSuggest | this_Because_3= ruleBecause | this_Says_4= ruleSays | this_Flags_5= ruleFlags | this_Keeps_6= ruleKeeps | this_QuotationContext_7= ruleQuotationContext | this_Setting_8= ruleSetting )
            {
            // InternalDesk.g:439:2: (this_When_0= ruleWhen | this_Unless_1= ruleUnless | this_Suggest_2= ruleSuggest | this_Because_3= ruleBecause | this_Says_4= ruleSays | this_Flags_5= ruleFlags | this_Keeps_6= ruleKeeps | this_QuotationContext_7= ruleQuotationContext | this_Setting_8= ruleSetting )
            int alt8=9;
            switch ( input.LA(1) ) {
            case 18:
                {
                alt8=1;
                }
                break;
            case 19:
                {
                alt8=2;
                }
                break;
            case 20:
                {
                alt8=3;
                }
                break;
            case 22:
                {
                alt8=4;
                }
                break;
            case 23:
                {
                alt8=5;
                }
                break;
            case 24:
                {
                alt8=6;
                }
                break;
            case 26:
                {
                alt8=7;
                }
                break;
            case 27:
            case 28:
                {
                alt8=8;
                }
                break;
            case 30:
            case 32:
            case 34:
            case 35:
                {
                alt8=9;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 8, 0, input);

                throw nvae;
            }

            switch (alt8) {
                case 1 :
                    // InternalDesk.g:440:3: this_When_0= ruleWhen
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getClauseAccess().getWhenParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_When_0=ruleWhen();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_When_0;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalDesk.g:449:3: this_Unless_1= ruleUnless
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getClauseAccess().getUnlessParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Unless_1=ruleUnless();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Unless_1;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalDesk.g:458:3: this_Suggest_2= ruleSuggest
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getClauseAccess().getSuggestParserRuleCall_2());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Suggest_2=ruleSuggest();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Suggest_2;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalDesk.g:467:3: this_Because_3= ruleBecause
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getClauseAccess().getBecauseParserRuleCall_3());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Because_3=ruleBecause();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Because_3;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalDesk.g:476:3: this_Says_4= ruleSays
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getClauseAccess().getSaysParserRuleCall_4());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Says_4=ruleSays();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Says_4;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 6 :
                    // InternalDesk.g:485:3: this_Flags_5= ruleFlags
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getClauseAccess().getFlagsParserRuleCall_5());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Flags_5=ruleFlags();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Flags_5;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 7 :
                    // InternalDesk.g:494:3: this_Keeps_6= ruleKeeps
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getClauseAccess().getKeepsParserRuleCall_6());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Keeps_6=ruleKeeps();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Keeps_6;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 8 :
                    // InternalDesk.g:503:3: this_QuotationContext_7= ruleQuotationContext
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getClauseAccess().getQuotationContextParserRuleCall_7());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_QuotationContext_7=ruleQuotationContext();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_QuotationContext_7;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 9 :
                    // InternalDesk.g:512:3: this_Setting_8= ruleSetting
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getClauseAccess().getSettingParserRuleCall_8());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Setting_8=ruleSetting();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Setting_8;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleClause"


    // $ANTLR start "entryRuleSetting"
    // InternalDesk.g:524:1: entryRuleSetting returns [EObject current=null] : iv_ruleSetting= ruleSetting EOF ;
    public final EObject entryRuleSetting() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSetting = null;


        try {
            // InternalDesk.g:524:48: (iv_ruleSetting= ruleSetting EOF )
            // InternalDesk.g:525:2: iv_ruleSetting= ruleSetting EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getSettingRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleSetting=ruleSetting();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleSetting; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSetting"


    // $ANTLR start "ruleSetting"
    // InternalDesk.g:531:1: ruleSetting returns [EObject current=null] : (this_Original_0= ruleOriginal | this_Category_1= ruleCategory | this_SeverityLevel_2= ruleSeverityLevel | this_Off_3= ruleOff ) ;
    public final EObject ruleSetting() throws RecognitionException {
        EObject current = null;

        EObject this_Original_0 = null;

        EObject this_Category_1 = null;

        EObject this_SeverityLevel_2 = null;

        EObject this_Off_3 = null;



        	enterRule();

        try {
            // InternalDesk.g:537:2: ( (this_Original_0= ruleOriginal | this_Category_1= ruleCategory | this_SeverityLevel_2= ruleSeverityLevel | this_Off_3= ruleOff ) )
            // InternalDesk.g:538:2: (this_Original_0= ruleOriginal | this_Category_1= ruleCategory | this_SeverityLevel_2= ruleSeverityLevel | this_Off_3= ruleOff )
            {
            // InternalDesk.g:538:2: (this_Original_0= ruleOriginal | this_Category_1= ruleCategory | this_SeverityLevel_2= ruleSeverityLevel | this_Off_3= ruleOff )
            int alt9=4;
            switch ( input.LA(1) ) {
            case 30:
                {
                alt9=1;
                }
                break;
            case 32:
                {
                alt9=2;
                }
                break;
            case 34:
                {
                alt9=3;
                }
                break;
            case 35:
                {
                alt9=4;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 9, 0, input);

                throw nvae;
            }

            switch (alt9) {
                case 1 :
                    // InternalDesk.g:539:3: this_Original_0= ruleOriginal
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getSettingAccess().getOriginalParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Original_0=ruleOriginal();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Original_0;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalDesk.g:548:3: this_Category_1= ruleCategory
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getSettingAccess().getCategoryParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Category_1=ruleCategory();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Category_1;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalDesk.g:557:3: this_SeverityLevel_2= ruleSeverityLevel
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getSettingAccess().getSeverityLevelParserRuleCall_2());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_SeverityLevel_2=ruleSeverityLevel();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_SeverityLevel_2;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalDesk.g:566:3: this_Off_3= ruleOff
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getSettingAccess().getOffParserRuleCall_3());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Off_3=ruleOff();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Off_3;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSetting"


    // $ANTLR start "entryRuleWhen"
    // InternalDesk.g:578:1: entryRuleWhen returns [EObject current=null] : iv_ruleWhen= ruleWhen EOF ;
    public final EObject entryRuleWhen() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWhen = null;


        try {
            // InternalDesk.g:578:45: (iv_ruleWhen= ruleWhen EOF )
            // InternalDesk.g:579:2: iv_ruleWhen= ruleWhen EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getWhenRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleWhen=ruleWhen();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleWhen; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleWhen"


    // $ANTLR start "ruleWhen"
    // InternalDesk.g:585:1: ruleWhen returns [EObject current=null] : (otherlv_0= 'when' ( (lv_pattern_1_0= rulePattern ) ) ) ;
    public final EObject ruleWhen() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_pattern_1_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:591:2: ( (otherlv_0= 'when' ( (lv_pattern_1_0= rulePattern ) ) ) )
            // InternalDesk.g:592:2: (otherlv_0= 'when' ( (lv_pattern_1_0= rulePattern ) ) )
            {
            // InternalDesk.g:592:2: (otherlv_0= 'when' ( (lv_pattern_1_0= rulePattern ) ) )
            // InternalDesk.g:593:3: otherlv_0= 'when' ( (lv_pattern_1_0= rulePattern ) )
            {
            otherlv_0=(Token)match(input,18,FOLLOW_11); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getWhenAccess().getWhenKeyword_0());
              		
            }
            // InternalDesk.g:597:3: ( (lv_pattern_1_0= rulePattern ) )
            // InternalDesk.g:598:4: (lv_pattern_1_0= rulePattern )
            {
            // InternalDesk.g:598:4: (lv_pattern_1_0= rulePattern )
            // InternalDesk.g:599:5: lv_pattern_1_0= rulePattern
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getWhenAccess().getPatternPatternParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_pattern_1_0=rulePattern();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getWhenRule());
              					}
              					set(
              						current,
              						"pattern",
              						lv_pattern_1_0,
              						"org.wiredesk.rules.language.Desk.Pattern");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleWhen"


    // $ANTLR start "entryRuleUnless"
    // InternalDesk.g:620:1: entryRuleUnless returns [EObject current=null] : iv_ruleUnless= ruleUnless EOF ;
    public final EObject entryRuleUnless() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleUnless = null;


        try {
            // InternalDesk.g:620:47: (iv_ruleUnless= ruleUnless EOF )
            // InternalDesk.g:621:2: iv_ruleUnless= ruleUnless EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getUnlessRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleUnless=ruleUnless();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleUnless; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleUnless"


    // $ANTLR start "ruleUnless"
    // InternalDesk.g:627:1: ruleUnless returns [EObject current=null] : (otherlv_0= 'unless' ( (lv_pattern_1_0= rulePattern ) ) ) ;
    public final EObject ruleUnless() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        EObject lv_pattern_1_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:633:2: ( (otherlv_0= 'unless' ( (lv_pattern_1_0= rulePattern ) ) ) )
            // InternalDesk.g:634:2: (otherlv_0= 'unless' ( (lv_pattern_1_0= rulePattern ) ) )
            {
            // InternalDesk.g:634:2: (otherlv_0= 'unless' ( (lv_pattern_1_0= rulePattern ) ) )
            // InternalDesk.g:635:3: otherlv_0= 'unless' ( (lv_pattern_1_0= rulePattern ) )
            {
            otherlv_0=(Token)match(input,19,FOLLOW_11); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getUnlessAccess().getUnlessKeyword_0());
              		
            }
            // InternalDesk.g:639:3: ( (lv_pattern_1_0= rulePattern ) )
            // InternalDesk.g:640:4: (lv_pattern_1_0= rulePattern )
            {
            // InternalDesk.g:640:4: (lv_pattern_1_0= rulePattern )
            // InternalDesk.g:641:5: lv_pattern_1_0= rulePattern
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getUnlessAccess().getPatternPatternParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_2);
            lv_pattern_1_0=rulePattern();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getUnlessRule());
              					}
              					set(
              						current,
              						"pattern",
              						lv_pattern_1_0,
              						"org.wiredesk.rules.language.Desk.Pattern");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleUnless"


    // $ANTLR start "entryRuleSuggest"
    // InternalDesk.g:662:1: entryRuleSuggest returns [EObject current=null] : iv_ruleSuggest= ruleSuggest EOF ;
    public final EObject entryRuleSuggest() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSuggest = null;


        try {
            // InternalDesk.g:662:48: (iv_ruleSuggest= ruleSuggest EOF )
            // InternalDesk.g:663:2: iv_ruleSuggest= ruleSuggest EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getSuggestRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleSuggest=ruleSuggest();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleSuggest; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSuggest"


    // $ANTLR start "ruleSuggest"
    // InternalDesk.g:669:1: ruleSuggest returns [EObject current=null] : (otherlv_0= 'suggest' ( (lv_texts_1_0= RULE_TEXT ) ) (otherlv_2= ',' ( (lv_texts_3_0= RULE_TEXT ) ) )* ) ;
    public final EObject ruleSuggest() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_texts_1_0=null;
        Token otherlv_2=null;
        Token lv_texts_3_0=null;


        	enterRule();

        try {
            // InternalDesk.g:675:2: ( (otherlv_0= 'suggest' ( (lv_texts_1_0= RULE_TEXT ) ) (otherlv_2= ',' ( (lv_texts_3_0= RULE_TEXT ) ) )* ) )
            // InternalDesk.g:676:2: (otherlv_0= 'suggest' ( (lv_texts_1_0= RULE_TEXT ) ) (otherlv_2= ',' ( (lv_texts_3_0= RULE_TEXT ) ) )* )
            {
            // InternalDesk.g:676:2: (otherlv_0= 'suggest' ( (lv_texts_1_0= RULE_TEXT ) ) (otherlv_2= ',' ( (lv_texts_3_0= RULE_TEXT ) ) )* )
            // InternalDesk.g:677:3: otherlv_0= 'suggest' ( (lv_texts_1_0= RULE_TEXT ) ) (otherlv_2= ',' ( (lv_texts_3_0= RULE_TEXT ) ) )*
            {
            otherlv_0=(Token)match(input,20,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getSuggestAccess().getSuggestKeyword_0());
              		
            }
            // InternalDesk.g:681:3: ( (lv_texts_1_0= RULE_TEXT ) )
            // InternalDesk.g:682:4: (lv_texts_1_0= RULE_TEXT )
            {
            // InternalDesk.g:682:4: (lv_texts_1_0= RULE_TEXT )
            // InternalDesk.g:683:5: lv_texts_1_0= RULE_TEXT
            {
            lv_texts_1_0=(Token)match(input,RULE_TEXT,FOLLOW_12); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_texts_1_0, grammarAccess.getSuggestAccess().getTextsTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getSuggestRule());
              					}
              					addWithLastConsumed(
              						current,
              						"texts",
              						lv_texts_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:699:3: (otherlv_2= ',' ( (lv_texts_3_0= RULE_TEXT ) ) )*
            loop10:
            do {
                int alt10=2;
                int LA10_0 = input.LA(1);

                if ( (LA10_0==21) ) {
                    alt10=1;
                }


                switch (alt10) {
            	case 1 :
            	    // InternalDesk.g:700:4: otherlv_2= ',' ( (lv_texts_3_0= RULE_TEXT ) )
            	    {
            	    otherlv_2=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				newLeafNode(otherlv_2, grammarAccess.getSuggestAccess().getCommaKeyword_2_0());
            	      			
            	    }
            	    // InternalDesk.g:704:4: ( (lv_texts_3_0= RULE_TEXT ) )
            	    // InternalDesk.g:705:5: (lv_texts_3_0= RULE_TEXT )
            	    {
            	    // InternalDesk.g:705:5: (lv_texts_3_0= RULE_TEXT )
            	    // InternalDesk.g:706:6: lv_texts_3_0= RULE_TEXT
            	    {
            	    lv_texts_3_0=(Token)match(input,RULE_TEXT,FOLLOW_12); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						newLeafNode(lv_texts_3_0, grammarAccess.getSuggestAccess().getTextsTEXTTerminalRuleCall_2_1_0());
            	      					
            	    }
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElement(grammarAccess.getSuggestRule());
            	      						}
            	      						addWithLastConsumed(
            	      							current,
            	      							"texts",
            	      							lv_texts_3_0,
            	      							"org.wiredesk.rules.language.Desk.TEXT");
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop10;
                }
            } while (true);


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSuggest"


    // $ANTLR start "entryRuleBecause"
    // InternalDesk.g:727:1: entryRuleBecause returns [EObject current=null] : iv_ruleBecause= ruleBecause EOF ;
    public final EObject entryRuleBecause() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleBecause = null;


        try {
            // InternalDesk.g:727:48: (iv_ruleBecause= ruleBecause EOF )
            // InternalDesk.g:728:2: iv_ruleBecause= ruleBecause EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getBecauseRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleBecause=ruleBecause();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleBecause; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleBecause"


    // $ANTLR start "ruleBecause"
    // InternalDesk.g:734:1: ruleBecause returns [EObject current=null] : (otherlv_0= 'because' ( (lv_text_1_0= RULE_TEXT ) ) ) ;
    public final EObject ruleBecause() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_text_1_0=null;


        	enterRule();

        try {
            // InternalDesk.g:740:2: ( (otherlv_0= 'because' ( (lv_text_1_0= RULE_TEXT ) ) ) )
            // InternalDesk.g:741:2: (otherlv_0= 'because' ( (lv_text_1_0= RULE_TEXT ) ) )
            {
            // InternalDesk.g:741:2: (otherlv_0= 'because' ( (lv_text_1_0= RULE_TEXT ) ) )
            // InternalDesk.g:742:3: otherlv_0= 'because' ( (lv_text_1_0= RULE_TEXT ) )
            {
            otherlv_0=(Token)match(input,22,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getBecauseAccess().getBecauseKeyword_0());
              		
            }
            // InternalDesk.g:746:3: ( (lv_text_1_0= RULE_TEXT ) )
            // InternalDesk.g:747:4: (lv_text_1_0= RULE_TEXT )
            {
            // InternalDesk.g:747:4: (lv_text_1_0= RULE_TEXT )
            // InternalDesk.g:748:5: lv_text_1_0= RULE_TEXT
            {
            lv_text_1_0=(Token)match(input,RULE_TEXT,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_text_1_0, grammarAccess.getBecauseAccess().getTextTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getBecauseRule());
              					}
              					setWithLastConsumed(
              						current,
              						"text",
              						lv_text_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleBecause"


    // $ANTLR start "entryRuleSays"
    // InternalDesk.g:768:1: entryRuleSays returns [EObject current=null] : iv_ruleSays= ruleSays EOF ;
    public final EObject entryRuleSays() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSays = null;


        try {
            // InternalDesk.g:768:45: (iv_ruleSays= ruleSays EOF )
            // InternalDesk.g:769:2: iv_ruleSays= ruleSays EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getSaysRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleSays=ruleSays();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleSays; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSays"


    // $ANTLR start "ruleSays"
    // InternalDesk.g:775:1: ruleSays returns [EObject current=null] : (otherlv_0= 'says' ( (lv_text_1_0= RULE_TEXT ) ) ) ;
    public final EObject ruleSays() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_text_1_0=null;


        	enterRule();

        try {
            // InternalDesk.g:781:2: ( (otherlv_0= 'says' ( (lv_text_1_0= RULE_TEXT ) ) ) )
            // InternalDesk.g:782:2: (otherlv_0= 'says' ( (lv_text_1_0= RULE_TEXT ) ) )
            {
            // InternalDesk.g:782:2: (otherlv_0= 'says' ( (lv_text_1_0= RULE_TEXT ) ) )
            // InternalDesk.g:783:3: otherlv_0= 'says' ( (lv_text_1_0= RULE_TEXT ) )
            {
            otherlv_0=(Token)match(input,23,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getSaysAccess().getSaysKeyword_0());
              		
            }
            // InternalDesk.g:787:3: ( (lv_text_1_0= RULE_TEXT ) )
            // InternalDesk.g:788:4: (lv_text_1_0= RULE_TEXT )
            {
            // InternalDesk.g:788:4: (lv_text_1_0= RULE_TEXT )
            // InternalDesk.g:789:5: lv_text_1_0= RULE_TEXT
            {
            lv_text_1_0=(Token)match(input,RULE_TEXT,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_text_1_0, grammarAccess.getSaysAccess().getTextTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getSaysRule());
              					}
              					setWithLastConsumed(
              						current,
              						"text",
              						lv_text_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSays"


    // $ANTLR start "entryRuleFlags"
    // InternalDesk.g:809:1: entryRuleFlags returns [EObject current=null] : iv_ruleFlags= ruleFlags EOF ;
    public final EObject entryRuleFlags() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFlags = null;


        try {
            // InternalDesk.g:809:46: (iv_ruleFlags= ruleFlags EOF )
            // InternalDesk.g:810:2: iv_ruleFlags= ruleFlags EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getFlagsRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleFlags=ruleFlags();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleFlags; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleFlags"


    // $ANTLR start "ruleFlags"
    // InternalDesk.g:816:1: ruleFlags returns [EObject current=null] : (otherlv_0= 'flags' ( (lv_text_1_0= RULE_TEXT ) ) (otherlv_2= 'to' ( (lv_fix_3_0= RULE_TEXT ) ) )? ) ;
    public final EObject ruleFlags() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_text_1_0=null;
        Token otherlv_2=null;
        Token lv_fix_3_0=null;


        	enterRule();

        try {
            // InternalDesk.g:822:2: ( (otherlv_0= 'flags' ( (lv_text_1_0= RULE_TEXT ) ) (otherlv_2= 'to' ( (lv_fix_3_0= RULE_TEXT ) ) )? ) )
            // InternalDesk.g:823:2: (otherlv_0= 'flags' ( (lv_text_1_0= RULE_TEXT ) ) (otherlv_2= 'to' ( (lv_fix_3_0= RULE_TEXT ) ) )? )
            {
            // InternalDesk.g:823:2: (otherlv_0= 'flags' ( (lv_text_1_0= RULE_TEXT ) ) (otherlv_2= 'to' ( (lv_fix_3_0= RULE_TEXT ) ) )? )
            // InternalDesk.g:824:3: otherlv_0= 'flags' ( (lv_text_1_0= RULE_TEXT ) ) (otherlv_2= 'to' ( (lv_fix_3_0= RULE_TEXT ) ) )?
            {
            otherlv_0=(Token)match(input,24,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getFlagsAccess().getFlagsKeyword_0());
              		
            }
            // InternalDesk.g:828:3: ( (lv_text_1_0= RULE_TEXT ) )
            // InternalDesk.g:829:4: (lv_text_1_0= RULE_TEXT )
            {
            // InternalDesk.g:829:4: (lv_text_1_0= RULE_TEXT )
            // InternalDesk.g:830:5: lv_text_1_0= RULE_TEXT
            {
            lv_text_1_0=(Token)match(input,RULE_TEXT,FOLLOW_13); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_text_1_0, grammarAccess.getFlagsAccess().getTextTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getFlagsRule());
              					}
              					setWithLastConsumed(
              						current,
              						"text",
              						lv_text_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:846:3: (otherlv_2= 'to' ( (lv_fix_3_0= RULE_TEXT ) ) )?
            int alt11=2;
            int LA11_0 = input.LA(1);

            if ( (LA11_0==25) ) {
                alt11=1;
            }
            switch (alt11) {
                case 1 :
                    // InternalDesk.g:847:4: otherlv_2= 'to' ( (lv_fix_3_0= RULE_TEXT ) )
                    {
                    otherlv_2=(Token)match(input,25,FOLLOW_5); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_2, grammarAccess.getFlagsAccess().getToKeyword_2_0());
                      			
                    }
                    // InternalDesk.g:851:4: ( (lv_fix_3_0= RULE_TEXT ) )
                    // InternalDesk.g:852:5: (lv_fix_3_0= RULE_TEXT )
                    {
                    // InternalDesk.g:852:5: (lv_fix_3_0= RULE_TEXT )
                    // InternalDesk.g:853:6: lv_fix_3_0= RULE_TEXT
                    {
                    lv_fix_3_0=(Token)match(input,RULE_TEXT,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_fix_3_0, grammarAccess.getFlagsAccess().getFixTEXTTerminalRuleCall_2_1_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getFlagsRule());
                      						}
                      						setWithLastConsumed(
                      							current,
                      							"fix",
                      							lv_fix_3_0,
                      							"org.wiredesk.rules.language.Desk.TEXT");
                      					
                    }

                    }


                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleFlags"


    // $ANTLR start "entryRuleKeeps"
    // InternalDesk.g:874:1: entryRuleKeeps returns [EObject current=null] : iv_ruleKeeps= ruleKeeps EOF ;
    public final EObject entryRuleKeeps() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleKeeps = null;


        try {
            // InternalDesk.g:874:46: (iv_ruleKeeps= ruleKeeps EOF )
            // InternalDesk.g:875:2: iv_ruleKeeps= ruleKeeps EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getKeepsRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleKeeps=ruleKeeps();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleKeeps; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleKeeps"


    // $ANTLR start "ruleKeeps"
    // InternalDesk.g:881:1: ruleKeeps returns [EObject current=null] : (otherlv_0= 'keeps' ( (lv_text_1_0= RULE_TEXT ) ) ) ;
    public final EObject ruleKeeps() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_text_1_0=null;


        	enterRule();

        try {
            // InternalDesk.g:887:2: ( (otherlv_0= 'keeps' ( (lv_text_1_0= RULE_TEXT ) ) ) )
            // InternalDesk.g:888:2: (otherlv_0= 'keeps' ( (lv_text_1_0= RULE_TEXT ) ) )
            {
            // InternalDesk.g:888:2: (otherlv_0= 'keeps' ( (lv_text_1_0= RULE_TEXT ) ) )
            // InternalDesk.g:889:3: otherlv_0= 'keeps' ( (lv_text_1_0= RULE_TEXT ) )
            {
            otherlv_0=(Token)match(input,26,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getKeepsAccess().getKeepsKeyword_0());
              		
            }
            // InternalDesk.g:893:3: ( (lv_text_1_0= RULE_TEXT ) )
            // InternalDesk.g:894:4: (lv_text_1_0= RULE_TEXT )
            {
            // InternalDesk.g:894:4: (lv_text_1_0= RULE_TEXT )
            // InternalDesk.g:895:5: lv_text_1_0= RULE_TEXT
            {
            lv_text_1_0=(Token)match(input,RULE_TEXT,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_text_1_0, grammarAccess.getKeepsAccess().getTextTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getKeepsRule());
              					}
              					setWithLastConsumed(
              						current,
              						"text",
              						lv_text_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleKeeps"


    // $ANTLR start "entryRuleQuotationContext"
    // InternalDesk.g:915:1: entryRuleQuotationContext returns [EObject current=null] : iv_ruleQuotationContext= ruleQuotationContext EOF ;
    public final EObject entryRuleQuotationContext() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleQuotationContext = null;


        try {
            // InternalDesk.g:915:57: (iv_ruleQuotationContext= ruleQuotationContext EOF )
            // InternalDesk.g:916:2: iv_ruleQuotationContext= ruleQuotationContext EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getQuotationContextRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleQuotationContext=ruleQuotationContext();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleQuotationContext; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleQuotationContext"


    // $ANTLR start "ruleQuotationContext"
    // InternalDesk.g:922:1: ruleQuotationContext returns [EObject current=null] : ( ( ( (lv_inside_0_0= 'inside' ) ) | ( (lv_outside_1_0= 'outside' ) ) ) otherlv_2= 'quotations' ) ;
    public final EObject ruleQuotationContext() throws RecognitionException {
        EObject current = null;

        Token lv_inside_0_0=null;
        Token lv_outside_1_0=null;
        Token otherlv_2=null;


        	enterRule();

        try {
            // InternalDesk.g:928:2: ( ( ( ( (lv_inside_0_0= 'inside' ) ) | ( (lv_outside_1_0= 'outside' ) ) ) otherlv_2= 'quotations' ) )
            // InternalDesk.g:929:2: ( ( ( (lv_inside_0_0= 'inside' ) ) | ( (lv_outside_1_0= 'outside' ) ) ) otherlv_2= 'quotations' )
            {
            // InternalDesk.g:929:2: ( ( ( (lv_inside_0_0= 'inside' ) ) | ( (lv_outside_1_0= 'outside' ) ) ) otherlv_2= 'quotations' )
            // InternalDesk.g:930:3: ( ( (lv_inside_0_0= 'inside' ) ) | ( (lv_outside_1_0= 'outside' ) ) ) otherlv_2= 'quotations'
            {
            // InternalDesk.g:930:3: ( ( (lv_inside_0_0= 'inside' ) ) | ( (lv_outside_1_0= 'outside' ) ) )
            int alt12=2;
            int LA12_0 = input.LA(1);

            if ( (LA12_0==27) ) {
                alt12=1;
            }
            else if ( (LA12_0==28) ) {
                alt12=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 12, 0, input);

                throw nvae;
            }
            switch (alt12) {
                case 1 :
                    // InternalDesk.g:931:4: ( (lv_inside_0_0= 'inside' ) )
                    {
                    // InternalDesk.g:931:4: ( (lv_inside_0_0= 'inside' ) )
                    // InternalDesk.g:932:5: (lv_inside_0_0= 'inside' )
                    {
                    // InternalDesk.g:932:5: (lv_inside_0_0= 'inside' )
                    // InternalDesk.g:933:6: lv_inside_0_0= 'inside'
                    {
                    lv_inside_0_0=(Token)match(input,27,FOLLOW_14); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_inside_0_0, grammarAccess.getQuotationContextAccess().getInsideInsideKeyword_0_0_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getQuotationContextRule());
                      						}
                      						setWithLastConsumed(current, "inside", lv_inside_0_0 != null, "inside");
                      					
                    }

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:946:4: ( (lv_outside_1_0= 'outside' ) )
                    {
                    // InternalDesk.g:946:4: ( (lv_outside_1_0= 'outside' ) )
                    // InternalDesk.g:947:5: (lv_outside_1_0= 'outside' )
                    {
                    // InternalDesk.g:947:5: (lv_outside_1_0= 'outside' )
                    // InternalDesk.g:948:6: lv_outside_1_0= 'outside'
                    {
                    lv_outside_1_0=(Token)match(input,28,FOLLOW_14); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_outside_1_0, grammarAccess.getQuotationContextAccess().getOutsideOutsideKeyword_0_1_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getQuotationContextRule());
                      						}
                      						setWithLastConsumed(current, "outside", lv_outside_1_0 != null, "outside");
                      					
                    }

                    }


                    }


                    }
                    break;

            }

            otherlv_2=(Token)match(input,29,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_2, grammarAccess.getQuotationContextAccess().getQuotationsKeyword_1());
              		
            }

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleQuotationContext"


    // $ANTLR start "entryRuleOriginal"
    // InternalDesk.g:969:1: entryRuleOriginal returns [EObject current=null] : iv_ruleOriginal= ruleOriginal EOF ;
    public final EObject entryRuleOriginal() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOriginal = null;


        try {
            // InternalDesk.g:969:49: (iv_ruleOriginal= ruleOriginal EOF )
            // InternalDesk.g:970:2: iv_ruleOriginal= ruleOriginal EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOriginalRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOriginal=ruleOriginal();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOriginal; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleOriginal"


    // $ANTLR start "ruleOriginal"
    // InternalDesk.g:976:1: ruleOriginal returns [EObject current=null] : (otherlv_0= 'original' ( ( (lv_any_1_0= 'any' ) ) | ( ( (lv_languages_2_0= RULE_ID ) ) (otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) ) )* ) ) ) ;
    public final EObject ruleOriginal() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_any_1_0=null;
        Token lv_languages_2_0=null;
        Token otherlv_3=null;
        Token lv_languages_4_0=null;


        	enterRule();

        try {
            // InternalDesk.g:982:2: ( (otherlv_0= 'original' ( ( (lv_any_1_0= 'any' ) ) | ( ( (lv_languages_2_0= RULE_ID ) ) (otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) ) )* ) ) ) )
            // InternalDesk.g:983:2: (otherlv_0= 'original' ( ( (lv_any_1_0= 'any' ) ) | ( ( (lv_languages_2_0= RULE_ID ) ) (otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) ) )* ) ) )
            {
            // InternalDesk.g:983:2: (otherlv_0= 'original' ( ( (lv_any_1_0= 'any' ) ) | ( ( (lv_languages_2_0= RULE_ID ) ) (otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) ) )* ) ) )
            // InternalDesk.g:984:3: otherlv_0= 'original' ( ( (lv_any_1_0= 'any' ) ) | ( ( (lv_languages_2_0= RULE_ID ) ) (otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) ) )* ) )
            {
            otherlv_0=(Token)match(input,30,FOLLOW_15); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getOriginalAccess().getOriginalKeyword_0());
              		
            }
            // InternalDesk.g:988:3: ( ( (lv_any_1_0= 'any' ) ) | ( ( (lv_languages_2_0= RULE_ID ) ) (otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) ) )* ) )
            int alt14=2;
            int LA14_0 = input.LA(1);

            if ( (LA14_0==31) ) {
                alt14=1;
            }
            else if ( (LA14_0==RULE_ID) ) {
                alt14=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 14, 0, input);

                throw nvae;
            }
            switch (alt14) {
                case 1 :
                    // InternalDesk.g:989:4: ( (lv_any_1_0= 'any' ) )
                    {
                    // InternalDesk.g:989:4: ( (lv_any_1_0= 'any' ) )
                    // InternalDesk.g:990:5: (lv_any_1_0= 'any' )
                    {
                    // InternalDesk.g:990:5: (lv_any_1_0= 'any' )
                    // InternalDesk.g:991:6: lv_any_1_0= 'any'
                    {
                    lv_any_1_0=(Token)match(input,31,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_any_1_0, grammarAccess.getOriginalAccess().getAnyAnyKeyword_1_0_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getOriginalRule());
                      						}
                      						setWithLastConsumed(current, "any", lv_any_1_0 != null, "any");
                      					
                    }

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1004:4: ( ( (lv_languages_2_0= RULE_ID ) ) (otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) ) )* )
                    {
                    // InternalDesk.g:1004:4: ( ( (lv_languages_2_0= RULE_ID ) ) (otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) ) )* )
                    // InternalDesk.g:1005:5: ( (lv_languages_2_0= RULE_ID ) ) (otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) ) )*
                    {
                    // InternalDesk.g:1005:5: ( (lv_languages_2_0= RULE_ID ) )
                    // InternalDesk.g:1006:6: (lv_languages_2_0= RULE_ID )
                    {
                    // InternalDesk.g:1006:6: (lv_languages_2_0= RULE_ID )
                    // InternalDesk.g:1007:7: lv_languages_2_0= RULE_ID
                    {
                    lv_languages_2_0=(Token)match(input,RULE_ID,FOLLOW_12); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							newLeafNode(lv_languages_2_0, grammarAccess.getOriginalAccess().getLanguagesIDTerminalRuleCall_1_1_0_0());
                      						
                    }
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElement(grammarAccess.getOriginalRule());
                      							}
                      							addWithLastConsumed(
                      								current,
                      								"languages",
                      								lv_languages_2_0,
                      								"org.wiredesk.rules.language.Desk.ID");
                      						
                    }

                    }


                    }

                    // InternalDesk.g:1023:5: (otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) ) )*
                    loop13:
                    do {
                        int alt13=2;
                        int LA13_0 = input.LA(1);

                        if ( (LA13_0==21) ) {
                            alt13=1;
                        }


                        switch (alt13) {
                    	case 1 :
                    	    // InternalDesk.g:1024:6: otherlv_3= ',' ( (lv_languages_4_0= RULE_ID ) )
                    	    {
                    	    otherlv_3=(Token)match(input,21,FOLLOW_8); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_3, grammarAccess.getOriginalAccess().getCommaKeyword_1_1_1_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:1028:6: ( (lv_languages_4_0= RULE_ID ) )
                    	    // InternalDesk.g:1029:7: (lv_languages_4_0= RULE_ID )
                    	    {
                    	    // InternalDesk.g:1029:7: (lv_languages_4_0= RULE_ID )
                    	    // InternalDesk.g:1030:8: lv_languages_4_0= RULE_ID
                    	    {
                    	    lv_languages_4_0=(Token)match(input,RULE_ID,FOLLOW_12); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_languages_4_0, grammarAccess.getOriginalAccess().getLanguagesIDTerminalRuleCall_1_1_1_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getOriginalRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"languages",
                    	      									lv_languages_4_0,
                    	      									"org.wiredesk.rules.language.Desk.ID");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop13;
                        }
                    } while (true);


                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleOriginal"


    // $ANTLR start "entryRuleCategory"
    // InternalDesk.g:1053:1: entryRuleCategory returns [EObject current=null] : iv_ruleCategory= ruleCategory EOF ;
    public final EObject entryRuleCategory() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleCategory = null;


        try {
            // InternalDesk.g:1053:49: (iv_ruleCategory= ruleCategory EOF )
            // InternalDesk.g:1054:2: iv_ruleCategory= ruleCategory EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getCategoryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleCategory=ruleCategory();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleCategory; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleCategory"


    // $ANTLR start "ruleCategory"
    // InternalDesk.g:1060:1: ruleCategory returns [EObject current=null] : (otherlv_0= 'category' ( (lv_dimension_1_0= RULE_ID ) ) otherlv_2= '/' ( (lv_type_3_0= RULE_ID ) ) ) ;
    public final EObject ruleCategory() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_dimension_1_0=null;
        Token otherlv_2=null;
        Token lv_type_3_0=null;


        	enterRule();

        try {
            // InternalDesk.g:1066:2: ( (otherlv_0= 'category' ( (lv_dimension_1_0= RULE_ID ) ) otherlv_2= '/' ( (lv_type_3_0= RULE_ID ) ) ) )
            // InternalDesk.g:1067:2: (otherlv_0= 'category' ( (lv_dimension_1_0= RULE_ID ) ) otherlv_2= '/' ( (lv_type_3_0= RULE_ID ) ) )
            {
            // InternalDesk.g:1067:2: (otherlv_0= 'category' ( (lv_dimension_1_0= RULE_ID ) ) otherlv_2= '/' ( (lv_type_3_0= RULE_ID ) ) )
            // InternalDesk.g:1068:3: otherlv_0= 'category' ( (lv_dimension_1_0= RULE_ID ) ) otherlv_2= '/' ( (lv_type_3_0= RULE_ID ) )
            {
            otherlv_0=(Token)match(input,32,FOLLOW_8); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getCategoryAccess().getCategoryKeyword_0());
              		
            }
            // InternalDesk.g:1072:3: ( (lv_dimension_1_0= RULE_ID ) )
            // InternalDesk.g:1073:4: (lv_dimension_1_0= RULE_ID )
            {
            // InternalDesk.g:1073:4: (lv_dimension_1_0= RULE_ID )
            // InternalDesk.g:1074:5: lv_dimension_1_0= RULE_ID
            {
            lv_dimension_1_0=(Token)match(input,RULE_ID,FOLLOW_16); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_dimension_1_0, grammarAccess.getCategoryAccess().getDimensionIDTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getCategoryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"dimension",
              						lv_dimension_1_0,
              						"org.wiredesk.rules.language.Desk.ID");
              				
            }

            }


            }

            otherlv_2=(Token)match(input,33,FOLLOW_8); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_2, grammarAccess.getCategoryAccess().getSolidusKeyword_2());
              		
            }
            // InternalDesk.g:1094:3: ( (lv_type_3_0= RULE_ID ) )
            // InternalDesk.g:1095:4: (lv_type_3_0= RULE_ID )
            {
            // InternalDesk.g:1095:4: (lv_type_3_0= RULE_ID )
            // InternalDesk.g:1096:5: lv_type_3_0= RULE_ID
            {
            lv_type_3_0=(Token)match(input,RULE_ID,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_type_3_0, grammarAccess.getCategoryAccess().getTypeIDTerminalRuleCall_3_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getCategoryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"type",
              						lv_type_3_0,
              						"org.wiredesk.rules.language.Desk.ID");
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleCategory"


    // $ANTLR start "entryRuleSeverityLevel"
    // InternalDesk.g:1116:1: entryRuleSeverityLevel returns [EObject current=null] : iv_ruleSeverityLevel= ruleSeverityLevel EOF ;
    public final EObject entryRuleSeverityLevel() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSeverityLevel = null;


        try {
            // InternalDesk.g:1116:54: (iv_ruleSeverityLevel= ruleSeverityLevel EOF )
            // InternalDesk.g:1117:2: iv_ruleSeverityLevel= ruleSeverityLevel EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getSeverityLevelRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleSeverityLevel=ruleSeverityLevel();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleSeverityLevel; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSeverityLevel"


    // $ANTLR start "ruleSeverityLevel"
    // InternalDesk.g:1123:1: ruleSeverityLevel returns [EObject current=null] : (otherlv_0= 'severity' ( (lv_level_1_0= RULE_ID ) ) ) ;
    public final EObject ruleSeverityLevel() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_level_1_0=null;


        	enterRule();

        try {
            // InternalDesk.g:1129:2: ( (otherlv_0= 'severity' ( (lv_level_1_0= RULE_ID ) ) ) )
            // InternalDesk.g:1130:2: (otherlv_0= 'severity' ( (lv_level_1_0= RULE_ID ) ) )
            {
            // InternalDesk.g:1130:2: (otherlv_0= 'severity' ( (lv_level_1_0= RULE_ID ) ) )
            // InternalDesk.g:1131:3: otherlv_0= 'severity' ( (lv_level_1_0= RULE_ID ) )
            {
            otherlv_0=(Token)match(input,34,FOLLOW_8); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getSeverityLevelAccess().getSeverityKeyword_0());
              		
            }
            // InternalDesk.g:1135:3: ( (lv_level_1_0= RULE_ID ) )
            // InternalDesk.g:1136:4: (lv_level_1_0= RULE_ID )
            {
            // InternalDesk.g:1136:4: (lv_level_1_0= RULE_ID )
            // InternalDesk.g:1137:5: lv_level_1_0= RULE_ID
            {
            lv_level_1_0=(Token)match(input,RULE_ID,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_level_1_0, grammarAccess.getSeverityLevelAccess().getLevelIDTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getSeverityLevelRule());
              					}
              					setWithLastConsumed(
              						current,
              						"level",
              						lv_level_1_0,
              						"org.wiredesk.rules.language.Desk.ID");
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSeverityLevel"


    // $ANTLR start "entryRuleOff"
    // InternalDesk.g:1157:1: entryRuleOff returns [EObject current=null] : iv_ruleOff= ruleOff EOF ;
    public final EObject entryRuleOff() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOff = null;


        try {
            // InternalDesk.g:1157:44: (iv_ruleOff= ruleOff EOF )
            // InternalDesk.g:1158:2: iv_ruleOff= ruleOff EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOffRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOff=ruleOff();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOff; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleOff"


    // $ANTLR start "ruleOff"
    // InternalDesk.g:1164:1: ruleOff returns [EObject current=null] : ( (lv_off_0_0= 'off' ) ) ;
    public final EObject ruleOff() throws RecognitionException {
        EObject current = null;

        Token lv_off_0_0=null;


        	enterRule();

        try {
            // InternalDesk.g:1170:2: ( ( (lv_off_0_0= 'off' ) ) )
            // InternalDesk.g:1171:2: ( (lv_off_0_0= 'off' ) )
            {
            // InternalDesk.g:1171:2: ( (lv_off_0_0= 'off' ) )
            // InternalDesk.g:1172:3: (lv_off_0_0= 'off' )
            {
            // InternalDesk.g:1172:3: (lv_off_0_0= 'off' )
            // InternalDesk.g:1173:4: lv_off_0_0= 'off'
            {
            lv_off_0_0=(Token)match(input,35,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              				newLeafNode(lv_off_0_0, grammarAccess.getOffAccess().getOffOffKeyword_0());
              			
            }
            if ( state.backtracking==0 ) {

              				if (current==null) {
              					current = createModelElement(grammarAccess.getOffRule());
              				}
              				setWithLastConsumed(current, "off", lv_off_0_0 != null, "off");
              			
            }

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleOff"


    // $ANTLR start "entryRulePattern"
    // InternalDesk.g:1188:1: entryRulePattern returns [EObject current=null] : iv_rulePattern= rulePattern EOF ;
    public final EObject entryRulePattern() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePattern = null;


        try {
            // InternalDesk.g:1188:48: (iv_rulePattern= rulePattern EOF )
            // InternalDesk.g:1189:2: iv_rulePattern= rulePattern EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPatternRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePattern=rulePattern();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePattern; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePattern"


    // $ANTLR start "rulePattern"
    // InternalDesk.g:1195:1: rulePattern returns [EObject current=null] : ( ( (lv_branches_0_0= ruleSequence ) ) (otherlv_1= '|' ( (lv_branches_2_0= ruleSequence ) ) )* ) ;
    public final EObject rulePattern() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        EObject lv_branches_0_0 = null;

        EObject lv_branches_2_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:1201:2: ( ( ( (lv_branches_0_0= ruleSequence ) ) (otherlv_1= '|' ( (lv_branches_2_0= ruleSequence ) ) )* ) )
            // InternalDesk.g:1202:2: ( ( (lv_branches_0_0= ruleSequence ) ) (otherlv_1= '|' ( (lv_branches_2_0= ruleSequence ) ) )* )
            {
            // InternalDesk.g:1202:2: ( ( (lv_branches_0_0= ruleSequence ) ) (otherlv_1= '|' ( (lv_branches_2_0= ruleSequence ) ) )* )
            // InternalDesk.g:1203:3: ( (lv_branches_0_0= ruleSequence ) ) (otherlv_1= '|' ( (lv_branches_2_0= ruleSequence ) ) )*
            {
            // InternalDesk.g:1203:3: ( (lv_branches_0_0= ruleSequence ) )
            // InternalDesk.g:1204:4: (lv_branches_0_0= ruleSequence )
            {
            // InternalDesk.g:1204:4: (lv_branches_0_0= ruleSequence )
            // InternalDesk.g:1205:5: lv_branches_0_0= ruleSequence
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getPatternAccess().getBranchesSequenceParserRuleCall_0_0());
              				
            }
            pushFollow(FOLLOW_17);
            lv_branches_0_0=ruleSequence();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getPatternRule());
              					}
              					add(
              						current,
              						"branches",
              						lv_branches_0_0,
              						"org.wiredesk.rules.language.Desk.Sequence");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalDesk.g:1222:3: (otherlv_1= '|' ( (lv_branches_2_0= ruleSequence ) ) )*
            loop15:
            do {
                int alt15=2;
                int LA15_0 = input.LA(1);

                if ( (LA15_0==36) ) {
                    alt15=1;
                }


                switch (alt15) {
            	case 1 :
            	    // InternalDesk.g:1223:4: otherlv_1= '|' ( (lv_branches_2_0= ruleSequence ) )
            	    {
            	    otherlv_1=(Token)match(input,36,FOLLOW_11); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				newLeafNode(otherlv_1, grammarAccess.getPatternAccess().getVerticalLineKeyword_1_0());
            	      			
            	    }
            	    // InternalDesk.g:1227:4: ( (lv_branches_2_0= ruleSequence ) )
            	    // InternalDesk.g:1228:5: (lv_branches_2_0= ruleSequence )
            	    {
            	    // InternalDesk.g:1228:5: (lv_branches_2_0= ruleSequence )
            	    // InternalDesk.g:1229:6: lv_branches_2_0= ruleSequence
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getPatternAccess().getBranchesSequenceParserRuleCall_1_1_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_17);
            	    lv_branches_2_0=ruleSequence();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getPatternRule());
            	      						}
            	      						add(
            	      							current,
            	      							"branches",
            	      							lv_branches_2_0,
            	      							"org.wiredesk.rules.language.Desk.Sequence");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop15;
                }
            } while (true);


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePattern"


    // $ANTLR start "entryRuleSequence"
    // InternalDesk.g:1251:1: entryRuleSequence returns [EObject current=null] : iv_ruleSequence= ruleSequence EOF ;
    public final EObject entryRuleSequence() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleSequence = null;


        try {
            // InternalDesk.g:1251:49: (iv_ruleSequence= ruleSequence EOF )
            // InternalDesk.g:1252:2: iv_ruleSequence= ruleSequence EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getSequenceRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleSequence=ruleSequence();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleSequence; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleSequence"


    // $ANTLR start "ruleSequence"
    // InternalDesk.g:1258:1: ruleSequence returns [EObject current=null] : ( (lv_elements_0_0= ruleElement ) )+ ;
    public final EObject ruleSequence() throws RecognitionException {
        EObject current = null;

        EObject lv_elements_0_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:1264:2: ( ( (lv_elements_0_0= ruleElement ) )+ )
            // InternalDesk.g:1265:2: ( (lv_elements_0_0= ruleElement ) )+
            {
            // InternalDesk.g:1265:2: ( (lv_elements_0_0= ruleElement ) )+
            int cnt16=0;
            loop16:
            do {
                int alt16=2;
                int LA16_0 = input.LA(1);

                if ( ((LA16_0>=RULE_TEXT && LA16_0<=RULE_ID)||LA16_0==RULE_ANY_FORM||LA16_0==31||LA16_0==37||(LA16_0>=39 && LA16_0<=41)||LA16_0==44||(LA16_0>=49 && LA16_0<=51)) ) {
                    alt16=1;
                }


                switch (alt16) {
            	case 1 :
            	    // InternalDesk.g:1266:3: (lv_elements_0_0= ruleElement )
            	    {
            	    // InternalDesk.g:1266:3: (lv_elements_0_0= ruleElement )
            	    // InternalDesk.g:1267:4: lv_elements_0_0= ruleElement
            	    {
            	    if ( state.backtracking==0 ) {

            	      				newCompositeNode(grammarAccess.getSequenceAccess().getElementsElementParserRuleCall_0());
            	      			
            	    }
            	    pushFollow(FOLLOW_18);
            	    lv_elements_0_0=ruleElement();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				if (current==null) {
            	      					current = createModelElementForParent(grammarAccess.getSequenceRule());
            	      				}
            	      				add(
            	      					current,
            	      					"elements",
            	      					lv_elements_0_0,
            	      					"org.wiredesk.rules.language.Desk.Element");
            	      				afterParserOrEnumRuleCall();
            	      			
            	    }

            	    }


            	    }
            	    break;

            	default :
            	    if ( cnt16 >= 1 ) break loop16;
            	    if (state.backtracking>0) {state.failed=true; return current;}
                        EarlyExitException eee =
                            new EarlyExitException(16, input);
                        throw eee;
                }
                cnt16++;
            } while (true);


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleSequence"


    // $ANTLR start "entryRuleElement"
    // InternalDesk.g:1287:1: entryRuleElement returns [EObject current=null] : iv_ruleElement= ruleElement EOF ;
    public final EObject entryRuleElement() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleElement = null;


        try {
            // InternalDesk.g:1287:48: (iv_ruleElement= ruleElement EOF )
            // InternalDesk.g:1288:2: iv_ruleElement= ruleElement EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getElementRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleElement=ruleElement();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleElement; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleElement"


    // $ANTLR start "ruleElement"
    // InternalDesk.g:1294:1: ruleElement returns [EObject current=null] : (this_Marked_0= ruleMarked | this_Edge_1= ruleEdge | this_Gap_2= ruleGap | this_Item_3= ruleItem ) ;
    public final EObject ruleElement() throws RecognitionException {
        EObject current = null;

        EObject this_Marked_0 = null;

        EObject this_Edge_1 = null;

        EObject this_Gap_2 = null;

        EObject this_Item_3 = null;



        	enterRule();

        try {
            // InternalDesk.g:1300:2: ( (this_Marked_0= ruleMarked | this_Edge_1= ruleEdge | this_Gap_2= ruleGap | this_Item_3= ruleItem ) )
            // InternalDesk.g:1301:2: (this_Marked_0= ruleMarked | this_Edge_1= ruleEdge | this_Gap_2= ruleGap | this_Item_3= ruleItem )
            {
            // InternalDesk.g:1301:2: (this_Marked_0= ruleMarked | this_Edge_1= ruleEdge | this_Gap_2= ruleGap | this_Item_3= ruleItem )
            int alt17=4;
            switch ( input.LA(1) ) {
            case 37:
                {
                alt17=1;
                }
                break;
            case 39:
            case 40:
                {
                alt17=2;
                }
                break;
            case 41:
                {
                alt17=3;
                }
                break;
            case RULE_TEXT:
            case RULE_ID:
            case RULE_ANY_FORM:
            case 31:
            case 44:
            case 49:
            case 50:
            case 51:
                {
                alt17=4;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 17, 0, input);

                throw nvae;
            }

            switch (alt17) {
                case 1 :
                    // InternalDesk.g:1302:3: this_Marked_0= ruleMarked
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getElementAccess().getMarkedParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Marked_0=ruleMarked();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Marked_0;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalDesk.g:1311:3: this_Edge_1= ruleEdge
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getElementAccess().getEdgeParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Edge_1=ruleEdge();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Edge_1;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalDesk.g:1320:3: this_Gap_2= ruleGap
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getElementAccess().getGapParserRuleCall_2());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Gap_2=ruleGap();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Gap_2;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalDesk.g:1329:3: this_Item_3= ruleItem
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getElementAccess().getItemParserRuleCall_3());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Item_3=ruleItem();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Item_3;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleElement"


    // $ANTLR start "entryRuleMarked"
    // InternalDesk.g:1341:1: entryRuleMarked returns [EObject current=null] : iv_ruleMarked= ruleMarked EOF ;
    public final EObject entryRuleMarked() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleMarked = null;


        try {
            // InternalDesk.g:1341:47: (iv_ruleMarked= ruleMarked EOF )
            // InternalDesk.g:1342:2: iv_ruleMarked= ruleMarked EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getMarkedRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleMarked=ruleMarked();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleMarked; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleMarked"


    // $ANTLR start "ruleMarked"
    // InternalDesk.g:1348:1: ruleMarked returns [EObject current=null] : (otherlv_0= '[' ( (lv_pattern_1_0= rulePattern ) ) otherlv_2= ']' ) ;
    public final EObject ruleMarked() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_2=null;
        EObject lv_pattern_1_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:1354:2: ( (otherlv_0= '[' ( (lv_pattern_1_0= rulePattern ) ) otherlv_2= ']' ) )
            // InternalDesk.g:1355:2: (otherlv_0= '[' ( (lv_pattern_1_0= rulePattern ) ) otherlv_2= ']' )
            {
            // InternalDesk.g:1355:2: (otherlv_0= '[' ( (lv_pattern_1_0= rulePattern ) ) otherlv_2= ']' )
            // InternalDesk.g:1356:3: otherlv_0= '[' ( (lv_pattern_1_0= rulePattern ) ) otherlv_2= ']'
            {
            otherlv_0=(Token)match(input,37,FOLLOW_11); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getMarkedAccess().getLeftSquareBracketKeyword_0());
              		
            }
            // InternalDesk.g:1360:3: ( (lv_pattern_1_0= rulePattern ) )
            // InternalDesk.g:1361:4: (lv_pattern_1_0= rulePattern )
            {
            // InternalDesk.g:1361:4: (lv_pattern_1_0= rulePattern )
            // InternalDesk.g:1362:5: lv_pattern_1_0= rulePattern
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getMarkedAccess().getPatternPatternParserRuleCall_1_0());
              				
            }
            pushFollow(FOLLOW_19);
            lv_pattern_1_0=rulePattern();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getMarkedRule());
              					}
              					set(
              						current,
              						"pattern",
              						lv_pattern_1_0,
              						"org.wiredesk.rules.language.Desk.Pattern");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            otherlv_2=(Token)match(input,38,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_2, grammarAccess.getMarkedAccess().getRightSquareBracketKeyword_2());
              		
            }

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleMarked"


    // $ANTLR start "entryRuleEdge"
    // InternalDesk.g:1387:1: entryRuleEdge returns [EObject current=null] : iv_ruleEdge= ruleEdge EOF ;
    public final EObject entryRuleEdge() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleEdge = null;


        try {
            // InternalDesk.g:1387:45: (iv_ruleEdge= ruleEdge EOF )
            // InternalDesk.g:1388:2: iv_ruleEdge= ruleEdge EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getEdgeRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleEdge=ruleEdge();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleEdge; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleEdge"


    // $ANTLR start "ruleEdge"
    // InternalDesk.g:1394:1: ruleEdge returns [EObject current=null] : ( ( (lv_start_0_0= 'start' ) ) | ( (lv_end_1_0= 'end' ) ) ) ;
    public final EObject ruleEdge() throws RecognitionException {
        EObject current = null;

        Token lv_start_0_0=null;
        Token lv_end_1_0=null;


        	enterRule();

        try {
            // InternalDesk.g:1400:2: ( ( ( (lv_start_0_0= 'start' ) ) | ( (lv_end_1_0= 'end' ) ) ) )
            // InternalDesk.g:1401:2: ( ( (lv_start_0_0= 'start' ) ) | ( (lv_end_1_0= 'end' ) ) )
            {
            // InternalDesk.g:1401:2: ( ( (lv_start_0_0= 'start' ) ) | ( (lv_end_1_0= 'end' ) ) )
            int alt18=2;
            int LA18_0 = input.LA(1);

            if ( (LA18_0==39) ) {
                alt18=1;
            }
            else if ( (LA18_0==40) ) {
                alt18=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 18, 0, input);

                throw nvae;
            }
            switch (alt18) {
                case 1 :
                    // InternalDesk.g:1402:3: ( (lv_start_0_0= 'start' ) )
                    {
                    // InternalDesk.g:1402:3: ( (lv_start_0_0= 'start' ) )
                    // InternalDesk.g:1403:4: (lv_start_0_0= 'start' )
                    {
                    // InternalDesk.g:1403:4: (lv_start_0_0= 'start' )
                    // InternalDesk.g:1404:5: lv_start_0_0= 'start'
                    {
                    lv_start_0_0=(Token)match(input,39,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_start_0_0, grammarAccess.getEdgeAccess().getStartStartKeyword_0_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getEdgeRule());
                      					}
                      					setWithLastConsumed(current, "start", lv_start_0_0 != null, "start");
                      				
                    }

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1417:3: ( (lv_end_1_0= 'end' ) )
                    {
                    // InternalDesk.g:1417:3: ( (lv_end_1_0= 'end' ) )
                    // InternalDesk.g:1418:4: (lv_end_1_0= 'end' )
                    {
                    // InternalDesk.g:1418:4: (lv_end_1_0= 'end' )
                    // InternalDesk.g:1419:5: lv_end_1_0= 'end'
                    {
                    lv_end_1_0=(Token)match(input,40,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_end_1_0, grammarAccess.getEdgeAccess().getEndEndKeyword_1_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getEdgeRule());
                      					}
                      					setWithLastConsumed(current, "end", lv_end_1_0 != null, "end");
                      				
                    }

                    }


                    }


                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleEdge"


    // $ANTLR start "entryRuleGap"
    // InternalDesk.g:1435:1: entryRuleGap returns [EObject current=null] : iv_ruleGap= ruleGap EOF ;
    public final EObject entryRuleGap() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleGap = null;


        try {
            // InternalDesk.g:1435:44: (iv_ruleGap= ruleGap EOF )
            // InternalDesk.g:1436:2: iv_ruleGap= ruleGap EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getGapRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleGap=ruleGap();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleGap; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleGap"


    // $ANTLR start "ruleGap"
    // InternalDesk.g:1442:1: ruleGap returns [EObject current=null] : (otherlv_0= '..' ( (lv_max_1_0= RULE_NUMBER ) ) (otherlv_2= 'without' ( (lv_exception_3_0= ruleCondition ) ) )? ) ;
    public final EObject ruleGap() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_max_1_0=null;
        Token otherlv_2=null;
        EObject lv_exception_3_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:1448:2: ( (otherlv_0= '..' ( (lv_max_1_0= RULE_NUMBER ) ) (otherlv_2= 'without' ( (lv_exception_3_0= ruleCondition ) ) )? ) )
            // InternalDesk.g:1449:2: (otherlv_0= '..' ( (lv_max_1_0= RULE_NUMBER ) ) (otherlv_2= 'without' ( (lv_exception_3_0= ruleCondition ) ) )? )
            {
            // InternalDesk.g:1449:2: (otherlv_0= '..' ( (lv_max_1_0= RULE_NUMBER ) ) (otherlv_2= 'without' ( (lv_exception_3_0= ruleCondition ) ) )? )
            // InternalDesk.g:1450:3: otherlv_0= '..' ( (lv_max_1_0= RULE_NUMBER ) ) (otherlv_2= 'without' ( (lv_exception_3_0= ruleCondition ) ) )?
            {
            otherlv_0=(Token)match(input,41,FOLLOW_20); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getGapAccess().getFullStopFullStopKeyword_0());
              		
            }
            // InternalDesk.g:1454:3: ( (lv_max_1_0= RULE_NUMBER ) )
            // InternalDesk.g:1455:4: (lv_max_1_0= RULE_NUMBER )
            {
            // InternalDesk.g:1455:4: (lv_max_1_0= RULE_NUMBER )
            // InternalDesk.g:1456:5: lv_max_1_0= RULE_NUMBER
            {
            lv_max_1_0=(Token)match(input,RULE_NUMBER,FOLLOW_21); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_max_1_0, grammarAccess.getGapAccess().getMaxNUMBERTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getGapRule());
              					}
              					setWithLastConsumed(
              						current,
              						"max",
              						lv_max_1_0,
              						"org.wiredesk.rules.language.Desk.NUMBER");
              				
            }

            }


            }

            // InternalDesk.g:1472:3: (otherlv_2= 'without' ( (lv_exception_3_0= ruleCondition ) ) )?
            int alt19=2;
            int LA19_0 = input.LA(1);

            if ( (LA19_0==42) ) {
                alt19=1;
            }
            switch (alt19) {
                case 1 :
                    // InternalDesk.g:1473:4: otherlv_2= 'without' ( (lv_exception_3_0= ruleCondition ) )
                    {
                    otherlv_2=(Token)match(input,42,FOLLOW_22); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_2, grammarAccess.getGapAccess().getWithoutKeyword_2_0());
                      			
                    }
                    // InternalDesk.g:1477:4: ( (lv_exception_3_0= ruleCondition ) )
                    // InternalDesk.g:1478:5: (lv_exception_3_0= ruleCondition )
                    {
                    // InternalDesk.g:1478:5: (lv_exception_3_0= ruleCondition )
                    // InternalDesk.g:1479:6: lv_exception_3_0= ruleCondition
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getGapAccess().getExceptionConditionParserRuleCall_2_1_0());
                      					
                    }
                    pushFollow(FOLLOW_2);
                    lv_exception_3_0=ruleCondition();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getGapRule());
                      						}
                      						set(
                      							current,
                      							"exception",
                      							lv_exception_3_0,
                      							"org.wiredesk.rules.language.Desk.Condition");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleGap"


    // $ANTLR start "entryRuleItem"
    // InternalDesk.g:1501:1: entryRuleItem returns [EObject current=null] : iv_ruleItem= ruleItem EOF ;
    public final EObject entryRuleItem() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleItem = null;


        try {
            // InternalDesk.g:1501:45: (iv_ruleItem= ruleItem EOF )
            // InternalDesk.g:1502:2: iv_ruleItem= ruleItem EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getItemRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleItem=ruleItem();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleItem; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleItem"


    // $ANTLR start "ruleItem"
    // InternalDesk.g:1508:1: ruleItem returns [EObject current=null] : ( ( ( (lv_label_0_0= RULE_ID ) ) otherlv_1= ':' )? ( ( (lv_token_2_0= ruleToken ) ) | (otherlv_3= '(' ( (lv_group_4_0= rulePattern ) ) otherlv_5= ')' ) ) ( ( (lv_optional_6_0= '?' ) ) | (otherlv_7= '{' ( (lv_min_8_0= RULE_NUMBER ) ) (otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) ) )? otherlv_11= '}' ) )? ) ;
    public final EObject ruleItem() throws RecognitionException {
        EObject current = null;

        Token lv_label_0_0=null;
        Token otherlv_1=null;
        Token otherlv_3=null;
        Token otherlv_5=null;
        Token lv_optional_6_0=null;
        Token otherlv_7=null;
        Token lv_min_8_0=null;
        Token otherlv_9=null;
        Token lv_max_10_0=null;
        Token otherlv_11=null;
        EObject lv_token_2_0 = null;

        EObject lv_group_4_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:1514:2: ( ( ( ( (lv_label_0_0= RULE_ID ) ) otherlv_1= ':' )? ( ( (lv_token_2_0= ruleToken ) ) | (otherlv_3= '(' ( (lv_group_4_0= rulePattern ) ) otherlv_5= ')' ) ) ( ( (lv_optional_6_0= '?' ) ) | (otherlv_7= '{' ( (lv_min_8_0= RULE_NUMBER ) ) (otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) ) )? otherlv_11= '}' ) )? ) )
            // InternalDesk.g:1515:2: ( ( ( (lv_label_0_0= RULE_ID ) ) otherlv_1= ':' )? ( ( (lv_token_2_0= ruleToken ) ) | (otherlv_3= '(' ( (lv_group_4_0= rulePattern ) ) otherlv_5= ')' ) ) ( ( (lv_optional_6_0= '?' ) ) | (otherlv_7= '{' ( (lv_min_8_0= RULE_NUMBER ) ) (otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) ) )? otherlv_11= '}' ) )? )
            {
            // InternalDesk.g:1515:2: ( ( ( (lv_label_0_0= RULE_ID ) ) otherlv_1= ':' )? ( ( (lv_token_2_0= ruleToken ) ) | (otherlv_3= '(' ( (lv_group_4_0= rulePattern ) ) otherlv_5= ')' ) ) ( ( (lv_optional_6_0= '?' ) ) | (otherlv_7= '{' ( (lv_min_8_0= RULE_NUMBER ) ) (otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) ) )? otherlv_11= '}' ) )? )
            // InternalDesk.g:1516:3: ( ( (lv_label_0_0= RULE_ID ) ) otherlv_1= ':' )? ( ( (lv_token_2_0= ruleToken ) ) | (otherlv_3= '(' ( (lv_group_4_0= rulePattern ) ) otherlv_5= ')' ) ) ( ( (lv_optional_6_0= '?' ) ) | (otherlv_7= '{' ( (lv_min_8_0= RULE_NUMBER ) ) (otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) ) )? otherlv_11= '}' ) )?
            {
            // InternalDesk.g:1516:3: ( ( (lv_label_0_0= RULE_ID ) ) otherlv_1= ':' )?
            int alt20=2;
            int LA20_0 = input.LA(1);

            if ( (LA20_0==RULE_ID) ) {
                int LA20_1 = input.LA(2);

                if ( (LA20_1==43) ) {
                    alt20=1;
                }
            }
            switch (alt20) {
                case 1 :
                    // InternalDesk.g:1517:4: ( (lv_label_0_0= RULE_ID ) ) otherlv_1= ':'
                    {
                    // InternalDesk.g:1517:4: ( (lv_label_0_0= RULE_ID ) )
                    // InternalDesk.g:1518:5: (lv_label_0_0= RULE_ID )
                    {
                    // InternalDesk.g:1518:5: (lv_label_0_0= RULE_ID )
                    // InternalDesk.g:1519:6: lv_label_0_0= RULE_ID
                    {
                    lv_label_0_0=(Token)match(input,RULE_ID,FOLLOW_23); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_label_0_0, grammarAccess.getItemAccess().getLabelIDTerminalRuleCall_0_0_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getItemRule());
                      						}
                      						setWithLastConsumed(
                      							current,
                      							"label",
                      							lv_label_0_0,
                      							"org.wiredesk.rules.language.Desk.ID");
                      					
                    }

                    }


                    }

                    otherlv_1=(Token)match(input,43,FOLLOW_22); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_1, grammarAccess.getItemAccess().getColonKeyword_0_1());
                      			
                    }

                    }
                    break;

            }

            // InternalDesk.g:1540:3: ( ( (lv_token_2_0= ruleToken ) ) | (otherlv_3= '(' ( (lv_group_4_0= rulePattern ) ) otherlv_5= ')' ) )
            int alt21=2;
            int LA21_0 = input.LA(1);

            if ( ((LA21_0>=RULE_TEXT && LA21_0<=RULE_ID)||LA21_0==RULE_ANY_FORM||LA21_0==31||(LA21_0>=49 && LA21_0<=51)) ) {
                alt21=1;
            }
            else if ( (LA21_0==44) ) {
                alt21=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 21, 0, input);

                throw nvae;
            }
            switch (alt21) {
                case 1 :
                    // InternalDesk.g:1541:4: ( (lv_token_2_0= ruleToken ) )
                    {
                    // InternalDesk.g:1541:4: ( (lv_token_2_0= ruleToken ) )
                    // InternalDesk.g:1542:5: (lv_token_2_0= ruleToken )
                    {
                    // InternalDesk.g:1542:5: (lv_token_2_0= ruleToken )
                    // InternalDesk.g:1543:6: lv_token_2_0= ruleToken
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getItemAccess().getTokenTokenParserRuleCall_1_0_0());
                      					
                    }
                    pushFollow(FOLLOW_24);
                    lv_token_2_0=ruleToken();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getItemRule());
                      						}
                      						set(
                      							current,
                      							"token",
                      							lv_token_2_0,
                      							"org.wiredesk.rules.language.Desk.Token");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1561:4: (otherlv_3= '(' ( (lv_group_4_0= rulePattern ) ) otherlv_5= ')' )
                    {
                    // InternalDesk.g:1561:4: (otherlv_3= '(' ( (lv_group_4_0= rulePattern ) ) otherlv_5= ')' )
                    // InternalDesk.g:1562:5: otherlv_3= '(' ( (lv_group_4_0= rulePattern ) ) otherlv_5= ')'
                    {
                    otherlv_3=(Token)match(input,44,FOLLOW_11); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_3, grammarAccess.getItemAccess().getLeftParenthesisKeyword_1_1_0());
                      				
                    }
                    // InternalDesk.g:1566:5: ( (lv_group_4_0= rulePattern ) )
                    // InternalDesk.g:1567:6: (lv_group_4_0= rulePattern )
                    {
                    // InternalDesk.g:1567:6: (lv_group_4_0= rulePattern )
                    // InternalDesk.g:1568:7: lv_group_4_0= rulePattern
                    {
                    if ( state.backtracking==0 ) {

                      							newCompositeNode(grammarAccess.getItemAccess().getGroupPatternParserRuleCall_1_1_1_0());
                      						
                    }
                    pushFollow(FOLLOW_25);
                    lv_group_4_0=rulePattern();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElementForParent(grammarAccess.getItemRule());
                      							}
                      							set(
                      								current,
                      								"group",
                      								lv_group_4_0,
                      								"org.wiredesk.rules.language.Desk.Pattern");
                      							afterParserOrEnumRuleCall();
                      						
                    }

                    }


                    }

                    otherlv_5=(Token)match(input,45,FOLLOW_24); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_5, grammarAccess.getItemAccess().getRightParenthesisKeyword_1_1_2());
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalDesk.g:1591:3: ( ( (lv_optional_6_0= '?' ) ) | (otherlv_7= '{' ( (lv_min_8_0= RULE_NUMBER ) ) (otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) ) )? otherlv_11= '}' ) )?
            int alt23=3;
            int LA23_0 = input.LA(1);

            if ( (LA23_0==46) ) {
                alt23=1;
            }
            else if ( (LA23_0==14) ) {
                alt23=2;
            }
            switch (alt23) {
                case 1 :
                    // InternalDesk.g:1592:4: ( (lv_optional_6_0= '?' ) )
                    {
                    // InternalDesk.g:1592:4: ( (lv_optional_6_0= '?' ) )
                    // InternalDesk.g:1593:5: (lv_optional_6_0= '?' )
                    {
                    // InternalDesk.g:1593:5: (lv_optional_6_0= '?' )
                    // InternalDesk.g:1594:6: lv_optional_6_0= '?'
                    {
                    lv_optional_6_0=(Token)match(input,46,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_optional_6_0, grammarAccess.getItemAccess().getOptionalQuestionMarkKeyword_2_0_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getItemRule());
                      						}
                      						setWithLastConsumed(current, "optional", lv_optional_6_0 != null, "?");
                      					
                    }

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1607:4: (otherlv_7= '{' ( (lv_min_8_0= RULE_NUMBER ) ) (otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) ) )? otherlv_11= '}' )
                    {
                    // InternalDesk.g:1607:4: (otherlv_7= '{' ( (lv_min_8_0= RULE_NUMBER ) ) (otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) ) )? otherlv_11= '}' )
                    // InternalDesk.g:1608:5: otherlv_7= '{' ( (lv_min_8_0= RULE_NUMBER ) ) (otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) ) )? otherlv_11= '}'
                    {
                    otherlv_7=(Token)match(input,14,FOLLOW_20); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_7, grammarAccess.getItemAccess().getLeftCurlyBracketKeyword_2_1_0());
                      				
                    }
                    // InternalDesk.g:1612:5: ( (lv_min_8_0= RULE_NUMBER ) )
                    // InternalDesk.g:1613:6: (lv_min_8_0= RULE_NUMBER )
                    {
                    // InternalDesk.g:1613:6: (lv_min_8_0= RULE_NUMBER )
                    // InternalDesk.g:1614:7: lv_min_8_0= RULE_NUMBER
                    {
                    lv_min_8_0=(Token)match(input,RULE_NUMBER,FOLLOW_26); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							newLeafNode(lv_min_8_0, grammarAccess.getItemAccess().getMinNUMBERTerminalRuleCall_2_1_1_0());
                      						
                    }
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElement(grammarAccess.getItemRule());
                      							}
                      							setWithLastConsumed(
                      								current,
                      								"min",
                      								lv_min_8_0,
                      								"org.wiredesk.rules.language.Desk.NUMBER");
                      						
                    }

                    }


                    }

                    // InternalDesk.g:1630:5: (otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) ) )?
                    int alt22=2;
                    int LA22_0 = input.LA(1);

                    if ( (LA22_0==21) ) {
                        alt22=1;
                    }
                    switch (alt22) {
                        case 1 :
                            // InternalDesk.g:1631:6: otherlv_9= ',' ( (lv_max_10_0= RULE_NUMBER ) )
                            {
                            otherlv_9=(Token)match(input,21,FOLLOW_20); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              						newLeafNode(otherlv_9, grammarAccess.getItemAccess().getCommaKeyword_2_1_2_0());
                              					
                            }
                            // InternalDesk.g:1635:6: ( (lv_max_10_0= RULE_NUMBER ) )
                            // InternalDesk.g:1636:7: (lv_max_10_0= RULE_NUMBER )
                            {
                            // InternalDesk.g:1636:7: (lv_max_10_0= RULE_NUMBER )
                            // InternalDesk.g:1637:8: lv_max_10_0= RULE_NUMBER
                            {
                            lv_max_10_0=(Token)match(input,RULE_NUMBER,FOLLOW_27); if (state.failed) return current;
                            if ( state.backtracking==0 ) {

                              								newLeafNode(lv_max_10_0, grammarAccess.getItemAccess().getMaxNUMBERTerminalRuleCall_2_1_2_1_0());
                              							
                            }
                            if ( state.backtracking==0 ) {

                              								if (current==null) {
                              									current = createModelElement(grammarAccess.getItemRule());
                              								}
                              								setWithLastConsumed(
                              									current,
                              									"max",
                              									lv_max_10_0,
                              									"org.wiredesk.rules.language.Desk.NUMBER");
                              							
                            }

                            }


                            }


                            }
                            break;

                    }

                    otherlv_11=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_11, grammarAccess.getItemAccess().getRightCurlyBracketKeyword_2_1_3());
                      				
                    }

                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleItem"


    // $ANTLR start "entryRuleToken"
    // InternalDesk.g:1664:1: entryRuleToken returns [EObject current=null] : iv_ruleToken= ruleToken EOF ;
    public final EObject entryRuleToken() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleToken = null;


        try {
            // InternalDesk.g:1664:46: (iv_ruleToken= ruleToken EOF )
            // InternalDesk.g:1665:2: iv_ruleToken= ruleToken EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getTokenRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleToken=ruleToken();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleToken; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleToken"


    // $ANTLR start "ruleToken"
    // InternalDesk.g:1671:1: ruleToken returns [EObject current=null] : ( ( (lv_base_0_0= ruleAtom ) ) (otherlv_1= 'as' ( (lv_conditions_2_0= ruleCondition ) ) )* (otherlv_3= 'except' ( (lv_exceptions_4_0= ruleCondition ) ) )* ) ;
    public final EObject ruleToken() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        EObject lv_base_0_0 = null;

        EObject lv_conditions_2_0 = null;

        EObject lv_exceptions_4_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:1677:2: ( ( ( (lv_base_0_0= ruleAtom ) ) (otherlv_1= 'as' ( (lv_conditions_2_0= ruleCondition ) ) )* (otherlv_3= 'except' ( (lv_exceptions_4_0= ruleCondition ) ) )* ) )
            // InternalDesk.g:1678:2: ( ( (lv_base_0_0= ruleAtom ) ) (otherlv_1= 'as' ( (lv_conditions_2_0= ruleCondition ) ) )* (otherlv_3= 'except' ( (lv_exceptions_4_0= ruleCondition ) ) )* )
            {
            // InternalDesk.g:1678:2: ( ( (lv_base_0_0= ruleAtom ) ) (otherlv_1= 'as' ( (lv_conditions_2_0= ruleCondition ) ) )* (otherlv_3= 'except' ( (lv_exceptions_4_0= ruleCondition ) ) )* )
            // InternalDesk.g:1679:3: ( (lv_base_0_0= ruleAtom ) ) (otherlv_1= 'as' ( (lv_conditions_2_0= ruleCondition ) ) )* (otherlv_3= 'except' ( (lv_exceptions_4_0= ruleCondition ) ) )*
            {
            // InternalDesk.g:1679:3: ( (lv_base_0_0= ruleAtom ) )
            // InternalDesk.g:1680:4: (lv_base_0_0= ruleAtom )
            {
            // InternalDesk.g:1680:4: (lv_base_0_0= ruleAtom )
            // InternalDesk.g:1681:5: lv_base_0_0= ruleAtom
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getTokenAccess().getBaseAtomParserRuleCall_0_0());
              				
            }
            pushFollow(FOLLOW_28);
            lv_base_0_0=ruleAtom();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getTokenRule());
              					}
              					set(
              						current,
              						"base",
              						lv_base_0_0,
              						"org.wiredesk.rules.language.Desk.Atom");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalDesk.g:1698:3: (otherlv_1= 'as' ( (lv_conditions_2_0= ruleCondition ) ) )*
            loop24:
            do {
                int alt24=2;
                int LA24_0 = input.LA(1);

                if ( (LA24_0==47) ) {
                    alt24=1;
                }


                switch (alt24) {
            	case 1 :
            	    // InternalDesk.g:1699:4: otherlv_1= 'as' ( (lv_conditions_2_0= ruleCondition ) )
            	    {
            	    otherlv_1=(Token)match(input,47,FOLLOW_22); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				newLeafNode(otherlv_1, grammarAccess.getTokenAccess().getAsKeyword_1_0());
            	      			
            	    }
            	    // InternalDesk.g:1703:4: ( (lv_conditions_2_0= ruleCondition ) )
            	    // InternalDesk.g:1704:5: (lv_conditions_2_0= ruleCondition )
            	    {
            	    // InternalDesk.g:1704:5: (lv_conditions_2_0= ruleCondition )
            	    // InternalDesk.g:1705:6: lv_conditions_2_0= ruleCondition
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getTokenAccess().getConditionsConditionParserRuleCall_1_1_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_28);
            	    lv_conditions_2_0=ruleCondition();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getTokenRule());
            	      						}
            	      						add(
            	      							current,
            	      							"conditions",
            	      							lv_conditions_2_0,
            	      							"org.wiredesk.rules.language.Desk.Condition");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop24;
                }
            } while (true);

            // InternalDesk.g:1723:3: (otherlv_3= 'except' ( (lv_exceptions_4_0= ruleCondition ) ) )*
            loop25:
            do {
                int alt25=2;
                int LA25_0 = input.LA(1);

                if ( (LA25_0==48) ) {
                    alt25=1;
                }


                switch (alt25) {
            	case 1 :
            	    // InternalDesk.g:1724:4: otherlv_3= 'except' ( (lv_exceptions_4_0= ruleCondition ) )
            	    {
            	    otherlv_3=(Token)match(input,48,FOLLOW_22); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				newLeafNode(otherlv_3, grammarAccess.getTokenAccess().getExceptKeyword_2_0());
            	      			
            	    }
            	    // InternalDesk.g:1728:4: ( (lv_exceptions_4_0= ruleCondition ) )
            	    // InternalDesk.g:1729:5: (lv_exceptions_4_0= ruleCondition )
            	    {
            	    // InternalDesk.g:1729:5: (lv_exceptions_4_0= ruleCondition )
            	    // InternalDesk.g:1730:6: lv_exceptions_4_0= ruleCondition
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getTokenAccess().getExceptionsConditionParserRuleCall_2_1_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_29);
            	    lv_exceptions_4_0=ruleCondition();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getTokenRule());
            	      						}
            	      						add(
            	      							current,
            	      							"exceptions",
            	      							lv_exceptions_4_0,
            	      							"org.wiredesk.rules.language.Desk.Condition");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop25;
                }
            } while (true);


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleToken"


    // $ANTLR start "entryRuleCondition"
    // InternalDesk.g:1752:1: entryRuleCondition returns [EObject current=null] : iv_ruleCondition= ruleCondition EOF ;
    public final EObject entryRuleCondition() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleCondition = null;


        try {
            // InternalDesk.g:1752:50: (iv_ruleCondition= ruleCondition EOF )
            // InternalDesk.g:1753:2: iv_ruleCondition= ruleCondition EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getConditionRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleCondition=ruleCondition();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleCondition; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleCondition"


    // $ANTLR start "ruleCondition"
    // InternalDesk.g:1759:1: ruleCondition returns [EObject current=null] : ( ( (lv_atoms_0_0= ruleAtom ) ) | (otherlv_1= '(' ( (lv_atoms_2_0= ruleAtom ) ) (otherlv_3= '|' ( (lv_atoms_4_0= ruleAtom ) ) )* otherlv_5= ')' ) ) ;
    public final EObject ruleCondition() throws RecognitionException {
        EObject current = null;

        Token otherlv_1=null;
        Token otherlv_3=null;
        Token otherlv_5=null;
        EObject lv_atoms_0_0 = null;

        EObject lv_atoms_2_0 = null;

        EObject lv_atoms_4_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:1765:2: ( ( ( (lv_atoms_0_0= ruleAtom ) ) | (otherlv_1= '(' ( (lv_atoms_2_0= ruleAtom ) ) (otherlv_3= '|' ( (lv_atoms_4_0= ruleAtom ) ) )* otherlv_5= ')' ) ) )
            // InternalDesk.g:1766:2: ( ( (lv_atoms_0_0= ruleAtom ) ) | (otherlv_1= '(' ( (lv_atoms_2_0= ruleAtom ) ) (otherlv_3= '|' ( (lv_atoms_4_0= ruleAtom ) ) )* otherlv_5= ')' ) )
            {
            // InternalDesk.g:1766:2: ( ( (lv_atoms_0_0= ruleAtom ) ) | (otherlv_1= '(' ( (lv_atoms_2_0= ruleAtom ) ) (otherlv_3= '|' ( (lv_atoms_4_0= ruleAtom ) ) )* otherlv_5= ')' ) )
            int alt27=2;
            int LA27_0 = input.LA(1);

            if ( ((LA27_0>=RULE_TEXT && LA27_0<=RULE_ID)||LA27_0==RULE_ANY_FORM||LA27_0==31||(LA27_0>=49 && LA27_0<=51)) ) {
                alt27=1;
            }
            else if ( (LA27_0==44) ) {
                alt27=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 27, 0, input);

                throw nvae;
            }
            switch (alt27) {
                case 1 :
                    // InternalDesk.g:1767:3: ( (lv_atoms_0_0= ruleAtom ) )
                    {
                    // InternalDesk.g:1767:3: ( (lv_atoms_0_0= ruleAtom ) )
                    // InternalDesk.g:1768:4: (lv_atoms_0_0= ruleAtom )
                    {
                    // InternalDesk.g:1768:4: (lv_atoms_0_0= ruleAtom )
                    // InternalDesk.g:1769:5: lv_atoms_0_0= ruleAtom
                    {
                    if ( state.backtracking==0 ) {

                      					newCompositeNode(grammarAccess.getConditionAccess().getAtomsAtomParserRuleCall_0_0());
                      				
                    }
                    pushFollow(FOLLOW_2);
                    lv_atoms_0_0=ruleAtom();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElementForParent(grammarAccess.getConditionRule());
                      					}
                      					add(
                      						current,
                      						"atoms",
                      						lv_atoms_0_0,
                      						"org.wiredesk.rules.language.Desk.Atom");
                      					afterParserOrEnumRuleCall();
                      				
                    }

                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1787:3: (otherlv_1= '(' ( (lv_atoms_2_0= ruleAtom ) ) (otherlv_3= '|' ( (lv_atoms_4_0= ruleAtom ) ) )* otherlv_5= ')' )
                    {
                    // InternalDesk.g:1787:3: (otherlv_1= '(' ( (lv_atoms_2_0= ruleAtom ) ) (otherlv_3= '|' ( (lv_atoms_4_0= ruleAtom ) ) )* otherlv_5= ')' )
                    // InternalDesk.g:1788:4: otherlv_1= '(' ( (lv_atoms_2_0= ruleAtom ) ) (otherlv_3= '|' ( (lv_atoms_4_0= ruleAtom ) ) )* otherlv_5= ')'
                    {
                    otherlv_1=(Token)match(input,44,FOLLOW_30); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_1, grammarAccess.getConditionAccess().getLeftParenthesisKeyword_1_0());
                      			
                    }
                    // InternalDesk.g:1792:4: ( (lv_atoms_2_0= ruleAtom ) )
                    // InternalDesk.g:1793:5: (lv_atoms_2_0= ruleAtom )
                    {
                    // InternalDesk.g:1793:5: (lv_atoms_2_0= ruleAtom )
                    // InternalDesk.g:1794:6: lv_atoms_2_0= ruleAtom
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getConditionAccess().getAtomsAtomParserRuleCall_1_1_0());
                      					
                    }
                    pushFollow(FOLLOW_31);
                    lv_atoms_2_0=ruleAtom();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getConditionRule());
                      						}
                      						add(
                      							current,
                      							"atoms",
                      							lv_atoms_2_0,
                      							"org.wiredesk.rules.language.Desk.Atom");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }

                    // InternalDesk.g:1811:4: (otherlv_3= '|' ( (lv_atoms_4_0= ruleAtom ) ) )*
                    loop26:
                    do {
                        int alt26=2;
                        int LA26_0 = input.LA(1);

                        if ( (LA26_0==36) ) {
                            alt26=1;
                        }


                        switch (alt26) {
                    	case 1 :
                    	    // InternalDesk.g:1812:5: otherlv_3= '|' ( (lv_atoms_4_0= ruleAtom ) )
                    	    {
                    	    otherlv_3=(Token)match(input,36,FOLLOW_30); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      					newLeafNode(otherlv_3, grammarAccess.getConditionAccess().getVerticalLineKeyword_1_2_0());
                    	      				
                    	    }
                    	    // InternalDesk.g:1816:5: ( (lv_atoms_4_0= ruleAtom ) )
                    	    // InternalDesk.g:1817:6: (lv_atoms_4_0= ruleAtom )
                    	    {
                    	    // InternalDesk.g:1817:6: (lv_atoms_4_0= ruleAtom )
                    	    // InternalDesk.g:1818:7: lv_atoms_4_0= ruleAtom
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getConditionAccess().getAtomsAtomParserRuleCall_1_2_1_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_31);
                    	    lv_atoms_4_0=ruleAtom();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getConditionRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"atoms",
                    	      								lv_atoms_4_0,
                    	      								"org.wiredesk.rules.language.Desk.Atom");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop26;
                        }
                    } while (true);

                    otherlv_5=(Token)match(input,45,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_5, grammarAccess.getConditionAccess().getRightParenthesisKeyword_1_3());
                      			
                    }

                    }


                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleCondition"


    // $ANTLR start "entryRuleAtom"
    // InternalDesk.g:1845:1: entryRuleAtom returns [EObject current=null] : iv_ruleAtom= ruleAtom EOF ;
    public final EObject entryRuleAtom() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAtom = null;


        try {
            // InternalDesk.g:1845:45: (iv_ruleAtom= ruleAtom EOF )
            // InternalDesk.g:1846:2: iv_ruleAtom= ruleAtom EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getAtomRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleAtom=ruleAtom();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleAtom; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleAtom"


    // $ANTLR start "ruleAtom"
    // InternalDesk.g:1852:1: ruleAtom returns [EObject current=null] : (this_Words_0= ruleWords | this_Forms_1= ruleForms | this_Anything_2= ruleAnything | this_Chunk_3= ruleChunk | this_TokenClass_4= ruleTokenClass ) ;
    public final EObject ruleAtom() throws RecognitionException {
        EObject current = null;

        EObject this_Words_0 = null;

        EObject this_Forms_1 = null;

        EObject this_Anything_2 = null;

        EObject this_Chunk_3 = null;

        EObject this_TokenClass_4 = null;



        	enterRule();

        try {
            // InternalDesk.g:1858:2: ( (this_Words_0= ruleWords | this_Forms_1= ruleForms | this_Anything_2= ruleAnything | this_Chunk_3= ruleChunk | this_TokenClass_4= ruleTokenClass ) )
            // InternalDesk.g:1859:2: (this_Words_0= ruleWords | this_Forms_1= ruleForms | this_Anything_2= ruleAnything | this_Chunk_3= ruleChunk | this_TokenClass_4= ruleTokenClass )
            {
            // InternalDesk.g:1859:2: (this_Words_0= ruleWords | this_Forms_1= ruleForms | this_Anything_2= ruleAnything | this_Chunk_3= ruleChunk | this_TokenClass_4= ruleTokenClass )
            int alt28=5;
            switch ( input.LA(1) ) {
            case RULE_TEXT:
            case 49:
                {
                alt28=1;
                }
                break;
            case RULE_ANY_FORM:
                {
                alt28=2;
                }
                break;
            case 31:
                {
                alt28=3;
                }
                break;
            case 50:
                {
                alt28=4;
                }
                break;
            case RULE_ID:
            case 51:
                {
                alt28=5;
                }
                break;
            default:
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 28, 0, input);

                throw nvae;
            }

            switch (alt28) {
                case 1 :
                    // InternalDesk.g:1860:3: this_Words_0= ruleWords
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getAtomAccess().getWordsParserRuleCall_0());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Words_0=ruleWords();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Words_0;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalDesk.g:1869:3: this_Forms_1= ruleForms
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getAtomAccess().getFormsParserRuleCall_1());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Forms_1=ruleForms();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Forms_1;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 3 :
                    // InternalDesk.g:1878:3: this_Anything_2= ruleAnything
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getAtomAccess().getAnythingParserRuleCall_2());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Anything_2=ruleAnything();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Anything_2;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 4 :
                    // InternalDesk.g:1887:3: this_Chunk_3= ruleChunk
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getAtomAccess().getChunkParserRuleCall_3());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_Chunk_3=ruleChunk();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_Chunk_3;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;
                case 5 :
                    // InternalDesk.g:1896:3: this_TokenClass_4= ruleTokenClass
                    {
                    if ( state.backtracking==0 ) {

                      			newCompositeNode(grammarAccess.getAtomAccess().getTokenClassParserRuleCall_4());
                      		
                    }
                    pushFollow(FOLLOW_2);
                    this_TokenClass_4=ruleTokenClass();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current = this_TokenClass_4;
                      			afterParserOrEnumRuleCall();
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleAtom"


    // $ANTLR start "entryRuleWords"
    // InternalDesk.g:1908:1: entryRuleWords returns [EObject current=null] : iv_ruleWords= ruleWords EOF ;
    public final EObject entryRuleWords() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleWords = null;


        try {
            // InternalDesk.g:1908:46: (iv_ruleWords= ruleWords EOF )
            // InternalDesk.g:1909:2: iv_ruleWords= ruleWords EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getWordsRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleWords=ruleWords();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleWords; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleWords"


    // $ANTLR start "ruleWords"
    // InternalDesk.g:1915:1: ruleWords returns [EObject current=null] : ( ( (lv_exact_0_0= 'exact' ) )? ( (lv_text_1_0= RULE_TEXT ) ) ) ;
    public final EObject ruleWords() throws RecognitionException {
        EObject current = null;

        Token lv_exact_0_0=null;
        Token lv_text_1_0=null;


        	enterRule();

        try {
            // InternalDesk.g:1921:2: ( ( ( (lv_exact_0_0= 'exact' ) )? ( (lv_text_1_0= RULE_TEXT ) ) ) )
            // InternalDesk.g:1922:2: ( ( (lv_exact_0_0= 'exact' ) )? ( (lv_text_1_0= RULE_TEXT ) ) )
            {
            // InternalDesk.g:1922:2: ( ( (lv_exact_0_0= 'exact' ) )? ( (lv_text_1_0= RULE_TEXT ) ) )
            // InternalDesk.g:1923:3: ( (lv_exact_0_0= 'exact' ) )? ( (lv_text_1_0= RULE_TEXT ) )
            {
            // InternalDesk.g:1923:3: ( (lv_exact_0_0= 'exact' ) )?
            int alt29=2;
            int LA29_0 = input.LA(1);

            if ( (LA29_0==49) ) {
                alt29=1;
            }
            switch (alt29) {
                case 1 :
                    // InternalDesk.g:1924:4: (lv_exact_0_0= 'exact' )
                    {
                    // InternalDesk.g:1924:4: (lv_exact_0_0= 'exact' )
                    // InternalDesk.g:1925:5: lv_exact_0_0= 'exact'
                    {
                    lv_exact_0_0=(Token)match(input,49,FOLLOW_5); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_exact_0_0, grammarAccess.getWordsAccess().getExactExactKeyword_0_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getWordsRule());
                      					}
                      					setWithLastConsumed(current, "exact", lv_exact_0_0 != null, "exact");
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalDesk.g:1937:3: ( (lv_text_1_0= RULE_TEXT ) )
            // InternalDesk.g:1938:4: (lv_text_1_0= RULE_TEXT )
            {
            // InternalDesk.g:1938:4: (lv_text_1_0= RULE_TEXT )
            // InternalDesk.g:1939:5: lv_text_1_0= RULE_TEXT
            {
            lv_text_1_0=(Token)match(input,RULE_TEXT,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_text_1_0, grammarAccess.getWordsAccess().getTextTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getWordsRule());
              					}
              					setWithLastConsumed(
              						current,
              						"text",
              						lv_text_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleWords"


    // $ANTLR start "entryRuleForms"
    // InternalDesk.g:1959:1: entryRuleForms returns [EObject current=null] : iv_ruleForms= ruleForms EOF ;
    public final EObject entryRuleForms() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleForms = null;


        try {
            // InternalDesk.g:1959:46: (iv_ruleForms= ruleForms EOF )
            // InternalDesk.g:1960:2: iv_ruleForms= ruleForms EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getFormsRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleForms=ruleForms();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleForms; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleForms"


    // $ANTLR start "ruleForms"
    // InternalDesk.g:1966:1: ruleForms returns [EObject current=null] : ( (lv_text_0_0= RULE_ANY_FORM ) ) ;
    public final EObject ruleForms() throws RecognitionException {
        EObject current = null;

        Token lv_text_0_0=null;


        	enterRule();

        try {
            // InternalDesk.g:1972:2: ( ( (lv_text_0_0= RULE_ANY_FORM ) ) )
            // InternalDesk.g:1973:2: ( (lv_text_0_0= RULE_ANY_FORM ) )
            {
            // InternalDesk.g:1973:2: ( (lv_text_0_0= RULE_ANY_FORM ) )
            // InternalDesk.g:1974:3: (lv_text_0_0= RULE_ANY_FORM )
            {
            // InternalDesk.g:1974:3: (lv_text_0_0= RULE_ANY_FORM )
            // InternalDesk.g:1975:4: lv_text_0_0= RULE_ANY_FORM
            {
            lv_text_0_0=(Token)match(input,RULE_ANY_FORM,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              				newLeafNode(lv_text_0_0, grammarAccess.getFormsAccess().getTextANY_FORMTerminalRuleCall_0());
              			
            }
            if ( state.backtracking==0 ) {

              				if (current==null) {
              					current = createModelElement(grammarAccess.getFormsRule());
              				}
              				setWithLastConsumed(
              					current,
              					"text",
              					lv_text_0_0,
              					"org.wiredesk.rules.language.Desk.ANY_FORM");
              			
            }

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleForms"


    // $ANTLR start "entryRuleAnything"
    // InternalDesk.g:1994:1: entryRuleAnything returns [EObject current=null] : iv_ruleAnything= ruleAnything EOF ;
    public final EObject entryRuleAnything() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleAnything = null;


        try {
            // InternalDesk.g:1994:49: (iv_ruleAnything= ruleAnything EOF )
            // InternalDesk.g:1995:2: iv_ruleAnything= ruleAnything EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getAnythingRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleAnything=ruleAnything();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleAnything; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleAnything"


    // $ANTLR start "ruleAnything"
    // InternalDesk.g:2001:1: ruleAnything returns [EObject current=null] : ( (lv_any_0_0= 'any' ) ) ;
    public final EObject ruleAnything() throws RecognitionException {
        EObject current = null;

        Token lv_any_0_0=null;


        	enterRule();

        try {
            // InternalDesk.g:2007:2: ( ( (lv_any_0_0= 'any' ) ) )
            // InternalDesk.g:2008:2: ( (lv_any_0_0= 'any' ) )
            {
            // InternalDesk.g:2008:2: ( (lv_any_0_0= 'any' ) )
            // InternalDesk.g:2009:3: (lv_any_0_0= 'any' )
            {
            // InternalDesk.g:2009:3: (lv_any_0_0= 'any' )
            // InternalDesk.g:2010:4: lv_any_0_0= 'any'
            {
            lv_any_0_0=(Token)match(input,31,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              				newLeafNode(lv_any_0_0, grammarAccess.getAnythingAccess().getAnyAnyKeyword_0());
              			
            }
            if ( state.backtracking==0 ) {

              				if (current==null) {
              					current = createModelElement(grammarAccess.getAnythingRule());
              				}
              				setWithLastConsumed(current, "any", lv_any_0_0 != null, "any");
              			
            }

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleAnything"


    // $ANTLR start "entryRuleChunk"
    // InternalDesk.g:2025:1: entryRuleChunk returns [EObject current=null] : iv_ruleChunk= ruleChunk EOF ;
    public final EObject entryRuleChunk() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleChunk = null;


        try {
            // InternalDesk.g:2025:46: (iv_ruleChunk= ruleChunk EOF )
            // InternalDesk.g:2026:2: iv_ruleChunk= ruleChunk EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getChunkRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleChunk=ruleChunk();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleChunk; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleChunk"


    // $ANTLR start "ruleChunk"
    // InternalDesk.g:2032:1: ruleChunk returns [EObject current=null] : (otherlv_0= 'chunk' ( (lv_name_1_0= RULE_ID ) ) ) ;
    public final EObject ruleChunk() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;


        	enterRule();

        try {
            // InternalDesk.g:2038:2: ( (otherlv_0= 'chunk' ( (lv_name_1_0= RULE_ID ) ) ) )
            // InternalDesk.g:2039:2: (otherlv_0= 'chunk' ( (lv_name_1_0= RULE_ID ) ) )
            {
            // InternalDesk.g:2039:2: (otherlv_0= 'chunk' ( (lv_name_1_0= RULE_ID ) ) )
            // InternalDesk.g:2040:3: otherlv_0= 'chunk' ( (lv_name_1_0= RULE_ID ) )
            {
            otherlv_0=(Token)match(input,50,FOLLOW_8); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getChunkAccess().getChunkKeyword_0());
              		
            }
            // InternalDesk.g:2044:3: ( (lv_name_1_0= RULE_ID ) )
            // InternalDesk.g:2045:4: (lv_name_1_0= RULE_ID )
            {
            // InternalDesk.g:2045:4: (lv_name_1_0= RULE_ID )
            // InternalDesk.g:2046:5: lv_name_1_0= RULE_ID
            {
            lv_name_1_0=(Token)match(input,RULE_ID,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getChunkAccess().getNameIDTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getChunkRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.wiredesk.rules.language.Desk.ID");
              				
            }

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleChunk"


    // $ANTLR start "entryRuleTokenClass"
    // InternalDesk.g:2066:1: entryRuleTokenClass returns [EObject current=null] : iv_ruleTokenClass= ruleTokenClass EOF ;
    public final EObject entryRuleTokenClass() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTokenClass = null;


        try {
            // InternalDesk.g:2066:51: (iv_ruleTokenClass= ruleTokenClass EOF )
            // InternalDesk.g:2067:2: iv_ruleTokenClass= ruleTokenClass EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getTokenClassRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleTokenClass=ruleTokenClass();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleTokenClass; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleTokenClass"


    // $ANTLR start "ruleTokenClass"
    // InternalDesk.g:2073:1: ruleTokenClass returns [EObject current=null] : ( ( (lv_name_0_1= RULE_ID | lv_name_0_2= 'figure' ) ) ) ;
    public final EObject ruleTokenClass() throws RecognitionException {
        EObject current = null;

        Token lv_name_0_1=null;
        Token lv_name_0_2=null;


        	enterRule();

        try {
            // InternalDesk.g:2079:2: ( ( ( (lv_name_0_1= RULE_ID | lv_name_0_2= 'figure' ) ) ) )
            // InternalDesk.g:2080:2: ( ( (lv_name_0_1= RULE_ID | lv_name_0_2= 'figure' ) ) )
            {
            // InternalDesk.g:2080:2: ( ( (lv_name_0_1= RULE_ID | lv_name_0_2= 'figure' ) ) )
            // InternalDesk.g:2081:3: ( (lv_name_0_1= RULE_ID | lv_name_0_2= 'figure' ) )
            {
            // InternalDesk.g:2081:3: ( (lv_name_0_1= RULE_ID | lv_name_0_2= 'figure' ) )
            // InternalDesk.g:2082:4: (lv_name_0_1= RULE_ID | lv_name_0_2= 'figure' )
            {
            // InternalDesk.g:2082:4: (lv_name_0_1= RULE_ID | lv_name_0_2= 'figure' )
            int alt30=2;
            int LA30_0 = input.LA(1);

            if ( (LA30_0==RULE_ID) ) {
                alt30=1;
            }
            else if ( (LA30_0==51) ) {
                alt30=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 30, 0, input);

                throw nvae;
            }
            switch (alt30) {
                case 1 :
                    // InternalDesk.g:2083:5: lv_name_0_1= RULE_ID
                    {
                    lv_name_0_1=(Token)match(input,RULE_ID,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_name_0_1, grammarAccess.getTokenClassAccess().getNameIDTerminalRuleCall_0_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getTokenClassRule());
                      					}
                      					setWithLastConsumed(
                      						current,
                      						"name",
                      						lv_name_0_1,
                      						"org.wiredesk.rules.language.Desk.ID");
                      				
                    }

                    }
                    break;
                case 2 :
                    // InternalDesk.g:2098:5: lv_name_0_2= 'figure'
                    {
                    lv_name_0_2=(Token)match(input,51,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_name_0_2, grammarAccess.getTokenClassAccess().getNameFigureKeyword_0_1());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getTokenClassRule());
                      					}
                      					setWithLastConsumed(current, "name", lv_name_0_2, null);
                      				
                    }

                    }
                    break;

            }


            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleTokenClass"


    // $ANTLR start "entryRuleTermEntry"
    // InternalDesk.g:2114:1: entryRuleTermEntry returns [EObject current=null] : iv_ruleTermEntry= ruleTermEntry EOF ;
    public final EObject entryRuleTermEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTermEntry = null;


        try {
            // InternalDesk.g:2114:50: (iv_ruleTermEntry= ruleTermEntry EOF )
            // InternalDesk.g:2115:2: iv_ruleTermEntry= ruleTermEntry EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getTermEntryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleTermEntry=ruleTermEntry();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleTermEntry; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleTermEntry"


    // $ANTLR start "ruleTermEntry"
    // InternalDesk.g:2121:1: ruleTermEntry returns [EObject current=null] : (otherlv_0= 'term' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) ) ) | (otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) ) ) | ( (lv_original_15_0= ruleOriginal ) ) | ( (lv_translations_16_0= ruleTranslation ) ) )* otherlv_17= '}' )? ) ;
    public final EObject ruleTermEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token otherlv_3=null;
        Token lv_also_4_0=null;
        Token otherlv_5=null;
        Token lv_also_6_0=null;
        Token otherlv_7=null;
        Token lv_never_8_0=null;
        Token otherlv_9=null;
        Token lv_never_10_0=null;
        Token otherlv_11=null;
        Token lv_first_12_0=null;
        Token otherlv_13=null;
        Token lv_because_14_0=null;
        Token otherlv_17=null;
        EObject lv_original_15_0 = null;

        EObject lv_translations_16_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:2127:2: ( (otherlv_0= 'term' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) ) ) | (otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) ) ) | ( (lv_original_15_0= ruleOriginal ) ) | ( (lv_translations_16_0= ruleTranslation ) ) )* otherlv_17= '}' )? ) )
            // InternalDesk.g:2128:2: (otherlv_0= 'term' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) ) ) | (otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) ) ) | ( (lv_original_15_0= ruleOriginal ) ) | ( (lv_translations_16_0= ruleTranslation ) ) )* otherlv_17= '}' )? )
            {
            // InternalDesk.g:2128:2: (otherlv_0= 'term' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) ) ) | (otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) ) ) | ( (lv_original_15_0= ruleOriginal ) ) | ( (lv_translations_16_0= ruleTranslation ) ) )* otherlv_17= '}' )? )
            // InternalDesk.g:2129:3: otherlv_0= 'term' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) ) ) | (otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) ) ) | ( (lv_original_15_0= ruleOriginal ) ) | ( (lv_translations_16_0= ruleTranslation ) ) )* otherlv_17= '}' )?
            {
            otherlv_0=(Token)match(input,52,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getTermEntryAccess().getTermKeyword_0());
              		
            }
            // InternalDesk.g:2133:3: ( (lv_name_1_0= RULE_TEXT ) )
            // InternalDesk.g:2134:4: (lv_name_1_0= RULE_TEXT )
            {
            // InternalDesk.g:2134:4: (lv_name_1_0= RULE_TEXT )
            // InternalDesk.g:2135:5: lv_name_1_0= RULE_TEXT
            {
            lv_name_1_0=(Token)match(input,RULE_TEXT,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getTermEntryAccess().getNameTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getTermEntryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:2151:3: (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) ) ) | (otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) ) ) | ( (lv_original_15_0= ruleOriginal ) ) | ( (lv_translations_16_0= ruleTranslation ) ) )* otherlv_17= '}' )?
            int alt34=2;
            int LA34_0 = input.LA(1);

            if ( (LA34_0==14) ) {
                alt34=1;
            }
            switch (alt34) {
                case 1 :
                    // InternalDesk.g:2152:4: otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) ) ) | (otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) ) ) | ( (lv_original_15_0= ruleOriginal ) ) | ( (lv_translations_16_0= ruleTranslation ) ) )* otherlv_17= '}'
                    {
                    otherlv_2=(Token)match(input,14,FOLLOW_32); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_2, grammarAccess.getTermEntryAccess().getLeftCurlyBracketKeyword_2_0());
                      			
                    }
                    // InternalDesk.g:2156:4: ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) ) ) | (otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) ) ) | ( (lv_original_15_0= ruleOriginal ) ) | ( (lv_translations_16_0= ruleTranslation ) ) )*
                    loop33:
                    do {
                        int alt33=7;
                        switch ( input.LA(1) ) {
                        case 53:
                            {
                            alt33=1;
                            }
                            break;
                        case 54:
                            {
                            alt33=2;
                            }
                            break;
                        case 55:
                            {
                            alt33=3;
                            }
                            break;
                        case 22:
                            {
                            alt33=4;
                            }
                            break;
                        case 30:
                            {
                            alt33=5;
                            }
                            break;
                        case RULE_ID:
                            {
                            alt33=6;
                            }
                            break;

                        }

                        switch (alt33) {
                    	case 1 :
                    	    // InternalDesk.g:2157:5: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
                    	    {
                    	    // InternalDesk.g:2157:5: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
                    	    // InternalDesk.g:2158:6: otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
                    	    {
                    	    otherlv_3=(Token)match(input,53,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_3, grammarAccess.getTermEntryAccess().getAlsoKeyword_2_1_0_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2162:6: ( (lv_also_4_0= RULE_TEXT ) )
                    	    // InternalDesk.g:2163:7: (lv_also_4_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:2163:7: (lv_also_4_0= RULE_TEXT )
                    	    // InternalDesk.g:2164:8: lv_also_4_0= RULE_TEXT
                    	    {
                    	    lv_also_4_0=(Token)match(input,RULE_TEXT,FOLLOW_33); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_also_4_0, grammarAccess.getTermEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getTermEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"also",
                    	      									lv_also_4_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:2180:6: (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
                    	    loop31:
                    	    do {
                    	        int alt31=2;
                    	        int LA31_0 = input.LA(1);

                    	        if ( (LA31_0==21) ) {
                    	            alt31=1;
                    	        }


                    	        switch (alt31) {
                    	    	case 1 :
                    	    	    // InternalDesk.g:2181:7: otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) )
                    	    	    {
                    	    	    otherlv_5=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      							newLeafNode(otherlv_5, grammarAccess.getTermEntryAccess().getCommaKeyword_2_1_0_2_0());
                    	    	      						
                    	    	    }
                    	    	    // InternalDesk.g:2185:7: ( (lv_also_6_0= RULE_TEXT ) )
                    	    	    // InternalDesk.g:2186:8: (lv_also_6_0= RULE_TEXT )
                    	    	    {
                    	    	    // InternalDesk.g:2186:8: (lv_also_6_0= RULE_TEXT )
                    	    	    // InternalDesk.g:2187:9: lv_also_6_0= RULE_TEXT
                    	    	    {
                    	    	    lv_also_6_0=(Token)match(input,RULE_TEXT,FOLLOW_33); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									newLeafNode(lv_also_6_0, grammarAccess.getTermEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0());
                    	    	      								
                    	    	    }
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									if (current==null) {
                    	    	      										current = createModelElement(grammarAccess.getTermEntryRule());
                    	    	      									}
                    	    	      									addWithLastConsumed(
                    	    	      										current,
                    	    	      										"also",
                    	    	      										lv_also_6_0,
                    	    	      										"org.wiredesk.rules.language.Desk.TEXT");
                    	    	      								
                    	    	    }

                    	    	    }


                    	    	    }


                    	    	    }
                    	    	    break;

                    	    	default :
                    	    	    break loop31;
                    	        }
                    	    } while (true);


                    	    }


                    	    }
                    	    break;
                    	case 2 :
                    	    // InternalDesk.g:2206:5: (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* )
                    	    {
                    	    // InternalDesk.g:2206:5: (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* )
                    	    // InternalDesk.g:2207:6: otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )*
                    	    {
                    	    otherlv_7=(Token)match(input,54,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_7, grammarAccess.getTermEntryAccess().getNeverKeyword_2_1_1_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2211:6: ( (lv_never_8_0= RULE_TEXT ) )
                    	    // InternalDesk.g:2212:7: (lv_never_8_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:2212:7: (lv_never_8_0= RULE_TEXT )
                    	    // InternalDesk.g:2213:8: lv_never_8_0= RULE_TEXT
                    	    {
                    	    lv_never_8_0=(Token)match(input,RULE_TEXT,FOLLOW_33); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_never_8_0, grammarAccess.getTermEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getTermEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"never",
                    	      									lv_never_8_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:2229:6: (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )*
                    	    loop32:
                    	    do {
                    	        int alt32=2;
                    	        int LA32_0 = input.LA(1);

                    	        if ( (LA32_0==21) ) {
                    	            alt32=1;
                    	        }


                    	        switch (alt32) {
                    	    	case 1 :
                    	    	    // InternalDesk.g:2230:7: otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) )
                    	    	    {
                    	    	    otherlv_9=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      							newLeafNode(otherlv_9, grammarAccess.getTermEntryAccess().getCommaKeyword_2_1_1_2_0());
                    	    	      						
                    	    	    }
                    	    	    // InternalDesk.g:2234:7: ( (lv_never_10_0= RULE_TEXT ) )
                    	    	    // InternalDesk.g:2235:8: (lv_never_10_0= RULE_TEXT )
                    	    	    {
                    	    	    // InternalDesk.g:2235:8: (lv_never_10_0= RULE_TEXT )
                    	    	    // InternalDesk.g:2236:9: lv_never_10_0= RULE_TEXT
                    	    	    {
                    	    	    lv_never_10_0=(Token)match(input,RULE_TEXT,FOLLOW_33); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									newLeafNode(lv_never_10_0, grammarAccess.getTermEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0());
                    	    	      								
                    	    	    }
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									if (current==null) {
                    	    	      										current = createModelElement(grammarAccess.getTermEntryRule());
                    	    	      									}
                    	    	      									addWithLastConsumed(
                    	    	      										current,
                    	    	      										"never",
                    	    	      										lv_never_10_0,
                    	    	      										"org.wiredesk.rules.language.Desk.TEXT");
                    	    	      								
                    	    	    }

                    	    	    }


                    	    	    }


                    	    	    }
                    	    	    break;

                    	    	default :
                    	    	    break loop32;
                    	        }
                    	    } while (true);


                    	    }


                    	    }
                    	    break;
                    	case 3 :
                    	    // InternalDesk.g:2255:5: (otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:2255:5: (otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:2256:6: otherlv_11= 'first' ( (lv_first_12_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_11=(Token)match(input,55,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_11, grammarAccess.getTermEntryAccess().getFirstKeyword_2_1_2_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2260:6: ( (lv_first_12_0= RULE_TEXT ) )
                    	    // InternalDesk.g:2261:7: (lv_first_12_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:2261:7: (lv_first_12_0= RULE_TEXT )
                    	    // InternalDesk.g:2262:8: lv_first_12_0= RULE_TEXT
                    	    {
                    	    lv_first_12_0=(Token)match(input,RULE_TEXT,FOLLOW_32); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_first_12_0, grammarAccess.getTermEntryAccess().getFirstTEXTTerminalRuleCall_2_1_2_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getTermEntryRule());
                    	      								}
                    	      								setWithLastConsumed(
                    	      									current,
                    	      									"first",
                    	      									lv_first_12_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 4 :
                    	    // InternalDesk.g:2280:5: (otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:2280:5: (otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:2281:6: otherlv_13= 'because' ( (lv_because_14_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_13=(Token)match(input,22,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_13, grammarAccess.getTermEntryAccess().getBecauseKeyword_2_1_3_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2285:6: ( (lv_because_14_0= RULE_TEXT ) )
                    	    // InternalDesk.g:2286:7: (lv_because_14_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:2286:7: (lv_because_14_0= RULE_TEXT )
                    	    // InternalDesk.g:2287:8: lv_because_14_0= RULE_TEXT
                    	    {
                    	    lv_because_14_0=(Token)match(input,RULE_TEXT,FOLLOW_32); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_because_14_0, grammarAccess.getTermEntryAccess().getBecauseTEXTTerminalRuleCall_2_1_3_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getTermEntryRule());
                    	      								}
                    	      								setWithLastConsumed(
                    	      									current,
                    	      									"because",
                    	      									lv_because_14_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 5 :
                    	    // InternalDesk.g:2305:5: ( (lv_original_15_0= ruleOriginal ) )
                    	    {
                    	    // InternalDesk.g:2305:5: ( (lv_original_15_0= ruleOriginal ) )
                    	    // InternalDesk.g:2306:6: (lv_original_15_0= ruleOriginal )
                    	    {
                    	    // InternalDesk.g:2306:6: (lv_original_15_0= ruleOriginal )
                    	    // InternalDesk.g:2307:7: lv_original_15_0= ruleOriginal
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getTermEntryAccess().getOriginalOriginalParserRuleCall_2_1_4_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_32);
                    	    lv_original_15_0=ruleOriginal();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getTermEntryRule());
                    	      							}
                    	      							set(
                    	      								current,
                    	      								"original",
                    	      								lv_original_15_0,
                    	      								"org.wiredesk.rules.language.Desk.Original");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 6 :
                    	    // InternalDesk.g:2325:5: ( (lv_translations_16_0= ruleTranslation ) )
                    	    {
                    	    // InternalDesk.g:2325:5: ( (lv_translations_16_0= ruleTranslation ) )
                    	    // InternalDesk.g:2326:6: (lv_translations_16_0= ruleTranslation )
                    	    {
                    	    // InternalDesk.g:2326:6: (lv_translations_16_0= ruleTranslation )
                    	    // InternalDesk.g:2327:7: lv_translations_16_0= ruleTranslation
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getTermEntryAccess().getTranslationsTranslationParserRuleCall_2_1_5_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_32);
                    	    lv_translations_16_0=ruleTranslation();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getTermEntryRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"translations",
                    	      								lv_translations_16_0,
                    	      								"org.wiredesk.rules.language.Desk.Translation");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop33;
                        }
                    } while (true);

                    otherlv_17=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_17, grammarAccess.getTermEntryAccess().getRightCurlyBracketKeyword_2_2());
                      			
                    }

                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleTermEntry"


    // $ANTLR start "entryRuleTranslation"
    // InternalDesk.g:2354:1: entryRuleTranslation returns [EObject current=null] : iv_ruleTranslation= ruleTranslation EOF ;
    public final EObject entryRuleTranslation() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTranslation = null;


        try {
            // InternalDesk.g:2354:52: (iv_ruleTranslation= ruleTranslation EOF )
            // InternalDesk.g:2355:2: iv_ruleTranslation= ruleTranslation EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getTranslationRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleTranslation=ruleTranslation();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleTranslation; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleTranslation"


    // $ANTLR start "ruleTranslation"
    // InternalDesk.g:2361:1: ruleTranslation returns [EObject current=null] : ( ( (lv_language_0_0= RULE_ID ) ) ( (lv_names_1_0= RULE_TEXT ) ) (otherlv_2= ',' ( (lv_names_3_0= RULE_TEXT ) ) )* ) ;
    public final EObject ruleTranslation() throws RecognitionException {
        EObject current = null;

        Token lv_language_0_0=null;
        Token lv_names_1_0=null;
        Token otherlv_2=null;
        Token lv_names_3_0=null;


        	enterRule();

        try {
            // InternalDesk.g:2367:2: ( ( ( (lv_language_0_0= RULE_ID ) ) ( (lv_names_1_0= RULE_TEXT ) ) (otherlv_2= ',' ( (lv_names_3_0= RULE_TEXT ) ) )* ) )
            // InternalDesk.g:2368:2: ( ( (lv_language_0_0= RULE_ID ) ) ( (lv_names_1_0= RULE_TEXT ) ) (otherlv_2= ',' ( (lv_names_3_0= RULE_TEXT ) ) )* )
            {
            // InternalDesk.g:2368:2: ( ( (lv_language_0_0= RULE_ID ) ) ( (lv_names_1_0= RULE_TEXT ) ) (otherlv_2= ',' ( (lv_names_3_0= RULE_TEXT ) ) )* )
            // InternalDesk.g:2369:3: ( (lv_language_0_0= RULE_ID ) ) ( (lv_names_1_0= RULE_TEXT ) ) (otherlv_2= ',' ( (lv_names_3_0= RULE_TEXT ) ) )*
            {
            // InternalDesk.g:2369:3: ( (lv_language_0_0= RULE_ID ) )
            // InternalDesk.g:2370:4: (lv_language_0_0= RULE_ID )
            {
            // InternalDesk.g:2370:4: (lv_language_0_0= RULE_ID )
            // InternalDesk.g:2371:5: lv_language_0_0= RULE_ID
            {
            lv_language_0_0=(Token)match(input,RULE_ID,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_language_0_0, grammarAccess.getTranslationAccess().getLanguageIDTerminalRuleCall_0_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getTranslationRule());
              					}
              					setWithLastConsumed(
              						current,
              						"language",
              						lv_language_0_0,
              						"org.wiredesk.rules.language.Desk.ID");
              				
            }

            }


            }

            // InternalDesk.g:2387:3: ( (lv_names_1_0= RULE_TEXT ) )
            // InternalDesk.g:2388:4: (lv_names_1_0= RULE_TEXT )
            {
            // InternalDesk.g:2388:4: (lv_names_1_0= RULE_TEXT )
            // InternalDesk.g:2389:5: lv_names_1_0= RULE_TEXT
            {
            lv_names_1_0=(Token)match(input,RULE_TEXT,FOLLOW_12); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_names_1_0, grammarAccess.getTranslationAccess().getNamesTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getTranslationRule());
              					}
              					addWithLastConsumed(
              						current,
              						"names",
              						lv_names_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:2405:3: (otherlv_2= ',' ( (lv_names_3_0= RULE_TEXT ) ) )*
            loop35:
            do {
                int alt35=2;
                int LA35_0 = input.LA(1);

                if ( (LA35_0==21) ) {
                    alt35=1;
                }


                switch (alt35) {
            	case 1 :
            	    // InternalDesk.g:2406:4: otherlv_2= ',' ( (lv_names_3_0= RULE_TEXT ) )
            	    {
            	    otherlv_2=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      				newLeafNode(otherlv_2, grammarAccess.getTranslationAccess().getCommaKeyword_2_0());
            	      			
            	    }
            	    // InternalDesk.g:2410:4: ( (lv_names_3_0= RULE_TEXT ) )
            	    // InternalDesk.g:2411:5: (lv_names_3_0= RULE_TEXT )
            	    {
            	    // InternalDesk.g:2411:5: (lv_names_3_0= RULE_TEXT )
            	    // InternalDesk.g:2412:6: lv_names_3_0= RULE_TEXT
            	    {
            	    lv_names_3_0=(Token)match(input,RULE_TEXT,FOLLOW_12); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						newLeafNode(lv_names_3_0, grammarAccess.getTranslationAccess().getNamesTEXTTerminalRuleCall_2_1_0());
            	      					
            	    }
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElement(grammarAccess.getTranslationRule());
            	      						}
            	      						addWithLastConsumed(
            	      							current,
            	      							"names",
            	      							lv_names_3_0,
            	      							"org.wiredesk.rules.language.Desk.TEXT");
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop35;
                }
            } while (true);


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleTranslation"


    // $ANTLR start "entryRuleOfficeEntry"
    // InternalDesk.g:2433:1: entryRuleOfficeEntry returns [EObject current=null] : iv_ruleOfficeEntry= ruleOfficeEntry EOF ;
    public final EObject entryRuleOfficeEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOfficeEntry = null;


        try {
            // InternalDesk.g:2433:52: (iv_ruleOfficeEntry= ruleOfficeEntry EOF )
            // InternalDesk.g:2434:2: iv_ruleOfficeEntry= ruleOfficeEntry EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOfficeEntryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOfficeEntry=ruleOfficeEntry();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOfficeEntry; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleOfficeEntry"


    // $ANTLR start "ruleOfficeEntry"
    // InternalDesk.g:2440:1: ruleOfficeEntry returns [EObject current=null] : (otherlv_0= 'office' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) ) ) | ( (lv_shared_9_0= 'shared' ) ) | (otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) ) ) | (otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) ) ) | ( (lv_translations_14_0= ruleTranslation ) ) )* otherlv_15= '}' )? ) ;
    public final EObject ruleOfficeEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token otherlv_3=null;
        Token lv_also_4_0=null;
        Token otherlv_5=null;
        Token lv_also_6_0=null;
        Token otherlv_7=null;
        Token lv_place_8_0=null;
        Token lv_shared_9_0=null;
        Token otherlv_10=null;
        Token lv_sources_11_0=null;
        Token otherlv_12=null;
        Token otherlv_15=null;
        AntlrDatatypeRuleToken lv_checked_13_0 = null;

        EObject lv_translations_14_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:2446:2: ( (otherlv_0= 'office' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) ) ) | ( (lv_shared_9_0= 'shared' ) ) | (otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) ) ) | (otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) ) ) | ( (lv_translations_14_0= ruleTranslation ) ) )* otherlv_15= '}' )? ) )
            // InternalDesk.g:2447:2: (otherlv_0= 'office' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) ) ) | ( (lv_shared_9_0= 'shared' ) ) | (otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) ) ) | (otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) ) ) | ( (lv_translations_14_0= ruleTranslation ) ) )* otherlv_15= '}' )? )
            {
            // InternalDesk.g:2447:2: (otherlv_0= 'office' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) ) ) | ( (lv_shared_9_0= 'shared' ) ) | (otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) ) ) | (otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) ) ) | ( (lv_translations_14_0= ruleTranslation ) ) )* otherlv_15= '}' )? )
            // InternalDesk.g:2448:3: otherlv_0= 'office' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) ) ) | ( (lv_shared_9_0= 'shared' ) ) | (otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) ) ) | (otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) ) ) | ( (lv_translations_14_0= ruleTranslation ) ) )* otherlv_15= '}' )?
            {
            otherlv_0=(Token)match(input,56,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getOfficeEntryAccess().getOfficeKeyword_0());
              		
            }
            // InternalDesk.g:2452:3: ( (lv_name_1_0= RULE_TEXT ) )
            // InternalDesk.g:2453:4: (lv_name_1_0= RULE_TEXT )
            {
            // InternalDesk.g:2453:4: (lv_name_1_0= RULE_TEXT )
            // InternalDesk.g:2454:5: lv_name_1_0= RULE_TEXT
            {
            lv_name_1_0=(Token)match(input,RULE_TEXT,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getOfficeEntryAccess().getNameTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getOfficeEntryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:2470:3: (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) ) ) | ( (lv_shared_9_0= 'shared' ) ) | (otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) ) ) | (otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) ) ) | ( (lv_translations_14_0= ruleTranslation ) ) )* otherlv_15= '}' )?
            int alt38=2;
            int LA38_0 = input.LA(1);

            if ( (LA38_0==14) ) {
                alt38=1;
            }
            switch (alt38) {
                case 1 :
                    // InternalDesk.g:2471:4: otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) ) ) | ( (lv_shared_9_0= 'shared' ) ) | (otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) ) ) | (otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) ) ) | ( (lv_translations_14_0= ruleTranslation ) ) )* otherlv_15= '}'
                    {
                    otherlv_2=(Token)match(input,14,FOLLOW_34); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_2, grammarAccess.getOfficeEntryAccess().getLeftCurlyBracketKeyword_2_0());
                      			
                    }
                    // InternalDesk.g:2475:4: ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) ) ) | ( (lv_shared_9_0= 'shared' ) ) | (otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) ) ) | (otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) ) ) | ( (lv_translations_14_0= ruleTranslation ) ) )*
                    loop37:
                    do {
                        int alt37=7;
                        switch ( input.LA(1) ) {
                        case 53:
                            {
                            alt37=1;
                            }
                            break;
                        case 57:
                            {
                            alt37=2;
                            }
                            break;
                        case 58:
                            {
                            alt37=3;
                            }
                            break;
                        case 59:
                            {
                            alt37=4;
                            }
                            break;
                        case 60:
                            {
                            alt37=5;
                            }
                            break;
                        case RULE_ID:
                            {
                            alt37=6;
                            }
                            break;

                        }

                        switch (alt37) {
                    	case 1 :
                    	    // InternalDesk.g:2476:5: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
                    	    {
                    	    // InternalDesk.g:2476:5: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
                    	    // InternalDesk.g:2477:6: otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
                    	    {
                    	    otherlv_3=(Token)match(input,53,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_3, grammarAccess.getOfficeEntryAccess().getAlsoKeyword_2_1_0_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2481:6: ( (lv_also_4_0= RULE_TEXT ) )
                    	    // InternalDesk.g:2482:7: (lv_also_4_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:2482:7: (lv_also_4_0= RULE_TEXT )
                    	    // InternalDesk.g:2483:8: lv_also_4_0= RULE_TEXT
                    	    {
                    	    lv_also_4_0=(Token)match(input,RULE_TEXT,FOLLOW_35); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_also_4_0, grammarAccess.getOfficeEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getOfficeEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"also",
                    	      									lv_also_4_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:2499:6: (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
                    	    loop36:
                    	    do {
                    	        int alt36=2;
                    	        int LA36_0 = input.LA(1);

                    	        if ( (LA36_0==21) ) {
                    	            alt36=1;
                    	        }


                    	        switch (alt36) {
                    	    	case 1 :
                    	    	    // InternalDesk.g:2500:7: otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) )
                    	    	    {
                    	    	    otherlv_5=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      							newLeafNode(otherlv_5, grammarAccess.getOfficeEntryAccess().getCommaKeyword_2_1_0_2_0());
                    	    	      						
                    	    	    }
                    	    	    // InternalDesk.g:2504:7: ( (lv_also_6_0= RULE_TEXT ) )
                    	    	    // InternalDesk.g:2505:8: (lv_also_6_0= RULE_TEXT )
                    	    	    {
                    	    	    // InternalDesk.g:2505:8: (lv_also_6_0= RULE_TEXT )
                    	    	    // InternalDesk.g:2506:9: lv_also_6_0= RULE_TEXT
                    	    	    {
                    	    	    lv_also_6_0=(Token)match(input,RULE_TEXT,FOLLOW_35); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									newLeafNode(lv_also_6_0, grammarAccess.getOfficeEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0());
                    	    	      								
                    	    	    }
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									if (current==null) {
                    	    	      										current = createModelElement(grammarAccess.getOfficeEntryRule());
                    	    	      									}
                    	    	      									addWithLastConsumed(
                    	    	      										current,
                    	    	      										"also",
                    	    	      										lv_also_6_0,
                    	    	      										"org.wiredesk.rules.language.Desk.TEXT");
                    	    	      								
                    	    	    }

                    	    	    }


                    	    	    }


                    	    	    }
                    	    	    break;

                    	    	default :
                    	    	    break loop36;
                    	        }
                    	    } while (true);


                    	    }


                    	    }
                    	    break;
                    	case 2 :
                    	    // InternalDesk.g:2525:5: (otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:2525:5: (otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:2526:6: otherlv_7= 'in' ( (lv_place_8_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_7=(Token)match(input,57,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_7, grammarAccess.getOfficeEntryAccess().getInKeyword_2_1_1_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2530:6: ( (lv_place_8_0= RULE_TEXT ) )
                    	    // InternalDesk.g:2531:7: (lv_place_8_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:2531:7: (lv_place_8_0= RULE_TEXT )
                    	    // InternalDesk.g:2532:8: lv_place_8_0= RULE_TEXT
                    	    {
                    	    lv_place_8_0=(Token)match(input,RULE_TEXT,FOLLOW_34); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_place_8_0, grammarAccess.getOfficeEntryAccess().getPlaceTEXTTerminalRuleCall_2_1_1_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getOfficeEntryRule());
                    	      								}
                    	      								setWithLastConsumed(
                    	      									current,
                    	      									"place",
                    	      									lv_place_8_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 3 :
                    	    // InternalDesk.g:2550:5: ( (lv_shared_9_0= 'shared' ) )
                    	    {
                    	    // InternalDesk.g:2550:5: ( (lv_shared_9_0= 'shared' ) )
                    	    // InternalDesk.g:2551:6: (lv_shared_9_0= 'shared' )
                    	    {
                    	    // InternalDesk.g:2551:6: (lv_shared_9_0= 'shared' )
                    	    // InternalDesk.g:2552:7: lv_shared_9_0= 'shared'
                    	    {
                    	    lv_shared_9_0=(Token)match(input,58,FOLLOW_34); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							newLeafNode(lv_shared_9_0, grammarAccess.getOfficeEntryAccess().getSharedSharedKeyword_2_1_2_0());
                    	      						
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElement(grammarAccess.getOfficeEntryRule());
                    	      							}
                    	      							setWithLastConsumed(current, "shared", lv_shared_9_0 != null, "shared");
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 4 :
                    	    // InternalDesk.g:2565:5: (otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:2565:5: (otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:2566:6: otherlv_10= 'source' ( (lv_sources_11_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_10=(Token)match(input,59,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_10, grammarAccess.getOfficeEntryAccess().getSourceKeyword_2_1_3_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2570:6: ( (lv_sources_11_0= RULE_TEXT ) )
                    	    // InternalDesk.g:2571:7: (lv_sources_11_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:2571:7: (lv_sources_11_0= RULE_TEXT )
                    	    // InternalDesk.g:2572:8: lv_sources_11_0= RULE_TEXT
                    	    {
                    	    lv_sources_11_0=(Token)match(input,RULE_TEXT,FOLLOW_34); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_sources_11_0, grammarAccess.getOfficeEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_3_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getOfficeEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"sources",
                    	      									lv_sources_11_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 5 :
                    	    // InternalDesk.g:2590:5: (otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) ) )
                    	    {
                    	    // InternalDesk.g:2590:5: (otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) ) )
                    	    // InternalDesk.g:2591:6: otherlv_12= 'checked' ( (lv_checked_13_0= ruleDate ) )
                    	    {
                    	    otherlv_12=(Token)match(input,60,FOLLOW_36); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_12, grammarAccess.getOfficeEntryAccess().getCheckedKeyword_2_1_4_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2595:6: ( (lv_checked_13_0= ruleDate ) )
                    	    // InternalDesk.g:2596:7: (lv_checked_13_0= ruleDate )
                    	    {
                    	    // InternalDesk.g:2596:7: (lv_checked_13_0= ruleDate )
                    	    // InternalDesk.g:2597:8: lv_checked_13_0= ruleDate
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      								newCompositeNode(grammarAccess.getOfficeEntryAccess().getCheckedDateParserRuleCall_2_1_4_1_0());
                    	      							
                    	    }
                    	    pushFollow(FOLLOW_34);
                    	    lv_checked_13_0=ruleDate();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElementForParent(grammarAccess.getOfficeEntryRule());
                    	      								}
                    	      								set(
                    	      									current,
                    	      									"checked",
                    	      									lv_checked_13_0,
                    	      									"org.wiredesk.rules.language.Desk.Date");
                    	      								afterParserOrEnumRuleCall();
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 6 :
                    	    // InternalDesk.g:2616:5: ( (lv_translations_14_0= ruleTranslation ) )
                    	    {
                    	    // InternalDesk.g:2616:5: ( (lv_translations_14_0= ruleTranslation ) )
                    	    // InternalDesk.g:2617:6: (lv_translations_14_0= ruleTranslation )
                    	    {
                    	    // InternalDesk.g:2617:6: (lv_translations_14_0= ruleTranslation )
                    	    // InternalDesk.g:2618:7: lv_translations_14_0= ruleTranslation
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getOfficeEntryAccess().getTranslationsTranslationParserRuleCall_2_1_5_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_34);
                    	    lv_translations_14_0=ruleTranslation();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getOfficeEntryRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"translations",
                    	      								lv_translations_14_0,
                    	      								"org.wiredesk.rules.language.Desk.Translation");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop37;
                        }
                    } while (true);

                    otherlv_15=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_15, grammarAccess.getOfficeEntryAccess().getRightCurlyBracketKeyword_2_2());
                      			
                    }

                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleOfficeEntry"


    // $ANTLR start "entryRulePersonEntry"
    // InternalDesk.g:2645:1: entryRulePersonEntry returns [EObject current=null] : iv_rulePersonEntry= rulePersonEntry EOF ;
    public final EObject entryRulePersonEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePersonEntry = null;


        try {
            // InternalDesk.g:2645:52: (iv_rulePersonEntry= rulePersonEntry EOF )
            // InternalDesk.g:2646:2: iv_rulePersonEntry= rulePersonEntry EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPersonEntryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePersonEntry=rulePersonEntry();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePersonEntry; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePersonEntry"


    // $ANTLR start "rulePersonEntry"
    // InternalDesk.g:2652:1: rulePersonEntry returns [EObject current=null] : (otherlv_0= 'person' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )? ) | (otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )? ) | ( (lv_tenures_17_0= ruleTenure ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )? ) ;
    public final EObject rulePersonEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token otherlv_3=null;
        Token lv_also_4_0=null;
        Token otherlv_5=null;
        Token lv_also_6_0=null;
        Token otherlv_7=null;
        Token lv_never_8_0=null;
        Token otherlv_9=null;
        Token lv_never_10_0=null;
        Token otherlv_11=null;
        Token lv_birthUnconfirmed_13_0=null;
        Token otherlv_14=null;
        Token lv_deathUnconfirmed_16_0=null;
        Token otherlv_18=null;
        Token lv_sources_19_0=null;
        Token otherlv_20=null;
        Token otherlv_23=null;
        AntlrDatatypeRuleToken lv_born_12_0 = null;

        AntlrDatatypeRuleToken lv_died_15_0 = null;

        EObject lv_tenures_17_0 = null;

        AntlrDatatypeRuleToken lv_checked_21_0 = null;

        EObject lv_translations_22_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:2658:2: ( (otherlv_0= 'person' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )? ) | (otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )? ) | ( (lv_tenures_17_0= ruleTenure ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )? ) )
            // InternalDesk.g:2659:2: (otherlv_0= 'person' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )? ) | (otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )? ) | ( (lv_tenures_17_0= ruleTenure ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )? )
            {
            // InternalDesk.g:2659:2: (otherlv_0= 'person' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )? ) | (otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )? ) | ( (lv_tenures_17_0= ruleTenure ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )? )
            // InternalDesk.g:2660:3: otherlv_0= 'person' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )? ) | (otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )? ) | ( (lv_tenures_17_0= ruleTenure ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )?
            {
            otherlv_0=(Token)match(input,61,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getPersonEntryAccess().getPersonKeyword_0());
              		
            }
            // InternalDesk.g:2664:3: ( (lv_name_1_0= RULE_TEXT ) )
            // InternalDesk.g:2665:4: (lv_name_1_0= RULE_TEXT )
            {
            // InternalDesk.g:2665:4: (lv_name_1_0= RULE_TEXT )
            // InternalDesk.g:2666:5: lv_name_1_0= RULE_TEXT
            {
            lv_name_1_0=(Token)match(input,RULE_TEXT,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getPersonEntryAccess().getNameTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getPersonEntryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:2682:3: (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )? ) | (otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )? ) | ( (lv_tenures_17_0= ruleTenure ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )?
            int alt44=2;
            int LA44_0 = input.LA(1);

            if ( (LA44_0==14) ) {
                alt44=1;
            }
            switch (alt44) {
                case 1 :
                    // InternalDesk.g:2683:4: otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )? ) | (otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )? ) | ( (lv_tenures_17_0= ruleTenure ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}'
                    {
                    otherlv_2=(Token)match(input,14,FOLLOW_37); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_2, grammarAccess.getPersonEntryAccess().getLeftCurlyBracketKeyword_2_0());
                      			
                    }
                    // InternalDesk.g:2687:4: ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | (otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )? ) | (otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )? ) | ( (lv_tenures_17_0= ruleTenure ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )*
                    loop43:
                    do {
                        int alt43=9;
                        switch ( input.LA(1) ) {
                        case 53:
                            {
                            alt43=1;
                            }
                            break;
                        case 54:
                            {
                            alt43=2;
                            }
                            break;
                        case 62:
                            {
                            alt43=3;
                            }
                            break;
                        case 64:
                            {
                            alt43=4;
                            }
                            break;
                        case 56:
                            {
                            alt43=5;
                            }
                            break;
                        case 59:
                            {
                            alt43=6;
                            }
                            break;
                        case 60:
                            {
                            alt43=7;
                            }
                            break;
                        case RULE_ID:
                            {
                            alt43=8;
                            }
                            break;

                        }

                        switch (alt43) {
                    	case 1 :
                    	    // InternalDesk.g:2688:5: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
                    	    {
                    	    // InternalDesk.g:2688:5: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
                    	    // InternalDesk.g:2689:6: otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
                    	    {
                    	    otherlv_3=(Token)match(input,53,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_3, grammarAccess.getPersonEntryAccess().getAlsoKeyword_2_1_0_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2693:6: ( (lv_also_4_0= RULE_TEXT ) )
                    	    // InternalDesk.g:2694:7: (lv_also_4_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:2694:7: (lv_also_4_0= RULE_TEXT )
                    	    // InternalDesk.g:2695:8: lv_also_4_0= RULE_TEXT
                    	    {
                    	    lv_also_4_0=(Token)match(input,RULE_TEXT,FOLLOW_38); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_also_4_0, grammarAccess.getPersonEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getPersonEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"also",
                    	      									lv_also_4_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:2711:6: (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
                    	    loop39:
                    	    do {
                    	        int alt39=2;
                    	        int LA39_0 = input.LA(1);

                    	        if ( (LA39_0==21) ) {
                    	            alt39=1;
                    	        }


                    	        switch (alt39) {
                    	    	case 1 :
                    	    	    // InternalDesk.g:2712:7: otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) )
                    	    	    {
                    	    	    otherlv_5=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      							newLeafNode(otherlv_5, grammarAccess.getPersonEntryAccess().getCommaKeyword_2_1_0_2_0());
                    	    	      						
                    	    	    }
                    	    	    // InternalDesk.g:2716:7: ( (lv_also_6_0= RULE_TEXT ) )
                    	    	    // InternalDesk.g:2717:8: (lv_also_6_0= RULE_TEXT )
                    	    	    {
                    	    	    // InternalDesk.g:2717:8: (lv_also_6_0= RULE_TEXT )
                    	    	    // InternalDesk.g:2718:9: lv_also_6_0= RULE_TEXT
                    	    	    {
                    	    	    lv_also_6_0=(Token)match(input,RULE_TEXT,FOLLOW_38); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									newLeafNode(lv_also_6_0, grammarAccess.getPersonEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0());
                    	    	      								
                    	    	    }
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									if (current==null) {
                    	    	      										current = createModelElement(grammarAccess.getPersonEntryRule());
                    	    	      									}
                    	    	      									addWithLastConsumed(
                    	    	      										current,
                    	    	      										"also",
                    	    	      										lv_also_6_0,
                    	    	      										"org.wiredesk.rules.language.Desk.TEXT");
                    	    	      								
                    	    	    }

                    	    	    }


                    	    	    }


                    	    	    }
                    	    	    break;

                    	    	default :
                    	    	    break loop39;
                    	        }
                    	    } while (true);


                    	    }


                    	    }
                    	    break;
                    	case 2 :
                    	    // InternalDesk.g:2737:5: (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* )
                    	    {
                    	    // InternalDesk.g:2737:5: (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* )
                    	    // InternalDesk.g:2738:6: otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )*
                    	    {
                    	    otherlv_7=(Token)match(input,54,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_7, grammarAccess.getPersonEntryAccess().getNeverKeyword_2_1_1_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2742:6: ( (lv_never_8_0= RULE_TEXT ) )
                    	    // InternalDesk.g:2743:7: (lv_never_8_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:2743:7: (lv_never_8_0= RULE_TEXT )
                    	    // InternalDesk.g:2744:8: lv_never_8_0= RULE_TEXT
                    	    {
                    	    lv_never_8_0=(Token)match(input,RULE_TEXT,FOLLOW_38); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_never_8_0, grammarAccess.getPersonEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getPersonEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"never",
                    	      									lv_never_8_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:2760:6: (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )*
                    	    loop40:
                    	    do {
                    	        int alt40=2;
                    	        int LA40_0 = input.LA(1);

                    	        if ( (LA40_0==21) ) {
                    	            alt40=1;
                    	        }


                    	        switch (alt40) {
                    	    	case 1 :
                    	    	    // InternalDesk.g:2761:7: otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) )
                    	    	    {
                    	    	    otherlv_9=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      							newLeafNode(otherlv_9, grammarAccess.getPersonEntryAccess().getCommaKeyword_2_1_1_2_0());
                    	    	      						
                    	    	    }
                    	    	    // InternalDesk.g:2765:7: ( (lv_never_10_0= RULE_TEXT ) )
                    	    	    // InternalDesk.g:2766:8: (lv_never_10_0= RULE_TEXT )
                    	    	    {
                    	    	    // InternalDesk.g:2766:8: (lv_never_10_0= RULE_TEXT )
                    	    	    // InternalDesk.g:2767:9: lv_never_10_0= RULE_TEXT
                    	    	    {
                    	    	    lv_never_10_0=(Token)match(input,RULE_TEXT,FOLLOW_38); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									newLeafNode(lv_never_10_0, grammarAccess.getPersonEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0());
                    	    	      								
                    	    	    }
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									if (current==null) {
                    	    	      										current = createModelElement(grammarAccess.getPersonEntryRule());
                    	    	      									}
                    	    	      									addWithLastConsumed(
                    	    	      										current,
                    	    	      										"never",
                    	    	      										lv_never_10_0,
                    	    	      										"org.wiredesk.rules.language.Desk.TEXT");
                    	    	      								
                    	    	    }

                    	    	    }


                    	    	    }


                    	    	    }
                    	    	    break;

                    	    	default :
                    	    	    break loop40;
                    	        }
                    	    } while (true);


                    	    }


                    	    }
                    	    break;
                    	case 3 :
                    	    // InternalDesk.g:2786:5: (otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )? )
                    	    {
                    	    // InternalDesk.g:2786:5: (otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )? )
                    	    // InternalDesk.g:2787:6: otherlv_11= 'born' ( (lv_born_12_0= ruleDate ) ) ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )?
                    	    {
                    	    otherlv_11=(Token)match(input,62,FOLLOW_36); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_11, grammarAccess.getPersonEntryAccess().getBornKeyword_2_1_2_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2791:6: ( (lv_born_12_0= ruleDate ) )
                    	    // InternalDesk.g:2792:7: (lv_born_12_0= ruleDate )
                    	    {
                    	    // InternalDesk.g:2792:7: (lv_born_12_0= ruleDate )
                    	    // InternalDesk.g:2793:8: lv_born_12_0= ruleDate
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      								newCompositeNode(grammarAccess.getPersonEntryAccess().getBornDateParserRuleCall_2_1_2_1_0());
                    	      							
                    	    }
                    	    pushFollow(FOLLOW_39);
                    	    lv_born_12_0=ruleDate();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElementForParent(grammarAccess.getPersonEntryRule());
                    	      								}
                    	      								set(
                    	      									current,
                    	      									"born",
                    	      									lv_born_12_0,
                    	      									"org.wiredesk.rules.language.Desk.Date");
                    	      								afterParserOrEnumRuleCall();
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:2810:6: ( (lv_birthUnconfirmed_13_0= 'unconfirmed' ) )?
                    	    int alt41=2;
                    	    int LA41_0 = input.LA(1);

                    	    if ( (LA41_0==63) ) {
                    	        alt41=1;
                    	    }
                    	    switch (alt41) {
                    	        case 1 :
                    	            // InternalDesk.g:2811:7: (lv_birthUnconfirmed_13_0= 'unconfirmed' )
                    	            {
                    	            // InternalDesk.g:2811:7: (lv_birthUnconfirmed_13_0= 'unconfirmed' )
                    	            // InternalDesk.g:2812:8: lv_birthUnconfirmed_13_0= 'unconfirmed'
                    	            {
                    	            lv_birthUnconfirmed_13_0=(Token)match(input,63,FOLLOW_37); if (state.failed) return current;
                    	            if ( state.backtracking==0 ) {

                    	              								newLeafNode(lv_birthUnconfirmed_13_0, grammarAccess.getPersonEntryAccess().getBirthUnconfirmedUnconfirmedKeyword_2_1_2_2_0());
                    	              							
                    	            }
                    	            if ( state.backtracking==0 ) {

                    	              								if (current==null) {
                    	              									current = createModelElement(grammarAccess.getPersonEntryRule());
                    	              								}
                    	              								setWithLastConsumed(current, "birthUnconfirmed", lv_birthUnconfirmed_13_0 != null, "unconfirmed");
                    	              							
                    	            }

                    	            }


                    	            }
                    	            break;

                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 4 :
                    	    // InternalDesk.g:2826:5: (otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )? )
                    	    {
                    	    // InternalDesk.g:2826:5: (otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )? )
                    	    // InternalDesk.g:2827:6: otherlv_14= 'died' ( (lv_died_15_0= ruleDate ) ) ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )?
                    	    {
                    	    otherlv_14=(Token)match(input,64,FOLLOW_36); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_14, grammarAccess.getPersonEntryAccess().getDiedKeyword_2_1_3_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2831:6: ( (lv_died_15_0= ruleDate ) )
                    	    // InternalDesk.g:2832:7: (lv_died_15_0= ruleDate )
                    	    {
                    	    // InternalDesk.g:2832:7: (lv_died_15_0= ruleDate )
                    	    // InternalDesk.g:2833:8: lv_died_15_0= ruleDate
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      								newCompositeNode(grammarAccess.getPersonEntryAccess().getDiedDateParserRuleCall_2_1_3_1_0());
                    	      							
                    	    }
                    	    pushFollow(FOLLOW_39);
                    	    lv_died_15_0=ruleDate();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElementForParent(grammarAccess.getPersonEntryRule());
                    	      								}
                    	      								set(
                    	      									current,
                    	      									"died",
                    	      									lv_died_15_0,
                    	      									"org.wiredesk.rules.language.Desk.Date");
                    	      								afterParserOrEnumRuleCall();
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:2850:6: ( (lv_deathUnconfirmed_16_0= 'unconfirmed' ) )?
                    	    int alt42=2;
                    	    int LA42_0 = input.LA(1);

                    	    if ( (LA42_0==63) ) {
                    	        alt42=1;
                    	    }
                    	    switch (alt42) {
                    	        case 1 :
                    	            // InternalDesk.g:2851:7: (lv_deathUnconfirmed_16_0= 'unconfirmed' )
                    	            {
                    	            // InternalDesk.g:2851:7: (lv_deathUnconfirmed_16_0= 'unconfirmed' )
                    	            // InternalDesk.g:2852:8: lv_deathUnconfirmed_16_0= 'unconfirmed'
                    	            {
                    	            lv_deathUnconfirmed_16_0=(Token)match(input,63,FOLLOW_37); if (state.failed) return current;
                    	            if ( state.backtracking==0 ) {

                    	              								newLeafNode(lv_deathUnconfirmed_16_0, grammarAccess.getPersonEntryAccess().getDeathUnconfirmedUnconfirmedKeyword_2_1_3_2_0());
                    	              							
                    	            }
                    	            if ( state.backtracking==0 ) {

                    	              								if (current==null) {
                    	              									current = createModelElement(grammarAccess.getPersonEntryRule());
                    	              								}
                    	              								setWithLastConsumed(current, "deathUnconfirmed", lv_deathUnconfirmed_16_0 != null, "unconfirmed");
                    	              							
                    	            }

                    	            }


                    	            }
                    	            break;

                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 5 :
                    	    // InternalDesk.g:2866:5: ( (lv_tenures_17_0= ruleTenure ) )
                    	    {
                    	    // InternalDesk.g:2866:5: ( (lv_tenures_17_0= ruleTenure ) )
                    	    // InternalDesk.g:2867:6: (lv_tenures_17_0= ruleTenure )
                    	    {
                    	    // InternalDesk.g:2867:6: (lv_tenures_17_0= ruleTenure )
                    	    // InternalDesk.g:2868:7: lv_tenures_17_0= ruleTenure
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getPersonEntryAccess().getTenuresTenureParserRuleCall_2_1_4_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_37);
                    	    lv_tenures_17_0=ruleTenure();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getPersonEntryRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"tenures",
                    	      								lv_tenures_17_0,
                    	      								"org.wiredesk.rules.language.Desk.Tenure");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 6 :
                    	    // InternalDesk.g:2886:5: (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:2886:5: (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:2887:6: otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_18=(Token)match(input,59,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_18, grammarAccess.getPersonEntryAccess().getSourceKeyword_2_1_5_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2891:6: ( (lv_sources_19_0= RULE_TEXT ) )
                    	    // InternalDesk.g:2892:7: (lv_sources_19_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:2892:7: (lv_sources_19_0= RULE_TEXT )
                    	    // InternalDesk.g:2893:8: lv_sources_19_0= RULE_TEXT
                    	    {
                    	    lv_sources_19_0=(Token)match(input,RULE_TEXT,FOLLOW_37); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_sources_19_0, grammarAccess.getPersonEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_5_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getPersonEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"sources",
                    	      									lv_sources_19_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 7 :
                    	    // InternalDesk.g:2911:5: (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) )
                    	    {
                    	    // InternalDesk.g:2911:5: (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) )
                    	    // InternalDesk.g:2912:6: otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) )
                    	    {
                    	    otherlv_20=(Token)match(input,60,FOLLOW_36); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_20, grammarAccess.getPersonEntryAccess().getCheckedKeyword_2_1_6_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:2916:6: ( (lv_checked_21_0= ruleDate ) )
                    	    // InternalDesk.g:2917:7: (lv_checked_21_0= ruleDate )
                    	    {
                    	    // InternalDesk.g:2917:7: (lv_checked_21_0= ruleDate )
                    	    // InternalDesk.g:2918:8: lv_checked_21_0= ruleDate
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      								newCompositeNode(grammarAccess.getPersonEntryAccess().getCheckedDateParserRuleCall_2_1_6_1_0());
                    	      							
                    	    }
                    	    pushFollow(FOLLOW_37);
                    	    lv_checked_21_0=ruleDate();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElementForParent(grammarAccess.getPersonEntryRule());
                    	      								}
                    	      								set(
                    	      									current,
                    	      									"checked",
                    	      									lv_checked_21_0,
                    	      									"org.wiredesk.rules.language.Desk.Date");
                    	      								afterParserOrEnumRuleCall();
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 8 :
                    	    // InternalDesk.g:2937:5: ( (lv_translations_22_0= ruleTranslation ) )
                    	    {
                    	    // InternalDesk.g:2937:5: ( (lv_translations_22_0= ruleTranslation ) )
                    	    // InternalDesk.g:2938:6: (lv_translations_22_0= ruleTranslation )
                    	    {
                    	    // InternalDesk.g:2938:6: (lv_translations_22_0= ruleTranslation )
                    	    // InternalDesk.g:2939:7: lv_translations_22_0= ruleTranslation
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getPersonEntryAccess().getTranslationsTranslationParserRuleCall_2_1_7_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_37);
                    	    lv_translations_22_0=ruleTranslation();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getPersonEntryRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"translations",
                    	      								lv_translations_22_0,
                    	      								"org.wiredesk.rules.language.Desk.Translation");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop43;
                        }
                    } while (true);

                    otherlv_23=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_23, grammarAccess.getPersonEntryAccess().getRightCurlyBracketKeyword_2_2());
                      			
                    }

                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePersonEntry"


    // $ANTLR start "entryRuleTenure"
    // InternalDesk.g:2966:1: entryRuleTenure returns [EObject current=null] : iv_ruleTenure= ruleTenure EOF ;
    public final EObject entryRuleTenure() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleTenure = null;


        try {
            // InternalDesk.g:2966:47: (iv_ruleTenure= ruleTenure EOF )
            // InternalDesk.g:2967:2: iv_ruleTenure= ruleTenure EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getTenureRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleTenure=ruleTenure();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleTenure; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleTenure"


    // $ANTLR start "ruleTenure"
    // InternalDesk.g:2973:1: ruleTenure returns [EObject current=null] : (otherlv_0= 'office' ( (otherlv_1= RULE_TEXT ) ) (otherlv_2= 'from' ( (lv_from_3_0= ruleDate ) ) )? (otherlv_4= 'until' ( (lv_until_5_0= ruleDate ) ) )? ( (lv_unconfirmed_6_0= 'unconfirmed' ) )? ) ;
    public final EObject ruleTenure() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token otherlv_1=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        Token lv_unconfirmed_6_0=null;
        AntlrDatatypeRuleToken lv_from_3_0 = null;

        AntlrDatatypeRuleToken lv_until_5_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:2979:2: ( (otherlv_0= 'office' ( (otherlv_1= RULE_TEXT ) ) (otherlv_2= 'from' ( (lv_from_3_0= ruleDate ) ) )? (otherlv_4= 'until' ( (lv_until_5_0= ruleDate ) ) )? ( (lv_unconfirmed_6_0= 'unconfirmed' ) )? ) )
            // InternalDesk.g:2980:2: (otherlv_0= 'office' ( (otherlv_1= RULE_TEXT ) ) (otherlv_2= 'from' ( (lv_from_3_0= ruleDate ) ) )? (otherlv_4= 'until' ( (lv_until_5_0= ruleDate ) ) )? ( (lv_unconfirmed_6_0= 'unconfirmed' ) )? )
            {
            // InternalDesk.g:2980:2: (otherlv_0= 'office' ( (otherlv_1= RULE_TEXT ) ) (otherlv_2= 'from' ( (lv_from_3_0= ruleDate ) ) )? (otherlv_4= 'until' ( (lv_until_5_0= ruleDate ) ) )? ( (lv_unconfirmed_6_0= 'unconfirmed' ) )? )
            // InternalDesk.g:2981:3: otherlv_0= 'office' ( (otherlv_1= RULE_TEXT ) ) (otherlv_2= 'from' ( (lv_from_3_0= ruleDate ) ) )? (otherlv_4= 'until' ( (lv_until_5_0= ruleDate ) ) )? ( (lv_unconfirmed_6_0= 'unconfirmed' ) )?
            {
            otherlv_0=(Token)match(input,56,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getTenureAccess().getOfficeKeyword_0());
              		
            }
            // InternalDesk.g:2985:3: ( (otherlv_1= RULE_TEXT ) )
            // InternalDesk.g:2986:4: (otherlv_1= RULE_TEXT )
            {
            // InternalDesk.g:2986:4: (otherlv_1= RULE_TEXT )
            // InternalDesk.g:2987:5: otherlv_1= RULE_TEXT
            {
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getTenureRule());
              					}
              				
            }
            otherlv_1=(Token)match(input,RULE_TEXT,FOLLOW_40); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(otherlv_1, grammarAccess.getTenureAccess().getOfficeOfficeEntryCrossReference_1_0());
              				
            }

            }


            }

            // InternalDesk.g:2998:3: (otherlv_2= 'from' ( (lv_from_3_0= ruleDate ) ) )?
            int alt45=2;
            int LA45_0 = input.LA(1);

            if ( (LA45_0==65) ) {
                alt45=1;
            }
            switch (alt45) {
                case 1 :
                    // InternalDesk.g:2999:4: otherlv_2= 'from' ( (lv_from_3_0= ruleDate ) )
                    {
                    otherlv_2=(Token)match(input,65,FOLLOW_36); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_2, grammarAccess.getTenureAccess().getFromKeyword_2_0());
                      			
                    }
                    // InternalDesk.g:3003:4: ( (lv_from_3_0= ruleDate ) )
                    // InternalDesk.g:3004:5: (lv_from_3_0= ruleDate )
                    {
                    // InternalDesk.g:3004:5: (lv_from_3_0= ruleDate )
                    // InternalDesk.g:3005:6: lv_from_3_0= ruleDate
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getTenureAccess().getFromDateParserRuleCall_2_1_0());
                      					
                    }
                    pushFollow(FOLLOW_41);
                    lv_from_3_0=ruleDate();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getTenureRule());
                      						}
                      						set(
                      							current,
                      							"from",
                      							lv_from_3_0,
                      							"org.wiredesk.rules.language.Desk.Date");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;

            }

            // InternalDesk.g:3023:3: (otherlv_4= 'until' ( (lv_until_5_0= ruleDate ) ) )?
            int alt46=2;
            int LA46_0 = input.LA(1);

            if ( (LA46_0==66) ) {
                alt46=1;
            }
            switch (alt46) {
                case 1 :
                    // InternalDesk.g:3024:4: otherlv_4= 'until' ( (lv_until_5_0= ruleDate ) )
                    {
                    otherlv_4=(Token)match(input,66,FOLLOW_36); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_4, grammarAccess.getTenureAccess().getUntilKeyword_3_0());
                      			
                    }
                    // InternalDesk.g:3028:4: ( (lv_until_5_0= ruleDate ) )
                    // InternalDesk.g:3029:5: (lv_until_5_0= ruleDate )
                    {
                    // InternalDesk.g:3029:5: (lv_until_5_0= ruleDate )
                    // InternalDesk.g:3030:6: lv_until_5_0= ruleDate
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getTenureAccess().getUntilDateParserRuleCall_3_1_0());
                      					
                    }
                    pushFollow(FOLLOW_42);
                    lv_until_5_0=ruleDate();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getTenureRule());
                      						}
                      						set(
                      							current,
                      							"until",
                      							lv_until_5_0,
                      							"org.wiredesk.rules.language.Desk.Date");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;

            }

            // InternalDesk.g:3048:3: ( (lv_unconfirmed_6_0= 'unconfirmed' ) )?
            int alt47=2;
            int LA47_0 = input.LA(1);

            if ( (LA47_0==63) ) {
                alt47=1;
            }
            switch (alt47) {
                case 1 :
                    // InternalDesk.g:3049:4: (lv_unconfirmed_6_0= 'unconfirmed' )
                    {
                    // InternalDesk.g:3049:4: (lv_unconfirmed_6_0= 'unconfirmed' )
                    // InternalDesk.g:3050:5: lv_unconfirmed_6_0= 'unconfirmed'
                    {
                    lv_unconfirmed_6_0=(Token)match(input,63,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_unconfirmed_6_0, grammarAccess.getTenureAccess().getUnconfirmedUnconfirmedKeyword_4_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getTenureRule());
                      					}
                      					setWithLastConsumed(current, "unconfirmed", lv_unconfirmed_6_0 != null, "unconfirmed");
                      				
                    }

                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleTenure"


    // $ANTLR start "entryRuleOrganisationEntry"
    // InternalDesk.g:3066:1: entryRuleOrganisationEntry returns [EObject current=null] : iv_ruleOrganisationEntry= ruleOrganisationEntry EOF ;
    public final EObject entryRuleOrganisationEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleOrganisationEntry = null;


        try {
            // InternalDesk.g:3066:58: (iv_ruleOrganisationEntry= ruleOrganisationEntry EOF )
            // InternalDesk.g:3067:2: iv_ruleOrganisationEntry= ruleOrganisationEntry EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getOrganisationEntryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleOrganisationEntry=ruleOrganisationEntry();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleOrganisationEntry; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleOrganisationEntry"


    // $ANTLR start "ruleOrganisationEntry"
    // InternalDesk.g:3073:1: ruleOrganisationEntry returns [EObject current=null] : (otherlv_0= 'organisation' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) ) ) | (otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )? ) ;
    public final EObject ruleOrganisationEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token otherlv_3=null;
        Token lv_also_4_0=null;
        Token otherlv_5=null;
        Token lv_also_6_0=null;
        Token otherlv_7=null;
        Token lv_never_8_0=null;
        Token otherlv_9=null;
        Token lv_never_10_0=null;
        Token otherlv_12=null;
        Token lv_place_13_0=null;
        Token otherlv_14=null;
        Token otherlv_16=null;
        Token otherlv_18=null;
        Token lv_sources_19_0=null;
        Token otherlv_20=null;
        Token otherlv_23=null;
        EObject lv_periods_11_0 = null;

        AntlrDatatypeRuleToken lv_from_15_0 = null;

        AntlrDatatypeRuleToken lv_until_17_0 = null;

        AntlrDatatypeRuleToken lv_checked_21_0 = null;

        EObject lv_translations_22_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:3079:2: ( (otherlv_0= 'organisation' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) ) ) | (otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )? ) )
            // InternalDesk.g:3080:2: (otherlv_0= 'organisation' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) ) ) | (otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )? )
            {
            // InternalDesk.g:3080:2: (otherlv_0= 'organisation' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) ) ) | (otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )? )
            // InternalDesk.g:3081:3: otherlv_0= 'organisation' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) ) ) | (otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )?
            {
            otherlv_0=(Token)match(input,67,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getOrganisationEntryAccess().getOrganisationKeyword_0());
              		
            }
            // InternalDesk.g:3085:3: ( (lv_name_1_0= RULE_TEXT ) )
            // InternalDesk.g:3086:4: (lv_name_1_0= RULE_TEXT )
            {
            // InternalDesk.g:3086:4: (lv_name_1_0= RULE_TEXT )
            // InternalDesk.g:3087:5: lv_name_1_0= RULE_TEXT
            {
            lv_name_1_0=(Token)match(input,RULE_TEXT,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getOrganisationEntryAccess().getNameTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getOrganisationEntryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:3103:3: (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) ) ) | (otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}' )?
            int alt51=2;
            int LA51_0 = input.LA(1);

            if ( (LA51_0==14) ) {
                alt51=1;
            }
            switch (alt51) {
                case 1 :
                    // InternalDesk.g:3104:4: otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) ) ) | (otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )* otherlv_23= '}'
                    {
                    otherlv_2=(Token)match(input,14,FOLLOW_43); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_2, grammarAccess.getOrganisationEntryAccess().getLeftCurlyBracketKeyword_2_0());
                      			
                    }
                    // InternalDesk.g:3108:4: ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) ) ) | (otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) ) ) | (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) ) | (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) ) | ( (lv_translations_22_0= ruleTranslation ) ) )*
                    loop50:
                    do {
                        int alt50=10;
                        switch ( input.LA(1) ) {
                        case 53:
                            {
                            alt50=1;
                            }
                            break;
                        case 54:
                            {
                            alt50=2;
                            }
                            break;
                        case 69:
                            {
                            alt50=3;
                            }
                            break;
                        case 57:
                            {
                            alt50=4;
                            }
                            break;
                        case 65:
                            {
                            alt50=5;
                            }
                            break;
                        case 66:
                            {
                            alt50=6;
                            }
                            break;
                        case 59:
                            {
                            alt50=7;
                            }
                            break;
                        case 60:
                            {
                            alt50=8;
                            }
                            break;
                        case RULE_ID:
                            {
                            alt50=9;
                            }
                            break;

                        }

                        switch (alt50) {
                    	case 1 :
                    	    // InternalDesk.g:3109:5: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
                    	    {
                    	    // InternalDesk.g:3109:5: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
                    	    // InternalDesk.g:3110:6: otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
                    	    {
                    	    otherlv_3=(Token)match(input,53,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_3, grammarAccess.getOrganisationEntryAccess().getAlsoKeyword_2_1_0_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3114:6: ( (lv_also_4_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3115:7: (lv_also_4_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3115:7: (lv_also_4_0= RULE_TEXT )
                    	    // InternalDesk.g:3116:8: lv_also_4_0= RULE_TEXT
                    	    {
                    	    lv_also_4_0=(Token)match(input,RULE_TEXT,FOLLOW_44); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_also_4_0, grammarAccess.getOrganisationEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getOrganisationEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"also",
                    	      									lv_also_4_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:3132:6: (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
                    	    loop48:
                    	    do {
                    	        int alt48=2;
                    	        int LA48_0 = input.LA(1);

                    	        if ( (LA48_0==21) ) {
                    	            alt48=1;
                    	        }


                    	        switch (alt48) {
                    	    	case 1 :
                    	    	    // InternalDesk.g:3133:7: otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) )
                    	    	    {
                    	    	    otherlv_5=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      							newLeafNode(otherlv_5, grammarAccess.getOrganisationEntryAccess().getCommaKeyword_2_1_0_2_0());
                    	    	      						
                    	    	    }
                    	    	    // InternalDesk.g:3137:7: ( (lv_also_6_0= RULE_TEXT ) )
                    	    	    // InternalDesk.g:3138:8: (lv_also_6_0= RULE_TEXT )
                    	    	    {
                    	    	    // InternalDesk.g:3138:8: (lv_also_6_0= RULE_TEXT )
                    	    	    // InternalDesk.g:3139:9: lv_also_6_0= RULE_TEXT
                    	    	    {
                    	    	    lv_also_6_0=(Token)match(input,RULE_TEXT,FOLLOW_44); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									newLeafNode(lv_also_6_0, grammarAccess.getOrganisationEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0());
                    	    	      								
                    	    	    }
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									if (current==null) {
                    	    	      										current = createModelElement(grammarAccess.getOrganisationEntryRule());
                    	    	      									}
                    	    	      									addWithLastConsumed(
                    	    	      										current,
                    	    	      										"also",
                    	    	      										lv_also_6_0,
                    	    	      										"org.wiredesk.rules.language.Desk.TEXT");
                    	    	      								
                    	    	    }

                    	    	    }


                    	    	    }


                    	    	    }
                    	    	    break;

                    	    	default :
                    	    	    break loop48;
                    	        }
                    	    } while (true);


                    	    }


                    	    }
                    	    break;
                    	case 2 :
                    	    // InternalDesk.g:3158:5: (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* )
                    	    {
                    	    // InternalDesk.g:3158:5: (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* )
                    	    // InternalDesk.g:3159:6: otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )*
                    	    {
                    	    otherlv_7=(Token)match(input,54,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_7, grammarAccess.getOrganisationEntryAccess().getNeverKeyword_2_1_1_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3163:6: ( (lv_never_8_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3164:7: (lv_never_8_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3164:7: (lv_never_8_0= RULE_TEXT )
                    	    // InternalDesk.g:3165:8: lv_never_8_0= RULE_TEXT
                    	    {
                    	    lv_never_8_0=(Token)match(input,RULE_TEXT,FOLLOW_44); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_never_8_0, grammarAccess.getOrganisationEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getOrganisationEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"never",
                    	      									lv_never_8_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:3181:6: (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )*
                    	    loop49:
                    	    do {
                    	        int alt49=2;
                    	        int LA49_0 = input.LA(1);

                    	        if ( (LA49_0==21) ) {
                    	            alt49=1;
                    	        }


                    	        switch (alt49) {
                    	    	case 1 :
                    	    	    // InternalDesk.g:3182:7: otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) )
                    	    	    {
                    	    	    otherlv_9=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      							newLeafNode(otherlv_9, grammarAccess.getOrganisationEntryAccess().getCommaKeyword_2_1_1_2_0());
                    	    	      						
                    	    	    }
                    	    	    // InternalDesk.g:3186:7: ( (lv_never_10_0= RULE_TEXT ) )
                    	    	    // InternalDesk.g:3187:8: (lv_never_10_0= RULE_TEXT )
                    	    	    {
                    	    	    // InternalDesk.g:3187:8: (lv_never_10_0= RULE_TEXT )
                    	    	    // InternalDesk.g:3188:9: lv_never_10_0= RULE_TEXT
                    	    	    {
                    	    	    lv_never_10_0=(Token)match(input,RULE_TEXT,FOLLOW_44); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									newLeafNode(lv_never_10_0, grammarAccess.getOrganisationEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0());
                    	    	      								
                    	    	    }
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									if (current==null) {
                    	    	      										current = createModelElement(grammarAccess.getOrganisationEntryRule());
                    	    	      									}
                    	    	      									addWithLastConsumed(
                    	    	      										current,
                    	    	      										"never",
                    	    	      										lv_never_10_0,
                    	    	      										"org.wiredesk.rules.language.Desk.TEXT");
                    	    	      								
                    	    	    }

                    	    	    }


                    	    	    }


                    	    	    }
                    	    	    break;

                    	    	default :
                    	    	    break loop49;
                    	        }
                    	    } while (true);


                    	    }


                    	    }
                    	    break;
                    	case 3 :
                    	    // InternalDesk.g:3207:5: ( (lv_periods_11_0= ruleNamePeriod ) )
                    	    {
                    	    // InternalDesk.g:3207:5: ( (lv_periods_11_0= ruleNamePeriod ) )
                    	    // InternalDesk.g:3208:6: (lv_periods_11_0= ruleNamePeriod )
                    	    {
                    	    // InternalDesk.g:3208:6: (lv_periods_11_0= ruleNamePeriod )
                    	    // InternalDesk.g:3209:7: lv_periods_11_0= ruleNamePeriod
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getOrganisationEntryAccess().getPeriodsNamePeriodParserRuleCall_2_1_2_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_43);
                    	    lv_periods_11_0=ruleNamePeriod();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getOrganisationEntryRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"periods",
                    	      								lv_periods_11_0,
                    	      								"org.wiredesk.rules.language.Desk.NamePeriod");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 4 :
                    	    // InternalDesk.g:3227:5: (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:3227:5: (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:3228:6: otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_12=(Token)match(input,57,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_12, grammarAccess.getOrganisationEntryAccess().getInKeyword_2_1_3_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3232:6: ( (lv_place_13_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3233:7: (lv_place_13_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3233:7: (lv_place_13_0= RULE_TEXT )
                    	    // InternalDesk.g:3234:8: lv_place_13_0= RULE_TEXT
                    	    {
                    	    lv_place_13_0=(Token)match(input,RULE_TEXT,FOLLOW_43); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_place_13_0, grammarAccess.getOrganisationEntryAccess().getPlaceTEXTTerminalRuleCall_2_1_3_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getOrganisationEntryRule());
                    	      								}
                    	      								setWithLastConsumed(
                    	      									current,
                    	      									"place",
                    	      									lv_place_13_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 5 :
                    	    // InternalDesk.g:3252:5: (otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) ) )
                    	    {
                    	    // InternalDesk.g:3252:5: (otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) ) )
                    	    // InternalDesk.g:3253:6: otherlv_14= 'from' ( (lv_from_15_0= ruleDate ) )
                    	    {
                    	    otherlv_14=(Token)match(input,65,FOLLOW_36); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_14, grammarAccess.getOrganisationEntryAccess().getFromKeyword_2_1_4_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3257:6: ( (lv_from_15_0= ruleDate ) )
                    	    // InternalDesk.g:3258:7: (lv_from_15_0= ruleDate )
                    	    {
                    	    // InternalDesk.g:3258:7: (lv_from_15_0= ruleDate )
                    	    // InternalDesk.g:3259:8: lv_from_15_0= ruleDate
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      								newCompositeNode(grammarAccess.getOrganisationEntryAccess().getFromDateParserRuleCall_2_1_4_1_0());
                    	      							
                    	    }
                    	    pushFollow(FOLLOW_43);
                    	    lv_from_15_0=ruleDate();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElementForParent(grammarAccess.getOrganisationEntryRule());
                    	      								}
                    	      								set(
                    	      									current,
                    	      									"from",
                    	      									lv_from_15_0,
                    	      									"org.wiredesk.rules.language.Desk.Date");
                    	      								afterParserOrEnumRuleCall();
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 6 :
                    	    // InternalDesk.g:3278:5: (otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) ) )
                    	    {
                    	    // InternalDesk.g:3278:5: (otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) ) )
                    	    // InternalDesk.g:3279:6: otherlv_16= 'until' ( (lv_until_17_0= ruleDate ) )
                    	    {
                    	    otherlv_16=(Token)match(input,66,FOLLOW_36); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_16, grammarAccess.getOrganisationEntryAccess().getUntilKeyword_2_1_5_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3283:6: ( (lv_until_17_0= ruleDate ) )
                    	    // InternalDesk.g:3284:7: (lv_until_17_0= ruleDate )
                    	    {
                    	    // InternalDesk.g:3284:7: (lv_until_17_0= ruleDate )
                    	    // InternalDesk.g:3285:8: lv_until_17_0= ruleDate
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      								newCompositeNode(grammarAccess.getOrganisationEntryAccess().getUntilDateParserRuleCall_2_1_5_1_0());
                    	      							
                    	    }
                    	    pushFollow(FOLLOW_43);
                    	    lv_until_17_0=ruleDate();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElementForParent(grammarAccess.getOrganisationEntryRule());
                    	      								}
                    	      								set(
                    	      									current,
                    	      									"until",
                    	      									lv_until_17_0,
                    	      									"org.wiredesk.rules.language.Desk.Date");
                    	      								afterParserOrEnumRuleCall();
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 7 :
                    	    // InternalDesk.g:3304:5: (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:3304:5: (otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:3305:6: otherlv_18= 'source' ( (lv_sources_19_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_18=(Token)match(input,59,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_18, grammarAccess.getOrganisationEntryAccess().getSourceKeyword_2_1_6_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3309:6: ( (lv_sources_19_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3310:7: (lv_sources_19_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3310:7: (lv_sources_19_0= RULE_TEXT )
                    	    // InternalDesk.g:3311:8: lv_sources_19_0= RULE_TEXT
                    	    {
                    	    lv_sources_19_0=(Token)match(input,RULE_TEXT,FOLLOW_43); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_sources_19_0, grammarAccess.getOrganisationEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_6_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getOrganisationEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"sources",
                    	      									lv_sources_19_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 8 :
                    	    // InternalDesk.g:3329:5: (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) )
                    	    {
                    	    // InternalDesk.g:3329:5: (otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) ) )
                    	    // InternalDesk.g:3330:6: otherlv_20= 'checked' ( (lv_checked_21_0= ruleDate ) )
                    	    {
                    	    otherlv_20=(Token)match(input,60,FOLLOW_36); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_20, grammarAccess.getOrganisationEntryAccess().getCheckedKeyword_2_1_7_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3334:6: ( (lv_checked_21_0= ruleDate ) )
                    	    // InternalDesk.g:3335:7: (lv_checked_21_0= ruleDate )
                    	    {
                    	    // InternalDesk.g:3335:7: (lv_checked_21_0= ruleDate )
                    	    // InternalDesk.g:3336:8: lv_checked_21_0= ruleDate
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      								newCompositeNode(grammarAccess.getOrganisationEntryAccess().getCheckedDateParserRuleCall_2_1_7_1_0());
                    	      							
                    	    }
                    	    pushFollow(FOLLOW_43);
                    	    lv_checked_21_0=ruleDate();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElementForParent(grammarAccess.getOrganisationEntryRule());
                    	      								}
                    	      								set(
                    	      									current,
                    	      									"checked",
                    	      									lv_checked_21_0,
                    	      									"org.wiredesk.rules.language.Desk.Date");
                    	      								afterParserOrEnumRuleCall();
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 9 :
                    	    // InternalDesk.g:3355:5: ( (lv_translations_22_0= ruleTranslation ) )
                    	    {
                    	    // InternalDesk.g:3355:5: ( (lv_translations_22_0= ruleTranslation ) )
                    	    // InternalDesk.g:3356:6: (lv_translations_22_0= ruleTranslation )
                    	    {
                    	    // InternalDesk.g:3356:6: (lv_translations_22_0= ruleTranslation )
                    	    // InternalDesk.g:3357:7: lv_translations_22_0= ruleTranslation
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getOrganisationEntryAccess().getTranslationsTranslationParserRuleCall_2_1_8_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_43);
                    	    lv_translations_22_0=ruleTranslation();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getOrganisationEntryRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"translations",
                    	      								lv_translations_22_0,
                    	      								"org.wiredesk.rules.language.Desk.Translation");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop50;
                        }
                    } while (true);

                    otherlv_23=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_23, grammarAccess.getOrganisationEntryAccess().getRightCurlyBracketKeyword_2_2());
                      			
                    }

                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleOrganisationEntry"


    // $ANTLR start "entryRulePlaceEntry"
    // InternalDesk.g:3384:1: entryRulePlaceEntry returns [EObject current=null] : iv_rulePlaceEntry= rulePlaceEntry EOF ;
    public final EObject entryRulePlaceEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_rulePlaceEntry = null;


        try {
            // InternalDesk.g:3384:51: (iv_rulePlaceEntry= rulePlaceEntry EOF )
            // InternalDesk.g:3385:2: iv_rulePlaceEntry= rulePlaceEntry EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getPlaceEntryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_rulePlaceEntry=rulePlaceEntry();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_rulePlaceEntry; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRulePlaceEntry"


    // $ANTLR start "rulePlaceEntry"
    // InternalDesk.g:3391:1: rulePlaceEntry returns [EObject current=null] : (otherlv_0= 'place' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) ) ) | ( (lv_translations_18_0= ruleTranslation ) ) )* otherlv_19= '}' )? ) ;
    public final EObject rulePlaceEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token otherlv_3=null;
        Token lv_also_4_0=null;
        Token otherlv_5=null;
        Token lv_also_6_0=null;
        Token otherlv_7=null;
        Token lv_never_8_0=null;
        Token otherlv_9=null;
        Token lv_never_10_0=null;
        Token otherlv_12=null;
        Token lv_place_13_0=null;
        Token otherlv_14=null;
        Token lv_sources_15_0=null;
        Token otherlv_16=null;
        Token otherlv_19=null;
        EObject lv_periods_11_0 = null;

        AntlrDatatypeRuleToken lv_checked_17_0 = null;

        EObject lv_translations_18_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:3397:2: ( (otherlv_0= 'place' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) ) ) | ( (lv_translations_18_0= ruleTranslation ) ) )* otherlv_19= '}' )? ) )
            // InternalDesk.g:3398:2: (otherlv_0= 'place' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) ) ) | ( (lv_translations_18_0= ruleTranslation ) ) )* otherlv_19= '}' )? )
            {
            // InternalDesk.g:3398:2: (otherlv_0= 'place' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) ) ) | ( (lv_translations_18_0= ruleTranslation ) ) )* otherlv_19= '}' )? )
            // InternalDesk.g:3399:3: otherlv_0= 'place' ( (lv_name_1_0= RULE_TEXT ) ) (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) ) ) | ( (lv_translations_18_0= ruleTranslation ) ) )* otherlv_19= '}' )?
            {
            otherlv_0=(Token)match(input,68,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getPlaceEntryAccess().getPlaceKeyword_0());
              		
            }
            // InternalDesk.g:3403:3: ( (lv_name_1_0= RULE_TEXT ) )
            // InternalDesk.g:3404:4: (lv_name_1_0= RULE_TEXT )
            {
            // InternalDesk.g:3404:4: (lv_name_1_0= RULE_TEXT )
            // InternalDesk.g:3405:5: lv_name_1_0= RULE_TEXT
            {
            lv_name_1_0=(Token)match(input,RULE_TEXT,FOLLOW_6); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getPlaceEntryAccess().getNameTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getPlaceEntryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:3421:3: (otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) ) ) | ( (lv_translations_18_0= ruleTranslation ) ) )* otherlv_19= '}' )?
            int alt55=2;
            int LA55_0 = input.LA(1);

            if ( (LA55_0==14) ) {
                alt55=1;
            }
            switch (alt55) {
                case 1 :
                    // InternalDesk.g:3422:4: otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) ) ) | ( (lv_translations_18_0= ruleTranslation ) ) )* otherlv_19= '}'
                    {
                    otherlv_2=(Token)match(input,14,FOLLOW_45); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_2, grammarAccess.getPlaceEntryAccess().getLeftCurlyBracketKeyword_2_0());
                      			
                    }
                    // InternalDesk.g:3426:4: ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* ) | ( (lv_periods_11_0= ruleNamePeriod ) ) | (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) ) | (otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) ) ) | ( (lv_translations_18_0= ruleTranslation ) ) )*
                    loop54:
                    do {
                        int alt54=8;
                        switch ( input.LA(1) ) {
                        case 53:
                            {
                            alt54=1;
                            }
                            break;
                        case 54:
                            {
                            alt54=2;
                            }
                            break;
                        case 69:
                            {
                            alt54=3;
                            }
                            break;
                        case 57:
                            {
                            alt54=4;
                            }
                            break;
                        case 59:
                            {
                            alt54=5;
                            }
                            break;
                        case 60:
                            {
                            alt54=6;
                            }
                            break;
                        case RULE_ID:
                            {
                            alt54=7;
                            }
                            break;

                        }

                        switch (alt54) {
                    	case 1 :
                    	    // InternalDesk.g:3427:5: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
                    	    {
                    	    // InternalDesk.g:3427:5: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
                    	    // InternalDesk.g:3428:6: otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
                    	    {
                    	    otherlv_3=(Token)match(input,53,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_3, grammarAccess.getPlaceEntryAccess().getAlsoKeyword_2_1_0_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3432:6: ( (lv_also_4_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3433:7: (lv_also_4_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3433:7: (lv_also_4_0= RULE_TEXT )
                    	    // InternalDesk.g:3434:8: lv_also_4_0= RULE_TEXT
                    	    {
                    	    lv_also_4_0=(Token)match(input,RULE_TEXT,FOLLOW_46); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_also_4_0, grammarAccess.getPlaceEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getPlaceEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"also",
                    	      									lv_also_4_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:3450:6: (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
                    	    loop52:
                    	    do {
                    	        int alt52=2;
                    	        int LA52_0 = input.LA(1);

                    	        if ( (LA52_0==21) ) {
                    	            alt52=1;
                    	        }


                    	        switch (alt52) {
                    	    	case 1 :
                    	    	    // InternalDesk.g:3451:7: otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) )
                    	    	    {
                    	    	    otherlv_5=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      							newLeafNode(otherlv_5, grammarAccess.getPlaceEntryAccess().getCommaKeyword_2_1_0_2_0());
                    	    	      						
                    	    	    }
                    	    	    // InternalDesk.g:3455:7: ( (lv_also_6_0= RULE_TEXT ) )
                    	    	    // InternalDesk.g:3456:8: (lv_also_6_0= RULE_TEXT )
                    	    	    {
                    	    	    // InternalDesk.g:3456:8: (lv_also_6_0= RULE_TEXT )
                    	    	    // InternalDesk.g:3457:9: lv_also_6_0= RULE_TEXT
                    	    	    {
                    	    	    lv_also_6_0=(Token)match(input,RULE_TEXT,FOLLOW_46); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									newLeafNode(lv_also_6_0, grammarAccess.getPlaceEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0());
                    	    	      								
                    	    	    }
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									if (current==null) {
                    	    	      										current = createModelElement(grammarAccess.getPlaceEntryRule());
                    	    	      									}
                    	    	      									addWithLastConsumed(
                    	    	      										current,
                    	    	      										"also",
                    	    	      										lv_also_6_0,
                    	    	      										"org.wiredesk.rules.language.Desk.TEXT");
                    	    	      								
                    	    	    }

                    	    	    }


                    	    	    }


                    	    	    }
                    	    	    break;

                    	    	default :
                    	    	    break loop52;
                    	        }
                    	    } while (true);


                    	    }


                    	    }
                    	    break;
                    	case 2 :
                    	    // InternalDesk.g:3476:5: (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* )
                    	    {
                    	    // InternalDesk.g:3476:5: (otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )* )
                    	    // InternalDesk.g:3477:6: otherlv_7= 'never' ( (lv_never_8_0= RULE_TEXT ) ) (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )*
                    	    {
                    	    otherlv_7=(Token)match(input,54,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_7, grammarAccess.getPlaceEntryAccess().getNeverKeyword_2_1_1_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3481:6: ( (lv_never_8_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3482:7: (lv_never_8_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3482:7: (lv_never_8_0= RULE_TEXT )
                    	    // InternalDesk.g:3483:8: lv_never_8_0= RULE_TEXT
                    	    {
                    	    lv_never_8_0=(Token)match(input,RULE_TEXT,FOLLOW_46); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_never_8_0, grammarAccess.getPlaceEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getPlaceEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"never",
                    	      									lv_never_8_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:3499:6: (otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) ) )*
                    	    loop53:
                    	    do {
                    	        int alt53=2;
                    	        int LA53_0 = input.LA(1);

                    	        if ( (LA53_0==21) ) {
                    	            alt53=1;
                    	        }


                    	        switch (alt53) {
                    	    	case 1 :
                    	    	    // InternalDesk.g:3500:7: otherlv_9= ',' ( (lv_never_10_0= RULE_TEXT ) )
                    	    	    {
                    	    	    otherlv_9=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      							newLeafNode(otherlv_9, grammarAccess.getPlaceEntryAccess().getCommaKeyword_2_1_1_2_0());
                    	    	      						
                    	    	    }
                    	    	    // InternalDesk.g:3504:7: ( (lv_never_10_0= RULE_TEXT ) )
                    	    	    // InternalDesk.g:3505:8: (lv_never_10_0= RULE_TEXT )
                    	    	    {
                    	    	    // InternalDesk.g:3505:8: (lv_never_10_0= RULE_TEXT )
                    	    	    // InternalDesk.g:3506:9: lv_never_10_0= RULE_TEXT
                    	    	    {
                    	    	    lv_never_10_0=(Token)match(input,RULE_TEXT,FOLLOW_46); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									newLeafNode(lv_never_10_0, grammarAccess.getPlaceEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0());
                    	    	      								
                    	    	    }
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									if (current==null) {
                    	    	      										current = createModelElement(grammarAccess.getPlaceEntryRule());
                    	    	      									}
                    	    	      									addWithLastConsumed(
                    	    	      										current,
                    	    	      										"never",
                    	    	      										lv_never_10_0,
                    	    	      										"org.wiredesk.rules.language.Desk.TEXT");
                    	    	      								
                    	    	    }

                    	    	    }


                    	    	    }


                    	    	    }
                    	    	    break;

                    	    	default :
                    	    	    break loop53;
                    	        }
                    	    } while (true);


                    	    }


                    	    }
                    	    break;
                    	case 3 :
                    	    // InternalDesk.g:3525:5: ( (lv_periods_11_0= ruleNamePeriod ) )
                    	    {
                    	    // InternalDesk.g:3525:5: ( (lv_periods_11_0= ruleNamePeriod ) )
                    	    // InternalDesk.g:3526:6: (lv_periods_11_0= ruleNamePeriod )
                    	    {
                    	    // InternalDesk.g:3526:6: (lv_periods_11_0= ruleNamePeriod )
                    	    // InternalDesk.g:3527:7: lv_periods_11_0= ruleNamePeriod
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getPlaceEntryAccess().getPeriodsNamePeriodParserRuleCall_2_1_2_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_45);
                    	    lv_periods_11_0=ruleNamePeriod();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getPlaceEntryRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"periods",
                    	      								lv_periods_11_0,
                    	      								"org.wiredesk.rules.language.Desk.NamePeriod");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 4 :
                    	    // InternalDesk.g:3545:5: (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:3545:5: (otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:3546:6: otherlv_12= 'in' ( (lv_place_13_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_12=(Token)match(input,57,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_12, grammarAccess.getPlaceEntryAccess().getInKeyword_2_1_3_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3550:6: ( (lv_place_13_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3551:7: (lv_place_13_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3551:7: (lv_place_13_0= RULE_TEXT )
                    	    // InternalDesk.g:3552:8: lv_place_13_0= RULE_TEXT
                    	    {
                    	    lv_place_13_0=(Token)match(input,RULE_TEXT,FOLLOW_45); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_place_13_0, grammarAccess.getPlaceEntryAccess().getPlaceTEXTTerminalRuleCall_2_1_3_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getPlaceEntryRule());
                    	      								}
                    	      								setWithLastConsumed(
                    	      									current,
                    	      									"place",
                    	      									lv_place_13_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 5 :
                    	    // InternalDesk.g:3570:5: (otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:3570:5: (otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:3571:6: otherlv_14= 'source' ( (lv_sources_15_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_14=(Token)match(input,59,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_14, grammarAccess.getPlaceEntryAccess().getSourceKeyword_2_1_4_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3575:6: ( (lv_sources_15_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3576:7: (lv_sources_15_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3576:7: (lv_sources_15_0= RULE_TEXT )
                    	    // InternalDesk.g:3577:8: lv_sources_15_0= RULE_TEXT
                    	    {
                    	    lv_sources_15_0=(Token)match(input,RULE_TEXT,FOLLOW_45); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_sources_15_0, grammarAccess.getPlaceEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_4_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getPlaceEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"sources",
                    	      									lv_sources_15_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 6 :
                    	    // InternalDesk.g:3595:5: (otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) ) )
                    	    {
                    	    // InternalDesk.g:3595:5: (otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) ) )
                    	    // InternalDesk.g:3596:6: otherlv_16= 'checked' ( (lv_checked_17_0= ruleDate ) )
                    	    {
                    	    otherlv_16=(Token)match(input,60,FOLLOW_36); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_16, grammarAccess.getPlaceEntryAccess().getCheckedKeyword_2_1_5_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3600:6: ( (lv_checked_17_0= ruleDate ) )
                    	    // InternalDesk.g:3601:7: (lv_checked_17_0= ruleDate )
                    	    {
                    	    // InternalDesk.g:3601:7: (lv_checked_17_0= ruleDate )
                    	    // InternalDesk.g:3602:8: lv_checked_17_0= ruleDate
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      								newCompositeNode(grammarAccess.getPlaceEntryAccess().getCheckedDateParserRuleCall_2_1_5_1_0());
                    	      							
                    	    }
                    	    pushFollow(FOLLOW_45);
                    	    lv_checked_17_0=ruleDate();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElementForParent(grammarAccess.getPlaceEntryRule());
                    	      								}
                    	      								set(
                    	      									current,
                    	      									"checked",
                    	      									lv_checked_17_0,
                    	      									"org.wiredesk.rules.language.Desk.Date");
                    	      								afterParserOrEnumRuleCall();
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 7 :
                    	    // InternalDesk.g:3621:5: ( (lv_translations_18_0= ruleTranslation ) )
                    	    {
                    	    // InternalDesk.g:3621:5: ( (lv_translations_18_0= ruleTranslation ) )
                    	    // InternalDesk.g:3622:6: (lv_translations_18_0= ruleTranslation )
                    	    {
                    	    // InternalDesk.g:3622:6: (lv_translations_18_0= ruleTranslation )
                    	    // InternalDesk.g:3623:7: lv_translations_18_0= ruleTranslation
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getPlaceEntryAccess().getTranslationsTranslationParserRuleCall_2_1_6_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_45);
                    	    lv_translations_18_0=ruleTranslation();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getPlaceEntryRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"translations",
                    	      								lv_translations_18_0,
                    	      								"org.wiredesk.rules.language.Desk.Translation");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop54;
                        }
                    } while (true);

                    otherlv_19=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_19, grammarAccess.getPlaceEntryAccess().getRightCurlyBracketKeyword_2_2());
                      			
                    }

                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "rulePlaceEntry"


    // $ANTLR start "entryRuleNamePeriod"
    // InternalDesk.g:3650:1: entryRuleNamePeriod returns [EObject current=null] : iv_ruleNamePeriod= ruleNamePeriod EOF ;
    public final EObject entryRuleNamePeriod() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleNamePeriod = null;


        try {
            // InternalDesk.g:3650:51: (iv_ruleNamePeriod= ruleNamePeriod EOF )
            // InternalDesk.g:3651:2: iv_ruleNamePeriod= ruleNamePeriod EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getNamePeriodRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleNamePeriod=ruleNamePeriod();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleNamePeriod; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleNamePeriod"


    // $ANTLR start "ruleNamePeriod"
    // InternalDesk.g:3657:1: ruleNamePeriod returns [EObject current=null] : (otherlv_0= 'named' ( (lv_name_1_0= RULE_TEXT ) ) ( ( ( 'from' )=>otherlv_2= 'from' ) ( (lv_from_3_0= ruleDate ) ) )? ( ( ( 'until' )=>otherlv_4= 'until' ) ( (lv_until_5_0= ruleDate ) ) )? ( (lv_unconfirmed_6_0= 'unconfirmed' ) )? ) ;
    public final EObject ruleNamePeriod() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        Token lv_unconfirmed_6_0=null;
        AntlrDatatypeRuleToken lv_from_3_0 = null;

        AntlrDatatypeRuleToken lv_until_5_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:3663:2: ( (otherlv_0= 'named' ( (lv_name_1_0= RULE_TEXT ) ) ( ( ( 'from' )=>otherlv_2= 'from' ) ( (lv_from_3_0= ruleDate ) ) )? ( ( ( 'until' )=>otherlv_4= 'until' ) ( (lv_until_5_0= ruleDate ) ) )? ( (lv_unconfirmed_6_0= 'unconfirmed' ) )? ) )
            // InternalDesk.g:3664:2: (otherlv_0= 'named' ( (lv_name_1_0= RULE_TEXT ) ) ( ( ( 'from' )=>otherlv_2= 'from' ) ( (lv_from_3_0= ruleDate ) ) )? ( ( ( 'until' )=>otherlv_4= 'until' ) ( (lv_until_5_0= ruleDate ) ) )? ( (lv_unconfirmed_6_0= 'unconfirmed' ) )? )
            {
            // InternalDesk.g:3664:2: (otherlv_0= 'named' ( (lv_name_1_0= RULE_TEXT ) ) ( ( ( 'from' )=>otherlv_2= 'from' ) ( (lv_from_3_0= ruleDate ) ) )? ( ( ( 'until' )=>otherlv_4= 'until' ) ( (lv_until_5_0= ruleDate ) ) )? ( (lv_unconfirmed_6_0= 'unconfirmed' ) )? )
            // InternalDesk.g:3665:3: otherlv_0= 'named' ( (lv_name_1_0= RULE_TEXT ) ) ( ( ( 'from' )=>otherlv_2= 'from' ) ( (lv_from_3_0= ruleDate ) ) )? ( ( ( 'until' )=>otherlv_4= 'until' ) ( (lv_until_5_0= ruleDate ) ) )? ( (lv_unconfirmed_6_0= 'unconfirmed' ) )?
            {
            otherlv_0=(Token)match(input,69,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getNamePeriodAccess().getNamedKeyword_0());
              		
            }
            // InternalDesk.g:3669:3: ( (lv_name_1_0= RULE_TEXT ) )
            // InternalDesk.g:3670:4: (lv_name_1_0= RULE_TEXT )
            {
            // InternalDesk.g:3670:4: (lv_name_1_0= RULE_TEXT )
            // InternalDesk.g:3671:5: lv_name_1_0= RULE_TEXT
            {
            lv_name_1_0=(Token)match(input,RULE_TEXT,FOLLOW_40); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getNamePeriodAccess().getNameTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getNamePeriodRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:3687:3: ( ( ( 'from' )=>otherlv_2= 'from' ) ( (lv_from_3_0= ruleDate ) ) )?
            int alt56=2;
            int LA56_0 = input.LA(1);

            if ( (LA56_0==65) ) {
                int LA56_1 = input.LA(2);

                if ( (LA56_1==RULE_DAY) ) {
                    int LA56_3 = input.LA(3);

                    if ( (synpred1_InternalDesk()) ) {
                        alt56=1;
                    }
                }
                else if ( (LA56_1==RULE_NUMBER) ) {
                    int LA56_4 = input.LA(3);

                    if ( (synpred1_InternalDesk()) ) {
                        alt56=1;
                    }
                }
            }
            switch (alt56) {
                case 1 :
                    // InternalDesk.g:3688:4: ( ( 'from' )=>otherlv_2= 'from' ) ( (lv_from_3_0= ruleDate ) )
                    {
                    // InternalDesk.g:3688:4: ( ( 'from' )=>otherlv_2= 'from' )
                    // InternalDesk.g:3689:5: ( 'from' )=>otherlv_2= 'from'
                    {
                    otherlv_2=(Token)match(input,65,FOLLOW_36); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_2, grammarAccess.getNamePeriodAccess().getFromKeyword_2_0());
                      				
                    }

                    }

                    // InternalDesk.g:3695:4: ( (lv_from_3_0= ruleDate ) )
                    // InternalDesk.g:3696:5: (lv_from_3_0= ruleDate )
                    {
                    // InternalDesk.g:3696:5: (lv_from_3_0= ruleDate )
                    // InternalDesk.g:3697:6: lv_from_3_0= ruleDate
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getNamePeriodAccess().getFromDateParserRuleCall_2_1_0());
                      					
                    }
                    pushFollow(FOLLOW_41);
                    lv_from_3_0=ruleDate();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getNamePeriodRule());
                      						}
                      						set(
                      							current,
                      							"from",
                      							lv_from_3_0,
                      							"org.wiredesk.rules.language.Desk.Date");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;

            }

            // InternalDesk.g:3715:3: ( ( ( 'until' )=>otherlv_4= 'until' ) ( (lv_until_5_0= ruleDate ) ) )?
            int alt57=2;
            int LA57_0 = input.LA(1);

            if ( (LA57_0==66) ) {
                int LA57_1 = input.LA(2);

                if ( (LA57_1==RULE_DAY) ) {
                    int LA57_3 = input.LA(3);

                    if ( (synpred2_InternalDesk()) ) {
                        alt57=1;
                    }
                }
                else if ( (LA57_1==RULE_NUMBER) ) {
                    int LA57_4 = input.LA(3);

                    if ( (synpred2_InternalDesk()) ) {
                        alt57=1;
                    }
                }
            }
            switch (alt57) {
                case 1 :
                    // InternalDesk.g:3716:4: ( ( 'until' )=>otherlv_4= 'until' ) ( (lv_until_5_0= ruleDate ) )
                    {
                    // InternalDesk.g:3716:4: ( ( 'until' )=>otherlv_4= 'until' )
                    // InternalDesk.g:3717:5: ( 'until' )=>otherlv_4= 'until'
                    {
                    otherlv_4=(Token)match(input,66,FOLLOW_36); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_4, grammarAccess.getNamePeriodAccess().getUntilKeyword_3_0());
                      				
                    }

                    }

                    // InternalDesk.g:3723:4: ( (lv_until_5_0= ruleDate ) )
                    // InternalDesk.g:3724:5: (lv_until_5_0= ruleDate )
                    {
                    // InternalDesk.g:3724:5: (lv_until_5_0= ruleDate )
                    // InternalDesk.g:3725:6: lv_until_5_0= ruleDate
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getNamePeriodAccess().getUntilDateParserRuleCall_3_1_0());
                      					
                    }
                    pushFollow(FOLLOW_42);
                    lv_until_5_0=ruleDate();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getNamePeriodRule());
                      						}
                      						set(
                      							current,
                      							"until",
                      							lv_until_5_0,
                      							"org.wiredesk.rules.language.Desk.Date");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;

            }

            // InternalDesk.g:3743:3: ( (lv_unconfirmed_6_0= 'unconfirmed' ) )?
            int alt58=2;
            int LA58_0 = input.LA(1);

            if ( (LA58_0==63) ) {
                alt58=1;
            }
            switch (alt58) {
                case 1 :
                    // InternalDesk.g:3744:4: (lv_unconfirmed_6_0= 'unconfirmed' )
                    {
                    // InternalDesk.g:3744:4: (lv_unconfirmed_6_0= 'unconfirmed' )
                    // InternalDesk.g:3745:5: lv_unconfirmed_6_0= 'unconfirmed'
                    {
                    lv_unconfirmed_6_0=(Token)match(input,63,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_unconfirmed_6_0, grammarAccess.getNamePeriodAccess().getUnconfirmedUnconfirmedKeyword_4_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getNamePeriodRule());
                      					}
                      					setWithLastConsumed(current, "unconfirmed", lv_unconfirmed_6_0 != null, "unconfirmed");
                      				
                    }

                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleNamePeriod"


    // $ANTLR start "entryRuleEventEntry"
    // InternalDesk.g:3761:1: entryRuleEventEntry returns [EObject current=null] : iv_ruleEventEntry= ruleEventEntry EOF ;
    public final EObject entryRuleEventEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleEventEntry = null;


        try {
            // InternalDesk.g:3761:51: (iv_ruleEventEntry= ruleEventEntry EOF )
            // InternalDesk.g:3762:2: iv_ruleEventEntry= ruleEventEntry EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getEventEntryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleEventEntry=ruleEventEntry();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleEventEntry; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleEventEntry"


    // $ANTLR start "ruleEventEntry"
    // InternalDesk.g:3768:1: ruleEventEntry returns [EObject current=null] : (otherlv_0= 'event' ( (lv_name_1_0= RULE_TEXT ) ) ( (otherlv_2= 'on' ( (lv_on_3_0= ruleDate ) ) ) | (otherlv_4= 'from' ( (lv_from_5_0= ruleDate ) ) otherlv_6= 'until' ( (lv_until_7_0= ruleDate ) ) ) ) ( (lv_unconfirmed_8_0= 'unconfirmed' ) )? (otherlv_9= '{' ( (otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )* ) | (otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) ) ) | (otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) ) ) | ( (lv_translations_20_0= ruleTranslation ) ) )* otherlv_21= '}' )? ) ;
    public final EObject ruleEventEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token otherlv_4=null;
        Token otherlv_6=null;
        Token lv_unconfirmed_8_0=null;
        Token otherlv_9=null;
        Token otherlv_10=null;
        Token lv_also_11_0=null;
        Token otherlv_12=null;
        Token lv_also_13_0=null;
        Token otherlv_14=null;
        Token lv_place_15_0=null;
        Token otherlv_16=null;
        Token lv_sources_17_0=null;
        Token otherlv_18=null;
        Token otherlv_21=null;
        AntlrDatatypeRuleToken lv_on_3_0 = null;

        AntlrDatatypeRuleToken lv_from_5_0 = null;

        AntlrDatatypeRuleToken lv_until_7_0 = null;

        AntlrDatatypeRuleToken lv_checked_19_0 = null;

        EObject lv_translations_20_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:3774:2: ( (otherlv_0= 'event' ( (lv_name_1_0= RULE_TEXT ) ) ( (otherlv_2= 'on' ( (lv_on_3_0= ruleDate ) ) ) | (otherlv_4= 'from' ( (lv_from_5_0= ruleDate ) ) otherlv_6= 'until' ( (lv_until_7_0= ruleDate ) ) ) ) ( (lv_unconfirmed_8_0= 'unconfirmed' ) )? (otherlv_9= '{' ( (otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )* ) | (otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) ) ) | (otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) ) ) | ( (lv_translations_20_0= ruleTranslation ) ) )* otherlv_21= '}' )? ) )
            // InternalDesk.g:3775:2: (otherlv_0= 'event' ( (lv_name_1_0= RULE_TEXT ) ) ( (otherlv_2= 'on' ( (lv_on_3_0= ruleDate ) ) ) | (otherlv_4= 'from' ( (lv_from_5_0= ruleDate ) ) otherlv_6= 'until' ( (lv_until_7_0= ruleDate ) ) ) ) ( (lv_unconfirmed_8_0= 'unconfirmed' ) )? (otherlv_9= '{' ( (otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )* ) | (otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) ) ) | (otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) ) ) | ( (lv_translations_20_0= ruleTranslation ) ) )* otherlv_21= '}' )? )
            {
            // InternalDesk.g:3775:2: (otherlv_0= 'event' ( (lv_name_1_0= RULE_TEXT ) ) ( (otherlv_2= 'on' ( (lv_on_3_0= ruleDate ) ) ) | (otherlv_4= 'from' ( (lv_from_5_0= ruleDate ) ) otherlv_6= 'until' ( (lv_until_7_0= ruleDate ) ) ) ) ( (lv_unconfirmed_8_0= 'unconfirmed' ) )? (otherlv_9= '{' ( (otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )* ) | (otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) ) ) | (otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) ) ) | ( (lv_translations_20_0= ruleTranslation ) ) )* otherlv_21= '}' )? )
            // InternalDesk.g:3776:3: otherlv_0= 'event' ( (lv_name_1_0= RULE_TEXT ) ) ( (otherlv_2= 'on' ( (lv_on_3_0= ruleDate ) ) ) | (otherlv_4= 'from' ( (lv_from_5_0= ruleDate ) ) otherlv_6= 'until' ( (lv_until_7_0= ruleDate ) ) ) ) ( (lv_unconfirmed_8_0= 'unconfirmed' ) )? (otherlv_9= '{' ( (otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )* ) | (otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) ) ) | (otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) ) ) | ( (lv_translations_20_0= ruleTranslation ) ) )* otherlv_21= '}' )?
            {
            otherlv_0=(Token)match(input,70,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getEventEntryAccess().getEventKeyword_0());
              		
            }
            // InternalDesk.g:3780:3: ( (lv_name_1_0= RULE_TEXT ) )
            // InternalDesk.g:3781:4: (lv_name_1_0= RULE_TEXT )
            {
            // InternalDesk.g:3781:4: (lv_name_1_0= RULE_TEXT )
            // InternalDesk.g:3782:5: lv_name_1_0= RULE_TEXT
            {
            lv_name_1_0=(Token)match(input,RULE_TEXT,FOLLOW_47); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getEventEntryAccess().getNameTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getEventEntryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            // InternalDesk.g:3798:3: ( (otherlv_2= 'on' ( (lv_on_3_0= ruleDate ) ) ) | (otherlv_4= 'from' ( (lv_from_5_0= ruleDate ) ) otherlv_6= 'until' ( (lv_until_7_0= ruleDate ) ) ) )
            int alt59=2;
            int LA59_0 = input.LA(1);

            if ( (LA59_0==71) ) {
                alt59=1;
            }
            else if ( (LA59_0==65) ) {
                alt59=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 59, 0, input);

                throw nvae;
            }
            switch (alt59) {
                case 1 :
                    // InternalDesk.g:3799:4: (otherlv_2= 'on' ( (lv_on_3_0= ruleDate ) ) )
                    {
                    // InternalDesk.g:3799:4: (otherlv_2= 'on' ( (lv_on_3_0= ruleDate ) ) )
                    // InternalDesk.g:3800:5: otherlv_2= 'on' ( (lv_on_3_0= ruleDate ) )
                    {
                    otherlv_2=(Token)match(input,71,FOLLOW_36); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_2, grammarAccess.getEventEntryAccess().getOnKeyword_2_0_0());
                      				
                    }
                    // InternalDesk.g:3804:5: ( (lv_on_3_0= ruleDate ) )
                    // InternalDesk.g:3805:6: (lv_on_3_0= ruleDate )
                    {
                    // InternalDesk.g:3805:6: (lv_on_3_0= ruleDate )
                    // InternalDesk.g:3806:7: lv_on_3_0= ruleDate
                    {
                    if ( state.backtracking==0 ) {

                      							newCompositeNode(grammarAccess.getEventEntryAccess().getOnDateParserRuleCall_2_0_1_0());
                      						
                    }
                    pushFollow(FOLLOW_48);
                    lv_on_3_0=ruleDate();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElementForParent(grammarAccess.getEventEntryRule());
                      							}
                      							set(
                      								current,
                      								"on",
                      								lv_on_3_0,
                      								"org.wiredesk.rules.language.Desk.Date");
                      							afterParserOrEnumRuleCall();
                      						
                    }

                    }


                    }


                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:3825:4: (otherlv_4= 'from' ( (lv_from_5_0= ruleDate ) ) otherlv_6= 'until' ( (lv_until_7_0= ruleDate ) ) )
                    {
                    // InternalDesk.g:3825:4: (otherlv_4= 'from' ( (lv_from_5_0= ruleDate ) ) otherlv_6= 'until' ( (lv_until_7_0= ruleDate ) ) )
                    // InternalDesk.g:3826:5: otherlv_4= 'from' ( (lv_from_5_0= ruleDate ) ) otherlv_6= 'until' ( (lv_until_7_0= ruleDate ) )
                    {
                    otherlv_4=(Token)match(input,65,FOLLOW_36); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_4, grammarAccess.getEventEntryAccess().getFromKeyword_2_1_0());
                      				
                    }
                    // InternalDesk.g:3830:5: ( (lv_from_5_0= ruleDate ) )
                    // InternalDesk.g:3831:6: (lv_from_5_0= ruleDate )
                    {
                    // InternalDesk.g:3831:6: (lv_from_5_0= ruleDate )
                    // InternalDesk.g:3832:7: lv_from_5_0= ruleDate
                    {
                    if ( state.backtracking==0 ) {

                      							newCompositeNode(grammarAccess.getEventEntryAccess().getFromDateParserRuleCall_2_1_1_0());
                      						
                    }
                    pushFollow(FOLLOW_49);
                    lv_from_5_0=ruleDate();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElementForParent(grammarAccess.getEventEntryRule());
                      							}
                      							set(
                      								current,
                      								"from",
                      								lv_from_5_0,
                      								"org.wiredesk.rules.language.Desk.Date");
                      							afterParserOrEnumRuleCall();
                      						
                    }

                    }


                    }

                    otherlv_6=(Token)match(input,66,FOLLOW_36); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(otherlv_6, grammarAccess.getEventEntryAccess().getUntilKeyword_2_1_2());
                      				
                    }
                    // InternalDesk.g:3853:5: ( (lv_until_7_0= ruleDate ) )
                    // InternalDesk.g:3854:6: (lv_until_7_0= ruleDate )
                    {
                    // InternalDesk.g:3854:6: (lv_until_7_0= ruleDate )
                    // InternalDesk.g:3855:7: lv_until_7_0= ruleDate
                    {
                    if ( state.backtracking==0 ) {

                      							newCompositeNode(grammarAccess.getEventEntryAccess().getUntilDateParserRuleCall_2_1_3_0());
                      						
                    }
                    pushFollow(FOLLOW_48);
                    lv_until_7_0=ruleDate();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      							if (current==null) {
                      								current = createModelElementForParent(grammarAccess.getEventEntryRule());
                      							}
                      							set(
                      								current,
                      								"until",
                      								lv_until_7_0,
                      								"org.wiredesk.rules.language.Desk.Date");
                      							afterParserOrEnumRuleCall();
                      						
                    }

                    }


                    }


                    }


                    }
                    break;

            }

            // InternalDesk.g:3874:3: ( (lv_unconfirmed_8_0= 'unconfirmed' ) )?
            int alt60=2;
            int LA60_0 = input.LA(1);

            if ( (LA60_0==63) ) {
                alt60=1;
            }
            switch (alt60) {
                case 1 :
                    // InternalDesk.g:3875:4: (lv_unconfirmed_8_0= 'unconfirmed' )
                    {
                    // InternalDesk.g:3875:4: (lv_unconfirmed_8_0= 'unconfirmed' )
                    // InternalDesk.g:3876:5: lv_unconfirmed_8_0= 'unconfirmed'
                    {
                    lv_unconfirmed_8_0=(Token)match(input,63,FOLLOW_6); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_unconfirmed_8_0, grammarAccess.getEventEntryAccess().getUnconfirmedUnconfirmedKeyword_3_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getEventEntryRule());
                      					}
                      					setWithLastConsumed(current, "unconfirmed", lv_unconfirmed_8_0 != null, "unconfirmed");
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalDesk.g:3888:3: (otherlv_9= '{' ( (otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )* ) | (otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) ) ) | (otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) ) ) | ( (lv_translations_20_0= ruleTranslation ) ) )* otherlv_21= '}' )?
            int alt63=2;
            int LA63_0 = input.LA(1);

            if ( (LA63_0==14) ) {
                alt63=1;
            }
            switch (alt63) {
                case 1 :
                    // InternalDesk.g:3889:4: otherlv_9= '{' ( (otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )* ) | (otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) ) ) | (otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) ) ) | ( (lv_translations_20_0= ruleTranslation ) ) )* otherlv_21= '}'
                    {
                    otherlv_9=(Token)match(input,14,FOLLOW_50); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_9, grammarAccess.getEventEntryAccess().getLeftCurlyBracketKeyword_4_0());
                      			
                    }
                    // InternalDesk.g:3893:4: ( (otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )* ) | (otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) ) ) | (otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) ) ) | (otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) ) ) | ( (lv_translations_20_0= ruleTranslation ) ) )*
                    loop62:
                    do {
                        int alt62=6;
                        switch ( input.LA(1) ) {
                        case 53:
                            {
                            alt62=1;
                            }
                            break;
                        case 57:
                            {
                            alt62=2;
                            }
                            break;
                        case 59:
                            {
                            alt62=3;
                            }
                            break;
                        case 60:
                            {
                            alt62=4;
                            }
                            break;
                        case RULE_ID:
                            {
                            alt62=5;
                            }
                            break;

                        }

                        switch (alt62) {
                    	case 1 :
                    	    // InternalDesk.g:3894:5: (otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )* )
                    	    {
                    	    // InternalDesk.g:3894:5: (otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )* )
                    	    // InternalDesk.g:3895:6: otherlv_10= 'also' ( (lv_also_11_0= RULE_TEXT ) ) (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )*
                    	    {
                    	    otherlv_10=(Token)match(input,53,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_10, grammarAccess.getEventEntryAccess().getAlsoKeyword_4_1_0_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3899:6: ( (lv_also_11_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3900:7: (lv_also_11_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3900:7: (lv_also_11_0= RULE_TEXT )
                    	    // InternalDesk.g:3901:8: lv_also_11_0= RULE_TEXT
                    	    {
                    	    lv_also_11_0=(Token)match(input,RULE_TEXT,FOLLOW_51); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_also_11_0, grammarAccess.getEventEntryAccess().getAlsoTEXTTerminalRuleCall_4_1_0_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getEventEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"also",
                    	      									lv_also_11_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }

                    	    // InternalDesk.g:3917:6: (otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) ) )*
                    	    loop61:
                    	    do {
                    	        int alt61=2;
                    	        int LA61_0 = input.LA(1);

                    	        if ( (LA61_0==21) ) {
                    	            alt61=1;
                    	        }


                    	        switch (alt61) {
                    	    	case 1 :
                    	    	    // InternalDesk.g:3918:7: otherlv_12= ',' ( (lv_also_13_0= RULE_TEXT ) )
                    	    	    {
                    	    	    otherlv_12=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      							newLeafNode(otherlv_12, grammarAccess.getEventEntryAccess().getCommaKeyword_4_1_0_2_0());
                    	    	      						
                    	    	    }
                    	    	    // InternalDesk.g:3922:7: ( (lv_also_13_0= RULE_TEXT ) )
                    	    	    // InternalDesk.g:3923:8: (lv_also_13_0= RULE_TEXT )
                    	    	    {
                    	    	    // InternalDesk.g:3923:8: (lv_also_13_0= RULE_TEXT )
                    	    	    // InternalDesk.g:3924:9: lv_also_13_0= RULE_TEXT
                    	    	    {
                    	    	    lv_also_13_0=(Token)match(input,RULE_TEXT,FOLLOW_51); if (state.failed) return current;
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									newLeafNode(lv_also_13_0, grammarAccess.getEventEntryAccess().getAlsoTEXTTerminalRuleCall_4_1_0_2_1_0());
                    	    	      								
                    	    	    }
                    	    	    if ( state.backtracking==0 ) {

                    	    	      									if (current==null) {
                    	    	      										current = createModelElement(grammarAccess.getEventEntryRule());
                    	    	      									}
                    	    	      									addWithLastConsumed(
                    	    	      										current,
                    	    	      										"also",
                    	    	      										lv_also_13_0,
                    	    	      										"org.wiredesk.rules.language.Desk.TEXT");
                    	    	      								
                    	    	    }

                    	    	    }


                    	    	    }


                    	    	    }
                    	    	    break;

                    	    	default :
                    	    	    break loop61;
                    	        }
                    	    } while (true);


                    	    }


                    	    }
                    	    break;
                    	case 2 :
                    	    // InternalDesk.g:3943:5: (otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:3943:5: (otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:3944:6: otherlv_14= 'in' ( (lv_place_15_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_14=(Token)match(input,57,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_14, grammarAccess.getEventEntryAccess().getInKeyword_4_1_1_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3948:6: ( (lv_place_15_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3949:7: (lv_place_15_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3949:7: (lv_place_15_0= RULE_TEXT )
                    	    // InternalDesk.g:3950:8: lv_place_15_0= RULE_TEXT
                    	    {
                    	    lv_place_15_0=(Token)match(input,RULE_TEXT,FOLLOW_50); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_place_15_0, grammarAccess.getEventEntryAccess().getPlaceTEXTTerminalRuleCall_4_1_1_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getEventEntryRule());
                    	      								}
                    	      								setWithLastConsumed(
                    	      									current,
                    	      									"place",
                    	      									lv_place_15_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 3 :
                    	    // InternalDesk.g:3968:5: (otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) ) )
                    	    {
                    	    // InternalDesk.g:3968:5: (otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) ) )
                    	    // InternalDesk.g:3969:6: otherlv_16= 'source' ( (lv_sources_17_0= RULE_TEXT ) )
                    	    {
                    	    otherlv_16=(Token)match(input,59,FOLLOW_5); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_16, grammarAccess.getEventEntryAccess().getSourceKeyword_4_1_2_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3973:6: ( (lv_sources_17_0= RULE_TEXT ) )
                    	    // InternalDesk.g:3974:7: (lv_sources_17_0= RULE_TEXT )
                    	    {
                    	    // InternalDesk.g:3974:7: (lv_sources_17_0= RULE_TEXT )
                    	    // InternalDesk.g:3975:8: lv_sources_17_0= RULE_TEXT
                    	    {
                    	    lv_sources_17_0=(Token)match(input,RULE_TEXT,FOLLOW_50); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								newLeafNode(lv_sources_17_0, grammarAccess.getEventEntryAccess().getSourcesTEXTTerminalRuleCall_4_1_2_1_0());
                    	      							
                    	    }
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElement(grammarAccess.getEventEntryRule());
                    	      								}
                    	      								addWithLastConsumed(
                    	      									current,
                    	      									"sources",
                    	      									lv_sources_17_0,
                    	      									"org.wiredesk.rules.language.Desk.TEXT");
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 4 :
                    	    // InternalDesk.g:3993:5: (otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) ) )
                    	    {
                    	    // InternalDesk.g:3993:5: (otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) ) )
                    	    // InternalDesk.g:3994:6: otherlv_18= 'checked' ( (lv_checked_19_0= ruleDate ) )
                    	    {
                    	    otherlv_18=(Token)match(input,60,FOLLOW_36); if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      						newLeafNode(otherlv_18, grammarAccess.getEventEntryAccess().getCheckedKeyword_4_1_3_0());
                    	      					
                    	    }
                    	    // InternalDesk.g:3998:6: ( (lv_checked_19_0= ruleDate ) )
                    	    // InternalDesk.g:3999:7: (lv_checked_19_0= ruleDate )
                    	    {
                    	    // InternalDesk.g:3999:7: (lv_checked_19_0= ruleDate )
                    	    // InternalDesk.g:4000:8: lv_checked_19_0= ruleDate
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      								newCompositeNode(grammarAccess.getEventEntryAccess().getCheckedDateParserRuleCall_4_1_3_1_0());
                    	      							
                    	    }
                    	    pushFollow(FOLLOW_50);
                    	    lv_checked_19_0=ruleDate();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      								if (current==null) {
                    	      									current = createModelElementForParent(grammarAccess.getEventEntryRule());
                    	      								}
                    	      								set(
                    	      									current,
                    	      									"checked",
                    	      									lv_checked_19_0,
                    	      									"org.wiredesk.rules.language.Desk.Date");
                    	      								afterParserOrEnumRuleCall();
                    	      							
                    	    }

                    	    }


                    	    }


                    	    }


                    	    }
                    	    break;
                    	case 5 :
                    	    // InternalDesk.g:4019:5: ( (lv_translations_20_0= ruleTranslation ) )
                    	    {
                    	    // InternalDesk.g:4019:5: ( (lv_translations_20_0= ruleTranslation ) )
                    	    // InternalDesk.g:4020:6: (lv_translations_20_0= ruleTranslation )
                    	    {
                    	    // InternalDesk.g:4020:6: (lv_translations_20_0= ruleTranslation )
                    	    // InternalDesk.g:4021:7: lv_translations_20_0= ruleTranslation
                    	    {
                    	    if ( state.backtracking==0 ) {

                    	      							newCompositeNode(grammarAccess.getEventEntryAccess().getTranslationsTranslationParserRuleCall_4_1_4_0());
                    	      						
                    	    }
                    	    pushFollow(FOLLOW_50);
                    	    lv_translations_20_0=ruleTranslation();

                    	    state._fsp--;
                    	    if (state.failed) return current;
                    	    if ( state.backtracking==0 ) {

                    	      							if (current==null) {
                    	      								current = createModelElementForParent(grammarAccess.getEventEntryRule());
                    	      							}
                    	      							add(
                    	      								current,
                    	      								"translations",
                    	      								lv_translations_20_0,
                    	      								"org.wiredesk.rules.language.Desk.Translation");
                    	      							afterParserOrEnumRuleCall();
                    	      						
                    	    }

                    	    }


                    	    }


                    	    }
                    	    break;

                    	default :
                    	    break loop62;
                        }
                    } while (true);

                    otherlv_21=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_21, grammarAccess.getEventEntryAccess().getRightCurlyBracketKeyword_4_2());
                      			
                    }

                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleEventEntry"


    // $ANTLR start "entryRuleFigureEntry"
    // InternalDesk.g:4048:1: entryRuleFigureEntry returns [EObject current=null] : iv_ruleFigureEntry= ruleFigureEntry EOF ;
    public final EObject entryRuleFigureEntry() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFigureEntry = null;


        try {
            // InternalDesk.g:4048:52: (iv_ruleFigureEntry= ruleFigureEntry EOF )
            // InternalDesk.g:4049:2: iv_ruleFigureEntry= ruleFigureEntry EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getFigureEntryRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleFigureEntry=ruleFigureEntry();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleFigureEntry; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleFigureEntry"


    // $ANTLR start "ruleFigureEntry"
    // InternalDesk.g:4055:1: ruleFigureEntry returns [EObject current=null] : (otherlv_0= 'figure' ( (lv_name_1_0= RULE_TEXT ) ) otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'unit' ( (lv_unit_8_0= RULE_TEXT ) ) ) | ( (lv_values_9_0= ruleFigureValue ) ) )* otherlv_10= '}' ) ;
    public final EObject ruleFigureEntry() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_name_1_0=null;
        Token otherlv_2=null;
        Token otherlv_3=null;
        Token lv_also_4_0=null;
        Token otherlv_5=null;
        Token lv_also_6_0=null;
        Token otherlv_7=null;
        Token lv_unit_8_0=null;
        Token otherlv_10=null;
        EObject lv_values_9_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:4061:2: ( (otherlv_0= 'figure' ( (lv_name_1_0= RULE_TEXT ) ) otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'unit' ( (lv_unit_8_0= RULE_TEXT ) ) ) | ( (lv_values_9_0= ruleFigureValue ) ) )* otherlv_10= '}' ) )
            // InternalDesk.g:4062:2: (otherlv_0= 'figure' ( (lv_name_1_0= RULE_TEXT ) ) otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'unit' ( (lv_unit_8_0= RULE_TEXT ) ) ) | ( (lv_values_9_0= ruleFigureValue ) ) )* otherlv_10= '}' )
            {
            // InternalDesk.g:4062:2: (otherlv_0= 'figure' ( (lv_name_1_0= RULE_TEXT ) ) otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'unit' ( (lv_unit_8_0= RULE_TEXT ) ) ) | ( (lv_values_9_0= ruleFigureValue ) ) )* otherlv_10= '}' )
            // InternalDesk.g:4063:3: otherlv_0= 'figure' ( (lv_name_1_0= RULE_TEXT ) ) otherlv_2= '{' ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'unit' ( (lv_unit_8_0= RULE_TEXT ) ) ) | ( (lv_values_9_0= ruleFigureValue ) ) )* otherlv_10= '}'
            {
            otherlv_0=(Token)match(input,51,FOLLOW_5); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getFigureEntryAccess().getFigureKeyword_0());
              		
            }
            // InternalDesk.g:4067:3: ( (lv_name_1_0= RULE_TEXT ) )
            // InternalDesk.g:4068:4: (lv_name_1_0= RULE_TEXT )
            {
            // InternalDesk.g:4068:4: (lv_name_1_0= RULE_TEXT )
            // InternalDesk.g:4069:5: lv_name_1_0= RULE_TEXT
            {
            lv_name_1_0=(Token)match(input,RULE_TEXT,FOLLOW_9); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_name_1_0, grammarAccess.getFigureEntryAccess().getNameTEXTTerminalRuleCall_1_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getFigureEntryRule());
              					}
              					setWithLastConsumed(
              						current,
              						"name",
              						lv_name_1_0,
              						"org.wiredesk.rules.language.Desk.TEXT");
              				
            }

            }


            }

            otherlv_2=(Token)match(input,14,FOLLOW_52); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_2, grammarAccess.getFigureEntryAccess().getLeftCurlyBracketKeyword_2());
              		
            }
            // InternalDesk.g:4089:3: ( (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* ) | (otherlv_7= 'unit' ( (lv_unit_8_0= RULE_TEXT ) ) ) | ( (lv_values_9_0= ruleFigureValue ) ) )*
            loop65:
            do {
                int alt65=4;
                switch ( input.LA(1) ) {
                case 53:
                    {
                    alt65=1;
                    }
                    break;
                case 72:
                    {
                    alt65=2;
                    }
                    break;
                case 73:
                    {
                    alt65=3;
                    }
                    break;

                }

                switch (alt65) {
            	case 1 :
            	    // InternalDesk.g:4090:4: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
            	    {
            	    // InternalDesk.g:4090:4: (otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )* )
            	    // InternalDesk.g:4091:5: otherlv_3= 'also' ( (lv_also_4_0= RULE_TEXT ) ) (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
            	    {
            	    otherlv_3=(Token)match(input,53,FOLLOW_5); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					newLeafNode(otherlv_3, grammarAccess.getFigureEntryAccess().getAlsoKeyword_3_0_0());
            	      				
            	    }
            	    // InternalDesk.g:4095:5: ( (lv_also_4_0= RULE_TEXT ) )
            	    // InternalDesk.g:4096:6: (lv_also_4_0= RULE_TEXT )
            	    {
            	    // InternalDesk.g:4096:6: (lv_also_4_0= RULE_TEXT )
            	    // InternalDesk.g:4097:7: lv_also_4_0= RULE_TEXT
            	    {
            	    lv_also_4_0=(Token)match(input,RULE_TEXT,FOLLOW_53); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      							newLeafNode(lv_also_4_0, grammarAccess.getFigureEntryAccess().getAlsoTEXTTerminalRuleCall_3_0_1_0());
            	      						
            	    }
            	    if ( state.backtracking==0 ) {

            	      							if (current==null) {
            	      								current = createModelElement(grammarAccess.getFigureEntryRule());
            	      							}
            	      							addWithLastConsumed(
            	      								current,
            	      								"also",
            	      								lv_also_4_0,
            	      								"org.wiredesk.rules.language.Desk.TEXT");
            	      						
            	    }

            	    }


            	    }

            	    // InternalDesk.g:4113:5: (otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) ) )*
            	    loop64:
            	    do {
            	        int alt64=2;
            	        int LA64_0 = input.LA(1);

            	        if ( (LA64_0==21) ) {
            	            alt64=1;
            	        }


            	        switch (alt64) {
            	    	case 1 :
            	    	    // InternalDesk.g:4114:6: otherlv_5= ',' ( (lv_also_6_0= RULE_TEXT ) )
            	    	    {
            	    	    otherlv_5=(Token)match(input,21,FOLLOW_5); if (state.failed) return current;
            	    	    if ( state.backtracking==0 ) {

            	    	      						newLeafNode(otherlv_5, grammarAccess.getFigureEntryAccess().getCommaKeyword_3_0_2_0());
            	    	      					
            	    	    }
            	    	    // InternalDesk.g:4118:6: ( (lv_also_6_0= RULE_TEXT ) )
            	    	    // InternalDesk.g:4119:7: (lv_also_6_0= RULE_TEXT )
            	    	    {
            	    	    // InternalDesk.g:4119:7: (lv_also_6_0= RULE_TEXT )
            	    	    // InternalDesk.g:4120:8: lv_also_6_0= RULE_TEXT
            	    	    {
            	    	    lv_also_6_0=(Token)match(input,RULE_TEXT,FOLLOW_53); if (state.failed) return current;
            	    	    if ( state.backtracking==0 ) {

            	    	      								newLeafNode(lv_also_6_0, grammarAccess.getFigureEntryAccess().getAlsoTEXTTerminalRuleCall_3_0_2_1_0());
            	    	      							
            	    	    }
            	    	    if ( state.backtracking==0 ) {

            	    	      								if (current==null) {
            	    	      									current = createModelElement(grammarAccess.getFigureEntryRule());
            	    	      								}
            	    	      								addWithLastConsumed(
            	    	      									current,
            	    	      									"also",
            	    	      									lv_also_6_0,
            	    	      									"org.wiredesk.rules.language.Desk.TEXT");
            	    	      							
            	    	    }

            	    	    }


            	    	    }


            	    	    }
            	    	    break;

            	    	default :
            	    	    break loop64;
            	        }
            	    } while (true);


            	    }


            	    }
            	    break;
            	case 2 :
            	    // InternalDesk.g:4139:4: (otherlv_7= 'unit' ( (lv_unit_8_0= RULE_TEXT ) ) )
            	    {
            	    // InternalDesk.g:4139:4: (otherlv_7= 'unit' ( (lv_unit_8_0= RULE_TEXT ) ) )
            	    // InternalDesk.g:4140:5: otherlv_7= 'unit' ( (lv_unit_8_0= RULE_TEXT ) )
            	    {
            	    otherlv_7=(Token)match(input,72,FOLLOW_5); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      					newLeafNode(otherlv_7, grammarAccess.getFigureEntryAccess().getUnitKeyword_3_1_0());
            	      				
            	    }
            	    // InternalDesk.g:4144:5: ( (lv_unit_8_0= RULE_TEXT ) )
            	    // InternalDesk.g:4145:6: (lv_unit_8_0= RULE_TEXT )
            	    {
            	    // InternalDesk.g:4145:6: (lv_unit_8_0= RULE_TEXT )
            	    // InternalDesk.g:4146:7: lv_unit_8_0= RULE_TEXT
            	    {
            	    lv_unit_8_0=(Token)match(input,RULE_TEXT,FOLLOW_52); if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      							newLeafNode(lv_unit_8_0, grammarAccess.getFigureEntryAccess().getUnitTEXTTerminalRuleCall_3_1_1_0());
            	      						
            	    }
            	    if ( state.backtracking==0 ) {

            	      							if (current==null) {
            	      								current = createModelElement(grammarAccess.getFigureEntryRule());
            	      							}
            	      							setWithLastConsumed(
            	      								current,
            	      								"unit",
            	      								lv_unit_8_0,
            	      								"org.wiredesk.rules.language.Desk.TEXT");
            	      						
            	    }

            	    }


            	    }


            	    }


            	    }
            	    break;
            	case 3 :
            	    // InternalDesk.g:4164:4: ( (lv_values_9_0= ruleFigureValue ) )
            	    {
            	    // InternalDesk.g:4164:4: ( (lv_values_9_0= ruleFigureValue ) )
            	    // InternalDesk.g:4165:5: (lv_values_9_0= ruleFigureValue )
            	    {
            	    // InternalDesk.g:4165:5: (lv_values_9_0= ruleFigureValue )
            	    // InternalDesk.g:4166:6: lv_values_9_0= ruleFigureValue
            	    {
            	    if ( state.backtracking==0 ) {

            	      						newCompositeNode(grammarAccess.getFigureEntryAccess().getValuesFigureValueParserRuleCall_3_2_0());
            	      					
            	    }
            	    pushFollow(FOLLOW_52);
            	    lv_values_9_0=ruleFigureValue();

            	    state._fsp--;
            	    if (state.failed) return current;
            	    if ( state.backtracking==0 ) {

            	      						if (current==null) {
            	      							current = createModelElementForParent(grammarAccess.getFigureEntryRule());
            	      						}
            	      						add(
            	      							current,
            	      							"values",
            	      							lv_values_9_0,
            	      							"org.wiredesk.rules.language.Desk.FigureValue");
            	      						afterParserOrEnumRuleCall();
            	      					
            	    }

            	    }


            	    }


            	    }
            	    break;

            	default :
            	    break loop65;
                }
            } while (true);

            otherlv_10=(Token)match(input,15,FOLLOW_2); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_10, grammarAccess.getFigureEntryAccess().getRightCurlyBracketKeyword_4());
              		
            }

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleFigureEntry"


    // $ANTLR start "entryRuleFigureValue"
    // InternalDesk.g:4192:1: entryRuleFigureValue returns [EObject current=null] : iv_ruleFigureValue= ruleFigureValue EOF ;
    public final EObject entryRuleFigureValue() throws RecognitionException {
        EObject current = null;

        EObject iv_ruleFigureValue = null;


        try {
            // InternalDesk.g:4192:52: (iv_ruleFigureValue= ruleFigureValue EOF )
            // InternalDesk.g:4193:2: iv_ruleFigureValue= ruleFigureValue EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getFigureValueRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleFigureValue=ruleFigureValue();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleFigureValue; 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleFigureValue"


    // $ANTLR start "ruleFigureValue"
    // InternalDesk.g:4199:1: ruleFigureValue returns [EObject current=null] : (otherlv_0= 'is' ( (lv_negative_1_0= '-' ) )? ( (lv_value_2_0= RULE_NUMBER ) ) otherlv_3= 'on' ( (lv_on_4_0= ruleDate ) ) ( (lv_unconfirmed_5_0= 'unconfirmed' ) )? (otherlv_6= 'source' ( (lv_source_7_0= RULE_TEXT ) ) )? (otherlv_8= 'checked' ( (lv_checked_9_0= ruleDate ) ) )? ) ;
    public final EObject ruleFigureValue() throws RecognitionException {
        EObject current = null;

        Token otherlv_0=null;
        Token lv_negative_1_0=null;
        Token lv_value_2_0=null;
        Token otherlv_3=null;
        Token lv_unconfirmed_5_0=null;
        Token otherlv_6=null;
        Token lv_source_7_0=null;
        Token otherlv_8=null;
        AntlrDatatypeRuleToken lv_on_4_0 = null;

        AntlrDatatypeRuleToken lv_checked_9_0 = null;



        	enterRule();

        try {
            // InternalDesk.g:4205:2: ( (otherlv_0= 'is' ( (lv_negative_1_0= '-' ) )? ( (lv_value_2_0= RULE_NUMBER ) ) otherlv_3= 'on' ( (lv_on_4_0= ruleDate ) ) ( (lv_unconfirmed_5_0= 'unconfirmed' ) )? (otherlv_6= 'source' ( (lv_source_7_0= RULE_TEXT ) ) )? (otherlv_8= 'checked' ( (lv_checked_9_0= ruleDate ) ) )? ) )
            // InternalDesk.g:4206:2: (otherlv_0= 'is' ( (lv_negative_1_0= '-' ) )? ( (lv_value_2_0= RULE_NUMBER ) ) otherlv_3= 'on' ( (lv_on_4_0= ruleDate ) ) ( (lv_unconfirmed_5_0= 'unconfirmed' ) )? (otherlv_6= 'source' ( (lv_source_7_0= RULE_TEXT ) ) )? (otherlv_8= 'checked' ( (lv_checked_9_0= ruleDate ) ) )? )
            {
            // InternalDesk.g:4206:2: (otherlv_0= 'is' ( (lv_negative_1_0= '-' ) )? ( (lv_value_2_0= RULE_NUMBER ) ) otherlv_3= 'on' ( (lv_on_4_0= ruleDate ) ) ( (lv_unconfirmed_5_0= 'unconfirmed' ) )? (otherlv_6= 'source' ( (lv_source_7_0= RULE_TEXT ) ) )? (otherlv_8= 'checked' ( (lv_checked_9_0= ruleDate ) ) )? )
            // InternalDesk.g:4207:3: otherlv_0= 'is' ( (lv_negative_1_0= '-' ) )? ( (lv_value_2_0= RULE_NUMBER ) ) otherlv_3= 'on' ( (lv_on_4_0= ruleDate ) ) ( (lv_unconfirmed_5_0= 'unconfirmed' ) )? (otherlv_6= 'source' ( (lv_source_7_0= RULE_TEXT ) ) )? (otherlv_8= 'checked' ( (lv_checked_9_0= ruleDate ) ) )?
            {
            otherlv_0=(Token)match(input,73,FOLLOW_54); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_0, grammarAccess.getFigureValueAccess().getIsKeyword_0());
              		
            }
            // InternalDesk.g:4211:3: ( (lv_negative_1_0= '-' ) )?
            int alt66=2;
            int LA66_0 = input.LA(1);

            if ( (LA66_0==74) ) {
                alt66=1;
            }
            switch (alt66) {
                case 1 :
                    // InternalDesk.g:4212:4: (lv_negative_1_0= '-' )
                    {
                    // InternalDesk.g:4212:4: (lv_negative_1_0= '-' )
                    // InternalDesk.g:4213:5: lv_negative_1_0= '-'
                    {
                    lv_negative_1_0=(Token)match(input,74,FOLLOW_20); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_negative_1_0, grammarAccess.getFigureValueAccess().getNegativeHyphenMinusKeyword_1_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getFigureValueRule());
                      					}
                      					setWithLastConsumed(current, "negative", lv_negative_1_0 != null, "-");
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalDesk.g:4225:3: ( (lv_value_2_0= RULE_NUMBER ) )
            // InternalDesk.g:4226:4: (lv_value_2_0= RULE_NUMBER )
            {
            // InternalDesk.g:4226:4: (lv_value_2_0= RULE_NUMBER )
            // InternalDesk.g:4227:5: lv_value_2_0= RULE_NUMBER
            {
            lv_value_2_0=(Token)match(input,RULE_NUMBER,FOLLOW_55); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					newLeafNode(lv_value_2_0, grammarAccess.getFigureValueAccess().getValueNUMBERTerminalRuleCall_2_0());
              				
            }
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElement(grammarAccess.getFigureValueRule());
              					}
              					setWithLastConsumed(
              						current,
              						"value",
              						lv_value_2_0,
              						"org.wiredesk.rules.language.Desk.NUMBER");
              				
            }

            }


            }

            otherlv_3=(Token)match(input,71,FOLLOW_36); if (state.failed) return current;
            if ( state.backtracking==0 ) {

              			newLeafNode(otherlv_3, grammarAccess.getFigureValueAccess().getOnKeyword_3());
              		
            }
            // InternalDesk.g:4247:3: ( (lv_on_4_0= ruleDate ) )
            // InternalDesk.g:4248:4: (lv_on_4_0= ruleDate )
            {
            // InternalDesk.g:4248:4: (lv_on_4_0= ruleDate )
            // InternalDesk.g:4249:5: lv_on_4_0= ruleDate
            {
            if ( state.backtracking==0 ) {

              					newCompositeNode(grammarAccess.getFigureValueAccess().getOnDateParserRuleCall_4_0());
              				
            }
            pushFollow(FOLLOW_56);
            lv_on_4_0=ruleDate();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {

              					if (current==null) {
              						current = createModelElementForParent(grammarAccess.getFigureValueRule());
              					}
              					set(
              						current,
              						"on",
              						lv_on_4_0,
              						"org.wiredesk.rules.language.Desk.Date");
              					afterParserOrEnumRuleCall();
              				
            }

            }


            }

            // InternalDesk.g:4266:3: ( (lv_unconfirmed_5_0= 'unconfirmed' ) )?
            int alt67=2;
            int LA67_0 = input.LA(1);

            if ( (LA67_0==63) ) {
                alt67=1;
            }
            switch (alt67) {
                case 1 :
                    // InternalDesk.g:4267:4: (lv_unconfirmed_5_0= 'unconfirmed' )
                    {
                    // InternalDesk.g:4267:4: (lv_unconfirmed_5_0= 'unconfirmed' )
                    // InternalDesk.g:4268:5: lv_unconfirmed_5_0= 'unconfirmed'
                    {
                    lv_unconfirmed_5_0=(Token)match(input,63,FOLLOW_57); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      					newLeafNode(lv_unconfirmed_5_0, grammarAccess.getFigureValueAccess().getUnconfirmedUnconfirmedKeyword_5_0());
                      				
                    }
                    if ( state.backtracking==0 ) {

                      					if (current==null) {
                      						current = createModelElement(grammarAccess.getFigureValueRule());
                      					}
                      					setWithLastConsumed(current, "unconfirmed", lv_unconfirmed_5_0 != null, "unconfirmed");
                      				
                    }

                    }


                    }
                    break;

            }

            // InternalDesk.g:4280:3: (otherlv_6= 'source' ( (lv_source_7_0= RULE_TEXT ) ) )?
            int alt68=2;
            int LA68_0 = input.LA(1);

            if ( (LA68_0==59) ) {
                alt68=1;
            }
            switch (alt68) {
                case 1 :
                    // InternalDesk.g:4281:4: otherlv_6= 'source' ( (lv_source_7_0= RULE_TEXT ) )
                    {
                    otherlv_6=(Token)match(input,59,FOLLOW_5); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_6, grammarAccess.getFigureValueAccess().getSourceKeyword_6_0());
                      			
                    }
                    // InternalDesk.g:4285:4: ( (lv_source_7_0= RULE_TEXT ) )
                    // InternalDesk.g:4286:5: (lv_source_7_0= RULE_TEXT )
                    {
                    // InternalDesk.g:4286:5: (lv_source_7_0= RULE_TEXT )
                    // InternalDesk.g:4287:6: lv_source_7_0= RULE_TEXT
                    {
                    lv_source_7_0=(Token)match(input,RULE_TEXT,FOLLOW_58); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						newLeafNode(lv_source_7_0, grammarAccess.getFigureValueAccess().getSourceTEXTTerminalRuleCall_6_1_0());
                      					
                    }
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElement(grammarAccess.getFigureValueRule());
                      						}
                      						setWithLastConsumed(
                      							current,
                      							"source",
                      							lv_source_7_0,
                      							"org.wiredesk.rules.language.Desk.TEXT");
                      					
                    }

                    }


                    }


                    }
                    break;

            }

            // InternalDesk.g:4304:3: (otherlv_8= 'checked' ( (lv_checked_9_0= ruleDate ) ) )?
            int alt69=2;
            int LA69_0 = input.LA(1);

            if ( (LA69_0==60) ) {
                alt69=1;
            }
            switch (alt69) {
                case 1 :
                    // InternalDesk.g:4305:4: otherlv_8= 'checked' ( (lv_checked_9_0= ruleDate ) )
                    {
                    otherlv_8=(Token)match(input,60,FOLLOW_36); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      				newLeafNode(otherlv_8, grammarAccess.getFigureValueAccess().getCheckedKeyword_7_0());
                      			
                    }
                    // InternalDesk.g:4309:4: ( (lv_checked_9_0= ruleDate ) )
                    // InternalDesk.g:4310:5: (lv_checked_9_0= ruleDate )
                    {
                    // InternalDesk.g:4310:5: (lv_checked_9_0= ruleDate )
                    // InternalDesk.g:4311:6: lv_checked_9_0= ruleDate
                    {
                    if ( state.backtracking==0 ) {

                      						newCompositeNode(grammarAccess.getFigureValueAccess().getCheckedDateParserRuleCall_7_1_0());
                      					
                    }
                    pushFollow(FOLLOW_2);
                    lv_checked_9_0=ruleDate();

                    state._fsp--;
                    if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      						if (current==null) {
                      							current = createModelElementForParent(grammarAccess.getFigureValueRule());
                      						}
                      						set(
                      							current,
                      							"checked",
                      							lv_checked_9_0,
                      							"org.wiredesk.rules.language.Desk.Date");
                      						afterParserOrEnumRuleCall();
                      					
                    }

                    }


                    }


                    }
                    break;

            }


            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleFigureValue"


    // $ANTLR start "entryRuleDate"
    // InternalDesk.g:4333:1: entryRuleDate returns [String current=null] : iv_ruleDate= ruleDate EOF ;
    public final String entryRuleDate() throws RecognitionException {
        String current = null;

        AntlrDatatypeRuleToken iv_ruleDate = null;


        try {
            // InternalDesk.g:4333:44: (iv_ruleDate= ruleDate EOF )
            // InternalDesk.g:4334:2: iv_ruleDate= ruleDate EOF
            {
            if ( state.backtracking==0 ) {
               newCompositeNode(grammarAccess.getDateRule()); 
            }
            pushFollow(FOLLOW_1);
            iv_ruleDate=ruleDate();

            state._fsp--;
            if (state.failed) return current;
            if ( state.backtracking==0 ) {
               current =iv_ruleDate.getText(); 
            }
            match(input,EOF,FOLLOW_2); if (state.failed) return current;

            }

        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "entryRuleDate"


    // $ANTLR start "ruleDate"
    // InternalDesk.g:4340:1: ruleDate returns [AntlrDatatypeRuleToken current=new AntlrDatatypeRuleToken()] : (this_DAY_0= RULE_DAY | this_NUMBER_1= RULE_NUMBER ) ;
    public final AntlrDatatypeRuleToken ruleDate() throws RecognitionException {
        AntlrDatatypeRuleToken current = new AntlrDatatypeRuleToken();

        Token this_DAY_0=null;
        Token this_NUMBER_1=null;


        	enterRule();

        try {
            // InternalDesk.g:4346:2: ( (this_DAY_0= RULE_DAY | this_NUMBER_1= RULE_NUMBER ) )
            // InternalDesk.g:4347:2: (this_DAY_0= RULE_DAY | this_NUMBER_1= RULE_NUMBER )
            {
            // InternalDesk.g:4347:2: (this_DAY_0= RULE_DAY | this_NUMBER_1= RULE_NUMBER )
            int alt70=2;
            int LA70_0 = input.LA(1);

            if ( (LA70_0==RULE_DAY) ) {
                alt70=1;
            }
            else if ( (LA70_0==RULE_NUMBER) ) {
                alt70=2;
            }
            else {
                if (state.backtracking>0) {state.failed=true; return current;}
                NoViableAltException nvae =
                    new NoViableAltException("", 70, 0, input);

                throw nvae;
            }
            switch (alt70) {
                case 1 :
                    // InternalDesk.g:4348:3: this_DAY_0= RULE_DAY
                    {
                    this_DAY_0=(Token)match(input,RULE_DAY,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_DAY_0);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_DAY_0, grammarAccess.getDateAccess().getDAYTerminalRuleCall_0());
                      		
                    }

                    }
                    break;
                case 2 :
                    // InternalDesk.g:4356:3: this_NUMBER_1= RULE_NUMBER
                    {
                    this_NUMBER_1=(Token)match(input,RULE_NUMBER,FOLLOW_2); if (state.failed) return current;
                    if ( state.backtracking==0 ) {

                      			current.merge(this_NUMBER_1);
                      		
                    }
                    if ( state.backtracking==0 ) {

                      			newLeafNode(this_NUMBER_1, grammarAccess.getDateAccess().getNUMBERTerminalRuleCall_1());
                      		
                    }

                    }
                    break;

            }


            }

            if ( state.backtracking==0 ) {

              	leaveRule();

            }
        }

            catch (RecognitionException re) {
                recover(input,re);
                appendSkippedTokens();
            }
        finally {
        }
        return current;
    }
    // $ANTLR end "ruleDate"

    // $ANTLR start synpred1_InternalDesk
    public final void synpred1_InternalDesk_fragment() throws RecognitionException {   
        // InternalDesk.g:3689:5: ( 'from' )
        // InternalDesk.g:3689:6: 'from'
        {
        match(input,65,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred1_InternalDesk

    // $ANTLR start synpred2_InternalDesk
    public final void synpred2_InternalDesk_fragment() throws RecognitionException {   
        // InternalDesk.g:3717:5: ( 'until' )
        // InternalDesk.g:3717:6: 'until'
        {
        match(input,66,FOLLOW_2); if (state.failed) return ;

        }
    }
    // $ANTLR end synpred2_InternalDesk

    // Delegated rules

    public final boolean synpred2_InternalDesk() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred2_InternalDesk_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }
    public final boolean synpred1_InternalDesk() {
        state.backtracking++;
        int start = input.mark();
        try {
            synpred1_InternalDesk_fragment(); // can never throw exception
        } catch (RecognitionException re) {
            System.err.println("impossible: "+re);
        }
        boolean success = !state.failed;
        input.rewind(start);
        state.backtracking--;
        state.failed=false;
        return success;
    }


 

    public static final BitSet FOLLOW_1 = new BitSet(new long[]{0x0000000000000000L});
    public static final BitSet FOLLOW_2 = new BitSet(new long[]{0x0000000000000002L});
    public static final BitSet FOLLOW_3 = new BitSet(new long[]{0x2118000000030002L,0x0000000000000058L});
    public static final BitSet FOLLOW_4 = new BitSet(new long[]{0x2118000000020002L,0x0000000000000058L});
    public static final BitSet FOLLOW_5 = new BitSet(new long[]{0x0000000000000010L});
    public static final BitSet FOLLOW_6 = new BitSet(new long[]{0x0000000000004002L});
    public static final BitSet FOLLOW_7 = new BitSet(new long[]{0x0000000D40008000L});
    public static final BitSet FOLLOW_8 = new BitSet(new long[]{0x0000000000000020L});
    public static final BitSet FOLLOW_9 = new BitSet(new long[]{0x0000000000004000L});
    public static final BitSet FOLLOW_10 = new BitSet(new long[]{0x0000000D5DDC8000L});
    public static final BitSet FOLLOW_11 = new BitSet(new long[]{0x000E13A0800000B0L});
    public static final BitSet FOLLOW_12 = new BitSet(new long[]{0x0000000000200002L});
    public static final BitSet FOLLOW_13 = new BitSet(new long[]{0x0000000002000002L});
    public static final BitSet FOLLOW_14 = new BitSet(new long[]{0x0000000020000000L});
    public static final BitSet FOLLOW_15 = new BitSet(new long[]{0x0000000080000020L});
    public static final BitSet FOLLOW_16 = new BitSet(new long[]{0x0000000200000000L});
    public static final BitSet FOLLOW_17 = new BitSet(new long[]{0x0000001000000002L});
    public static final BitSet FOLLOW_18 = new BitSet(new long[]{0x000E13A0800000B2L});
    public static final BitSet FOLLOW_19 = new BitSet(new long[]{0x0000004000000000L});
    public static final BitSet FOLLOW_20 = new BitSet(new long[]{0x0000000000000040L});
    public static final BitSet FOLLOW_21 = new BitSet(new long[]{0x0000040000000002L});
    public static final BitSet FOLLOW_22 = new BitSet(new long[]{0x000E1000800000B0L});
    public static final BitSet FOLLOW_23 = new BitSet(new long[]{0x0000080000000000L});
    public static final BitSet FOLLOW_24 = new BitSet(new long[]{0x0000400000004002L});
    public static final BitSet FOLLOW_25 = new BitSet(new long[]{0x0000200000000000L});
    public static final BitSet FOLLOW_26 = new BitSet(new long[]{0x0000000000208000L});
    public static final BitSet FOLLOW_27 = new BitSet(new long[]{0x0000000000008000L});
    public static final BitSet FOLLOW_28 = new BitSet(new long[]{0x0001800000000002L});
    public static final BitSet FOLLOW_29 = new BitSet(new long[]{0x0001000000000002L});
    public static final BitSet FOLLOW_30 = new BitSet(new long[]{0x000E0000800000B0L});
    public static final BitSet FOLLOW_31 = new BitSet(new long[]{0x0000201000000000L});
    public static final BitSet FOLLOW_32 = new BitSet(new long[]{0x00E0000040408020L});
    public static final BitSet FOLLOW_33 = new BitSet(new long[]{0x00E0000040608020L});
    public static final BitSet FOLLOW_34 = new BitSet(new long[]{0x1EE0000040408020L});
    public static final BitSet FOLLOW_35 = new BitSet(new long[]{0x1EE0000040608020L});
    public static final BitSet FOLLOW_36 = new BitSet(new long[]{0x0000000000000140L});
    public static final BitSet FOLLOW_37 = new BitSet(new long[]{0x59E0000040408020L,0x0000000000000001L});
    public static final BitSet FOLLOW_38 = new BitSet(new long[]{0x59E0000040608020L,0x0000000000000001L});
    public static final BitSet FOLLOW_39 = new BitSet(new long[]{0xD9E0000040408020L,0x0000000000000001L});
    public static final BitSet FOLLOW_40 = new BitSet(new long[]{0x8000000000000002L,0x0000000000000006L});
    public static final BitSet FOLLOW_41 = new BitSet(new long[]{0x8000000000000002L,0x0000000000000004L});
    public static final BitSet FOLLOW_42 = new BitSet(new long[]{0x8000000000000002L});
    public static final BitSet FOLLOW_43 = new BitSet(new long[]{0x1AE0000040408020L,0x0000000000000026L});
    public static final BitSet FOLLOW_44 = new BitSet(new long[]{0x1AE0000040608020L,0x0000000000000026L});
    public static final BitSet FOLLOW_45 = new BitSet(new long[]{0x1AE0000040408020L,0x0000000000000020L});
    public static final BitSet FOLLOW_46 = new BitSet(new long[]{0x1AE0000040608020L,0x0000000000000020L});
    public static final BitSet FOLLOW_47 = new BitSet(new long[]{0x0000000000000000L,0x0000000000000082L});
    public static final BitSet FOLLOW_48 = new BitSet(new long[]{0x8000000000004002L});
    public static final BitSet FOLLOW_49 = new BitSet(new long[]{0x0000000000000000L,0x0000000000000004L});
    public static final BitSet FOLLOW_50 = new BitSet(new long[]{0x1AE0000040408020L});
    public static final BitSet FOLLOW_51 = new BitSet(new long[]{0x1AE0000040608020L});
    public static final BitSet FOLLOW_52 = new BitSet(new long[]{0x0020000000008000L,0x0000000000000300L});
    public static final BitSet FOLLOW_53 = new BitSet(new long[]{0x0020000000208000L,0x0000000000000300L});
    public static final BitSet FOLLOW_54 = new BitSet(new long[]{0x0000000000000040L,0x0000000000000400L});
    public static final BitSet FOLLOW_55 = new BitSet(new long[]{0x0000000000000000L,0x0000000000000080L});
    public static final BitSet FOLLOW_56 = new BitSet(new long[]{0x9800000000000002L});
    public static final BitSet FOLLOW_57 = new BitSet(new long[]{0x1800000000000002L});
    public static final BitSet FOLLOW_58 = new BitSet(new long[]{0x1000000000000002L});

}