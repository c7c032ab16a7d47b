package org.wiredesk.rules.language.ide.contentassist.antlr.internal;

import java.io.InputStream;
import org.eclipse.xtext.*;
import org.eclipse.xtext.parser.*;
import org.eclipse.xtext.parser.impl.*;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.parser.antlr.XtextTokenStream.HiddenTokens;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.AbstractInternalContentAssistParser;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.DFA;
import org.wiredesk.rules.language.services.DeskGrammarAccess;



import org.antlr.runtime.*;
import java.util.Stack;
import java.util.List;
import java.util.ArrayList;

@SuppressWarnings("all")
public class InternalDeskParser extends AbstractInternalContentAssistParser {
    public static final String[] tokenNames = new String[] {
        "<invalid>", "<EOR>", "<DOWN>", "<UP>", "RULE_DAY", "RULE_NUMBER", "RULE_TEXT", "RULE_ID", "RULE_ANY_FORM", "RULE_ML_COMMENT", "RULE_SL_COMMENT", "RULE_WS", "RULE_ANY_OTHER", "'pack'", "'{'", "'}'", "'import'", "'rule'", "'when'", "'unless'", "'suggest'", "','", "'because'", "'says'", "'flags'", "'to'", "'keeps'", "'quotations'", "'original'", "'category'", "'/'", "'severity'", "'|'", "'['", "']'", "'..'", "'without'", "':'", "'('", "')'", "'as'", "'except'", "'chunk'", "'term'", "'also'", "'never'", "'first'", "'office'", "'in'", "'source'", "'person'", "'born'", "'died'", "'from'", "'until'", "'organisation'", "'place'", "'event'", "'on'", "'figure'", "'unit'", "'is'", "'inside'", "'outside'", "'any'", "'off'", "'start'", "'end'", "'?'", "'exact'", "'shared'", "'-'"
    };
    public static final int T__50=50;
    public static final int RULE_DAY=4;
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
    public static final int RULE_ID=7;
    public static final int RULE_ANY_FORM=8;
    public static final int T__26=26;
    public static final int T__27=27;
    public static final int T__28=28;
    public static final int T__29=29;
    public static final int T__22=22;
    public static final int T__66=66;
    public static final int RULE_ML_COMMENT=9;
    public static final int T__23=23;
    public static final int T__67=67;
    public static final int RULE_TEXT=6;
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
    public static final int RULE_SL_COMMENT=10;
    public static final int T__37=37;
    public static final int T__38=38;
    public static final int T__39=39;
    public static final int T__33=33;
    public static final int T__34=34;
    public static final int T__35=35;
    public static final int T__36=36;
    public static final int EOF=-1;
    public static final int T__30=30;
    public static final int T__31=31;
    public static final int T__32=32;
    public static final int RULE_WS=11;
    public static final int RULE_ANY_OTHER=12;
    public static final int RULE_NUMBER=5;
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

    	public void setGrammarAccess(DeskGrammarAccess grammarAccess) {
    		this.grammarAccess = grammarAccess;
    	}

    	@Override
    	protected Grammar getGrammar() {
    		return grammarAccess.getGrammar();
    	}

    	@Override
    	protected String getValueForTokenName(String tokenName) {
    		return tokenName;
    	}



    // $ANTLR start "entryRuleDeskFile"
    // InternalDesk.g:51:1: entryRuleDeskFile : ruleDeskFile EOF ;
    public final void entryRuleDeskFile() throws RecognitionException {
        try {
            // InternalDesk.g:52:1: ( ruleDeskFile EOF )
            // InternalDesk.g:53:1: ruleDeskFile EOF
            {
             before(grammarAccess.getDeskFileRule()); 
            pushFollow(FOLLOW_1);
            ruleDeskFile();

            state._fsp--;

             after(grammarAccess.getDeskFileRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleDeskFile"


    // $ANTLR start "ruleDeskFile"
    // InternalDesk.g:60:1: ruleDeskFile : ( ( rule__DeskFile__Group__0 ) ) ;
    public final void ruleDeskFile() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:64:2: ( ( ( rule__DeskFile__Group__0 ) ) )
            // InternalDesk.g:65:2: ( ( rule__DeskFile__Group__0 ) )
            {
            // InternalDesk.g:65:2: ( ( rule__DeskFile__Group__0 ) )
            // InternalDesk.g:66:3: ( rule__DeskFile__Group__0 )
            {
             before(grammarAccess.getDeskFileAccess().getGroup()); 
            // InternalDesk.g:67:3: ( rule__DeskFile__Group__0 )
            // InternalDesk.g:67:4: rule__DeskFile__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__DeskFile__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getDeskFileAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleDeskFile"


    // $ANTLR start "entryRulePack"
    // InternalDesk.g:76:1: entryRulePack : rulePack EOF ;
    public final void entryRulePack() throws RecognitionException {
        try {
            // InternalDesk.g:77:1: ( rulePack EOF )
            // InternalDesk.g:78:1: rulePack EOF
            {
             before(grammarAccess.getPackRule()); 
            pushFollow(FOLLOW_1);
            rulePack();

            state._fsp--;

             after(grammarAccess.getPackRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRulePack"


    // $ANTLR start "rulePack"
    // InternalDesk.g:85:1: rulePack : ( ( rule__Pack__Group__0 ) ) ;
    public final void rulePack() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:89:2: ( ( ( rule__Pack__Group__0 ) ) )
            // InternalDesk.g:90:2: ( ( rule__Pack__Group__0 ) )
            {
            // InternalDesk.g:90:2: ( ( rule__Pack__Group__0 ) )
            // InternalDesk.g:91:3: ( rule__Pack__Group__0 )
            {
             before(grammarAccess.getPackAccess().getGroup()); 
            // InternalDesk.g:92:3: ( rule__Pack__Group__0 )
            // InternalDesk.g:92:4: rule__Pack__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Pack__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getPackAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rulePack"


    // $ANTLR start "entryRuleImport"
    // InternalDesk.g:101:1: entryRuleImport : ruleImport EOF ;
    public final void entryRuleImport() throws RecognitionException {
        try {
            // InternalDesk.g:102:1: ( ruleImport EOF )
            // InternalDesk.g:103:1: ruleImport EOF
            {
             before(grammarAccess.getImportRule()); 
            pushFollow(FOLLOW_1);
            ruleImport();

            state._fsp--;

             after(grammarAccess.getImportRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleImport"


    // $ANTLR start "ruleImport"
    // InternalDesk.g:110:1: ruleImport : ( ( rule__Import__Group__0 ) ) ;
    public final void ruleImport() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:114:2: ( ( ( rule__Import__Group__0 ) ) )
            // InternalDesk.g:115:2: ( ( rule__Import__Group__0 ) )
            {
            // InternalDesk.g:115:2: ( ( rule__Import__Group__0 ) )
            // InternalDesk.g:116:3: ( rule__Import__Group__0 )
            {
             before(grammarAccess.getImportAccess().getGroup()); 
            // InternalDesk.g:117:3: ( rule__Import__Group__0 )
            // InternalDesk.g:117:4: rule__Import__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Import__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getImportAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleImport"


    // $ANTLR start "entryRuleEntry"
    // InternalDesk.g:126:1: entryRuleEntry : ruleEntry EOF ;
    public final void entryRuleEntry() throws RecognitionException {
        try {
            // InternalDesk.g:127:1: ( ruleEntry EOF )
            // InternalDesk.g:128:1: ruleEntry EOF
            {
             before(grammarAccess.getEntryRule()); 
            pushFollow(FOLLOW_1);
            ruleEntry();

            state._fsp--;

             after(grammarAccess.getEntryRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleEntry"


    // $ANTLR start "ruleEntry"
    // InternalDesk.g:135:1: ruleEntry : ( ( rule__Entry__Alternatives ) ) ;
    public final void ruleEntry() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:139:2: ( ( ( rule__Entry__Alternatives ) ) )
            // InternalDesk.g:140:2: ( ( rule__Entry__Alternatives ) )
            {
            // InternalDesk.g:140:2: ( ( rule__Entry__Alternatives ) )
            // InternalDesk.g:141:3: ( rule__Entry__Alternatives )
            {
             before(grammarAccess.getEntryAccess().getAlternatives()); 
            // InternalDesk.g:142:3: ( rule__Entry__Alternatives )
            // InternalDesk.g:142:4: rule__Entry__Alternatives
            {
            pushFollow(FOLLOW_2);
            rule__Entry__Alternatives();

            state._fsp--;


            }

             after(grammarAccess.getEntryAccess().getAlternatives()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleEntry"


    // $ANTLR start "entryRuleRuleEntry"
    // InternalDesk.g:151:1: entryRuleRuleEntry : ruleRuleEntry EOF ;
    public final void entryRuleRuleEntry() throws RecognitionException {
        try {
            // InternalDesk.g:152:1: ( ruleRuleEntry EOF )
            // InternalDesk.g:153:1: ruleRuleEntry EOF
            {
             before(grammarAccess.getRuleEntryRule()); 
            pushFollow(FOLLOW_1);
            ruleRuleEntry();

            state._fsp--;

             after(grammarAccess.getRuleEntryRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleRuleEntry"


    // $ANTLR start "ruleRuleEntry"
    // InternalDesk.g:160:1: ruleRuleEntry : ( ( rule__RuleEntry__Group__0 ) ) ;
    public final void ruleRuleEntry() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:164:2: ( ( ( rule__RuleEntry__Group__0 ) ) )
            // InternalDesk.g:165:2: ( ( rule__RuleEntry__Group__0 ) )
            {
            // InternalDesk.g:165:2: ( ( rule__RuleEntry__Group__0 ) )
            // InternalDesk.g:166:3: ( rule__RuleEntry__Group__0 )
            {
             before(grammarAccess.getRuleEntryAccess().getGroup()); 
            // InternalDesk.g:167:3: ( rule__RuleEntry__Group__0 )
            // InternalDesk.g:167:4: rule__RuleEntry__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__RuleEntry__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getRuleEntryAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleRuleEntry"


    // $ANTLR start "entryRuleClause"
    // InternalDesk.g:176:1: entryRuleClause : ruleClause EOF ;
    public final void entryRuleClause() throws RecognitionException {
        try {
            // InternalDesk.g:177:1: ( ruleClause EOF )
            // InternalDesk.g:178:1: ruleClause EOF
            {
             before(grammarAccess.getClauseRule()); 
            pushFollow(FOLLOW_1);
            ruleClause();

            state._fsp--;

             after(grammarAccess.getClauseRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleClause"


    // $ANTLR start "ruleClause"
    // InternalDesk.g:185:1: ruleClause : ( ( rule__Clause__Alternatives ) ) ;
    public final void ruleClause() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:189:2: ( ( ( rule__Clause__Alternatives ) ) )
            // InternalDesk.g:190:2: ( ( rule__Clause__Alternatives ) )
            {
            // InternalDesk.g:190:2: ( ( rule__Clause__Alternatives ) )
            // InternalDesk.g:191:3: ( rule__Clause__Alternatives )
            {
             before(grammarAccess.getClauseAccess().getAlternatives()); 
            // InternalDesk.g:192:3: ( rule__Clause__Alternatives )
            // InternalDesk.g:192:4: rule__Clause__Alternatives
            {
            pushFollow(FOLLOW_2);
            rule__Clause__Alternatives();

            state._fsp--;


            }

             after(grammarAccess.getClauseAccess().getAlternatives()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleClause"


    // $ANTLR start "entryRuleSetting"
    // InternalDesk.g:201:1: entryRuleSetting : ruleSetting EOF ;
    public final void entryRuleSetting() throws RecognitionException {
        try {
            // InternalDesk.g:202:1: ( ruleSetting EOF )
            // InternalDesk.g:203:1: ruleSetting EOF
            {
             before(grammarAccess.getSettingRule()); 
            pushFollow(FOLLOW_1);
            ruleSetting();

            state._fsp--;

             after(grammarAccess.getSettingRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleSetting"


    // $ANTLR start "ruleSetting"
    // InternalDesk.g:210:1: ruleSetting : ( ( rule__Setting__Alternatives ) ) ;
    public final void ruleSetting() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:214:2: ( ( ( rule__Setting__Alternatives ) ) )
            // InternalDesk.g:215:2: ( ( rule__Setting__Alternatives ) )
            {
            // InternalDesk.g:215:2: ( ( rule__Setting__Alternatives ) )
            // InternalDesk.g:216:3: ( rule__Setting__Alternatives )
            {
             before(grammarAccess.getSettingAccess().getAlternatives()); 
            // InternalDesk.g:217:3: ( rule__Setting__Alternatives )
            // InternalDesk.g:217:4: rule__Setting__Alternatives
            {
            pushFollow(FOLLOW_2);
            rule__Setting__Alternatives();

            state._fsp--;


            }

             after(grammarAccess.getSettingAccess().getAlternatives()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleSetting"


    // $ANTLR start "entryRuleWhen"
    // InternalDesk.g:226:1: entryRuleWhen : ruleWhen EOF ;
    public final void entryRuleWhen() throws RecognitionException {
        try {
            // InternalDesk.g:227:1: ( ruleWhen EOF )
            // InternalDesk.g:228:1: ruleWhen EOF
            {
             before(grammarAccess.getWhenRule()); 
            pushFollow(FOLLOW_1);
            ruleWhen();

            state._fsp--;

             after(grammarAccess.getWhenRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleWhen"


    // $ANTLR start "ruleWhen"
    // InternalDesk.g:235:1: ruleWhen : ( ( rule__When__Group__0 ) ) ;
    public final void ruleWhen() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:239:2: ( ( ( rule__When__Group__0 ) ) )
            // InternalDesk.g:240:2: ( ( rule__When__Group__0 ) )
            {
            // InternalDesk.g:240:2: ( ( rule__When__Group__0 ) )
            // InternalDesk.g:241:3: ( rule__When__Group__0 )
            {
             before(grammarAccess.getWhenAccess().getGroup()); 
            // InternalDesk.g:242:3: ( rule__When__Group__0 )
            // InternalDesk.g:242:4: rule__When__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__When__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getWhenAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleWhen"


    // $ANTLR start "entryRuleUnless"
    // InternalDesk.g:251:1: entryRuleUnless : ruleUnless EOF ;
    public final void entryRuleUnless() throws RecognitionException {
        try {
            // InternalDesk.g:252:1: ( ruleUnless EOF )
            // InternalDesk.g:253:1: ruleUnless EOF
            {
             before(grammarAccess.getUnlessRule()); 
            pushFollow(FOLLOW_1);
            ruleUnless();

            state._fsp--;

             after(grammarAccess.getUnlessRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleUnless"


    // $ANTLR start "ruleUnless"
    // InternalDesk.g:260:1: ruleUnless : ( ( rule__Unless__Group__0 ) ) ;
    public final void ruleUnless() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:264:2: ( ( ( rule__Unless__Group__0 ) ) )
            // InternalDesk.g:265:2: ( ( rule__Unless__Group__0 ) )
            {
            // InternalDesk.g:265:2: ( ( rule__Unless__Group__0 ) )
            // InternalDesk.g:266:3: ( rule__Unless__Group__0 )
            {
             before(grammarAccess.getUnlessAccess().getGroup()); 
            // InternalDesk.g:267:3: ( rule__Unless__Group__0 )
            // InternalDesk.g:267:4: rule__Unless__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Unless__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getUnlessAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleUnless"


    // $ANTLR start "entryRuleSuggest"
    // InternalDesk.g:276:1: entryRuleSuggest : ruleSuggest EOF ;
    public final void entryRuleSuggest() throws RecognitionException {
        try {
            // InternalDesk.g:277:1: ( ruleSuggest EOF )
            // InternalDesk.g:278:1: ruleSuggest EOF
            {
             before(grammarAccess.getSuggestRule()); 
            pushFollow(FOLLOW_1);
            ruleSuggest();

            state._fsp--;

             after(grammarAccess.getSuggestRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleSuggest"


    // $ANTLR start "ruleSuggest"
    // InternalDesk.g:285:1: ruleSuggest : ( ( rule__Suggest__Group__0 ) ) ;
    public final void ruleSuggest() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:289:2: ( ( ( rule__Suggest__Group__0 ) ) )
            // InternalDesk.g:290:2: ( ( rule__Suggest__Group__0 ) )
            {
            // InternalDesk.g:290:2: ( ( rule__Suggest__Group__0 ) )
            // InternalDesk.g:291:3: ( rule__Suggest__Group__0 )
            {
             before(grammarAccess.getSuggestAccess().getGroup()); 
            // InternalDesk.g:292:3: ( rule__Suggest__Group__0 )
            // InternalDesk.g:292:4: rule__Suggest__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Suggest__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getSuggestAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleSuggest"


    // $ANTLR start "entryRuleBecause"
    // InternalDesk.g:301:1: entryRuleBecause : ruleBecause EOF ;
    public final void entryRuleBecause() throws RecognitionException {
        try {
            // InternalDesk.g:302:1: ( ruleBecause EOF )
            // InternalDesk.g:303:1: ruleBecause EOF
            {
             before(grammarAccess.getBecauseRule()); 
            pushFollow(FOLLOW_1);
            ruleBecause();

            state._fsp--;

             after(grammarAccess.getBecauseRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleBecause"


    // $ANTLR start "ruleBecause"
    // InternalDesk.g:310:1: ruleBecause : ( ( rule__Because__Group__0 ) ) ;
    public final void ruleBecause() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:314:2: ( ( ( rule__Because__Group__0 ) ) )
            // InternalDesk.g:315:2: ( ( rule__Because__Group__0 ) )
            {
            // InternalDesk.g:315:2: ( ( rule__Because__Group__0 ) )
            // InternalDesk.g:316:3: ( rule__Because__Group__0 )
            {
             before(grammarAccess.getBecauseAccess().getGroup()); 
            // InternalDesk.g:317:3: ( rule__Because__Group__0 )
            // InternalDesk.g:317:4: rule__Because__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Because__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getBecauseAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleBecause"


    // $ANTLR start "entryRuleSays"
    // InternalDesk.g:326:1: entryRuleSays : ruleSays EOF ;
    public final void entryRuleSays() throws RecognitionException {
        try {
            // InternalDesk.g:327:1: ( ruleSays EOF )
            // InternalDesk.g:328:1: ruleSays EOF
            {
             before(grammarAccess.getSaysRule()); 
            pushFollow(FOLLOW_1);
            ruleSays();

            state._fsp--;

             after(grammarAccess.getSaysRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleSays"


    // $ANTLR start "ruleSays"
    // InternalDesk.g:335:1: ruleSays : ( ( rule__Says__Group__0 ) ) ;
    public final void ruleSays() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:339:2: ( ( ( rule__Says__Group__0 ) ) )
            // InternalDesk.g:340:2: ( ( rule__Says__Group__0 ) )
            {
            // InternalDesk.g:340:2: ( ( rule__Says__Group__0 ) )
            // InternalDesk.g:341:3: ( rule__Says__Group__0 )
            {
             before(grammarAccess.getSaysAccess().getGroup()); 
            // InternalDesk.g:342:3: ( rule__Says__Group__0 )
            // InternalDesk.g:342:4: rule__Says__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Says__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getSaysAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleSays"


    // $ANTLR start "entryRuleFlags"
    // InternalDesk.g:351:1: entryRuleFlags : ruleFlags EOF ;
    public final void entryRuleFlags() throws RecognitionException {
        try {
            // InternalDesk.g:352:1: ( ruleFlags EOF )
            // InternalDesk.g:353:1: ruleFlags EOF
            {
             before(grammarAccess.getFlagsRule()); 
            pushFollow(FOLLOW_1);
            ruleFlags();

            state._fsp--;

             after(grammarAccess.getFlagsRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleFlags"


    // $ANTLR start "ruleFlags"
    // InternalDesk.g:360:1: ruleFlags : ( ( rule__Flags__Group__0 ) ) ;
    public final void ruleFlags() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:364:2: ( ( ( rule__Flags__Group__0 ) ) )
            // InternalDesk.g:365:2: ( ( rule__Flags__Group__0 ) )
            {
            // InternalDesk.g:365:2: ( ( rule__Flags__Group__0 ) )
            // InternalDesk.g:366:3: ( rule__Flags__Group__0 )
            {
             before(grammarAccess.getFlagsAccess().getGroup()); 
            // InternalDesk.g:367:3: ( rule__Flags__Group__0 )
            // InternalDesk.g:367:4: rule__Flags__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Flags__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getFlagsAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleFlags"


    // $ANTLR start "entryRuleKeeps"
    // InternalDesk.g:376:1: entryRuleKeeps : ruleKeeps EOF ;
    public final void entryRuleKeeps() throws RecognitionException {
        try {
            // InternalDesk.g:377:1: ( ruleKeeps EOF )
            // InternalDesk.g:378:1: ruleKeeps EOF
            {
             before(grammarAccess.getKeepsRule()); 
            pushFollow(FOLLOW_1);
            ruleKeeps();

            state._fsp--;

             after(grammarAccess.getKeepsRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleKeeps"


    // $ANTLR start "ruleKeeps"
    // InternalDesk.g:385:1: ruleKeeps : ( ( rule__Keeps__Group__0 ) ) ;
    public final void ruleKeeps() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:389:2: ( ( ( rule__Keeps__Group__0 ) ) )
            // InternalDesk.g:390:2: ( ( rule__Keeps__Group__0 ) )
            {
            // InternalDesk.g:390:2: ( ( rule__Keeps__Group__0 ) )
            // InternalDesk.g:391:3: ( rule__Keeps__Group__0 )
            {
             before(grammarAccess.getKeepsAccess().getGroup()); 
            // InternalDesk.g:392:3: ( rule__Keeps__Group__0 )
            // InternalDesk.g:392:4: rule__Keeps__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Keeps__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getKeepsAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleKeeps"


    // $ANTLR start "entryRuleQuotationContext"
    // InternalDesk.g:401:1: entryRuleQuotationContext : ruleQuotationContext EOF ;
    public final void entryRuleQuotationContext() throws RecognitionException {
        try {
            // InternalDesk.g:402:1: ( ruleQuotationContext EOF )
            // InternalDesk.g:403:1: ruleQuotationContext EOF
            {
             before(grammarAccess.getQuotationContextRule()); 
            pushFollow(FOLLOW_1);
            ruleQuotationContext();

            state._fsp--;

             after(grammarAccess.getQuotationContextRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleQuotationContext"


    // $ANTLR start "ruleQuotationContext"
    // InternalDesk.g:410:1: ruleQuotationContext : ( ( rule__QuotationContext__Group__0 ) ) ;
    public final void ruleQuotationContext() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:414:2: ( ( ( rule__QuotationContext__Group__0 ) ) )
            // InternalDesk.g:415:2: ( ( rule__QuotationContext__Group__0 ) )
            {
            // InternalDesk.g:415:2: ( ( rule__QuotationContext__Group__0 ) )
            // InternalDesk.g:416:3: ( rule__QuotationContext__Group__0 )
            {
             before(grammarAccess.getQuotationContextAccess().getGroup()); 
            // InternalDesk.g:417:3: ( rule__QuotationContext__Group__0 )
            // InternalDesk.g:417:4: rule__QuotationContext__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__QuotationContext__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getQuotationContextAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleQuotationContext"


    // $ANTLR start "entryRuleOriginal"
    // InternalDesk.g:426:1: entryRuleOriginal : ruleOriginal EOF ;
    public final void entryRuleOriginal() throws RecognitionException {
        try {
            // InternalDesk.g:427:1: ( ruleOriginal EOF )
            // InternalDesk.g:428:1: ruleOriginal EOF
            {
             before(grammarAccess.getOriginalRule()); 
            pushFollow(FOLLOW_1);
            ruleOriginal();

            state._fsp--;

             after(grammarAccess.getOriginalRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleOriginal"


    // $ANTLR start "ruleOriginal"
    // InternalDesk.g:435:1: ruleOriginal : ( ( rule__Original__Group__0 ) ) ;
    public final void ruleOriginal() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:439:2: ( ( ( rule__Original__Group__0 ) ) )
            // InternalDesk.g:440:2: ( ( rule__Original__Group__0 ) )
            {
            // InternalDesk.g:440:2: ( ( rule__Original__Group__0 ) )
            // InternalDesk.g:441:3: ( rule__Original__Group__0 )
            {
             before(grammarAccess.getOriginalAccess().getGroup()); 
            // InternalDesk.g:442:3: ( rule__Original__Group__0 )
            // InternalDesk.g:442:4: rule__Original__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Original__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getOriginalAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleOriginal"


    // $ANTLR start "entryRuleCategory"
    // InternalDesk.g:451:1: entryRuleCategory : ruleCategory EOF ;
    public final void entryRuleCategory() throws RecognitionException {
        try {
            // InternalDesk.g:452:1: ( ruleCategory EOF )
            // InternalDesk.g:453:1: ruleCategory EOF
            {
             before(grammarAccess.getCategoryRule()); 
            pushFollow(FOLLOW_1);
            ruleCategory();

            state._fsp--;

             after(grammarAccess.getCategoryRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleCategory"


    // $ANTLR start "ruleCategory"
    // InternalDesk.g:460:1: ruleCategory : ( ( rule__Category__Group__0 ) ) ;
    public final void ruleCategory() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:464:2: ( ( ( rule__Category__Group__0 ) ) )
            // InternalDesk.g:465:2: ( ( rule__Category__Group__0 ) )
            {
            // InternalDesk.g:465:2: ( ( rule__Category__Group__0 ) )
            // InternalDesk.g:466:3: ( rule__Category__Group__0 )
            {
             before(grammarAccess.getCategoryAccess().getGroup()); 
            // InternalDesk.g:467:3: ( rule__Category__Group__0 )
            // InternalDesk.g:467:4: rule__Category__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Category__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getCategoryAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleCategory"


    // $ANTLR start "entryRuleSeverityLevel"
    // InternalDesk.g:476:1: entryRuleSeverityLevel : ruleSeverityLevel EOF ;
    public final void entryRuleSeverityLevel() throws RecognitionException {
        try {
            // InternalDesk.g:477:1: ( ruleSeverityLevel EOF )
            // InternalDesk.g:478:1: ruleSeverityLevel EOF
            {
             before(grammarAccess.getSeverityLevelRule()); 
            pushFollow(FOLLOW_1);
            ruleSeverityLevel();

            state._fsp--;

             after(grammarAccess.getSeverityLevelRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleSeverityLevel"


    // $ANTLR start "ruleSeverityLevel"
    // InternalDesk.g:485:1: ruleSeverityLevel : ( ( rule__SeverityLevel__Group__0 ) ) ;
    public final void ruleSeverityLevel() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:489:2: ( ( ( rule__SeverityLevel__Group__0 ) ) )
            // InternalDesk.g:490:2: ( ( rule__SeverityLevel__Group__0 ) )
            {
            // InternalDesk.g:490:2: ( ( rule__SeverityLevel__Group__0 ) )
            // InternalDesk.g:491:3: ( rule__SeverityLevel__Group__0 )
            {
             before(grammarAccess.getSeverityLevelAccess().getGroup()); 
            // InternalDesk.g:492:3: ( rule__SeverityLevel__Group__0 )
            // InternalDesk.g:492:4: rule__SeverityLevel__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__SeverityLevel__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getSeverityLevelAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleSeverityLevel"


    // $ANTLR start "entryRuleOff"
    // InternalDesk.g:501:1: entryRuleOff : ruleOff EOF ;
    public final void entryRuleOff() throws RecognitionException {
        try {
            // InternalDesk.g:502:1: ( ruleOff EOF )
            // InternalDesk.g:503:1: ruleOff EOF
            {
             before(grammarAccess.getOffRule()); 
            pushFollow(FOLLOW_1);
            ruleOff();

            state._fsp--;

             after(grammarAccess.getOffRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleOff"


    // $ANTLR start "ruleOff"
    // InternalDesk.g:510:1: ruleOff : ( ( rule__Off__OffAssignment ) ) ;
    public final void ruleOff() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:514:2: ( ( ( rule__Off__OffAssignment ) ) )
            // InternalDesk.g:515:2: ( ( rule__Off__OffAssignment ) )
            {
            // InternalDesk.g:515:2: ( ( rule__Off__OffAssignment ) )
            // InternalDesk.g:516:3: ( rule__Off__OffAssignment )
            {
             before(grammarAccess.getOffAccess().getOffAssignment()); 
            // InternalDesk.g:517:3: ( rule__Off__OffAssignment )
            // InternalDesk.g:517:4: rule__Off__OffAssignment
            {
            pushFollow(FOLLOW_2);
            rule__Off__OffAssignment();

            state._fsp--;


            }

             after(grammarAccess.getOffAccess().getOffAssignment()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleOff"


    // $ANTLR start "entryRulePattern"
    // InternalDesk.g:526:1: entryRulePattern : rulePattern EOF ;
    public final void entryRulePattern() throws RecognitionException {
        try {
            // InternalDesk.g:527:1: ( rulePattern EOF )
            // InternalDesk.g:528:1: rulePattern EOF
            {
             before(grammarAccess.getPatternRule()); 
            pushFollow(FOLLOW_1);
            rulePattern();

            state._fsp--;

             after(grammarAccess.getPatternRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRulePattern"


    // $ANTLR start "rulePattern"
    // InternalDesk.g:535:1: rulePattern : ( ( rule__Pattern__Group__0 ) ) ;
    public final void rulePattern() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:539:2: ( ( ( rule__Pattern__Group__0 ) ) )
            // InternalDesk.g:540:2: ( ( rule__Pattern__Group__0 ) )
            {
            // InternalDesk.g:540:2: ( ( rule__Pattern__Group__0 ) )
            // InternalDesk.g:541:3: ( rule__Pattern__Group__0 )
            {
             before(grammarAccess.getPatternAccess().getGroup()); 
            // InternalDesk.g:542:3: ( rule__Pattern__Group__0 )
            // InternalDesk.g:542:4: rule__Pattern__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Pattern__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getPatternAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rulePattern"


    // $ANTLR start "entryRuleSequence"
    // InternalDesk.g:551:1: entryRuleSequence : ruleSequence EOF ;
    public final void entryRuleSequence() throws RecognitionException {
        try {
            // InternalDesk.g:552:1: ( ruleSequence EOF )
            // InternalDesk.g:553:1: ruleSequence EOF
            {
             before(grammarAccess.getSequenceRule()); 
            pushFollow(FOLLOW_1);
            ruleSequence();

            state._fsp--;

             after(grammarAccess.getSequenceRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleSequence"


    // $ANTLR start "ruleSequence"
    // InternalDesk.g:560:1: ruleSequence : ( ( ( rule__Sequence__ElementsAssignment ) ) ( ( rule__Sequence__ElementsAssignment )* ) ) ;
    public final void ruleSequence() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:564:2: ( ( ( ( rule__Sequence__ElementsAssignment ) ) ( ( rule__Sequence__ElementsAssignment )* ) ) )
            // InternalDesk.g:565:2: ( ( ( rule__Sequence__ElementsAssignment ) ) ( ( rule__Sequence__ElementsAssignment )* ) )
            {
            // InternalDesk.g:565:2: ( ( ( rule__Sequence__ElementsAssignment ) ) ( ( rule__Sequence__ElementsAssignment )* ) )
            // InternalDesk.g:566:3: ( ( rule__Sequence__ElementsAssignment ) ) ( ( rule__Sequence__ElementsAssignment )* )
            {
            // InternalDesk.g:566:3: ( ( rule__Sequence__ElementsAssignment ) )
            // InternalDesk.g:567:4: ( rule__Sequence__ElementsAssignment )
            {
             before(grammarAccess.getSequenceAccess().getElementsAssignment()); 
            // InternalDesk.g:568:4: ( rule__Sequence__ElementsAssignment )
            // InternalDesk.g:568:5: rule__Sequence__ElementsAssignment
            {
            pushFollow(FOLLOW_3);
            rule__Sequence__ElementsAssignment();

            state._fsp--;


            }

             after(grammarAccess.getSequenceAccess().getElementsAssignment()); 

            }

            // InternalDesk.g:571:3: ( ( rule__Sequence__ElementsAssignment )* )
            // InternalDesk.g:572:4: ( rule__Sequence__ElementsAssignment )*
            {
             before(grammarAccess.getSequenceAccess().getElementsAssignment()); 
            // InternalDesk.g:573:4: ( rule__Sequence__ElementsAssignment )*
            loop1:
            do {
                int alt1=2;
                int LA1_0 = input.LA(1);

                if ( ((LA1_0>=RULE_TEXT && LA1_0<=RULE_ANY_FORM)||LA1_0==33||LA1_0==35||LA1_0==38||LA1_0==42||LA1_0==64||(LA1_0>=66 && LA1_0<=67)||LA1_0==69) ) {
                    alt1=1;
                }


                switch (alt1) {
            	case 1 :
            	    // InternalDesk.g:573:5: rule__Sequence__ElementsAssignment
            	    {
            	    pushFollow(FOLLOW_3);
            	    rule__Sequence__ElementsAssignment();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop1;
                }
            } while (true);

             after(grammarAccess.getSequenceAccess().getElementsAssignment()); 

            }


            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleSequence"


    // $ANTLR start "entryRuleElement"
    // InternalDesk.g:583:1: entryRuleElement : ruleElement EOF ;
    public final void entryRuleElement() throws RecognitionException {
        try {
            // InternalDesk.g:584:1: ( ruleElement EOF )
            // InternalDesk.g:585:1: ruleElement EOF
            {
             before(grammarAccess.getElementRule()); 
            pushFollow(FOLLOW_1);
            ruleElement();

            state._fsp--;

             after(grammarAccess.getElementRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleElement"


    // $ANTLR start "ruleElement"
    // InternalDesk.g:592:1: ruleElement : ( ( rule__Element__Alternatives ) ) ;
    public final void ruleElement() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:596:2: ( ( ( rule__Element__Alternatives ) ) )
            // InternalDesk.g:597:2: ( ( rule__Element__Alternatives ) )
            {
            // InternalDesk.g:597:2: ( ( rule__Element__Alternatives ) )
            // InternalDesk.g:598:3: ( rule__Element__Alternatives )
            {
             before(grammarAccess.getElementAccess().getAlternatives()); 
            // InternalDesk.g:599:3: ( rule__Element__Alternatives )
            // InternalDesk.g:599:4: rule__Element__Alternatives
            {
            pushFollow(FOLLOW_2);
            rule__Element__Alternatives();

            state._fsp--;


            }

             after(grammarAccess.getElementAccess().getAlternatives()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleElement"


    // $ANTLR start "entryRuleMarked"
    // InternalDesk.g:608:1: entryRuleMarked : ruleMarked EOF ;
    public final void entryRuleMarked() throws RecognitionException {
        try {
            // InternalDesk.g:609:1: ( ruleMarked EOF )
            // InternalDesk.g:610:1: ruleMarked EOF
            {
             before(grammarAccess.getMarkedRule()); 
            pushFollow(FOLLOW_1);
            ruleMarked();

            state._fsp--;

             after(grammarAccess.getMarkedRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleMarked"


    // $ANTLR start "ruleMarked"
    // InternalDesk.g:617:1: ruleMarked : ( ( rule__Marked__Group__0 ) ) ;
    public final void ruleMarked() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:621:2: ( ( ( rule__Marked__Group__0 ) ) )
            // InternalDesk.g:622:2: ( ( rule__Marked__Group__0 ) )
            {
            // InternalDesk.g:622:2: ( ( rule__Marked__Group__0 ) )
            // InternalDesk.g:623:3: ( rule__Marked__Group__0 )
            {
             before(grammarAccess.getMarkedAccess().getGroup()); 
            // InternalDesk.g:624:3: ( rule__Marked__Group__0 )
            // InternalDesk.g:624:4: rule__Marked__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Marked__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getMarkedAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleMarked"


    // $ANTLR start "entryRuleEdge"
    // InternalDesk.g:633:1: entryRuleEdge : ruleEdge EOF ;
    public final void entryRuleEdge() throws RecognitionException {
        try {
            // InternalDesk.g:634:1: ( ruleEdge EOF )
            // InternalDesk.g:635:1: ruleEdge EOF
            {
             before(grammarAccess.getEdgeRule()); 
            pushFollow(FOLLOW_1);
            ruleEdge();

            state._fsp--;

             after(grammarAccess.getEdgeRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleEdge"


    // $ANTLR start "ruleEdge"
    // InternalDesk.g:642:1: ruleEdge : ( ( rule__Edge__Alternatives ) ) ;
    public final void ruleEdge() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:646:2: ( ( ( rule__Edge__Alternatives ) ) )
            // InternalDesk.g:647:2: ( ( rule__Edge__Alternatives ) )
            {
            // InternalDesk.g:647:2: ( ( rule__Edge__Alternatives ) )
            // InternalDesk.g:648:3: ( rule__Edge__Alternatives )
            {
             before(grammarAccess.getEdgeAccess().getAlternatives()); 
            // InternalDesk.g:649:3: ( rule__Edge__Alternatives )
            // InternalDesk.g:649:4: rule__Edge__Alternatives
            {
            pushFollow(FOLLOW_2);
            rule__Edge__Alternatives();

            state._fsp--;


            }

             after(grammarAccess.getEdgeAccess().getAlternatives()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleEdge"


    // $ANTLR start "entryRuleGap"
    // InternalDesk.g:658:1: entryRuleGap : ruleGap EOF ;
    public final void entryRuleGap() throws RecognitionException {
        try {
            // InternalDesk.g:659:1: ( ruleGap EOF )
            // InternalDesk.g:660:1: ruleGap EOF
            {
             before(grammarAccess.getGapRule()); 
            pushFollow(FOLLOW_1);
            ruleGap();

            state._fsp--;

             after(grammarAccess.getGapRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleGap"


    // $ANTLR start "ruleGap"
    // InternalDesk.g:667:1: ruleGap : ( ( rule__Gap__Group__0 ) ) ;
    public final void ruleGap() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:671:2: ( ( ( rule__Gap__Group__0 ) ) )
            // InternalDesk.g:672:2: ( ( rule__Gap__Group__0 ) )
            {
            // InternalDesk.g:672:2: ( ( rule__Gap__Group__0 ) )
            // InternalDesk.g:673:3: ( rule__Gap__Group__0 )
            {
             before(grammarAccess.getGapAccess().getGroup()); 
            // InternalDesk.g:674:3: ( rule__Gap__Group__0 )
            // InternalDesk.g:674:4: rule__Gap__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Gap__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getGapAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleGap"


    // $ANTLR start "entryRuleItem"
    // InternalDesk.g:683:1: entryRuleItem : ruleItem EOF ;
    public final void entryRuleItem() throws RecognitionException {
        try {
            // InternalDesk.g:684:1: ( ruleItem EOF )
            // InternalDesk.g:685:1: ruleItem EOF
            {
             before(grammarAccess.getItemRule()); 
            pushFollow(FOLLOW_1);
            ruleItem();

            state._fsp--;

             after(grammarAccess.getItemRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleItem"


    // $ANTLR start "ruleItem"
    // InternalDesk.g:692:1: ruleItem : ( ( rule__Item__Group__0 ) ) ;
    public final void ruleItem() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:696:2: ( ( ( rule__Item__Group__0 ) ) )
            // InternalDesk.g:697:2: ( ( rule__Item__Group__0 ) )
            {
            // InternalDesk.g:697:2: ( ( rule__Item__Group__0 ) )
            // InternalDesk.g:698:3: ( rule__Item__Group__0 )
            {
             before(grammarAccess.getItemAccess().getGroup()); 
            // InternalDesk.g:699:3: ( rule__Item__Group__0 )
            // InternalDesk.g:699:4: rule__Item__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Item__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getItemAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleItem"


    // $ANTLR start "entryRuleToken"
    // InternalDesk.g:708:1: entryRuleToken : ruleToken EOF ;
    public final void entryRuleToken() throws RecognitionException {
        try {
            // InternalDesk.g:709:1: ( ruleToken EOF )
            // InternalDesk.g:710:1: ruleToken EOF
            {
             before(grammarAccess.getTokenRule()); 
            pushFollow(FOLLOW_1);
            ruleToken();

            state._fsp--;

             after(grammarAccess.getTokenRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleToken"


    // $ANTLR start "ruleToken"
    // InternalDesk.g:717:1: ruleToken : ( ( rule__Token__Group__0 ) ) ;
    public final void ruleToken() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:721:2: ( ( ( rule__Token__Group__0 ) ) )
            // InternalDesk.g:722:2: ( ( rule__Token__Group__0 ) )
            {
            // InternalDesk.g:722:2: ( ( rule__Token__Group__0 ) )
            // InternalDesk.g:723:3: ( rule__Token__Group__0 )
            {
             before(grammarAccess.getTokenAccess().getGroup()); 
            // InternalDesk.g:724:3: ( rule__Token__Group__0 )
            // InternalDesk.g:724:4: rule__Token__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Token__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getTokenAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleToken"


    // $ANTLR start "entryRuleCondition"
    // InternalDesk.g:733:1: entryRuleCondition : ruleCondition EOF ;
    public final void entryRuleCondition() throws RecognitionException {
        try {
            // InternalDesk.g:734:1: ( ruleCondition EOF )
            // InternalDesk.g:735:1: ruleCondition EOF
            {
             before(grammarAccess.getConditionRule()); 
            pushFollow(FOLLOW_1);
            ruleCondition();

            state._fsp--;

             after(grammarAccess.getConditionRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleCondition"


    // $ANTLR start "ruleCondition"
    // InternalDesk.g:742:1: ruleCondition : ( ( rule__Condition__Alternatives ) ) ;
    public final void ruleCondition() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:746:2: ( ( ( rule__Condition__Alternatives ) ) )
            // InternalDesk.g:747:2: ( ( rule__Condition__Alternatives ) )
            {
            // InternalDesk.g:747:2: ( ( rule__Condition__Alternatives ) )
            // InternalDesk.g:748:3: ( rule__Condition__Alternatives )
            {
             before(grammarAccess.getConditionAccess().getAlternatives()); 
            // InternalDesk.g:749:3: ( rule__Condition__Alternatives )
            // InternalDesk.g:749:4: rule__Condition__Alternatives
            {
            pushFollow(FOLLOW_2);
            rule__Condition__Alternatives();

            state._fsp--;


            }

             after(grammarAccess.getConditionAccess().getAlternatives()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleCondition"


    // $ANTLR start "entryRuleAtom"
    // InternalDesk.g:758:1: entryRuleAtom : ruleAtom EOF ;
    public final void entryRuleAtom() throws RecognitionException {
        try {
            // InternalDesk.g:759:1: ( ruleAtom EOF )
            // InternalDesk.g:760:1: ruleAtom EOF
            {
             before(grammarAccess.getAtomRule()); 
            pushFollow(FOLLOW_1);
            ruleAtom();

            state._fsp--;

             after(grammarAccess.getAtomRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleAtom"


    // $ANTLR start "ruleAtom"
    // InternalDesk.g:767:1: ruleAtom : ( ( rule__Atom__Alternatives ) ) ;
    public final void ruleAtom() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:771:2: ( ( ( rule__Atom__Alternatives ) ) )
            // InternalDesk.g:772:2: ( ( rule__Atom__Alternatives ) )
            {
            // InternalDesk.g:772:2: ( ( rule__Atom__Alternatives ) )
            // InternalDesk.g:773:3: ( rule__Atom__Alternatives )
            {
             before(grammarAccess.getAtomAccess().getAlternatives()); 
            // InternalDesk.g:774:3: ( rule__Atom__Alternatives )
            // InternalDesk.g:774:4: rule__Atom__Alternatives
            {
            pushFollow(FOLLOW_2);
            rule__Atom__Alternatives();

            state._fsp--;


            }

             after(grammarAccess.getAtomAccess().getAlternatives()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleAtom"


    // $ANTLR start "entryRuleWords"
    // InternalDesk.g:783:1: entryRuleWords : ruleWords EOF ;
    public final void entryRuleWords() throws RecognitionException {
        try {
            // InternalDesk.g:784:1: ( ruleWords EOF )
            // InternalDesk.g:785:1: ruleWords EOF
            {
             before(grammarAccess.getWordsRule()); 
            pushFollow(FOLLOW_1);
            ruleWords();

            state._fsp--;

             after(grammarAccess.getWordsRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleWords"


    // $ANTLR start "ruleWords"
    // InternalDesk.g:792:1: ruleWords : ( ( rule__Words__Group__0 ) ) ;
    public final void ruleWords() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:796:2: ( ( ( rule__Words__Group__0 ) ) )
            // InternalDesk.g:797:2: ( ( rule__Words__Group__0 ) )
            {
            // InternalDesk.g:797:2: ( ( rule__Words__Group__0 ) )
            // InternalDesk.g:798:3: ( rule__Words__Group__0 )
            {
             before(grammarAccess.getWordsAccess().getGroup()); 
            // InternalDesk.g:799:3: ( rule__Words__Group__0 )
            // InternalDesk.g:799:4: rule__Words__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Words__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getWordsAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleWords"


    // $ANTLR start "entryRuleForms"
    // InternalDesk.g:808:1: entryRuleForms : ruleForms EOF ;
    public final void entryRuleForms() throws RecognitionException {
        try {
            // InternalDesk.g:809:1: ( ruleForms EOF )
            // InternalDesk.g:810:1: ruleForms EOF
            {
             before(grammarAccess.getFormsRule()); 
            pushFollow(FOLLOW_1);
            ruleForms();

            state._fsp--;

             after(grammarAccess.getFormsRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleForms"


    // $ANTLR start "ruleForms"
    // InternalDesk.g:817:1: ruleForms : ( ( rule__Forms__TextAssignment ) ) ;
    public final void ruleForms() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:821:2: ( ( ( rule__Forms__TextAssignment ) ) )
            // InternalDesk.g:822:2: ( ( rule__Forms__TextAssignment ) )
            {
            // InternalDesk.g:822:2: ( ( rule__Forms__TextAssignment ) )
            // InternalDesk.g:823:3: ( rule__Forms__TextAssignment )
            {
             before(grammarAccess.getFormsAccess().getTextAssignment()); 
            // InternalDesk.g:824:3: ( rule__Forms__TextAssignment )
            // InternalDesk.g:824:4: rule__Forms__TextAssignment
            {
            pushFollow(FOLLOW_2);
            rule__Forms__TextAssignment();

            state._fsp--;


            }

             after(grammarAccess.getFormsAccess().getTextAssignment()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleForms"


    // $ANTLR start "entryRuleAnything"
    // InternalDesk.g:833:1: entryRuleAnything : ruleAnything EOF ;
    public final void entryRuleAnything() throws RecognitionException {
        try {
            // InternalDesk.g:834:1: ( ruleAnything EOF )
            // InternalDesk.g:835:1: ruleAnything EOF
            {
             before(grammarAccess.getAnythingRule()); 
            pushFollow(FOLLOW_1);
            ruleAnything();

            state._fsp--;

             after(grammarAccess.getAnythingRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleAnything"


    // $ANTLR start "ruleAnything"
    // InternalDesk.g:842:1: ruleAnything : ( ( rule__Anything__AnyAssignment ) ) ;
    public final void ruleAnything() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:846:2: ( ( ( rule__Anything__AnyAssignment ) ) )
            // InternalDesk.g:847:2: ( ( rule__Anything__AnyAssignment ) )
            {
            // InternalDesk.g:847:2: ( ( rule__Anything__AnyAssignment ) )
            // InternalDesk.g:848:3: ( rule__Anything__AnyAssignment )
            {
             before(grammarAccess.getAnythingAccess().getAnyAssignment()); 
            // InternalDesk.g:849:3: ( rule__Anything__AnyAssignment )
            // InternalDesk.g:849:4: rule__Anything__AnyAssignment
            {
            pushFollow(FOLLOW_2);
            rule__Anything__AnyAssignment();

            state._fsp--;


            }

             after(grammarAccess.getAnythingAccess().getAnyAssignment()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleAnything"


    // $ANTLR start "entryRuleChunk"
    // InternalDesk.g:858:1: entryRuleChunk : ruleChunk EOF ;
    public final void entryRuleChunk() throws RecognitionException {
        try {
            // InternalDesk.g:859:1: ( ruleChunk EOF )
            // InternalDesk.g:860:1: ruleChunk EOF
            {
             before(grammarAccess.getChunkRule()); 
            pushFollow(FOLLOW_1);
            ruleChunk();

            state._fsp--;

             after(grammarAccess.getChunkRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleChunk"


    // $ANTLR start "ruleChunk"
    // InternalDesk.g:867:1: ruleChunk : ( ( rule__Chunk__Group__0 ) ) ;
    public final void ruleChunk() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:871:2: ( ( ( rule__Chunk__Group__0 ) ) )
            // InternalDesk.g:872:2: ( ( rule__Chunk__Group__0 ) )
            {
            // InternalDesk.g:872:2: ( ( rule__Chunk__Group__0 ) )
            // InternalDesk.g:873:3: ( rule__Chunk__Group__0 )
            {
             before(grammarAccess.getChunkAccess().getGroup()); 
            // InternalDesk.g:874:3: ( rule__Chunk__Group__0 )
            // InternalDesk.g:874:4: rule__Chunk__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Chunk__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getChunkAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleChunk"


    // $ANTLR start "entryRuleTokenClass"
    // InternalDesk.g:883:1: entryRuleTokenClass : ruleTokenClass EOF ;
    public final void entryRuleTokenClass() throws RecognitionException {
        try {
            // InternalDesk.g:884:1: ( ruleTokenClass EOF )
            // InternalDesk.g:885:1: ruleTokenClass EOF
            {
             before(grammarAccess.getTokenClassRule()); 
            pushFollow(FOLLOW_1);
            ruleTokenClass();

            state._fsp--;

             after(grammarAccess.getTokenClassRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleTokenClass"


    // $ANTLR start "ruleTokenClass"
    // InternalDesk.g:892:1: ruleTokenClass : ( ( rule__TokenClass__NameAssignment ) ) ;
    public final void ruleTokenClass() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:896:2: ( ( ( rule__TokenClass__NameAssignment ) ) )
            // InternalDesk.g:897:2: ( ( rule__TokenClass__NameAssignment ) )
            {
            // InternalDesk.g:897:2: ( ( rule__TokenClass__NameAssignment ) )
            // InternalDesk.g:898:3: ( rule__TokenClass__NameAssignment )
            {
             before(grammarAccess.getTokenClassAccess().getNameAssignment()); 
            // InternalDesk.g:899:3: ( rule__TokenClass__NameAssignment )
            // InternalDesk.g:899:4: rule__TokenClass__NameAssignment
            {
            pushFollow(FOLLOW_2);
            rule__TokenClass__NameAssignment();

            state._fsp--;


            }

             after(grammarAccess.getTokenClassAccess().getNameAssignment()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleTokenClass"


    // $ANTLR start "entryRuleTermEntry"
    // InternalDesk.g:908:1: entryRuleTermEntry : ruleTermEntry EOF ;
    public final void entryRuleTermEntry() throws RecognitionException {
        try {
            // InternalDesk.g:909:1: ( ruleTermEntry EOF )
            // InternalDesk.g:910:1: ruleTermEntry EOF
            {
             before(grammarAccess.getTermEntryRule()); 
            pushFollow(FOLLOW_1);
            ruleTermEntry();

            state._fsp--;

             after(grammarAccess.getTermEntryRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleTermEntry"


    // $ANTLR start "ruleTermEntry"
    // InternalDesk.g:917:1: ruleTermEntry : ( ( rule__TermEntry__Group__0 ) ) ;
    public final void ruleTermEntry() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:921:2: ( ( ( rule__TermEntry__Group__0 ) ) )
            // InternalDesk.g:922:2: ( ( rule__TermEntry__Group__0 ) )
            {
            // InternalDesk.g:922:2: ( ( rule__TermEntry__Group__0 ) )
            // InternalDesk.g:923:3: ( rule__TermEntry__Group__0 )
            {
             before(grammarAccess.getTermEntryAccess().getGroup()); 
            // InternalDesk.g:924:3: ( rule__TermEntry__Group__0 )
            // InternalDesk.g:924:4: rule__TermEntry__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getTermEntryAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleTermEntry"


    // $ANTLR start "entryRuleOfficeEntry"
    // InternalDesk.g:933:1: entryRuleOfficeEntry : ruleOfficeEntry EOF ;
    public final void entryRuleOfficeEntry() throws RecognitionException {
        try {
            // InternalDesk.g:934:1: ( ruleOfficeEntry EOF )
            // InternalDesk.g:935:1: ruleOfficeEntry EOF
            {
             before(grammarAccess.getOfficeEntryRule()); 
            pushFollow(FOLLOW_1);
            ruleOfficeEntry();

            state._fsp--;

             after(grammarAccess.getOfficeEntryRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleOfficeEntry"


    // $ANTLR start "ruleOfficeEntry"
    // InternalDesk.g:942:1: ruleOfficeEntry : ( ( rule__OfficeEntry__Group__0 ) ) ;
    public final void ruleOfficeEntry() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:946:2: ( ( ( rule__OfficeEntry__Group__0 ) ) )
            // InternalDesk.g:947:2: ( ( rule__OfficeEntry__Group__0 ) )
            {
            // InternalDesk.g:947:2: ( ( rule__OfficeEntry__Group__0 ) )
            // InternalDesk.g:948:3: ( rule__OfficeEntry__Group__0 )
            {
             before(grammarAccess.getOfficeEntryAccess().getGroup()); 
            // InternalDesk.g:949:3: ( rule__OfficeEntry__Group__0 )
            // InternalDesk.g:949:4: rule__OfficeEntry__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getOfficeEntryAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleOfficeEntry"


    // $ANTLR start "entryRulePersonEntry"
    // InternalDesk.g:958:1: entryRulePersonEntry : rulePersonEntry EOF ;
    public final void entryRulePersonEntry() throws RecognitionException {
        try {
            // InternalDesk.g:959:1: ( rulePersonEntry EOF )
            // InternalDesk.g:960:1: rulePersonEntry EOF
            {
             before(grammarAccess.getPersonEntryRule()); 
            pushFollow(FOLLOW_1);
            rulePersonEntry();

            state._fsp--;

             after(grammarAccess.getPersonEntryRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRulePersonEntry"


    // $ANTLR start "rulePersonEntry"
    // InternalDesk.g:967:1: rulePersonEntry : ( ( rule__PersonEntry__Group__0 ) ) ;
    public final void rulePersonEntry() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:971:2: ( ( ( rule__PersonEntry__Group__0 ) ) )
            // InternalDesk.g:972:2: ( ( rule__PersonEntry__Group__0 ) )
            {
            // InternalDesk.g:972:2: ( ( rule__PersonEntry__Group__0 ) )
            // InternalDesk.g:973:3: ( rule__PersonEntry__Group__0 )
            {
             before(grammarAccess.getPersonEntryAccess().getGroup()); 
            // InternalDesk.g:974:3: ( rule__PersonEntry__Group__0 )
            // InternalDesk.g:974:4: rule__PersonEntry__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getPersonEntryAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rulePersonEntry"


    // $ANTLR start "entryRuleTenure"
    // InternalDesk.g:983:1: entryRuleTenure : ruleTenure EOF ;
    public final void entryRuleTenure() throws RecognitionException {
        try {
            // InternalDesk.g:984:1: ( ruleTenure EOF )
            // InternalDesk.g:985:1: ruleTenure EOF
            {
             before(grammarAccess.getTenureRule()); 
            pushFollow(FOLLOW_1);
            ruleTenure();

            state._fsp--;

             after(grammarAccess.getTenureRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleTenure"


    // $ANTLR start "ruleTenure"
    // InternalDesk.g:992:1: ruleTenure : ( ( rule__Tenure__Group__0 ) ) ;
    public final void ruleTenure() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:996:2: ( ( ( rule__Tenure__Group__0 ) ) )
            // InternalDesk.g:997:2: ( ( rule__Tenure__Group__0 ) )
            {
            // InternalDesk.g:997:2: ( ( rule__Tenure__Group__0 ) )
            // InternalDesk.g:998:3: ( rule__Tenure__Group__0 )
            {
             before(grammarAccess.getTenureAccess().getGroup()); 
            // InternalDesk.g:999:3: ( rule__Tenure__Group__0 )
            // InternalDesk.g:999:4: rule__Tenure__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__Tenure__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getTenureAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleTenure"


    // $ANTLR start "entryRuleOrganisationEntry"
    // InternalDesk.g:1008:1: entryRuleOrganisationEntry : ruleOrganisationEntry EOF ;
    public final void entryRuleOrganisationEntry() throws RecognitionException {
        try {
            // InternalDesk.g:1009:1: ( ruleOrganisationEntry EOF )
            // InternalDesk.g:1010:1: ruleOrganisationEntry EOF
            {
             before(grammarAccess.getOrganisationEntryRule()); 
            pushFollow(FOLLOW_1);
            ruleOrganisationEntry();

            state._fsp--;

             after(grammarAccess.getOrganisationEntryRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleOrganisationEntry"


    // $ANTLR start "ruleOrganisationEntry"
    // InternalDesk.g:1017:1: ruleOrganisationEntry : ( ( rule__OrganisationEntry__Group__0 ) ) ;
    public final void ruleOrganisationEntry() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1021:2: ( ( ( rule__OrganisationEntry__Group__0 ) ) )
            // InternalDesk.g:1022:2: ( ( rule__OrganisationEntry__Group__0 ) )
            {
            // InternalDesk.g:1022:2: ( ( rule__OrganisationEntry__Group__0 ) )
            // InternalDesk.g:1023:3: ( rule__OrganisationEntry__Group__0 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getGroup()); 
            // InternalDesk.g:1024:3: ( rule__OrganisationEntry__Group__0 )
            // InternalDesk.g:1024:4: rule__OrganisationEntry__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleOrganisationEntry"


    // $ANTLR start "entryRulePlaceEntry"
    // InternalDesk.g:1033:1: entryRulePlaceEntry : rulePlaceEntry EOF ;
    public final void entryRulePlaceEntry() throws RecognitionException {
        try {
            // InternalDesk.g:1034:1: ( rulePlaceEntry EOF )
            // InternalDesk.g:1035:1: rulePlaceEntry EOF
            {
             before(grammarAccess.getPlaceEntryRule()); 
            pushFollow(FOLLOW_1);
            rulePlaceEntry();

            state._fsp--;

             after(grammarAccess.getPlaceEntryRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRulePlaceEntry"


    // $ANTLR start "rulePlaceEntry"
    // InternalDesk.g:1042:1: rulePlaceEntry : ( ( rule__PlaceEntry__Group__0 ) ) ;
    public final void rulePlaceEntry() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1046:2: ( ( ( rule__PlaceEntry__Group__0 ) ) )
            // InternalDesk.g:1047:2: ( ( rule__PlaceEntry__Group__0 ) )
            {
            // InternalDesk.g:1047:2: ( ( rule__PlaceEntry__Group__0 ) )
            // InternalDesk.g:1048:3: ( rule__PlaceEntry__Group__0 )
            {
             before(grammarAccess.getPlaceEntryAccess().getGroup()); 
            // InternalDesk.g:1049:3: ( rule__PlaceEntry__Group__0 )
            // InternalDesk.g:1049:4: rule__PlaceEntry__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getPlaceEntryAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rulePlaceEntry"


    // $ANTLR start "entryRuleEventEntry"
    // InternalDesk.g:1058:1: entryRuleEventEntry : ruleEventEntry EOF ;
    public final void entryRuleEventEntry() throws RecognitionException {
        try {
            // InternalDesk.g:1059:1: ( ruleEventEntry EOF )
            // InternalDesk.g:1060:1: ruleEventEntry EOF
            {
             before(grammarAccess.getEventEntryRule()); 
            pushFollow(FOLLOW_1);
            ruleEventEntry();

            state._fsp--;

             after(grammarAccess.getEventEntryRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleEventEntry"


    // $ANTLR start "ruleEventEntry"
    // InternalDesk.g:1067:1: ruleEventEntry : ( ( rule__EventEntry__Group__0 ) ) ;
    public final void ruleEventEntry() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1071:2: ( ( ( rule__EventEntry__Group__0 ) ) )
            // InternalDesk.g:1072:2: ( ( rule__EventEntry__Group__0 ) )
            {
            // InternalDesk.g:1072:2: ( ( rule__EventEntry__Group__0 ) )
            // InternalDesk.g:1073:3: ( rule__EventEntry__Group__0 )
            {
             before(grammarAccess.getEventEntryAccess().getGroup()); 
            // InternalDesk.g:1074:3: ( rule__EventEntry__Group__0 )
            // InternalDesk.g:1074:4: rule__EventEntry__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleEventEntry"


    // $ANTLR start "entryRuleFigureEntry"
    // InternalDesk.g:1083:1: entryRuleFigureEntry : ruleFigureEntry EOF ;
    public final void entryRuleFigureEntry() throws RecognitionException {
        try {
            // InternalDesk.g:1084:1: ( ruleFigureEntry EOF )
            // InternalDesk.g:1085:1: ruleFigureEntry EOF
            {
             before(grammarAccess.getFigureEntryRule()); 
            pushFollow(FOLLOW_1);
            ruleFigureEntry();

            state._fsp--;

             after(grammarAccess.getFigureEntryRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleFigureEntry"


    // $ANTLR start "ruleFigureEntry"
    // InternalDesk.g:1092:1: ruleFigureEntry : ( ( rule__FigureEntry__Group__0 ) ) ;
    public final void ruleFigureEntry() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1096:2: ( ( ( rule__FigureEntry__Group__0 ) ) )
            // InternalDesk.g:1097:2: ( ( rule__FigureEntry__Group__0 ) )
            {
            // InternalDesk.g:1097:2: ( ( rule__FigureEntry__Group__0 ) )
            // InternalDesk.g:1098:3: ( rule__FigureEntry__Group__0 )
            {
             before(grammarAccess.getFigureEntryAccess().getGroup()); 
            // InternalDesk.g:1099:3: ( rule__FigureEntry__Group__0 )
            // InternalDesk.g:1099:4: rule__FigureEntry__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getFigureEntryAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleFigureEntry"


    // $ANTLR start "entryRuleFigureValue"
    // InternalDesk.g:1108:1: entryRuleFigureValue : ruleFigureValue EOF ;
    public final void entryRuleFigureValue() throws RecognitionException {
        try {
            // InternalDesk.g:1109:1: ( ruleFigureValue EOF )
            // InternalDesk.g:1110:1: ruleFigureValue EOF
            {
             before(grammarAccess.getFigureValueRule()); 
            pushFollow(FOLLOW_1);
            ruleFigureValue();

            state._fsp--;

             after(grammarAccess.getFigureValueRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleFigureValue"


    // $ANTLR start "ruleFigureValue"
    // InternalDesk.g:1117:1: ruleFigureValue : ( ( rule__FigureValue__Group__0 ) ) ;
    public final void ruleFigureValue() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1121:2: ( ( ( rule__FigureValue__Group__0 ) ) )
            // InternalDesk.g:1122:2: ( ( rule__FigureValue__Group__0 ) )
            {
            // InternalDesk.g:1122:2: ( ( rule__FigureValue__Group__0 ) )
            // InternalDesk.g:1123:3: ( rule__FigureValue__Group__0 )
            {
             before(grammarAccess.getFigureValueAccess().getGroup()); 
            // InternalDesk.g:1124:3: ( rule__FigureValue__Group__0 )
            // InternalDesk.g:1124:4: rule__FigureValue__Group__0
            {
            pushFollow(FOLLOW_2);
            rule__FigureValue__Group__0();

            state._fsp--;


            }

             after(grammarAccess.getFigureValueAccess().getGroup()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleFigureValue"


    // $ANTLR start "entryRuleDate"
    // InternalDesk.g:1133:1: entryRuleDate : ruleDate EOF ;
    public final void entryRuleDate() throws RecognitionException {
        try {
            // InternalDesk.g:1134:1: ( ruleDate EOF )
            // InternalDesk.g:1135:1: ruleDate EOF
            {
             before(grammarAccess.getDateRule()); 
            pushFollow(FOLLOW_1);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getDateRule()); 
            match(input,EOF,FOLLOW_2); 

            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {
        }
        return ;
    }
    // $ANTLR end "entryRuleDate"


    // $ANTLR start "ruleDate"
    // InternalDesk.g:1142:1: ruleDate : ( ( rule__Date__Alternatives ) ) ;
    public final void ruleDate() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1146:2: ( ( ( rule__Date__Alternatives ) ) )
            // InternalDesk.g:1147:2: ( ( rule__Date__Alternatives ) )
            {
            // InternalDesk.g:1147:2: ( ( rule__Date__Alternatives ) )
            // InternalDesk.g:1148:3: ( rule__Date__Alternatives )
            {
             before(grammarAccess.getDateAccess().getAlternatives()); 
            // InternalDesk.g:1149:3: ( rule__Date__Alternatives )
            // InternalDesk.g:1149:4: rule__Date__Alternatives
            {
            pushFollow(FOLLOW_2);
            rule__Date__Alternatives();

            state._fsp--;


            }

             after(grammarAccess.getDateAccess().getAlternatives()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "ruleDate"


    // $ANTLR start "rule__Entry__Alternatives"
    // InternalDesk.g:1157:1: rule__Entry__Alternatives : ( ( ruleRuleEntry ) | ( ruleTermEntry ) | ( ruleOfficeEntry ) | ( rulePersonEntry ) | ( ruleOrganisationEntry ) | ( rulePlaceEntry ) | ( ruleEventEntry ) | ( ruleFigureEntry ) );
    public final void rule__Entry__Alternatives() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1161:1: ( ( ruleRuleEntry ) | ( ruleTermEntry ) | ( ruleOfficeEntry ) | ( rulePersonEntry ) | ( ruleOrganisationEntry ) | ( rulePlaceEntry ) | ( ruleEventEntry ) | ( ruleFigureEntry ) )
            int alt2=8;
            switch ( input.LA(1) ) {
            case 17:
                {
                alt2=1;
                }
                break;
            case 43:
                {
                alt2=2;
                }
                break;
            case 47:
                {
                alt2=3;
                }
                break;
            case 50:
                {
                alt2=4;
                }
                break;
            case 55:
                {
                alt2=5;
                }
                break;
            case 56:
                {
                alt2=6;
                }
                break;
            case 57:
                {
                alt2=7;
                }
                break;
            case 59:
                {
                alt2=8;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 2, 0, input);

                throw nvae;
            }

            switch (alt2) {
                case 1 :
                    // InternalDesk.g:1162:2: ( ruleRuleEntry )
                    {
                    // InternalDesk.g:1162:2: ( ruleRuleEntry )
                    // InternalDesk.g:1163:3: ruleRuleEntry
                    {
                     before(grammarAccess.getEntryAccess().getRuleEntryParserRuleCall_0()); 
                    pushFollow(FOLLOW_2);
                    ruleRuleEntry();

                    state._fsp--;

                     after(grammarAccess.getEntryAccess().getRuleEntryParserRuleCall_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1168:2: ( ruleTermEntry )
                    {
                    // InternalDesk.g:1168:2: ( ruleTermEntry )
                    // InternalDesk.g:1169:3: ruleTermEntry
                    {
                     before(grammarAccess.getEntryAccess().getTermEntryParserRuleCall_1()); 
                    pushFollow(FOLLOW_2);
                    ruleTermEntry();

                    state._fsp--;

                     after(grammarAccess.getEntryAccess().getTermEntryParserRuleCall_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1174:2: ( ruleOfficeEntry )
                    {
                    // InternalDesk.g:1174:2: ( ruleOfficeEntry )
                    // InternalDesk.g:1175:3: ruleOfficeEntry
                    {
                     before(grammarAccess.getEntryAccess().getOfficeEntryParserRuleCall_2()); 
                    pushFollow(FOLLOW_2);
                    ruleOfficeEntry();

                    state._fsp--;

                     after(grammarAccess.getEntryAccess().getOfficeEntryParserRuleCall_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1180:2: ( rulePersonEntry )
                    {
                    // InternalDesk.g:1180:2: ( rulePersonEntry )
                    // InternalDesk.g:1181:3: rulePersonEntry
                    {
                     before(grammarAccess.getEntryAccess().getPersonEntryParserRuleCall_3()); 
                    pushFollow(FOLLOW_2);
                    rulePersonEntry();

                    state._fsp--;

                     after(grammarAccess.getEntryAccess().getPersonEntryParserRuleCall_3()); 

                    }


                    }
                    break;
                case 5 :
                    // InternalDesk.g:1186:2: ( ruleOrganisationEntry )
                    {
                    // InternalDesk.g:1186:2: ( ruleOrganisationEntry )
                    // InternalDesk.g:1187:3: ruleOrganisationEntry
                    {
                     before(grammarAccess.getEntryAccess().getOrganisationEntryParserRuleCall_4()); 
                    pushFollow(FOLLOW_2);
                    ruleOrganisationEntry();

                    state._fsp--;

                     after(grammarAccess.getEntryAccess().getOrganisationEntryParserRuleCall_4()); 

                    }


                    }
                    break;
                case 6 :
                    // InternalDesk.g:1192:2: ( rulePlaceEntry )
                    {
                    // InternalDesk.g:1192:2: ( rulePlaceEntry )
                    // InternalDesk.g:1193:3: rulePlaceEntry
                    {
                     before(grammarAccess.getEntryAccess().getPlaceEntryParserRuleCall_5()); 
                    pushFollow(FOLLOW_2);
                    rulePlaceEntry();

                    state._fsp--;

                     after(grammarAccess.getEntryAccess().getPlaceEntryParserRuleCall_5()); 

                    }


                    }
                    break;
                case 7 :
                    // InternalDesk.g:1198:2: ( ruleEventEntry )
                    {
                    // InternalDesk.g:1198:2: ( ruleEventEntry )
                    // InternalDesk.g:1199:3: ruleEventEntry
                    {
                     before(grammarAccess.getEntryAccess().getEventEntryParserRuleCall_6()); 
                    pushFollow(FOLLOW_2);
                    ruleEventEntry();

                    state._fsp--;

                     after(grammarAccess.getEntryAccess().getEventEntryParserRuleCall_6()); 

                    }


                    }
                    break;
                case 8 :
                    // InternalDesk.g:1204:2: ( ruleFigureEntry )
                    {
                    // InternalDesk.g:1204:2: ( ruleFigureEntry )
                    // InternalDesk.g:1205:3: ruleFigureEntry
                    {
                     before(grammarAccess.getEntryAccess().getFigureEntryParserRuleCall_7()); 
                    pushFollow(FOLLOW_2);
                    ruleFigureEntry();

                    state._fsp--;

                     after(grammarAccess.getEntryAccess().getFigureEntryParserRuleCall_7()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Entry__Alternatives"


    // $ANTLR start "rule__Clause__Alternatives"
    // InternalDesk.g:1214:1: rule__Clause__Alternatives : ( ( ruleWhen ) | ( ruleUnless ) | ( ruleSuggest ) | ( ruleBecause ) | ( ruleSays ) | ( ruleFlags ) | ( ruleKeeps ) | ( ruleQuotationContext ) | ( ruleSetting ) );
    public final void rule__Clause__Alternatives() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1218:1: ( ( ruleWhen ) | ( ruleUnless ) | ( ruleSuggest ) | ( ruleBecause ) | ( ruleSays ) | ( ruleFlags ) | ( ruleKeeps ) | ( ruleQuotationContext ) | ( ruleSetting ) )
            int alt3=9;
            switch ( input.LA(1) ) {
            case 18:
                {
                alt3=1;
                }
                break;
            case 19:
                {
                alt3=2;
                }
                break;
            case 20:
                {
                alt3=3;
                }
                break;
            case 22:
                {
                alt3=4;
                }
                break;
            case 23:
                {
                alt3=5;
                }
                break;
            case 24:
                {
                alt3=6;
                }
                break;
            case 26:
                {
                alt3=7;
                }
                break;
            case 62:
            case 63:
                {
                alt3=8;
                }
                break;
            case 28:
            case 29:
            case 31:
            case 65:
                {
                alt3=9;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 3, 0, input);

                throw nvae;
            }

            switch (alt3) {
                case 1 :
                    // InternalDesk.g:1219:2: ( ruleWhen )
                    {
                    // InternalDesk.g:1219:2: ( ruleWhen )
                    // InternalDesk.g:1220:3: ruleWhen
                    {
                     before(grammarAccess.getClauseAccess().getWhenParserRuleCall_0()); 
                    pushFollow(FOLLOW_2);
                    ruleWhen();

                    state._fsp--;

                     after(grammarAccess.getClauseAccess().getWhenParserRuleCall_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1225:2: ( ruleUnless )
                    {
                    // InternalDesk.g:1225:2: ( ruleUnless )
                    // InternalDesk.g:1226:3: ruleUnless
                    {
                     before(grammarAccess.getClauseAccess().getUnlessParserRuleCall_1()); 
                    pushFollow(FOLLOW_2);
                    ruleUnless();

                    state._fsp--;

                     after(grammarAccess.getClauseAccess().getUnlessParserRuleCall_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1231:2: ( ruleSuggest )
                    {
                    // InternalDesk.g:1231:2: ( ruleSuggest )
                    // InternalDesk.g:1232:3: ruleSuggest
                    {
                     before(grammarAccess.getClauseAccess().getSuggestParserRuleCall_2()); 
                    pushFollow(FOLLOW_2);
                    ruleSuggest();

                    state._fsp--;

                     after(grammarAccess.getClauseAccess().getSuggestParserRuleCall_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1237:2: ( ruleBecause )
                    {
                    // InternalDesk.g:1237:2: ( ruleBecause )
                    // InternalDesk.g:1238:3: ruleBecause
                    {
                     before(grammarAccess.getClauseAccess().getBecauseParserRuleCall_3()); 
                    pushFollow(FOLLOW_2);
                    ruleBecause();

                    state._fsp--;

                     after(grammarAccess.getClauseAccess().getBecauseParserRuleCall_3()); 

                    }


                    }
                    break;
                case 5 :
                    // InternalDesk.g:1243:2: ( ruleSays )
                    {
                    // InternalDesk.g:1243:2: ( ruleSays )
                    // InternalDesk.g:1244:3: ruleSays
                    {
                     before(grammarAccess.getClauseAccess().getSaysParserRuleCall_4()); 
                    pushFollow(FOLLOW_2);
                    ruleSays();

                    state._fsp--;

                     after(grammarAccess.getClauseAccess().getSaysParserRuleCall_4()); 

                    }


                    }
                    break;
                case 6 :
                    // InternalDesk.g:1249:2: ( ruleFlags )
                    {
                    // InternalDesk.g:1249:2: ( ruleFlags )
                    // InternalDesk.g:1250:3: ruleFlags
                    {
                     before(grammarAccess.getClauseAccess().getFlagsParserRuleCall_5()); 
                    pushFollow(FOLLOW_2);
                    ruleFlags();

                    state._fsp--;

                     after(grammarAccess.getClauseAccess().getFlagsParserRuleCall_5()); 

                    }


                    }
                    break;
                case 7 :
                    // InternalDesk.g:1255:2: ( ruleKeeps )
                    {
                    // InternalDesk.g:1255:2: ( ruleKeeps )
                    // InternalDesk.g:1256:3: ruleKeeps
                    {
                     before(grammarAccess.getClauseAccess().getKeepsParserRuleCall_6()); 
                    pushFollow(FOLLOW_2);
                    ruleKeeps();

                    state._fsp--;

                     after(grammarAccess.getClauseAccess().getKeepsParserRuleCall_6()); 

                    }


                    }
                    break;
                case 8 :
                    // InternalDesk.g:1261:2: ( ruleQuotationContext )
                    {
                    // InternalDesk.g:1261:2: ( ruleQuotationContext )
                    // InternalDesk.g:1262:3: ruleQuotationContext
                    {
                     before(grammarAccess.getClauseAccess().getQuotationContextParserRuleCall_7()); 
                    pushFollow(FOLLOW_2);
                    ruleQuotationContext();

                    state._fsp--;

                     after(grammarAccess.getClauseAccess().getQuotationContextParserRuleCall_7()); 

                    }


                    }
                    break;
                case 9 :
                    // InternalDesk.g:1267:2: ( ruleSetting )
                    {
                    // InternalDesk.g:1267:2: ( ruleSetting )
                    // InternalDesk.g:1268:3: ruleSetting
                    {
                     before(grammarAccess.getClauseAccess().getSettingParserRuleCall_8()); 
                    pushFollow(FOLLOW_2);
                    ruleSetting();

                    state._fsp--;

                     after(grammarAccess.getClauseAccess().getSettingParserRuleCall_8()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Clause__Alternatives"


    // $ANTLR start "rule__Setting__Alternatives"
    // InternalDesk.g:1277:1: rule__Setting__Alternatives : ( ( ruleOriginal ) | ( ruleCategory ) | ( ruleSeverityLevel ) | ( ruleOff ) );
    public final void rule__Setting__Alternatives() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1281:1: ( ( ruleOriginal ) | ( ruleCategory ) | ( ruleSeverityLevel ) | ( ruleOff ) )
            int alt4=4;
            switch ( input.LA(1) ) {
            case 28:
                {
                alt4=1;
                }
                break;
            case 29:
                {
                alt4=2;
                }
                break;
            case 31:
                {
                alt4=3;
                }
                break;
            case 65:
                {
                alt4=4;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 4, 0, input);

                throw nvae;
            }

            switch (alt4) {
                case 1 :
                    // InternalDesk.g:1282:2: ( ruleOriginal )
                    {
                    // InternalDesk.g:1282:2: ( ruleOriginal )
                    // InternalDesk.g:1283:3: ruleOriginal
                    {
                     before(grammarAccess.getSettingAccess().getOriginalParserRuleCall_0()); 
                    pushFollow(FOLLOW_2);
                    ruleOriginal();

                    state._fsp--;

                     after(grammarAccess.getSettingAccess().getOriginalParserRuleCall_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1288:2: ( ruleCategory )
                    {
                    // InternalDesk.g:1288:2: ( ruleCategory )
                    // InternalDesk.g:1289:3: ruleCategory
                    {
                     before(grammarAccess.getSettingAccess().getCategoryParserRuleCall_1()); 
                    pushFollow(FOLLOW_2);
                    ruleCategory();

                    state._fsp--;

                     after(grammarAccess.getSettingAccess().getCategoryParserRuleCall_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1294:2: ( ruleSeverityLevel )
                    {
                    // InternalDesk.g:1294:2: ( ruleSeverityLevel )
                    // InternalDesk.g:1295:3: ruleSeverityLevel
                    {
                     before(grammarAccess.getSettingAccess().getSeverityLevelParserRuleCall_2()); 
                    pushFollow(FOLLOW_2);
                    ruleSeverityLevel();

                    state._fsp--;

                     after(grammarAccess.getSettingAccess().getSeverityLevelParserRuleCall_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1300:2: ( ruleOff )
                    {
                    // InternalDesk.g:1300:2: ( ruleOff )
                    // InternalDesk.g:1301:3: ruleOff
                    {
                     before(grammarAccess.getSettingAccess().getOffParserRuleCall_3()); 
                    pushFollow(FOLLOW_2);
                    ruleOff();

                    state._fsp--;

                     after(grammarAccess.getSettingAccess().getOffParserRuleCall_3()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Setting__Alternatives"


    // $ANTLR start "rule__QuotationContext__Alternatives_0"
    // InternalDesk.g:1310:1: rule__QuotationContext__Alternatives_0 : ( ( ( rule__QuotationContext__InsideAssignment_0_0 ) ) | ( ( rule__QuotationContext__OutsideAssignment_0_1 ) ) );
    public final void rule__QuotationContext__Alternatives_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1314:1: ( ( ( rule__QuotationContext__InsideAssignment_0_0 ) ) | ( ( rule__QuotationContext__OutsideAssignment_0_1 ) ) )
            int alt5=2;
            int LA5_0 = input.LA(1);

            if ( (LA5_0==62) ) {
                alt5=1;
            }
            else if ( (LA5_0==63) ) {
                alt5=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 5, 0, input);

                throw nvae;
            }
            switch (alt5) {
                case 1 :
                    // InternalDesk.g:1315:2: ( ( rule__QuotationContext__InsideAssignment_0_0 ) )
                    {
                    // InternalDesk.g:1315:2: ( ( rule__QuotationContext__InsideAssignment_0_0 ) )
                    // InternalDesk.g:1316:3: ( rule__QuotationContext__InsideAssignment_0_0 )
                    {
                     before(grammarAccess.getQuotationContextAccess().getInsideAssignment_0_0()); 
                    // InternalDesk.g:1317:3: ( rule__QuotationContext__InsideAssignment_0_0 )
                    // InternalDesk.g:1317:4: rule__QuotationContext__InsideAssignment_0_0
                    {
                    pushFollow(FOLLOW_2);
                    rule__QuotationContext__InsideAssignment_0_0();

                    state._fsp--;


                    }

                     after(grammarAccess.getQuotationContextAccess().getInsideAssignment_0_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1321:2: ( ( rule__QuotationContext__OutsideAssignment_0_1 ) )
                    {
                    // InternalDesk.g:1321:2: ( ( rule__QuotationContext__OutsideAssignment_0_1 ) )
                    // InternalDesk.g:1322:3: ( rule__QuotationContext__OutsideAssignment_0_1 )
                    {
                     before(grammarAccess.getQuotationContextAccess().getOutsideAssignment_0_1()); 
                    // InternalDesk.g:1323:3: ( rule__QuotationContext__OutsideAssignment_0_1 )
                    // InternalDesk.g:1323:4: rule__QuotationContext__OutsideAssignment_0_1
                    {
                    pushFollow(FOLLOW_2);
                    rule__QuotationContext__OutsideAssignment_0_1();

                    state._fsp--;


                    }

                     after(grammarAccess.getQuotationContextAccess().getOutsideAssignment_0_1()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__QuotationContext__Alternatives_0"


    // $ANTLR start "rule__Original__Alternatives_1"
    // InternalDesk.g:1331:1: rule__Original__Alternatives_1 : ( ( ( rule__Original__AnyAssignment_1_0 ) ) | ( ( rule__Original__Group_1_1__0 ) ) );
    public final void rule__Original__Alternatives_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1335:1: ( ( ( rule__Original__AnyAssignment_1_0 ) ) | ( ( rule__Original__Group_1_1__0 ) ) )
            int alt6=2;
            int LA6_0 = input.LA(1);

            if ( (LA6_0==64) ) {
                alt6=1;
            }
            else if ( (LA6_0==RULE_ID) ) {
                alt6=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 6, 0, input);

                throw nvae;
            }
            switch (alt6) {
                case 1 :
                    // InternalDesk.g:1336:2: ( ( rule__Original__AnyAssignment_1_0 ) )
                    {
                    // InternalDesk.g:1336:2: ( ( rule__Original__AnyAssignment_1_0 ) )
                    // InternalDesk.g:1337:3: ( rule__Original__AnyAssignment_1_0 )
                    {
                     before(grammarAccess.getOriginalAccess().getAnyAssignment_1_0()); 
                    // InternalDesk.g:1338:3: ( rule__Original__AnyAssignment_1_0 )
                    // InternalDesk.g:1338:4: rule__Original__AnyAssignment_1_0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Original__AnyAssignment_1_0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOriginalAccess().getAnyAssignment_1_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1342:2: ( ( rule__Original__Group_1_1__0 ) )
                    {
                    // InternalDesk.g:1342:2: ( ( rule__Original__Group_1_1__0 ) )
                    // InternalDesk.g:1343:3: ( rule__Original__Group_1_1__0 )
                    {
                     before(grammarAccess.getOriginalAccess().getGroup_1_1()); 
                    // InternalDesk.g:1344:3: ( rule__Original__Group_1_1__0 )
                    // InternalDesk.g:1344:4: rule__Original__Group_1_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Original__Group_1_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOriginalAccess().getGroup_1_1()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Alternatives_1"


    // $ANTLR start "rule__Element__Alternatives"
    // InternalDesk.g:1352:1: rule__Element__Alternatives : ( ( ruleMarked ) | ( ruleEdge ) | ( ruleGap ) | ( ruleItem ) );
    public final void rule__Element__Alternatives() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1356:1: ( ( ruleMarked ) | ( ruleEdge ) | ( ruleGap ) | ( ruleItem ) )
            int alt7=4;
            switch ( input.LA(1) ) {
            case 33:
                {
                alt7=1;
                }
                break;
            case 66:
            case 67:
                {
                alt7=2;
                }
                break;
            case 35:
                {
                alt7=3;
                }
                break;
            case RULE_TEXT:
            case RULE_ID:
            case RULE_ANY_FORM:
            case 38:
            case 42:
            case 64:
            case 69:
                {
                alt7=4;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 7, 0, input);

                throw nvae;
            }

            switch (alt7) {
                case 1 :
                    // InternalDesk.g:1357:2: ( ruleMarked )
                    {
                    // InternalDesk.g:1357:2: ( ruleMarked )
                    // InternalDesk.g:1358:3: ruleMarked
                    {
                     before(grammarAccess.getElementAccess().getMarkedParserRuleCall_0()); 
                    pushFollow(FOLLOW_2);
                    ruleMarked();

                    state._fsp--;

                     after(grammarAccess.getElementAccess().getMarkedParserRuleCall_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1363:2: ( ruleEdge )
                    {
                    // InternalDesk.g:1363:2: ( ruleEdge )
                    // InternalDesk.g:1364:3: ruleEdge
                    {
                     before(grammarAccess.getElementAccess().getEdgeParserRuleCall_1()); 
                    pushFollow(FOLLOW_2);
                    ruleEdge();

                    state._fsp--;

                     after(grammarAccess.getElementAccess().getEdgeParserRuleCall_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1369:2: ( ruleGap )
                    {
                    // InternalDesk.g:1369:2: ( ruleGap )
                    // InternalDesk.g:1370:3: ruleGap
                    {
                     before(grammarAccess.getElementAccess().getGapParserRuleCall_2()); 
                    pushFollow(FOLLOW_2);
                    ruleGap();

                    state._fsp--;

                     after(grammarAccess.getElementAccess().getGapParserRuleCall_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1375:2: ( ruleItem )
                    {
                    // InternalDesk.g:1375:2: ( ruleItem )
                    // InternalDesk.g:1376:3: ruleItem
                    {
                     before(grammarAccess.getElementAccess().getItemParserRuleCall_3()); 
                    pushFollow(FOLLOW_2);
                    ruleItem();

                    state._fsp--;

                     after(grammarAccess.getElementAccess().getItemParserRuleCall_3()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Element__Alternatives"


    // $ANTLR start "rule__Edge__Alternatives"
    // InternalDesk.g:1385:1: rule__Edge__Alternatives : ( ( ( rule__Edge__StartAssignment_0 ) ) | ( ( rule__Edge__EndAssignment_1 ) ) );
    public final void rule__Edge__Alternatives() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1389:1: ( ( ( rule__Edge__StartAssignment_0 ) ) | ( ( rule__Edge__EndAssignment_1 ) ) )
            int alt8=2;
            int LA8_0 = input.LA(1);

            if ( (LA8_0==66) ) {
                alt8=1;
            }
            else if ( (LA8_0==67) ) {
                alt8=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 8, 0, input);

                throw nvae;
            }
            switch (alt8) {
                case 1 :
                    // InternalDesk.g:1390:2: ( ( rule__Edge__StartAssignment_0 ) )
                    {
                    // InternalDesk.g:1390:2: ( ( rule__Edge__StartAssignment_0 ) )
                    // InternalDesk.g:1391:3: ( rule__Edge__StartAssignment_0 )
                    {
                     before(grammarAccess.getEdgeAccess().getStartAssignment_0()); 
                    // InternalDesk.g:1392:3: ( rule__Edge__StartAssignment_0 )
                    // InternalDesk.g:1392:4: rule__Edge__StartAssignment_0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Edge__StartAssignment_0();

                    state._fsp--;


                    }

                     after(grammarAccess.getEdgeAccess().getStartAssignment_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1396:2: ( ( rule__Edge__EndAssignment_1 ) )
                    {
                    // InternalDesk.g:1396:2: ( ( rule__Edge__EndAssignment_1 ) )
                    // InternalDesk.g:1397:3: ( rule__Edge__EndAssignment_1 )
                    {
                     before(grammarAccess.getEdgeAccess().getEndAssignment_1()); 
                    // InternalDesk.g:1398:3: ( rule__Edge__EndAssignment_1 )
                    // InternalDesk.g:1398:4: rule__Edge__EndAssignment_1
                    {
                    pushFollow(FOLLOW_2);
                    rule__Edge__EndAssignment_1();

                    state._fsp--;


                    }

                     after(grammarAccess.getEdgeAccess().getEndAssignment_1()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Edge__Alternatives"


    // $ANTLR start "rule__Item__Alternatives_1"
    // InternalDesk.g:1406:1: rule__Item__Alternatives_1 : ( ( ( rule__Item__TokenAssignment_1_0 ) ) | ( ( rule__Item__Group_1_1__0 ) ) );
    public final void rule__Item__Alternatives_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1410:1: ( ( ( rule__Item__TokenAssignment_1_0 ) ) | ( ( rule__Item__Group_1_1__0 ) ) )
            int alt9=2;
            int LA9_0 = input.LA(1);

            if ( ((LA9_0>=RULE_TEXT && LA9_0<=RULE_ANY_FORM)||LA9_0==42||LA9_0==64||LA9_0==69) ) {
                alt9=1;
            }
            else if ( (LA9_0==38) ) {
                alt9=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 9, 0, input);

                throw nvae;
            }
            switch (alt9) {
                case 1 :
                    // InternalDesk.g:1411:2: ( ( rule__Item__TokenAssignment_1_0 ) )
                    {
                    // InternalDesk.g:1411:2: ( ( rule__Item__TokenAssignment_1_0 ) )
                    // InternalDesk.g:1412:3: ( rule__Item__TokenAssignment_1_0 )
                    {
                     before(grammarAccess.getItemAccess().getTokenAssignment_1_0()); 
                    // InternalDesk.g:1413:3: ( rule__Item__TokenAssignment_1_0 )
                    // InternalDesk.g:1413:4: rule__Item__TokenAssignment_1_0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Item__TokenAssignment_1_0();

                    state._fsp--;


                    }

                     after(grammarAccess.getItemAccess().getTokenAssignment_1_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1417:2: ( ( rule__Item__Group_1_1__0 ) )
                    {
                    // InternalDesk.g:1417:2: ( ( rule__Item__Group_1_1__0 ) )
                    // InternalDesk.g:1418:3: ( rule__Item__Group_1_1__0 )
                    {
                     before(grammarAccess.getItemAccess().getGroup_1_1()); 
                    // InternalDesk.g:1419:3: ( rule__Item__Group_1_1__0 )
                    // InternalDesk.g:1419:4: rule__Item__Group_1_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Item__Group_1_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getItemAccess().getGroup_1_1()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Alternatives_1"


    // $ANTLR start "rule__Item__Alternatives_2"
    // InternalDesk.g:1427:1: rule__Item__Alternatives_2 : ( ( ( rule__Item__OptionalAssignment_2_0 ) ) | ( ( rule__Item__Group_2_1__0 ) ) );
    public final void rule__Item__Alternatives_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1431:1: ( ( ( rule__Item__OptionalAssignment_2_0 ) ) | ( ( rule__Item__Group_2_1__0 ) ) )
            int alt10=2;
            int LA10_0 = input.LA(1);

            if ( (LA10_0==68) ) {
                alt10=1;
            }
            else if ( (LA10_0==14) ) {
                alt10=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 10, 0, input);

                throw nvae;
            }
            switch (alt10) {
                case 1 :
                    // InternalDesk.g:1432:2: ( ( rule__Item__OptionalAssignment_2_0 ) )
                    {
                    // InternalDesk.g:1432:2: ( ( rule__Item__OptionalAssignment_2_0 ) )
                    // InternalDesk.g:1433:3: ( rule__Item__OptionalAssignment_2_0 )
                    {
                     before(grammarAccess.getItemAccess().getOptionalAssignment_2_0()); 
                    // InternalDesk.g:1434:3: ( rule__Item__OptionalAssignment_2_0 )
                    // InternalDesk.g:1434:4: rule__Item__OptionalAssignment_2_0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Item__OptionalAssignment_2_0();

                    state._fsp--;


                    }

                     after(grammarAccess.getItemAccess().getOptionalAssignment_2_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1438:2: ( ( rule__Item__Group_2_1__0 ) )
                    {
                    // InternalDesk.g:1438:2: ( ( rule__Item__Group_2_1__0 ) )
                    // InternalDesk.g:1439:3: ( rule__Item__Group_2_1__0 )
                    {
                     before(grammarAccess.getItemAccess().getGroup_2_1()); 
                    // InternalDesk.g:1440:3: ( rule__Item__Group_2_1__0 )
                    // InternalDesk.g:1440:4: rule__Item__Group_2_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Item__Group_2_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getItemAccess().getGroup_2_1()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Alternatives_2"


    // $ANTLR start "rule__Condition__Alternatives"
    // InternalDesk.g:1448:1: rule__Condition__Alternatives : ( ( ( rule__Condition__AtomsAssignment_0 ) ) | ( ( rule__Condition__Group_1__0 ) ) );
    public final void rule__Condition__Alternatives() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1452:1: ( ( ( rule__Condition__AtomsAssignment_0 ) ) | ( ( rule__Condition__Group_1__0 ) ) )
            int alt11=2;
            int LA11_0 = input.LA(1);

            if ( ((LA11_0>=RULE_TEXT && LA11_0<=RULE_ANY_FORM)||LA11_0==42||LA11_0==64||LA11_0==69) ) {
                alt11=1;
            }
            else if ( (LA11_0==38) ) {
                alt11=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 11, 0, input);

                throw nvae;
            }
            switch (alt11) {
                case 1 :
                    // InternalDesk.g:1453:2: ( ( rule__Condition__AtomsAssignment_0 ) )
                    {
                    // InternalDesk.g:1453:2: ( ( rule__Condition__AtomsAssignment_0 ) )
                    // InternalDesk.g:1454:3: ( rule__Condition__AtomsAssignment_0 )
                    {
                     before(grammarAccess.getConditionAccess().getAtomsAssignment_0()); 
                    // InternalDesk.g:1455:3: ( rule__Condition__AtomsAssignment_0 )
                    // InternalDesk.g:1455:4: rule__Condition__AtomsAssignment_0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Condition__AtomsAssignment_0();

                    state._fsp--;


                    }

                     after(grammarAccess.getConditionAccess().getAtomsAssignment_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1459:2: ( ( rule__Condition__Group_1__0 ) )
                    {
                    // InternalDesk.g:1459:2: ( ( rule__Condition__Group_1__0 ) )
                    // InternalDesk.g:1460:3: ( rule__Condition__Group_1__0 )
                    {
                     before(grammarAccess.getConditionAccess().getGroup_1()); 
                    // InternalDesk.g:1461:3: ( rule__Condition__Group_1__0 )
                    // InternalDesk.g:1461:4: rule__Condition__Group_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Condition__Group_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getConditionAccess().getGroup_1()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Alternatives"


    // $ANTLR start "rule__Atom__Alternatives"
    // InternalDesk.g:1469:1: rule__Atom__Alternatives : ( ( ruleWords ) | ( ruleForms ) | ( ruleAnything ) | ( ruleChunk ) | ( ruleTokenClass ) );
    public final void rule__Atom__Alternatives() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1473:1: ( ( ruleWords ) | ( ruleForms ) | ( ruleAnything ) | ( ruleChunk ) | ( ruleTokenClass ) )
            int alt12=5;
            switch ( input.LA(1) ) {
            case RULE_TEXT:
            case 69:
                {
                alt12=1;
                }
                break;
            case RULE_ANY_FORM:
                {
                alt12=2;
                }
                break;
            case 64:
                {
                alt12=3;
                }
                break;
            case 42:
                {
                alt12=4;
                }
                break;
            case RULE_ID:
                {
                alt12=5;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 12, 0, input);

                throw nvae;
            }

            switch (alt12) {
                case 1 :
                    // InternalDesk.g:1474:2: ( ruleWords )
                    {
                    // InternalDesk.g:1474:2: ( ruleWords )
                    // InternalDesk.g:1475:3: ruleWords
                    {
                     before(grammarAccess.getAtomAccess().getWordsParserRuleCall_0()); 
                    pushFollow(FOLLOW_2);
                    ruleWords();

                    state._fsp--;

                     after(grammarAccess.getAtomAccess().getWordsParserRuleCall_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1480:2: ( ruleForms )
                    {
                    // InternalDesk.g:1480:2: ( ruleForms )
                    // InternalDesk.g:1481:3: ruleForms
                    {
                     before(grammarAccess.getAtomAccess().getFormsParserRuleCall_1()); 
                    pushFollow(FOLLOW_2);
                    ruleForms();

                    state._fsp--;

                     after(grammarAccess.getAtomAccess().getFormsParserRuleCall_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1486:2: ( ruleAnything )
                    {
                    // InternalDesk.g:1486:2: ( ruleAnything )
                    // InternalDesk.g:1487:3: ruleAnything
                    {
                     before(grammarAccess.getAtomAccess().getAnythingParserRuleCall_2()); 
                    pushFollow(FOLLOW_2);
                    ruleAnything();

                    state._fsp--;

                     after(grammarAccess.getAtomAccess().getAnythingParserRuleCall_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1492:2: ( ruleChunk )
                    {
                    // InternalDesk.g:1492:2: ( ruleChunk )
                    // InternalDesk.g:1493:3: ruleChunk
                    {
                     before(grammarAccess.getAtomAccess().getChunkParserRuleCall_3()); 
                    pushFollow(FOLLOW_2);
                    ruleChunk();

                    state._fsp--;

                     after(grammarAccess.getAtomAccess().getChunkParserRuleCall_3()); 

                    }


                    }
                    break;
                case 5 :
                    // InternalDesk.g:1498:2: ( ruleTokenClass )
                    {
                    // InternalDesk.g:1498:2: ( ruleTokenClass )
                    // InternalDesk.g:1499:3: ruleTokenClass
                    {
                     before(grammarAccess.getAtomAccess().getTokenClassParserRuleCall_4()); 
                    pushFollow(FOLLOW_2);
                    ruleTokenClass();

                    state._fsp--;

                     after(grammarAccess.getAtomAccess().getTokenClassParserRuleCall_4()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Atom__Alternatives"


    // $ANTLR start "rule__TermEntry__Alternatives_2_1"
    // InternalDesk.g:1508:1: rule__TermEntry__Alternatives_2_1 : ( ( ( rule__TermEntry__Group_2_1_0__0 ) ) | ( ( rule__TermEntry__Group_2_1_1__0 ) ) | ( ( rule__TermEntry__Group_2_1_2__0 ) ) | ( ( rule__TermEntry__Group_2_1_3__0 ) ) | ( ( rule__TermEntry__OriginalAssignment_2_1_4 ) ) );
    public final void rule__TermEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1512:1: ( ( ( rule__TermEntry__Group_2_1_0__0 ) ) | ( ( rule__TermEntry__Group_2_1_1__0 ) ) | ( ( rule__TermEntry__Group_2_1_2__0 ) ) | ( ( rule__TermEntry__Group_2_1_3__0 ) ) | ( ( rule__TermEntry__OriginalAssignment_2_1_4 ) ) )
            int alt13=5;
            switch ( input.LA(1) ) {
            case 44:
                {
                alt13=1;
                }
                break;
            case 45:
                {
                alt13=2;
                }
                break;
            case 46:
                {
                alt13=3;
                }
                break;
            case 22:
                {
                alt13=4;
                }
                break;
            case 28:
                {
                alt13=5;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 13, 0, input);

                throw nvae;
            }

            switch (alt13) {
                case 1 :
                    // InternalDesk.g:1513:2: ( ( rule__TermEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1513:2: ( ( rule__TermEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1514:3: ( rule__TermEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getTermEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1515:3: ( rule__TermEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1515:4: rule__TermEntry__Group_2_1_0__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__TermEntry__Group_2_1_0__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getTermEntryAccess().getGroup_2_1_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1519:2: ( ( rule__TermEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1519:2: ( ( rule__TermEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1520:3: ( rule__TermEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getTermEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1521:3: ( rule__TermEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1521:4: rule__TermEntry__Group_2_1_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__TermEntry__Group_2_1_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getTermEntryAccess().getGroup_2_1_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1525:2: ( ( rule__TermEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1525:2: ( ( rule__TermEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1526:3: ( rule__TermEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getTermEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1527:3: ( rule__TermEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1527:4: rule__TermEntry__Group_2_1_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__TermEntry__Group_2_1_2__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getTermEntryAccess().getGroup_2_1_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1531:2: ( ( rule__TermEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1531:2: ( ( rule__TermEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1532:3: ( rule__TermEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getTermEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1533:3: ( rule__TermEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1533:4: rule__TermEntry__Group_2_1_3__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__TermEntry__Group_2_1_3__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getTermEntryAccess().getGroup_2_1_3()); 

                    }


                    }
                    break;
                case 5 :
                    // InternalDesk.g:1537:2: ( ( rule__TermEntry__OriginalAssignment_2_1_4 ) )
                    {
                    // InternalDesk.g:1537:2: ( ( rule__TermEntry__OriginalAssignment_2_1_4 ) )
                    // InternalDesk.g:1538:3: ( rule__TermEntry__OriginalAssignment_2_1_4 )
                    {
                     before(grammarAccess.getTermEntryAccess().getOriginalAssignment_2_1_4()); 
                    // InternalDesk.g:1539:3: ( rule__TermEntry__OriginalAssignment_2_1_4 )
                    // InternalDesk.g:1539:4: rule__TermEntry__OriginalAssignment_2_1_4
                    {
                    pushFollow(FOLLOW_2);
                    rule__TermEntry__OriginalAssignment_2_1_4();

                    state._fsp--;


                    }

                     after(grammarAccess.getTermEntryAccess().getOriginalAssignment_2_1_4()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Alternatives_2_1"


    // $ANTLR start "rule__OfficeEntry__Alternatives_2_1"
    // InternalDesk.g:1547:1: rule__OfficeEntry__Alternatives_2_1 : ( ( ( rule__OfficeEntry__Group_2_1_0__0 ) ) | ( ( rule__OfficeEntry__Group_2_1_1__0 ) ) | ( ( rule__OfficeEntry__SharedAssignment_2_1_2 ) ) | ( ( rule__OfficeEntry__Group_2_1_3__0 ) ) );
    public final void rule__OfficeEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1551:1: ( ( ( rule__OfficeEntry__Group_2_1_0__0 ) ) | ( ( rule__OfficeEntry__Group_2_1_1__0 ) ) | ( ( rule__OfficeEntry__SharedAssignment_2_1_2 ) ) | ( ( rule__OfficeEntry__Group_2_1_3__0 ) ) )
            int alt14=4;
            switch ( input.LA(1) ) {
            case 44:
                {
                alt14=1;
                }
                break;
            case 48:
                {
                alt14=2;
                }
                break;
            case 70:
                {
                alt14=3;
                }
                break;
            case 49:
                {
                alt14=4;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 14, 0, input);

                throw nvae;
            }

            switch (alt14) {
                case 1 :
                    // InternalDesk.g:1552:2: ( ( rule__OfficeEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1552:2: ( ( rule__OfficeEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1553:3: ( rule__OfficeEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getOfficeEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1554:3: ( rule__OfficeEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1554:4: rule__OfficeEntry__Group_2_1_0__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OfficeEntry__Group_2_1_0__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOfficeEntryAccess().getGroup_2_1_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1558:2: ( ( rule__OfficeEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1558:2: ( ( rule__OfficeEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1559:3: ( rule__OfficeEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getOfficeEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1560:3: ( rule__OfficeEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1560:4: rule__OfficeEntry__Group_2_1_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OfficeEntry__Group_2_1_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOfficeEntryAccess().getGroup_2_1_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1564:2: ( ( rule__OfficeEntry__SharedAssignment_2_1_2 ) )
                    {
                    // InternalDesk.g:1564:2: ( ( rule__OfficeEntry__SharedAssignment_2_1_2 ) )
                    // InternalDesk.g:1565:3: ( rule__OfficeEntry__SharedAssignment_2_1_2 )
                    {
                     before(grammarAccess.getOfficeEntryAccess().getSharedAssignment_2_1_2()); 
                    // InternalDesk.g:1566:3: ( rule__OfficeEntry__SharedAssignment_2_1_2 )
                    // InternalDesk.g:1566:4: rule__OfficeEntry__SharedAssignment_2_1_2
                    {
                    pushFollow(FOLLOW_2);
                    rule__OfficeEntry__SharedAssignment_2_1_2();

                    state._fsp--;


                    }

                     after(grammarAccess.getOfficeEntryAccess().getSharedAssignment_2_1_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1570:2: ( ( rule__OfficeEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1570:2: ( ( rule__OfficeEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1571:3: ( rule__OfficeEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getOfficeEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1572:3: ( rule__OfficeEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1572:4: rule__OfficeEntry__Group_2_1_3__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OfficeEntry__Group_2_1_3__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOfficeEntryAccess().getGroup_2_1_3()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Alternatives_2_1"


    // $ANTLR start "rule__PersonEntry__Alternatives_2_1"
    // InternalDesk.g:1580:1: rule__PersonEntry__Alternatives_2_1 : ( ( ( rule__PersonEntry__Group_2_1_0__0 ) ) | ( ( rule__PersonEntry__Group_2_1_1__0 ) ) | ( ( rule__PersonEntry__Group_2_1_2__0 ) ) | ( ( rule__PersonEntry__Group_2_1_3__0 ) ) | ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) ) | ( ( rule__PersonEntry__Group_2_1_5__0 ) ) );
    public final void rule__PersonEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1584:1: ( ( ( rule__PersonEntry__Group_2_1_0__0 ) ) | ( ( rule__PersonEntry__Group_2_1_1__0 ) ) | ( ( rule__PersonEntry__Group_2_1_2__0 ) ) | ( ( rule__PersonEntry__Group_2_1_3__0 ) ) | ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) ) | ( ( rule__PersonEntry__Group_2_1_5__0 ) ) )
            int alt15=6;
            switch ( input.LA(1) ) {
            case 44:
                {
                alt15=1;
                }
                break;
            case 45:
                {
                alt15=2;
                }
                break;
            case 51:
                {
                alt15=3;
                }
                break;
            case 52:
                {
                alt15=4;
                }
                break;
            case 47:
                {
                alt15=5;
                }
                break;
            case 49:
                {
                alt15=6;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 15, 0, input);

                throw nvae;
            }

            switch (alt15) {
                case 1 :
                    // InternalDesk.g:1585:2: ( ( rule__PersonEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1585:2: ( ( rule__PersonEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1586:3: ( rule__PersonEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1587:3: ( rule__PersonEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1587:4: rule__PersonEntry__Group_2_1_0__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PersonEntry__Group_2_1_0__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPersonEntryAccess().getGroup_2_1_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1591:2: ( ( rule__PersonEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1591:2: ( ( rule__PersonEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1592:3: ( rule__PersonEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1593:3: ( rule__PersonEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1593:4: rule__PersonEntry__Group_2_1_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PersonEntry__Group_2_1_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPersonEntryAccess().getGroup_2_1_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1597:2: ( ( rule__PersonEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1597:2: ( ( rule__PersonEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1598:3: ( rule__PersonEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1599:3: ( rule__PersonEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1599:4: rule__PersonEntry__Group_2_1_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PersonEntry__Group_2_1_2__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPersonEntryAccess().getGroup_2_1_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1603:2: ( ( rule__PersonEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1603:2: ( ( rule__PersonEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1604:3: ( rule__PersonEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1605:3: ( rule__PersonEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1605:4: rule__PersonEntry__Group_2_1_3__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PersonEntry__Group_2_1_3__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPersonEntryAccess().getGroup_2_1_3()); 

                    }


                    }
                    break;
                case 5 :
                    // InternalDesk.g:1609:2: ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) )
                    {
                    // InternalDesk.g:1609:2: ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) )
                    // InternalDesk.g:1610:3: ( rule__PersonEntry__TenuresAssignment_2_1_4 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getTenuresAssignment_2_1_4()); 
                    // InternalDesk.g:1611:3: ( rule__PersonEntry__TenuresAssignment_2_1_4 )
                    // InternalDesk.g:1611:4: rule__PersonEntry__TenuresAssignment_2_1_4
                    {
                    pushFollow(FOLLOW_2);
                    rule__PersonEntry__TenuresAssignment_2_1_4();

                    state._fsp--;


                    }

                     after(grammarAccess.getPersonEntryAccess().getTenuresAssignment_2_1_4()); 

                    }


                    }
                    break;
                case 6 :
                    // InternalDesk.g:1615:2: ( ( rule__PersonEntry__Group_2_1_5__0 ) )
                    {
                    // InternalDesk.g:1615:2: ( ( rule__PersonEntry__Group_2_1_5__0 ) )
                    // InternalDesk.g:1616:3: ( rule__PersonEntry__Group_2_1_5__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_5()); 
                    // InternalDesk.g:1617:3: ( rule__PersonEntry__Group_2_1_5__0 )
                    // InternalDesk.g:1617:4: rule__PersonEntry__Group_2_1_5__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PersonEntry__Group_2_1_5__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPersonEntryAccess().getGroup_2_1_5()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Alternatives_2_1"


    // $ANTLR start "rule__OrganisationEntry__Alternatives_2_1"
    // InternalDesk.g:1625:1: rule__OrganisationEntry__Alternatives_2_1 : ( ( ( rule__OrganisationEntry__Group_2_1_0__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_1__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_2__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_3__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_4__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_5__0 ) ) );
    public final void rule__OrganisationEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1629:1: ( ( ( rule__OrganisationEntry__Group_2_1_0__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_1__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_2__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_3__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_4__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_5__0 ) ) )
            int alt16=6;
            switch ( input.LA(1) ) {
            case 44:
                {
                alt16=1;
                }
                break;
            case 45:
                {
                alt16=2;
                }
                break;
            case 48:
                {
                alt16=3;
                }
                break;
            case 53:
                {
                alt16=4;
                }
                break;
            case 54:
                {
                alt16=5;
                }
                break;
            case 49:
                {
                alt16=6;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 16, 0, input);

                throw nvae;
            }

            switch (alt16) {
                case 1 :
                    // InternalDesk.g:1630:2: ( ( rule__OrganisationEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1630:2: ( ( rule__OrganisationEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1631:3: ( rule__OrganisationEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1632:3: ( rule__OrganisationEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1632:4: rule__OrganisationEntry__Group_2_1_0__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OrganisationEntry__Group_2_1_0__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1636:2: ( ( rule__OrganisationEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1636:2: ( ( rule__OrganisationEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1637:3: ( rule__OrganisationEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1638:3: ( rule__OrganisationEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1638:4: rule__OrganisationEntry__Group_2_1_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OrganisationEntry__Group_2_1_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1642:2: ( ( rule__OrganisationEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1642:2: ( ( rule__OrganisationEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1643:3: ( rule__OrganisationEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1644:3: ( rule__OrganisationEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1644:4: rule__OrganisationEntry__Group_2_1_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OrganisationEntry__Group_2_1_2__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1648:2: ( ( rule__OrganisationEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1648:2: ( ( rule__OrganisationEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1649:3: ( rule__OrganisationEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1650:3: ( rule__OrganisationEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1650:4: rule__OrganisationEntry__Group_2_1_3__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OrganisationEntry__Group_2_1_3__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_3()); 

                    }


                    }
                    break;
                case 5 :
                    // InternalDesk.g:1654:2: ( ( rule__OrganisationEntry__Group_2_1_4__0 ) )
                    {
                    // InternalDesk.g:1654:2: ( ( rule__OrganisationEntry__Group_2_1_4__0 ) )
                    // InternalDesk.g:1655:3: ( rule__OrganisationEntry__Group_2_1_4__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_4()); 
                    // InternalDesk.g:1656:3: ( rule__OrganisationEntry__Group_2_1_4__0 )
                    // InternalDesk.g:1656:4: rule__OrganisationEntry__Group_2_1_4__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OrganisationEntry__Group_2_1_4__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_4()); 

                    }


                    }
                    break;
                case 6 :
                    // InternalDesk.g:1660:2: ( ( rule__OrganisationEntry__Group_2_1_5__0 ) )
                    {
                    // InternalDesk.g:1660:2: ( ( rule__OrganisationEntry__Group_2_1_5__0 ) )
                    // InternalDesk.g:1661:3: ( rule__OrganisationEntry__Group_2_1_5__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_5()); 
                    // InternalDesk.g:1662:3: ( rule__OrganisationEntry__Group_2_1_5__0 )
                    // InternalDesk.g:1662:4: rule__OrganisationEntry__Group_2_1_5__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OrganisationEntry__Group_2_1_5__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_5()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Alternatives_2_1"


    // $ANTLR start "rule__PlaceEntry__Alternatives_2_1"
    // InternalDesk.g:1670:1: rule__PlaceEntry__Alternatives_2_1 : ( ( ( rule__PlaceEntry__Group_2_1_0__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_1__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_2__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_3__0 ) ) );
    public final void rule__PlaceEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1674:1: ( ( ( rule__PlaceEntry__Group_2_1_0__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_1__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_2__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_3__0 ) ) )
            int alt17=4;
            switch ( input.LA(1) ) {
            case 44:
                {
                alt17=1;
                }
                break;
            case 45:
                {
                alt17=2;
                }
                break;
            case 48:
                {
                alt17=3;
                }
                break;
            case 49:
                {
                alt17=4;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 17, 0, input);

                throw nvae;
            }

            switch (alt17) {
                case 1 :
                    // InternalDesk.g:1675:2: ( ( rule__PlaceEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1675:2: ( ( rule__PlaceEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1676:3: ( rule__PlaceEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1677:3: ( rule__PlaceEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1677:4: rule__PlaceEntry__Group_2_1_0__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PlaceEntry__Group_2_1_0__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPlaceEntryAccess().getGroup_2_1_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1681:2: ( ( rule__PlaceEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1681:2: ( ( rule__PlaceEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1682:3: ( rule__PlaceEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1683:3: ( rule__PlaceEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1683:4: rule__PlaceEntry__Group_2_1_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PlaceEntry__Group_2_1_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPlaceEntryAccess().getGroup_2_1_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1687:2: ( ( rule__PlaceEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1687:2: ( ( rule__PlaceEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1688:3: ( rule__PlaceEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1689:3: ( rule__PlaceEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1689:4: rule__PlaceEntry__Group_2_1_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PlaceEntry__Group_2_1_2__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPlaceEntryAccess().getGroup_2_1_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1693:2: ( ( rule__PlaceEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1693:2: ( ( rule__PlaceEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1694:3: ( rule__PlaceEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1695:3: ( rule__PlaceEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1695:4: rule__PlaceEntry__Group_2_1_3__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PlaceEntry__Group_2_1_3__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPlaceEntryAccess().getGroup_2_1_3()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Alternatives_2_1"


    // $ANTLR start "rule__EventEntry__Alternatives_2"
    // InternalDesk.g:1703:1: rule__EventEntry__Alternatives_2 : ( ( ( rule__EventEntry__Group_2_0__0 ) ) | ( ( rule__EventEntry__Group_2_1__0 ) ) );
    public final void rule__EventEntry__Alternatives_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1707:1: ( ( ( rule__EventEntry__Group_2_0__0 ) ) | ( ( rule__EventEntry__Group_2_1__0 ) ) )
            int alt18=2;
            int LA18_0 = input.LA(1);

            if ( (LA18_0==58) ) {
                alt18=1;
            }
            else if ( (LA18_0==53) ) {
                alt18=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 18, 0, input);

                throw nvae;
            }
            switch (alt18) {
                case 1 :
                    // InternalDesk.g:1708:2: ( ( rule__EventEntry__Group_2_0__0 ) )
                    {
                    // InternalDesk.g:1708:2: ( ( rule__EventEntry__Group_2_0__0 ) )
                    // InternalDesk.g:1709:3: ( rule__EventEntry__Group_2_0__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_2_0()); 
                    // InternalDesk.g:1710:3: ( rule__EventEntry__Group_2_0__0 )
                    // InternalDesk.g:1710:4: rule__EventEntry__Group_2_0__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__EventEntry__Group_2_0__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getEventEntryAccess().getGroup_2_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1714:2: ( ( rule__EventEntry__Group_2_1__0 ) )
                    {
                    // InternalDesk.g:1714:2: ( ( rule__EventEntry__Group_2_1__0 ) )
                    // InternalDesk.g:1715:3: ( rule__EventEntry__Group_2_1__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_2_1()); 
                    // InternalDesk.g:1716:3: ( rule__EventEntry__Group_2_1__0 )
                    // InternalDesk.g:1716:4: rule__EventEntry__Group_2_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__EventEntry__Group_2_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getEventEntryAccess().getGroup_2_1()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Alternatives_2"


    // $ANTLR start "rule__EventEntry__Alternatives_3_1"
    // InternalDesk.g:1724:1: rule__EventEntry__Alternatives_3_1 : ( ( ( rule__EventEntry__Group_3_1_0__0 ) ) | ( ( rule__EventEntry__Group_3_1_1__0 ) ) | ( ( rule__EventEntry__Group_3_1_2__0 ) ) );
    public final void rule__EventEntry__Alternatives_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1728:1: ( ( ( rule__EventEntry__Group_3_1_0__0 ) ) | ( ( rule__EventEntry__Group_3_1_1__0 ) ) | ( ( rule__EventEntry__Group_3_1_2__0 ) ) )
            int alt19=3;
            switch ( input.LA(1) ) {
            case 44:
                {
                alt19=1;
                }
                break;
            case 48:
                {
                alt19=2;
                }
                break;
            case 49:
                {
                alt19=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 19, 0, input);

                throw nvae;
            }

            switch (alt19) {
                case 1 :
                    // InternalDesk.g:1729:2: ( ( rule__EventEntry__Group_3_1_0__0 ) )
                    {
                    // InternalDesk.g:1729:2: ( ( rule__EventEntry__Group_3_1_0__0 ) )
                    // InternalDesk.g:1730:3: ( rule__EventEntry__Group_3_1_0__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_3_1_0()); 
                    // InternalDesk.g:1731:3: ( rule__EventEntry__Group_3_1_0__0 )
                    // InternalDesk.g:1731:4: rule__EventEntry__Group_3_1_0__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__EventEntry__Group_3_1_0__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getEventEntryAccess().getGroup_3_1_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1735:2: ( ( rule__EventEntry__Group_3_1_1__0 ) )
                    {
                    // InternalDesk.g:1735:2: ( ( rule__EventEntry__Group_3_1_1__0 ) )
                    // InternalDesk.g:1736:3: ( rule__EventEntry__Group_3_1_1__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_3_1_1()); 
                    // InternalDesk.g:1737:3: ( rule__EventEntry__Group_3_1_1__0 )
                    // InternalDesk.g:1737:4: rule__EventEntry__Group_3_1_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__EventEntry__Group_3_1_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getEventEntryAccess().getGroup_3_1_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1741:2: ( ( rule__EventEntry__Group_3_1_2__0 ) )
                    {
                    // InternalDesk.g:1741:2: ( ( rule__EventEntry__Group_3_1_2__0 ) )
                    // InternalDesk.g:1742:3: ( rule__EventEntry__Group_3_1_2__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_3_1_2()); 
                    // InternalDesk.g:1743:3: ( rule__EventEntry__Group_3_1_2__0 )
                    // InternalDesk.g:1743:4: rule__EventEntry__Group_3_1_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__EventEntry__Group_3_1_2__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getEventEntryAccess().getGroup_3_1_2()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Alternatives_3_1"


    // $ANTLR start "rule__FigureEntry__Alternatives_3"
    // InternalDesk.g:1751:1: rule__FigureEntry__Alternatives_3 : ( ( ( rule__FigureEntry__Group_3_0__0 ) ) | ( ( rule__FigureEntry__Group_3_1__0 ) ) | ( ( rule__FigureEntry__ValuesAssignment_3_2 ) ) );
    public final void rule__FigureEntry__Alternatives_3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1755:1: ( ( ( rule__FigureEntry__Group_3_0__0 ) ) | ( ( rule__FigureEntry__Group_3_1__0 ) ) | ( ( rule__FigureEntry__ValuesAssignment_3_2 ) ) )
            int alt20=3;
            switch ( input.LA(1) ) {
            case 44:
                {
                alt20=1;
                }
                break;
            case 60:
                {
                alt20=2;
                }
                break;
            case 61:
                {
                alt20=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 20, 0, input);

                throw nvae;
            }

            switch (alt20) {
                case 1 :
                    // InternalDesk.g:1756:2: ( ( rule__FigureEntry__Group_3_0__0 ) )
                    {
                    // InternalDesk.g:1756:2: ( ( rule__FigureEntry__Group_3_0__0 ) )
                    // InternalDesk.g:1757:3: ( rule__FigureEntry__Group_3_0__0 )
                    {
                     before(grammarAccess.getFigureEntryAccess().getGroup_3_0()); 
                    // InternalDesk.g:1758:3: ( rule__FigureEntry__Group_3_0__0 )
                    // InternalDesk.g:1758:4: rule__FigureEntry__Group_3_0__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__FigureEntry__Group_3_0__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getFigureEntryAccess().getGroup_3_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1762:2: ( ( rule__FigureEntry__Group_3_1__0 ) )
                    {
                    // InternalDesk.g:1762:2: ( ( rule__FigureEntry__Group_3_1__0 ) )
                    // InternalDesk.g:1763:3: ( rule__FigureEntry__Group_3_1__0 )
                    {
                     before(grammarAccess.getFigureEntryAccess().getGroup_3_1()); 
                    // InternalDesk.g:1764:3: ( rule__FigureEntry__Group_3_1__0 )
                    // InternalDesk.g:1764:4: rule__FigureEntry__Group_3_1__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__FigureEntry__Group_3_1__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getFigureEntryAccess().getGroup_3_1()); 

                    }


                    }
                    break;
                case 3 :
                    // InternalDesk.g:1768:2: ( ( rule__FigureEntry__ValuesAssignment_3_2 ) )
                    {
                    // InternalDesk.g:1768:2: ( ( rule__FigureEntry__ValuesAssignment_3_2 ) )
                    // InternalDesk.g:1769:3: ( rule__FigureEntry__ValuesAssignment_3_2 )
                    {
                     before(grammarAccess.getFigureEntryAccess().getValuesAssignment_3_2()); 
                    // InternalDesk.g:1770:3: ( rule__FigureEntry__ValuesAssignment_3_2 )
                    // InternalDesk.g:1770:4: rule__FigureEntry__ValuesAssignment_3_2
                    {
                    pushFollow(FOLLOW_2);
                    rule__FigureEntry__ValuesAssignment_3_2();

                    state._fsp--;


                    }

                     after(grammarAccess.getFigureEntryAccess().getValuesAssignment_3_2()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Alternatives_3"


    // $ANTLR start "rule__Date__Alternatives"
    // InternalDesk.g:1778:1: rule__Date__Alternatives : ( ( RULE_DAY ) | ( RULE_NUMBER ) );
    public final void rule__Date__Alternatives() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1782:1: ( ( RULE_DAY ) | ( RULE_NUMBER ) )
            int alt21=2;
            int LA21_0 = input.LA(1);

            if ( (LA21_0==RULE_DAY) ) {
                alt21=1;
            }
            else if ( (LA21_0==RULE_NUMBER) ) {
                alt21=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 21, 0, input);

                throw nvae;
            }
            switch (alt21) {
                case 1 :
                    // InternalDesk.g:1783:2: ( RULE_DAY )
                    {
                    // InternalDesk.g:1783:2: ( RULE_DAY )
                    // InternalDesk.g:1784:3: RULE_DAY
                    {
                     before(grammarAccess.getDateAccess().getDAYTerminalRuleCall_0()); 
                    match(input,RULE_DAY,FOLLOW_2); 
                     after(grammarAccess.getDateAccess().getDAYTerminalRuleCall_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1789:2: ( RULE_NUMBER )
                    {
                    // InternalDesk.g:1789:2: ( RULE_NUMBER )
                    // InternalDesk.g:1790:3: RULE_NUMBER
                    {
                     before(grammarAccess.getDateAccess().getNUMBERTerminalRuleCall_1()); 
                    match(input,RULE_NUMBER,FOLLOW_2); 
                     after(grammarAccess.getDateAccess().getNUMBERTerminalRuleCall_1()); 

                    }


                    }
                    break;

            }
        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Date__Alternatives"


    // $ANTLR start "rule__DeskFile__Group__0"
    // InternalDesk.g:1799:1: rule__DeskFile__Group__0 : rule__DeskFile__Group__0__Impl rule__DeskFile__Group__1 ;
    public final void rule__DeskFile__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1803:1: ( rule__DeskFile__Group__0__Impl rule__DeskFile__Group__1 )
            // InternalDesk.g:1804:2: rule__DeskFile__Group__0__Impl rule__DeskFile__Group__1
            {
            pushFollow(FOLLOW_4);
            rule__DeskFile__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__DeskFile__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__DeskFile__Group__0"


    // $ANTLR start "rule__DeskFile__Group__0__Impl"
    // InternalDesk.g:1811:1: rule__DeskFile__Group__0__Impl : ( ( rule__DeskFile__PackAssignment_0 )? ) ;
    public final void rule__DeskFile__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1815:1: ( ( ( rule__DeskFile__PackAssignment_0 )? ) )
            // InternalDesk.g:1816:1: ( ( rule__DeskFile__PackAssignment_0 )? )
            {
            // InternalDesk.g:1816:1: ( ( rule__DeskFile__PackAssignment_0 )? )
            // InternalDesk.g:1817:2: ( rule__DeskFile__PackAssignment_0 )?
            {
             before(grammarAccess.getDeskFileAccess().getPackAssignment_0()); 
            // InternalDesk.g:1818:2: ( rule__DeskFile__PackAssignment_0 )?
            int alt22=2;
            int LA22_0 = input.LA(1);

            if ( (LA22_0==13) ) {
                alt22=1;
            }
            switch (alt22) {
                case 1 :
                    // InternalDesk.g:1818:3: rule__DeskFile__PackAssignment_0
                    {
                    pushFollow(FOLLOW_2);
                    rule__DeskFile__PackAssignment_0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getDeskFileAccess().getPackAssignment_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__DeskFile__Group__0__Impl"


    // $ANTLR start "rule__DeskFile__Group__1"
    // InternalDesk.g:1826:1: rule__DeskFile__Group__1 : rule__DeskFile__Group__1__Impl rule__DeskFile__Group__2 ;
    public final void rule__DeskFile__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1830:1: ( rule__DeskFile__Group__1__Impl rule__DeskFile__Group__2 )
            // InternalDesk.g:1831:2: rule__DeskFile__Group__1__Impl rule__DeskFile__Group__2
            {
            pushFollow(FOLLOW_4);
            rule__DeskFile__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__DeskFile__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__DeskFile__Group__1"


    // $ANTLR start "rule__DeskFile__Group__1__Impl"
    // InternalDesk.g:1838:1: rule__DeskFile__Group__1__Impl : ( ( rule__DeskFile__ImportsAssignment_1 )* ) ;
    public final void rule__DeskFile__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1842:1: ( ( ( rule__DeskFile__ImportsAssignment_1 )* ) )
            // InternalDesk.g:1843:1: ( ( rule__DeskFile__ImportsAssignment_1 )* )
            {
            // InternalDesk.g:1843:1: ( ( rule__DeskFile__ImportsAssignment_1 )* )
            // InternalDesk.g:1844:2: ( rule__DeskFile__ImportsAssignment_1 )*
            {
             before(grammarAccess.getDeskFileAccess().getImportsAssignment_1()); 
            // InternalDesk.g:1845:2: ( rule__DeskFile__ImportsAssignment_1 )*
            loop23:
            do {
                int alt23=2;
                int LA23_0 = input.LA(1);

                if ( (LA23_0==16) ) {
                    alt23=1;
                }


                switch (alt23) {
            	case 1 :
            	    // InternalDesk.g:1845:3: rule__DeskFile__ImportsAssignment_1
            	    {
            	    pushFollow(FOLLOW_5);
            	    rule__DeskFile__ImportsAssignment_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop23;
                }
            } while (true);

             after(grammarAccess.getDeskFileAccess().getImportsAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__DeskFile__Group__1__Impl"


    // $ANTLR start "rule__DeskFile__Group__2"
    // InternalDesk.g:1853:1: rule__DeskFile__Group__2 : rule__DeskFile__Group__2__Impl ;
    public final void rule__DeskFile__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1857:1: ( rule__DeskFile__Group__2__Impl )
            // InternalDesk.g:1858:2: rule__DeskFile__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__DeskFile__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__DeskFile__Group__2"


    // $ANTLR start "rule__DeskFile__Group__2__Impl"
    // InternalDesk.g:1864:1: rule__DeskFile__Group__2__Impl : ( ( rule__DeskFile__EntriesAssignment_2 )* ) ;
    public final void rule__DeskFile__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1868:1: ( ( ( rule__DeskFile__EntriesAssignment_2 )* ) )
            // InternalDesk.g:1869:1: ( ( rule__DeskFile__EntriesAssignment_2 )* )
            {
            // InternalDesk.g:1869:1: ( ( rule__DeskFile__EntriesAssignment_2 )* )
            // InternalDesk.g:1870:2: ( rule__DeskFile__EntriesAssignment_2 )*
            {
             before(grammarAccess.getDeskFileAccess().getEntriesAssignment_2()); 
            // InternalDesk.g:1871:2: ( rule__DeskFile__EntriesAssignment_2 )*
            loop24:
            do {
                int alt24=2;
                int LA24_0 = input.LA(1);

                if ( (LA24_0==17||LA24_0==43||LA24_0==47||LA24_0==50||(LA24_0>=55 && LA24_0<=57)||LA24_0==59) ) {
                    alt24=1;
                }


                switch (alt24) {
            	case 1 :
            	    // InternalDesk.g:1871:3: rule__DeskFile__EntriesAssignment_2
            	    {
            	    pushFollow(FOLLOW_6);
            	    rule__DeskFile__EntriesAssignment_2();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop24;
                }
            } while (true);

             after(grammarAccess.getDeskFileAccess().getEntriesAssignment_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__DeskFile__Group__2__Impl"


    // $ANTLR start "rule__Pack__Group__0"
    // InternalDesk.g:1880:1: rule__Pack__Group__0 : rule__Pack__Group__0__Impl rule__Pack__Group__1 ;
    public final void rule__Pack__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1884:1: ( rule__Pack__Group__0__Impl rule__Pack__Group__1 )
            // InternalDesk.g:1885:2: rule__Pack__Group__0__Impl rule__Pack__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__Pack__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Pack__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group__0"


    // $ANTLR start "rule__Pack__Group__0__Impl"
    // InternalDesk.g:1892:1: rule__Pack__Group__0__Impl : ( 'pack' ) ;
    public final void rule__Pack__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1896:1: ( ( 'pack' ) )
            // InternalDesk.g:1897:1: ( 'pack' )
            {
            // InternalDesk.g:1897:1: ( 'pack' )
            // InternalDesk.g:1898:2: 'pack'
            {
             before(grammarAccess.getPackAccess().getPackKeyword_0()); 
            match(input,13,FOLLOW_2); 
             after(grammarAccess.getPackAccess().getPackKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group__0__Impl"


    // $ANTLR start "rule__Pack__Group__1"
    // InternalDesk.g:1907:1: rule__Pack__Group__1 : rule__Pack__Group__1__Impl rule__Pack__Group__2 ;
    public final void rule__Pack__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1911:1: ( rule__Pack__Group__1__Impl rule__Pack__Group__2 )
            // InternalDesk.g:1912:2: rule__Pack__Group__1__Impl rule__Pack__Group__2
            {
            pushFollow(FOLLOW_8);
            rule__Pack__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Pack__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group__1"


    // $ANTLR start "rule__Pack__Group__1__Impl"
    // InternalDesk.g:1919:1: rule__Pack__Group__1__Impl : ( ( rule__Pack__TitleAssignment_1 ) ) ;
    public final void rule__Pack__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1923:1: ( ( ( rule__Pack__TitleAssignment_1 ) ) )
            // InternalDesk.g:1924:1: ( ( rule__Pack__TitleAssignment_1 ) )
            {
            // InternalDesk.g:1924:1: ( ( rule__Pack__TitleAssignment_1 ) )
            // InternalDesk.g:1925:2: ( rule__Pack__TitleAssignment_1 )
            {
             before(grammarAccess.getPackAccess().getTitleAssignment_1()); 
            // InternalDesk.g:1926:2: ( rule__Pack__TitleAssignment_1 )
            // InternalDesk.g:1926:3: rule__Pack__TitleAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Pack__TitleAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getPackAccess().getTitleAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group__1__Impl"


    // $ANTLR start "rule__Pack__Group__2"
    // InternalDesk.g:1934:1: rule__Pack__Group__2 : rule__Pack__Group__2__Impl ;
    public final void rule__Pack__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1938:1: ( rule__Pack__Group__2__Impl )
            // InternalDesk.g:1939:2: rule__Pack__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Pack__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group__2"


    // $ANTLR start "rule__Pack__Group__2__Impl"
    // InternalDesk.g:1945:1: rule__Pack__Group__2__Impl : ( ( rule__Pack__Group_2__0 )? ) ;
    public final void rule__Pack__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1949:1: ( ( ( rule__Pack__Group_2__0 )? ) )
            // InternalDesk.g:1950:1: ( ( rule__Pack__Group_2__0 )? )
            {
            // InternalDesk.g:1950:1: ( ( rule__Pack__Group_2__0 )? )
            // InternalDesk.g:1951:2: ( rule__Pack__Group_2__0 )?
            {
             before(grammarAccess.getPackAccess().getGroup_2()); 
            // InternalDesk.g:1952:2: ( rule__Pack__Group_2__0 )?
            int alt25=2;
            int LA25_0 = input.LA(1);

            if ( (LA25_0==14) ) {
                alt25=1;
            }
            switch (alt25) {
                case 1 :
                    // InternalDesk.g:1952:3: rule__Pack__Group_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Pack__Group_2__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getPackAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group__2__Impl"


    // $ANTLR start "rule__Pack__Group_2__0"
    // InternalDesk.g:1961:1: rule__Pack__Group_2__0 : rule__Pack__Group_2__0__Impl rule__Pack__Group_2__1 ;
    public final void rule__Pack__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1965:1: ( rule__Pack__Group_2__0__Impl rule__Pack__Group_2__1 )
            // InternalDesk.g:1966:2: rule__Pack__Group_2__0__Impl rule__Pack__Group_2__1
            {
            pushFollow(FOLLOW_9);
            rule__Pack__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Pack__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group_2__0"


    // $ANTLR start "rule__Pack__Group_2__0__Impl"
    // InternalDesk.g:1973:1: rule__Pack__Group_2__0__Impl : ( '{' ) ;
    public final void rule__Pack__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1977:1: ( ( '{' ) )
            // InternalDesk.g:1978:1: ( '{' )
            {
            // InternalDesk.g:1978:1: ( '{' )
            // InternalDesk.g:1979:2: '{'
            {
             before(grammarAccess.getPackAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,14,FOLLOW_2); 
             after(grammarAccess.getPackAccess().getLeftCurlyBracketKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group_2__0__Impl"


    // $ANTLR start "rule__Pack__Group_2__1"
    // InternalDesk.g:1988:1: rule__Pack__Group_2__1 : rule__Pack__Group_2__1__Impl rule__Pack__Group_2__2 ;
    public final void rule__Pack__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1992:1: ( rule__Pack__Group_2__1__Impl rule__Pack__Group_2__2 )
            // InternalDesk.g:1993:2: rule__Pack__Group_2__1__Impl rule__Pack__Group_2__2
            {
            pushFollow(FOLLOW_9);
            rule__Pack__Group_2__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Pack__Group_2__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group_2__1"


    // $ANTLR start "rule__Pack__Group_2__1__Impl"
    // InternalDesk.g:2000:1: rule__Pack__Group_2__1__Impl : ( ( rule__Pack__SettingsAssignment_2_1 )* ) ;
    public final void rule__Pack__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2004:1: ( ( ( rule__Pack__SettingsAssignment_2_1 )* ) )
            // InternalDesk.g:2005:1: ( ( rule__Pack__SettingsAssignment_2_1 )* )
            {
            // InternalDesk.g:2005:1: ( ( rule__Pack__SettingsAssignment_2_1 )* )
            // InternalDesk.g:2006:2: ( rule__Pack__SettingsAssignment_2_1 )*
            {
             before(grammarAccess.getPackAccess().getSettingsAssignment_2_1()); 
            // InternalDesk.g:2007:2: ( rule__Pack__SettingsAssignment_2_1 )*
            loop26:
            do {
                int alt26=2;
                int LA26_0 = input.LA(1);

                if ( ((LA26_0>=28 && LA26_0<=29)||LA26_0==31||LA26_0==65) ) {
                    alt26=1;
                }


                switch (alt26) {
            	case 1 :
            	    // InternalDesk.g:2007:3: rule__Pack__SettingsAssignment_2_1
            	    {
            	    pushFollow(FOLLOW_10);
            	    rule__Pack__SettingsAssignment_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop26;
                }
            } while (true);

             after(grammarAccess.getPackAccess().getSettingsAssignment_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group_2__1__Impl"


    // $ANTLR start "rule__Pack__Group_2__2"
    // InternalDesk.g:2015:1: rule__Pack__Group_2__2 : rule__Pack__Group_2__2__Impl ;
    public final void rule__Pack__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2019:1: ( rule__Pack__Group_2__2__Impl )
            // InternalDesk.g:2020:2: rule__Pack__Group_2__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Pack__Group_2__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group_2__2"


    // $ANTLR start "rule__Pack__Group_2__2__Impl"
    // InternalDesk.g:2026:1: rule__Pack__Group_2__2__Impl : ( '}' ) ;
    public final void rule__Pack__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2030:1: ( ( '}' ) )
            // InternalDesk.g:2031:1: ( '}' )
            {
            // InternalDesk.g:2031:1: ( '}' )
            // InternalDesk.g:2032:2: '}'
            {
             before(grammarAccess.getPackAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,15,FOLLOW_2); 
             after(grammarAccess.getPackAccess().getRightCurlyBracketKeyword_2_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__Group_2__2__Impl"


    // $ANTLR start "rule__Import__Group__0"
    // InternalDesk.g:2042:1: rule__Import__Group__0 : rule__Import__Group__0__Impl rule__Import__Group__1 ;
    public final void rule__Import__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2046:1: ( rule__Import__Group__0__Impl rule__Import__Group__1 )
            // InternalDesk.g:2047:2: rule__Import__Group__0__Impl rule__Import__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__Import__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Import__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Import__Group__0"


    // $ANTLR start "rule__Import__Group__0__Impl"
    // InternalDesk.g:2054:1: rule__Import__Group__0__Impl : ( 'import' ) ;
    public final void rule__Import__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2058:1: ( ( 'import' ) )
            // InternalDesk.g:2059:1: ( 'import' )
            {
            // InternalDesk.g:2059:1: ( 'import' )
            // InternalDesk.g:2060:2: 'import'
            {
             before(grammarAccess.getImportAccess().getImportKeyword_0()); 
            match(input,16,FOLLOW_2); 
             after(grammarAccess.getImportAccess().getImportKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Import__Group__0__Impl"


    // $ANTLR start "rule__Import__Group__1"
    // InternalDesk.g:2069:1: rule__Import__Group__1 : rule__Import__Group__1__Impl ;
    public final void rule__Import__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2073:1: ( rule__Import__Group__1__Impl )
            // InternalDesk.g:2074:2: rule__Import__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Import__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Import__Group__1"


    // $ANTLR start "rule__Import__Group__1__Impl"
    // InternalDesk.g:2080:1: rule__Import__Group__1__Impl : ( ( rule__Import__ImportURIAssignment_1 ) ) ;
    public final void rule__Import__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2084:1: ( ( ( rule__Import__ImportURIAssignment_1 ) ) )
            // InternalDesk.g:2085:1: ( ( rule__Import__ImportURIAssignment_1 ) )
            {
            // InternalDesk.g:2085:1: ( ( rule__Import__ImportURIAssignment_1 ) )
            // InternalDesk.g:2086:2: ( rule__Import__ImportURIAssignment_1 )
            {
             before(grammarAccess.getImportAccess().getImportURIAssignment_1()); 
            // InternalDesk.g:2087:2: ( rule__Import__ImportURIAssignment_1 )
            // InternalDesk.g:2087:3: rule__Import__ImportURIAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Import__ImportURIAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getImportAccess().getImportURIAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Import__Group__1__Impl"


    // $ANTLR start "rule__RuleEntry__Group__0"
    // InternalDesk.g:2096:1: rule__RuleEntry__Group__0 : rule__RuleEntry__Group__0__Impl rule__RuleEntry__Group__1 ;
    public final void rule__RuleEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2100:1: ( rule__RuleEntry__Group__0__Impl rule__RuleEntry__Group__1 )
            // InternalDesk.g:2101:2: rule__RuleEntry__Group__0__Impl rule__RuleEntry__Group__1
            {
            pushFollow(FOLLOW_11);
            rule__RuleEntry__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__RuleEntry__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__0"


    // $ANTLR start "rule__RuleEntry__Group__0__Impl"
    // InternalDesk.g:2108:1: rule__RuleEntry__Group__0__Impl : ( 'rule' ) ;
    public final void rule__RuleEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2112:1: ( ( 'rule' ) )
            // InternalDesk.g:2113:1: ( 'rule' )
            {
            // InternalDesk.g:2113:1: ( 'rule' )
            // InternalDesk.g:2114:2: 'rule'
            {
             before(grammarAccess.getRuleEntryAccess().getRuleKeyword_0()); 
            match(input,17,FOLLOW_2); 
             after(grammarAccess.getRuleEntryAccess().getRuleKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__0__Impl"


    // $ANTLR start "rule__RuleEntry__Group__1"
    // InternalDesk.g:2123:1: rule__RuleEntry__Group__1 : rule__RuleEntry__Group__1__Impl rule__RuleEntry__Group__2 ;
    public final void rule__RuleEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2127:1: ( rule__RuleEntry__Group__1__Impl rule__RuleEntry__Group__2 )
            // InternalDesk.g:2128:2: rule__RuleEntry__Group__1__Impl rule__RuleEntry__Group__2
            {
            pushFollow(FOLLOW_7);
            rule__RuleEntry__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__RuleEntry__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__1"


    // $ANTLR start "rule__RuleEntry__Group__1__Impl"
    // InternalDesk.g:2135:1: rule__RuleEntry__Group__1__Impl : ( ( rule__RuleEntry__NameAssignment_1 ) ) ;
    public final void rule__RuleEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2139:1: ( ( ( rule__RuleEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:2140:1: ( ( rule__RuleEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:2140:1: ( ( rule__RuleEntry__NameAssignment_1 ) )
            // InternalDesk.g:2141:2: ( rule__RuleEntry__NameAssignment_1 )
            {
             before(grammarAccess.getRuleEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:2142:2: ( rule__RuleEntry__NameAssignment_1 )
            // InternalDesk.g:2142:3: rule__RuleEntry__NameAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__RuleEntry__NameAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getRuleEntryAccess().getNameAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__1__Impl"


    // $ANTLR start "rule__RuleEntry__Group__2"
    // InternalDesk.g:2150:1: rule__RuleEntry__Group__2 : rule__RuleEntry__Group__2__Impl rule__RuleEntry__Group__3 ;
    public final void rule__RuleEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2154:1: ( rule__RuleEntry__Group__2__Impl rule__RuleEntry__Group__3 )
            // InternalDesk.g:2155:2: rule__RuleEntry__Group__2__Impl rule__RuleEntry__Group__3
            {
            pushFollow(FOLLOW_8);
            rule__RuleEntry__Group__2__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__RuleEntry__Group__3();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__2"


    // $ANTLR start "rule__RuleEntry__Group__2__Impl"
    // InternalDesk.g:2162:1: rule__RuleEntry__Group__2__Impl : ( ( rule__RuleEntry__TitleAssignment_2 ) ) ;
    public final void rule__RuleEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2166:1: ( ( ( rule__RuleEntry__TitleAssignment_2 ) ) )
            // InternalDesk.g:2167:1: ( ( rule__RuleEntry__TitleAssignment_2 ) )
            {
            // InternalDesk.g:2167:1: ( ( rule__RuleEntry__TitleAssignment_2 ) )
            // InternalDesk.g:2168:2: ( rule__RuleEntry__TitleAssignment_2 )
            {
             before(grammarAccess.getRuleEntryAccess().getTitleAssignment_2()); 
            // InternalDesk.g:2169:2: ( rule__RuleEntry__TitleAssignment_2 )
            // InternalDesk.g:2169:3: rule__RuleEntry__TitleAssignment_2
            {
            pushFollow(FOLLOW_2);
            rule__RuleEntry__TitleAssignment_2();

            state._fsp--;


            }

             after(grammarAccess.getRuleEntryAccess().getTitleAssignment_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__2__Impl"


    // $ANTLR start "rule__RuleEntry__Group__3"
    // InternalDesk.g:2177:1: rule__RuleEntry__Group__3 : rule__RuleEntry__Group__3__Impl rule__RuleEntry__Group__4 ;
    public final void rule__RuleEntry__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2181:1: ( rule__RuleEntry__Group__3__Impl rule__RuleEntry__Group__4 )
            // InternalDesk.g:2182:2: rule__RuleEntry__Group__3__Impl rule__RuleEntry__Group__4
            {
            pushFollow(FOLLOW_12);
            rule__RuleEntry__Group__3__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__RuleEntry__Group__4();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__3"


    // $ANTLR start "rule__RuleEntry__Group__3__Impl"
    // InternalDesk.g:2189:1: rule__RuleEntry__Group__3__Impl : ( '{' ) ;
    public final void rule__RuleEntry__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2193:1: ( ( '{' ) )
            // InternalDesk.g:2194:1: ( '{' )
            {
            // InternalDesk.g:2194:1: ( '{' )
            // InternalDesk.g:2195:2: '{'
            {
             before(grammarAccess.getRuleEntryAccess().getLeftCurlyBracketKeyword_3()); 
            match(input,14,FOLLOW_2); 
             after(grammarAccess.getRuleEntryAccess().getLeftCurlyBracketKeyword_3()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__3__Impl"


    // $ANTLR start "rule__RuleEntry__Group__4"
    // InternalDesk.g:2204:1: rule__RuleEntry__Group__4 : rule__RuleEntry__Group__4__Impl rule__RuleEntry__Group__5 ;
    public final void rule__RuleEntry__Group__4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2208:1: ( rule__RuleEntry__Group__4__Impl rule__RuleEntry__Group__5 )
            // InternalDesk.g:2209:2: rule__RuleEntry__Group__4__Impl rule__RuleEntry__Group__5
            {
            pushFollow(FOLLOW_12);
            rule__RuleEntry__Group__4__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__RuleEntry__Group__5();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__4"


    // $ANTLR start "rule__RuleEntry__Group__4__Impl"
    // InternalDesk.g:2216:1: rule__RuleEntry__Group__4__Impl : ( ( rule__RuleEntry__ClausesAssignment_4 )* ) ;
    public final void rule__RuleEntry__Group__4__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2220:1: ( ( ( rule__RuleEntry__ClausesAssignment_4 )* ) )
            // InternalDesk.g:2221:1: ( ( rule__RuleEntry__ClausesAssignment_4 )* )
            {
            // InternalDesk.g:2221:1: ( ( rule__RuleEntry__ClausesAssignment_4 )* )
            // InternalDesk.g:2222:2: ( rule__RuleEntry__ClausesAssignment_4 )*
            {
             before(grammarAccess.getRuleEntryAccess().getClausesAssignment_4()); 
            // InternalDesk.g:2223:2: ( rule__RuleEntry__ClausesAssignment_4 )*
            loop27:
            do {
                int alt27=2;
                int LA27_0 = input.LA(1);

                if ( ((LA27_0>=18 && LA27_0<=20)||(LA27_0>=22 && LA27_0<=24)||LA27_0==26||(LA27_0>=28 && LA27_0<=29)||LA27_0==31||(LA27_0>=62 && LA27_0<=63)||LA27_0==65) ) {
                    alt27=1;
                }


                switch (alt27) {
            	case 1 :
            	    // InternalDesk.g:2223:3: rule__RuleEntry__ClausesAssignment_4
            	    {
            	    pushFollow(FOLLOW_13);
            	    rule__RuleEntry__ClausesAssignment_4();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop27;
                }
            } while (true);

             after(grammarAccess.getRuleEntryAccess().getClausesAssignment_4()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__4__Impl"


    // $ANTLR start "rule__RuleEntry__Group__5"
    // InternalDesk.g:2231:1: rule__RuleEntry__Group__5 : rule__RuleEntry__Group__5__Impl ;
    public final void rule__RuleEntry__Group__5() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2235:1: ( rule__RuleEntry__Group__5__Impl )
            // InternalDesk.g:2236:2: rule__RuleEntry__Group__5__Impl
            {
            pushFollow(FOLLOW_2);
            rule__RuleEntry__Group__5__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__5"


    // $ANTLR start "rule__RuleEntry__Group__5__Impl"
    // InternalDesk.g:2242:1: rule__RuleEntry__Group__5__Impl : ( '}' ) ;
    public final void rule__RuleEntry__Group__5__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2246:1: ( ( '}' ) )
            // InternalDesk.g:2247:1: ( '}' )
            {
            // InternalDesk.g:2247:1: ( '}' )
            // InternalDesk.g:2248:2: '}'
            {
             before(grammarAccess.getRuleEntryAccess().getRightCurlyBracketKeyword_5()); 
            match(input,15,FOLLOW_2); 
             after(grammarAccess.getRuleEntryAccess().getRightCurlyBracketKeyword_5()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__Group__5__Impl"


    // $ANTLR start "rule__When__Group__0"
    // InternalDesk.g:2258:1: rule__When__Group__0 : rule__When__Group__0__Impl rule__When__Group__1 ;
    public final void rule__When__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2262:1: ( rule__When__Group__0__Impl rule__When__Group__1 )
            // InternalDesk.g:2263:2: rule__When__Group__0__Impl rule__When__Group__1
            {
            pushFollow(FOLLOW_14);
            rule__When__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__When__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__When__Group__0"


    // $ANTLR start "rule__When__Group__0__Impl"
    // InternalDesk.g:2270:1: rule__When__Group__0__Impl : ( 'when' ) ;
    public final void rule__When__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2274:1: ( ( 'when' ) )
            // InternalDesk.g:2275:1: ( 'when' )
            {
            // InternalDesk.g:2275:1: ( 'when' )
            // InternalDesk.g:2276:2: 'when'
            {
             before(grammarAccess.getWhenAccess().getWhenKeyword_0()); 
            match(input,18,FOLLOW_2); 
             after(grammarAccess.getWhenAccess().getWhenKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__When__Group__0__Impl"


    // $ANTLR start "rule__When__Group__1"
    // InternalDesk.g:2285:1: rule__When__Group__1 : rule__When__Group__1__Impl ;
    public final void rule__When__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2289:1: ( rule__When__Group__1__Impl )
            // InternalDesk.g:2290:2: rule__When__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__When__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__When__Group__1"


    // $ANTLR start "rule__When__Group__1__Impl"
    // InternalDesk.g:2296:1: rule__When__Group__1__Impl : ( ( rule__When__PatternAssignment_1 ) ) ;
    public final void rule__When__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2300:1: ( ( ( rule__When__PatternAssignment_1 ) ) )
            // InternalDesk.g:2301:1: ( ( rule__When__PatternAssignment_1 ) )
            {
            // InternalDesk.g:2301:1: ( ( rule__When__PatternAssignment_1 ) )
            // InternalDesk.g:2302:2: ( rule__When__PatternAssignment_1 )
            {
             before(grammarAccess.getWhenAccess().getPatternAssignment_1()); 
            // InternalDesk.g:2303:2: ( rule__When__PatternAssignment_1 )
            // InternalDesk.g:2303:3: rule__When__PatternAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__When__PatternAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getWhenAccess().getPatternAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__When__Group__1__Impl"


    // $ANTLR start "rule__Unless__Group__0"
    // InternalDesk.g:2312:1: rule__Unless__Group__0 : rule__Unless__Group__0__Impl rule__Unless__Group__1 ;
    public final void rule__Unless__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2316:1: ( rule__Unless__Group__0__Impl rule__Unless__Group__1 )
            // InternalDesk.g:2317:2: rule__Unless__Group__0__Impl rule__Unless__Group__1
            {
            pushFollow(FOLLOW_14);
            rule__Unless__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Unless__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Unless__Group__0"


    // $ANTLR start "rule__Unless__Group__0__Impl"
    // InternalDesk.g:2324:1: rule__Unless__Group__0__Impl : ( 'unless' ) ;
    public final void rule__Unless__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2328:1: ( ( 'unless' ) )
            // InternalDesk.g:2329:1: ( 'unless' )
            {
            // InternalDesk.g:2329:1: ( 'unless' )
            // InternalDesk.g:2330:2: 'unless'
            {
             before(grammarAccess.getUnlessAccess().getUnlessKeyword_0()); 
            match(input,19,FOLLOW_2); 
             after(grammarAccess.getUnlessAccess().getUnlessKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Unless__Group__0__Impl"


    // $ANTLR start "rule__Unless__Group__1"
    // InternalDesk.g:2339:1: rule__Unless__Group__1 : rule__Unless__Group__1__Impl ;
    public final void rule__Unless__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2343:1: ( rule__Unless__Group__1__Impl )
            // InternalDesk.g:2344:2: rule__Unless__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Unless__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Unless__Group__1"


    // $ANTLR start "rule__Unless__Group__1__Impl"
    // InternalDesk.g:2350:1: rule__Unless__Group__1__Impl : ( ( rule__Unless__PatternAssignment_1 ) ) ;
    public final void rule__Unless__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2354:1: ( ( ( rule__Unless__PatternAssignment_1 ) ) )
            // InternalDesk.g:2355:1: ( ( rule__Unless__PatternAssignment_1 ) )
            {
            // InternalDesk.g:2355:1: ( ( rule__Unless__PatternAssignment_1 ) )
            // InternalDesk.g:2356:2: ( rule__Unless__PatternAssignment_1 )
            {
             before(grammarAccess.getUnlessAccess().getPatternAssignment_1()); 
            // InternalDesk.g:2357:2: ( rule__Unless__PatternAssignment_1 )
            // InternalDesk.g:2357:3: rule__Unless__PatternAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Unless__PatternAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getUnlessAccess().getPatternAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Unless__Group__1__Impl"


    // $ANTLR start "rule__Suggest__Group__0"
    // InternalDesk.g:2366:1: rule__Suggest__Group__0 : rule__Suggest__Group__0__Impl rule__Suggest__Group__1 ;
    public final void rule__Suggest__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2370:1: ( rule__Suggest__Group__0__Impl rule__Suggest__Group__1 )
            // InternalDesk.g:2371:2: rule__Suggest__Group__0__Impl rule__Suggest__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__Suggest__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Suggest__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__Group__0"


    // $ANTLR start "rule__Suggest__Group__0__Impl"
    // InternalDesk.g:2378:1: rule__Suggest__Group__0__Impl : ( 'suggest' ) ;
    public final void rule__Suggest__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2382:1: ( ( 'suggest' ) )
            // InternalDesk.g:2383:1: ( 'suggest' )
            {
            // InternalDesk.g:2383:1: ( 'suggest' )
            // InternalDesk.g:2384:2: 'suggest'
            {
             before(grammarAccess.getSuggestAccess().getSuggestKeyword_0()); 
            match(input,20,FOLLOW_2); 
             after(grammarAccess.getSuggestAccess().getSuggestKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__Group__0__Impl"


    // $ANTLR start "rule__Suggest__Group__1"
    // InternalDesk.g:2393:1: rule__Suggest__Group__1 : rule__Suggest__Group__1__Impl rule__Suggest__Group__2 ;
    public final void rule__Suggest__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2397:1: ( rule__Suggest__Group__1__Impl rule__Suggest__Group__2 )
            // InternalDesk.g:2398:2: rule__Suggest__Group__1__Impl rule__Suggest__Group__2
            {
            pushFollow(FOLLOW_15);
            rule__Suggest__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Suggest__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__Group__1"


    // $ANTLR start "rule__Suggest__Group__1__Impl"
    // InternalDesk.g:2405:1: rule__Suggest__Group__1__Impl : ( ( rule__Suggest__TextsAssignment_1 ) ) ;
    public final void rule__Suggest__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2409:1: ( ( ( rule__Suggest__TextsAssignment_1 ) ) )
            // InternalDesk.g:2410:1: ( ( rule__Suggest__TextsAssignment_1 ) )
            {
            // InternalDesk.g:2410:1: ( ( rule__Suggest__TextsAssignment_1 ) )
            // InternalDesk.g:2411:2: ( rule__Suggest__TextsAssignment_1 )
            {
             before(grammarAccess.getSuggestAccess().getTextsAssignment_1()); 
            // InternalDesk.g:2412:2: ( rule__Suggest__TextsAssignment_1 )
            // InternalDesk.g:2412:3: rule__Suggest__TextsAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Suggest__TextsAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getSuggestAccess().getTextsAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__Group__1__Impl"


    // $ANTLR start "rule__Suggest__Group__2"
    // InternalDesk.g:2420:1: rule__Suggest__Group__2 : rule__Suggest__Group__2__Impl ;
    public final void rule__Suggest__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2424:1: ( rule__Suggest__Group__2__Impl )
            // InternalDesk.g:2425:2: rule__Suggest__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Suggest__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__Group__2"


    // $ANTLR start "rule__Suggest__Group__2__Impl"
    // InternalDesk.g:2431:1: rule__Suggest__Group__2__Impl : ( ( rule__Suggest__Group_2__0 )* ) ;
    public final void rule__Suggest__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2435:1: ( ( ( rule__Suggest__Group_2__0 )* ) )
            // InternalDesk.g:2436:1: ( ( rule__Suggest__Group_2__0 )* )
            {
            // InternalDesk.g:2436:1: ( ( rule__Suggest__Group_2__0 )* )
            // InternalDesk.g:2437:2: ( rule__Suggest__Group_2__0 )*
            {
             before(grammarAccess.getSuggestAccess().getGroup_2()); 
            // InternalDesk.g:2438:2: ( rule__Suggest__Group_2__0 )*
            loop28:
            do {
                int alt28=2;
                int LA28_0 = input.LA(1);

                if ( (LA28_0==21) ) {
                    alt28=1;
                }


                switch (alt28) {
            	case 1 :
            	    // InternalDesk.g:2438:3: rule__Suggest__Group_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__Suggest__Group_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop28;
                }
            } while (true);

             after(grammarAccess.getSuggestAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__Group__2__Impl"


    // $ANTLR start "rule__Suggest__Group_2__0"
    // InternalDesk.g:2447:1: rule__Suggest__Group_2__0 : rule__Suggest__Group_2__0__Impl rule__Suggest__Group_2__1 ;
    public final void rule__Suggest__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2451:1: ( rule__Suggest__Group_2__0__Impl rule__Suggest__Group_2__1 )
            // InternalDesk.g:2452:2: rule__Suggest__Group_2__0__Impl rule__Suggest__Group_2__1
            {
            pushFollow(FOLLOW_7);
            rule__Suggest__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Suggest__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__Group_2__0"


    // $ANTLR start "rule__Suggest__Group_2__0__Impl"
    // InternalDesk.g:2459:1: rule__Suggest__Group_2__0__Impl : ( ',' ) ;
    public final void rule__Suggest__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2463:1: ( ( ',' ) )
            // InternalDesk.g:2464:1: ( ',' )
            {
            // InternalDesk.g:2464:1: ( ',' )
            // InternalDesk.g:2465:2: ','
            {
             before(grammarAccess.getSuggestAccess().getCommaKeyword_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getSuggestAccess().getCommaKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__Group_2__0__Impl"


    // $ANTLR start "rule__Suggest__Group_2__1"
    // InternalDesk.g:2474:1: rule__Suggest__Group_2__1 : rule__Suggest__Group_2__1__Impl ;
    public final void rule__Suggest__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2478:1: ( rule__Suggest__Group_2__1__Impl )
            // InternalDesk.g:2479:2: rule__Suggest__Group_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Suggest__Group_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__Group_2__1"


    // $ANTLR start "rule__Suggest__Group_2__1__Impl"
    // InternalDesk.g:2485:1: rule__Suggest__Group_2__1__Impl : ( ( rule__Suggest__TextsAssignment_2_1 ) ) ;
    public final void rule__Suggest__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2489:1: ( ( ( rule__Suggest__TextsAssignment_2_1 ) ) )
            // InternalDesk.g:2490:1: ( ( rule__Suggest__TextsAssignment_2_1 ) )
            {
            // InternalDesk.g:2490:1: ( ( rule__Suggest__TextsAssignment_2_1 ) )
            // InternalDesk.g:2491:2: ( rule__Suggest__TextsAssignment_2_1 )
            {
             before(grammarAccess.getSuggestAccess().getTextsAssignment_2_1()); 
            // InternalDesk.g:2492:2: ( rule__Suggest__TextsAssignment_2_1 )
            // InternalDesk.g:2492:3: rule__Suggest__TextsAssignment_2_1
            {
            pushFollow(FOLLOW_2);
            rule__Suggest__TextsAssignment_2_1();

            state._fsp--;


            }

             after(grammarAccess.getSuggestAccess().getTextsAssignment_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__Group_2__1__Impl"


    // $ANTLR start "rule__Because__Group__0"
    // InternalDesk.g:2501:1: rule__Because__Group__0 : rule__Because__Group__0__Impl rule__Because__Group__1 ;
    public final void rule__Because__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2505:1: ( rule__Because__Group__0__Impl rule__Because__Group__1 )
            // InternalDesk.g:2506:2: rule__Because__Group__0__Impl rule__Because__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__Because__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Because__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Because__Group__0"


    // $ANTLR start "rule__Because__Group__0__Impl"
    // InternalDesk.g:2513:1: rule__Because__Group__0__Impl : ( 'because' ) ;
    public final void rule__Because__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2517:1: ( ( 'because' ) )
            // InternalDesk.g:2518:1: ( 'because' )
            {
            // InternalDesk.g:2518:1: ( 'because' )
            // InternalDesk.g:2519:2: 'because'
            {
             before(grammarAccess.getBecauseAccess().getBecauseKeyword_0()); 
            match(input,22,FOLLOW_2); 
             after(grammarAccess.getBecauseAccess().getBecauseKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Because__Group__0__Impl"


    // $ANTLR start "rule__Because__Group__1"
    // InternalDesk.g:2528:1: rule__Because__Group__1 : rule__Because__Group__1__Impl ;
    public final void rule__Because__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2532:1: ( rule__Because__Group__1__Impl )
            // InternalDesk.g:2533:2: rule__Because__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Because__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Because__Group__1"


    // $ANTLR start "rule__Because__Group__1__Impl"
    // InternalDesk.g:2539:1: rule__Because__Group__1__Impl : ( ( rule__Because__TextAssignment_1 ) ) ;
    public final void rule__Because__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2543:1: ( ( ( rule__Because__TextAssignment_1 ) ) )
            // InternalDesk.g:2544:1: ( ( rule__Because__TextAssignment_1 ) )
            {
            // InternalDesk.g:2544:1: ( ( rule__Because__TextAssignment_1 ) )
            // InternalDesk.g:2545:2: ( rule__Because__TextAssignment_1 )
            {
             before(grammarAccess.getBecauseAccess().getTextAssignment_1()); 
            // InternalDesk.g:2546:2: ( rule__Because__TextAssignment_1 )
            // InternalDesk.g:2546:3: rule__Because__TextAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Because__TextAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getBecauseAccess().getTextAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Because__Group__1__Impl"


    // $ANTLR start "rule__Says__Group__0"
    // InternalDesk.g:2555:1: rule__Says__Group__0 : rule__Says__Group__0__Impl rule__Says__Group__1 ;
    public final void rule__Says__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2559:1: ( rule__Says__Group__0__Impl rule__Says__Group__1 )
            // InternalDesk.g:2560:2: rule__Says__Group__0__Impl rule__Says__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__Says__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Says__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Says__Group__0"


    // $ANTLR start "rule__Says__Group__0__Impl"
    // InternalDesk.g:2567:1: rule__Says__Group__0__Impl : ( 'says' ) ;
    public final void rule__Says__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2571:1: ( ( 'says' ) )
            // InternalDesk.g:2572:1: ( 'says' )
            {
            // InternalDesk.g:2572:1: ( 'says' )
            // InternalDesk.g:2573:2: 'says'
            {
             before(grammarAccess.getSaysAccess().getSaysKeyword_0()); 
            match(input,23,FOLLOW_2); 
             after(grammarAccess.getSaysAccess().getSaysKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Says__Group__0__Impl"


    // $ANTLR start "rule__Says__Group__1"
    // InternalDesk.g:2582:1: rule__Says__Group__1 : rule__Says__Group__1__Impl ;
    public final void rule__Says__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2586:1: ( rule__Says__Group__1__Impl )
            // InternalDesk.g:2587:2: rule__Says__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Says__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Says__Group__1"


    // $ANTLR start "rule__Says__Group__1__Impl"
    // InternalDesk.g:2593:1: rule__Says__Group__1__Impl : ( ( rule__Says__TextAssignment_1 ) ) ;
    public final void rule__Says__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2597:1: ( ( ( rule__Says__TextAssignment_1 ) ) )
            // InternalDesk.g:2598:1: ( ( rule__Says__TextAssignment_1 ) )
            {
            // InternalDesk.g:2598:1: ( ( rule__Says__TextAssignment_1 ) )
            // InternalDesk.g:2599:2: ( rule__Says__TextAssignment_1 )
            {
             before(grammarAccess.getSaysAccess().getTextAssignment_1()); 
            // InternalDesk.g:2600:2: ( rule__Says__TextAssignment_1 )
            // InternalDesk.g:2600:3: rule__Says__TextAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Says__TextAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getSaysAccess().getTextAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Says__Group__1__Impl"


    // $ANTLR start "rule__Flags__Group__0"
    // InternalDesk.g:2609:1: rule__Flags__Group__0 : rule__Flags__Group__0__Impl rule__Flags__Group__1 ;
    public final void rule__Flags__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2613:1: ( rule__Flags__Group__0__Impl rule__Flags__Group__1 )
            // InternalDesk.g:2614:2: rule__Flags__Group__0__Impl rule__Flags__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__Flags__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Flags__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__Group__0"


    // $ANTLR start "rule__Flags__Group__0__Impl"
    // InternalDesk.g:2621:1: rule__Flags__Group__0__Impl : ( 'flags' ) ;
    public final void rule__Flags__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2625:1: ( ( 'flags' ) )
            // InternalDesk.g:2626:1: ( 'flags' )
            {
            // InternalDesk.g:2626:1: ( 'flags' )
            // InternalDesk.g:2627:2: 'flags'
            {
             before(grammarAccess.getFlagsAccess().getFlagsKeyword_0()); 
            match(input,24,FOLLOW_2); 
             after(grammarAccess.getFlagsAccess().getFlagsKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__Group__0__Impl"


    // $ANTLR start "rule__Flags__Group__1"
    // InternalDesk.g:2636:1: rule__Flags__Group__1 : rule__Flags__Group__1__Impl rule__Flags__Group__2 ;
    public final void rule__Flags__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2640:1: ( rule__Flags__Group__1__Impl rule__Flags__Group__2 )
            // InternalDesk.g:2641:2: rule__Flags__Group__1__Impl rule__Flags__Group__2
            {
            pushFollow(FOLLOW_17);
            rule__Flags__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Flags__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__Group__1"


    // $ANTLR start "rule__Flags__Group__1__Impl"
    // InternalDesk.g:2648:1: rule__Flags__Group__1__Impl : ( ( rule__Flags__TextAssignment_1 ) ) ;
    public final void rule__Flags__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2652:1: ( ( ( rule__Flags__TextAssignment_1 ) ) )
            // InternalDesk.g:2653:1: ( ( rule__Flags__TextAssignment_1 ) )
            {
            // InternalDesk.g:2653:1: ( ( rule__Flags__TextAssignment_1 ) )
            // InternalDesk.g:2654:2: ( rule__Flags__TextAssignment_1 )
            {
             before(grammarAccess.getFlagsAccess().getTextAssignment_1()); 
            // InternalDesk.g:2655:2: ( rule__Flags__TextAssignment_1 )
            // InternalDesk.g:2655:3: rule__Flags__TextAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Flags__TextAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getFlagsAccess().getTextAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__Group__1__Impl"


    // $ANTLR start "rule__Flags__Group__2"
    // InternalDesk.g:2663:1: rule__Flags__Group__2 : rule__Flags__Group__2__Impl ;
    public final void rule__Flags__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2667:1: ( rule__Flags__Group__2__Impl )
            // InternalDesk.g:2668:2: rule__Flags__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Flags__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__Group__2"


    // $ANTLR start "rule__Flags__Group__2__Impl"
    // InternalDesk.g:2674:1: rule__Flags__Group__2__Impl : ( ( rule__Flags__Group_2__0 )? ) ;
    public final void rule__Flags__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2678:1: ( ( ( rule__Flags__Group_2__0 )? ) )
            // InternalDesk.g:2679:1: ( ( rule__Flags__Group_2__0 )? )
            {
            // InternalDesk.g:2679:1: ( ( rule__Flags__Group_2__0 )? )
            // InternalDesk.g:2680:2: ( rule__Flags__Group_2__0 )?
            {
             before(grammarAccess.getFlagsAccess().getGroup_2()); 
            // InternalDesk.g:2681:2: ( rule__Flags__Group_2__0 )?
            int alt29=2;
            int LA29_0 = input.LA(1);

            if ( (LA29_0==25) ) {
                alt29=1;
            }
            switch (alt29) {
                case 1 :
                    // InternalDesk.g:2681:3: rule__Flags__Group_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Flags__Group_2__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getFlagsAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__Group__2__Impl"


    // $ANTLR start "rule__Flags__Group_2__0"
    // InternalDesk.g:2690:1: rule__Flags__Group_2__0 : rule__Flags__Group_2__0__Impl rule__Flags__Group_2__1 ;
    public final void rule__Flags__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2694:1: ( rule__Flags__Group_2__0__Impl rule__Flags__Group_2__1 )
            // InternalDesk.g:2695:2: rule__Flags__Group_2__0__Impl rule__Flags__Group_2__1
            {
            pushFollow(FOLLOW_7);
            rule__Flags__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Flags__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__Group_2__0"


    // $ANTLR start "rule__Flags__Group_2__0__Impl"
    // InternalDesk.g:2702:1: rule__Flags__Group_2__0__Impl : ( 'to' ) ;
    public final void rule__Flags__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2706:1: ( ( 'to' ) )
            // InternalDesk.g:2707:1: ( 'to' )
            {
            // InternalDesk.g:2707:1: ( 'to' )
            // InternalDesk.g:2708:2: 'to'
            {
             before(grammarAccess.getFlagsAccess().getToKeyword_2_0()); 
            match(input,25,FOLLOW_2); 
             after(grammarAccess.getFlagsAccess().getToKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__Group_2__0__Impl"


    // $ANTLR start "rule__Flags__Group_2__1"
    // InternalDesk.g:2717:1: rule__Flags__Group_2__1 : rule__Flags__Group_2__1__Impl ;
    public final void rule__Flags__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2721:1: ( rule__Flags__Group_2__1__Impl )
            // InternalDesk.g:2722:2: rule__Flags__Group_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Flags__Group_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__Group_2__1"


    // $ANTLR start "rule__Flags__Group_2__1__Impl"
    // InternalDesk.g:2728:1: rule__Flags__Group_2__1__Impl : ( ( rule__Flags__FixAssignment_2_1 ) ) ;
    public final void rule__Flags__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2732:1: ( ( ( rule__Flags__FixAssignment_2_1 ) ) )
            // InternalDesk.g:2733:1: ( ( rule__Flags__FixAssignment_2_1 ) )
            {
            // InternalDesk.g:2733:1: ( ( rule__Flags__FixAssignment_2_1 ) )
            // InternalDesk.g:2734:2: ( rule__Flags__FixAssignment_2_1 )
            {
             before(grammarAccess.getFlagsAccess().getFixAssignment_2_1()); 
            // InternalDesk.g:2735:2: ( rule__Flags__FixAssignment_2_1 )
            // InternalDesk.g:2735:3: rule__Flags__FixAssignment_2_1
            {
            pushFollow(FOLLOW_2);
            rule__Flags__FixAssignment_2_1();

            state._fsp--;


            }

             after(grammarAccess.getFlagsAccess().getFixAssignment_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__Group_2__1__Impl"


    // $ANTLR start "rule__Keeps__Group__0"
    // InternalDesk.g:2744:1: rule__Keeps__Group__0 : rule__Keeps__Group__0__Impl rule__Keeps__Group__1 ;
    public final void rule__Keeps__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2748:1: ( rule__Keeps__Group__0__Impl rule__Keeps__Group__1 )
            // InternalDesk.g:2749:2: rule__Keeps__Group__0__Impl rule__Keeps__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__Keeps__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Keeps__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Keeps__Group__0"


    // $ANTLR start "rule__Keeps__Group__0__Impl"
    // InternalDesk.g:2756:1: rule__Keeps__Group__0__Impl : ( 'keeps' ) ;
    public final void rule__Keeps__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2760:1: ( ( 'keeps' ) )
            // InternalDesk.g:2761:1: ( 'keeps' )
            {
            // InternalDesk.g:2761:1: ( 'keeps' )
            // InternalDesk.g:2762:2: 'keeps'
            {
             before(grammarAccess.getKeepsAccess().getKeepsKeyword_0()); 
            match(input,26,FOLLOW_2); 
             after(grammarAccess.getKeepsAccess().getKeepsKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Keeps__Group__0__Impl"


    // $ANTLR start "rule__Keeps__Group__1"
    // InternalDesk.g:2771:1: rule__Keeps__Group__1 : rule__Keeps__Group__1__Impl ;
    public final void rule__Keeps__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2775:1: ( rule__Keeps__Group__1__Impl )
            // InternalDesk.g:2776:2: rule__Keeps__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Keeps__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Keeps__Group__1"


    // $ANTLR start "rule__Keeps__Group__1__Impl"
    // InternalDesk.g:2782:1: rule__Keeps__Group__1__Impl : ( ( rule__Keeps__TextAssignment_1 ) ) ;
    public final void rule__Keeps__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2786:1: ( ( ( rule__Keeps__TextAssignment_1 ) ) )
            // InternalDesk.g:2787:1: ( ( rule__Keeps__TextAssignment_1 ) )
            {
            // InternalDesk.g:2787:1: ( ( rule__Keeps__TextAssignment_1 ) )
            // InternalDesk.g:2788:2: ( rule__Keeps__TextAssignment_1 )
            {
             before(grammarAccess.getKeepsAccess().getTextAssignment_1()); 
            // InternalDesk.g:2789:2: ( rule__Keeps__TextAssignment_1 )
            // InternalDesk.g:2789:3: rule__Keeps__TextAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Keeps__TextAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getKeepsAccess().getTextAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Keeps__Group__1__Impl"


    // $ANTLR start "rule__QuotationContext__Group__0"
    // InternalDesk.g:2798:1: rule__QuotationContext__Group__0 : rule__QuotationContext__Group__0__Impl rule__QuotationContext__Group__1 ;
    public final void rule__QuotationContext__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2802:1: ( rule__QuotationContext__Group__0__Impl rule__QuotationContext__Group__1 )
            // InternalDesk.g:2803:2: rule__QuotationContext__Group__0__Impl rule__QuotationContext__Group__1
            {
            pushFollow(FOLLOW_18);
            rule__QuotationContext__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__QuotationContext__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__QuotationContext__Group__0"


    // $ANTLR start "rule__QuotationContext__Group__0__Impl"
    // InternalDesk.g:2810:1: rule__QuotationContext__Group__0__Impl : ( ( rule__QuotationContext__Alternatives_0 ) ) ;
    public final void rule__QuotationContext__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2814:1: ( ( ( rule__QuotationContext__Alternatives_0 ) ) )
            // InternalDesk.g:2815:1: ( ( rule__QuotationContext__Alternatives_0 ) )
            {
            // InternalDesk.g:2815:1: ( ( rule__QuotationContext__Alternatives_0 ) )
            // InternalDesk.g:2816:2: ( rule__QuotationContext__Alternatives_0 )
            {
             before(grammarAccess.getQuotationContextAccess().getAlternatives_0()); 
            // InternalDesk.g:2817:2: ( rule__QuotationContext__Alternatives_0 )
            // InternalDesk.g:2817:3: rule__QuotationContext__Alternatives_0
            {
            pushFollow(FOLLOW_2);
            rule__QuotationContext__Alternatives_0();

            state._fsp--;


            }

             after(grammarAccess.getQuotationContextAccess().getAlternatives_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__QuotationContext__Group__0__Impl"


    // $ANTLR start "rule__QuotationContext__Group__1"
    // InternalDesk.g:2825:1: rule__QuotationContext__Group__1 : rule__QuotationContext__Group__1__Impl ;
    public final void rule__QuotationContext__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2829:1: ( rule__QuotationContext__Group__1__Impl )
            // InternalDesk.g:2830:2: rule__QuotationContext__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__QuotationContext__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__QuotationContext__Group__1"


    // $ANTLR start "rule__QuotationContext__Group__1__Impl"
    // InternalDesk.g:2836:1: rule__QuotationContext__Group__1__Impl : ( 'quotations' ) ;
    public final void rule__QuotationContext__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2840:1: ( ( 'quotations' ) )
            // InternalDesk.g:2841:1: ( 'quotations' )
            {
            // InternalDesk.g:2841:1: ( 'quotations' )
            // InternalDesk.g:2842:2: 'quotations'
            {
             before(grammarAccess.getQuotationContextAccess().getQuotationsKeyword_1()); 
            match(input,27,FOLLOW_2); 
             after(grammarAccess.getQuotationContextAccess().getQuotationsKeyword_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__QuotationContext__Group__1__Impl"


    // $ANTLR start "rule__Original__Group__0"
    // InternalDesk.g:2852:1: rule__Original__Group__0 : rule__Original__Group__0__Impl rule__Original__Group__1 ;
    public final void rule__Original__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2856:1: ( rule__Original__Group__0__Impl rule__Original__Group__1 )
            // InternalDesk.g:2857:2: rule__Original__Group__0__Impl rule__Original__Group__1
            {
            pushFollow(FOLLOW_19);
            rule__Original__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Original__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group__0"


    // $ANTLR start "rule__Original__Group__0__Impl"
    // InternalDesk.g:2864:1: rule__Original__Group__0__Impl : ( 'original' ) ;
    public final void rule__Original__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2868:1: ( ( 'original' ) )
            // InternalDesk.g:2869:1: ( 'original' )
            {
            // InternalDesk.g:2869:1: ( 'original' )
            // InternalDesk.g:2870:2: 'original'
            {
             before(grammarAccess.getOriginalAccess().getOriginalKeyword_0()); 
            match(input,28,FOLLOW_2); 
             after(grammarAccess.getOriginalAccess().getOriginalKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group__0__Impl"


    // $ANTLR start "rule__Original__Group__1"
    // InternalDesk.g:2879:1: rule__Original__Group__1 : rule__Original__Group__1__Impl ;
    public final void rule__Original__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2883:1: ( rule__Original__Group__1__Impl )
            // InternalDesk.g:2884:2: rule__Original__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Original__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group__1"


    // $ANTLR start "rule__Original__Group__1__Impl"
    // InternalDesk.g:2890:1: rule__Original__Group__1__Impl : ( ( rule__Original__Alternatives_1 ) ) ;
    public final void rule__Original__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2894:1: ( ( ( rule__Original__Alternatives_1 ) ) )
            // InternalDesk.g:2895:1: ( ( rule__Original__Alternatives_1 ) )
            {
            // InternalDesk.g:2895:1: ( ( rule__Original__Alternatives_1 ) )
            // InternalDesk.g:2896:2: ( rule__Original__Alternatives_1 )
            {
             before(grammarAccess.getOriginalAccess().getAlternatives_1()); 
            // InternalDesk.g:2897:2: ( rule__Original__Alternatives_1 )
            // InternalDesk.g:2897:3: rule__Original__Alternatives_1
            {
            pushFollow(FOLLOW_2);
            rule__Original__Alternatives_1();

            state._fsp--;


            }

             after(grammarAccess.getOriginalAccess().getAlternatives_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group__1__Impl"


    // $ANTLR start "rule__Original__Group_1_1__0"
    // InternalDesk.g:2906:1: rule__Original__Group_1_1__0 : rule__Original__Group_1_1__0__Impl rule__Original__Group_1_1__1 ;
    public final void rule__Original__Group_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2910:1: ( rule__Original__Group_1_1__0__Impl rule__Original__Group_1_1__1 )
            // InternalDesk.g:2911:2: rule__Original__Group_1_1__0__Impl rule__Original__Group_1_1__1
            {
            pushFollow(FOLLOW_15);
            rule__Original__Group_1_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Original__Group_1_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group_1_1__0"


    // $ANTLR start "rule__Original__Group_1_1__0__Impl"
    // InternalDesk.g:2918:1: rule__Original__Group_1_1__0__Impl : ( ( rule__Original__LanguagesAssignment_1_1_0 ) ) ;
    public final void rule__Original__Group_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2922:1: ( ( ( rule__Original__LanguagesAssignment_1_1_0 ) ) )
            // InternalDesk.g:2923:1: ( ( rule__Original__LanguagesAssignment_1_1_0 ) )
            {
            // InternalDesk.g:2923:1: ( ( rule__Original__LanguagesAssignment_1_1_0 ) )
            // InternalDesk.g:2924:2: ( rule__Original__LanguagesAssignment_1_1_0 )
            {
             before(grammarAccess.getOriginalAccess().getLanguagesAssignment_1_1_0()); 
            // InternalDesk.g:2925:2: ( rule__Original__LanguagesAssignment_1_1_0 )
            // InternalDesk.g:2925:3: rule__Original__LanguagesAssignment_1_1_0
            {
            pushFollow(FOLLOW_2);
            rule__Original__LanguagesAssignment_1_1_0();

            state._fsp--;


            }

             after(grammarAccess.getOriginalAccess().getLanguagesAssignment_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group_1_1__0__Impl"


    // $ANTLR start "rule__Original__Group_1_1__1"
    // InternalDesk.g:2933:1: rule__Original__Group_1_1__1 : rule__Original__Group_1_1__1__Impl ;
    public final void rule__Original__Group_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2937:1: ( rule__Original__Group_1_1__1__Impl )
            // InternalDesk.g:2938:2: rule__Original__Group_1_1__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Original__Group_1_1__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group_1_1__1"


    // $ANTLR start "rule__Original__Group_1_1__1__Impl"
    // InternalDesk.g:2944:1: rule__Original__Group_1_1__1__Impl : ( ( rule__Original__Group_1_1_1__0 )* ) ;
    public final void rule__Original__Group_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2948:1: ( ( ( rule__Original__Group_1_1_1__0 )* ) )
            // InternalDesk.g:2949:1: ( ( rule__Original__Group_1_1_1__0 )* )
            {
            // InternalDesk.g:2949:1: ( ( rule__Original__Group_1_1_1__0 )* )
            // InternalDesk.g:2950:2: ( rule__Original__Group_1_1_1__0 )*
            {
             before(grammarAccess.getOriginalAccess().getGroup_1_1_1()); 
            // InternalDesk.g:2951:2: ( rule__Original__Group_1_1_1__0 )*
            loop30:
            do {
                int alt30=2;
                int LA30_0 = input.LA(1);

                if ( (LA30_0==21) ) {
                    alt30=1;
                }


                switch (alt30) {
            	case 1 :
            	    // InternalDesk.g:2951:3: rule__Original__Group_1_1_1__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__Original__Group_1_1_1__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop30;
                }
            } while (true);

             after(grammarAccess.getOriginalAccess().getGroup_1_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group_1_1__1__Impl"


    // $ANTLR start "rule__Original__Group_1_1_1__0"
    // InternalDesk.g:2960:1: rule__Original__Group_1_1_1__0 : rule__Original__Group_1_1_1__0__Impl rule__Original__Group_1_1_1__1 ;
    public final void rule__Original__Group_1_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2964:1: ( rule__Original__Group_1_1_1__0__Impl rule__Original__Group_1_1_1__1 )
            // InternalDesk.g:2965:2: rule__Original__Group_1_1_1__0__Impl rule__Original__Group_1_1_1__1
            {
            pushFollow(FOLLOW_11);
            rule__Original__Group_1_1_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Original__Group_1_1_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group_1_1_1__0"


    // $ANTLR start "rule__Original__Group_1_1_1__0__Impl"
    // InternalDesk.g:2972:1: rule__Original__Group_1_1_1__0__Impl : ( ',' ) ;
    public final void rule__Original__Group_1_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2976:1: ( ( ',' ) )
            // InternalDesk.g:2977:1: ( ',' )
            {
            // InternalDesk.g:2977:1: ( ',' )
            // InternalDesk.g:2978:2: ','
            {
             before(grammarAccess.getOriginalAccess().getCommaKeyword_1_1_1_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getOriginalAccess().getCommaKeyword_1_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group_1_1_1__0__Impl"


    // $ANTLR start "rule__Original__Group_1_1_1__1"
    // InternalDesk.g:2987:1: rule__Original__Group_1_1_1__1 : rule__Original__Group_1_1_1__1__Impl ;
    public final void rule__Original__Group_1_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2991:1: ( rule__Original__Group_1_1_1__1__Impl )
            // InternalDesk.g:2992:2: rule__Original__Group_1_1_1__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Original__Group_1_1_1__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group_1_1_1__1"


    // $ANTLR start "rule__Original__Group_1_1_1__1__Impl"
    // InternalDesk.g:2998:1: rule__Original__Group_1_1_1__1__Impl : ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) ) ;
    public final void rule__Original__Group_1_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3002:1: ( ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) ) )
            // InternalDesk.g:3003:1: ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) )
            {
            // InternalDesk.g:3003:1: ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) )
            // InternalDesk.g:3004:2: ( rule__Original__LanguagesAssignment_1_1_1_1 )
            {
             before(grammarAccess.getOriginalAccess().getLanguagesAssignment_1_1_1_1()); 
            // InternalDesk.g:3005:2: ( rule__Original__LanguagesAssignment_1_1_1_1 )
            // InternalDesk.g:3005:3: rule__Original__LanguagesAssignment_1_1_1_1
            {
            pushFollow(FOLLOW_2);
            rule__Original__LanguagesAssignment_1_1_1_1();

            state._fsp--;


            }

             after(grammarAccess.getOriginalAccess().getLanguagesAssignment_1_1_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__Group_1_1_1__1__Impl"


    // $ANTLR start "rule__Category__Group__0"
    // InternalDesk.g:3014:1: rule__Category__Group__0 : rule__Category__Group__0__Impl rule__Category__Group__1 ;
    public final void rule__Category__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3018:1: ( rule__Category__Group__0__Impl rule__Category__Group__1 )
            // InternalDesk.g:3019:2: rule__Category__Group__0__Impl rule__Category__Group__1
            {
            pushFollow(FOLLOW_11);
            rule__Category__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Category__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Category__Group__0"


    // $ANTLR start "rule__Category__Group__0__Impl"
    // InternalDesk.g:3026:1: rule__Category__Group__0__Impl : ( 'category' ) ;
    public final void rule__Category__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3030:1: ( ( 'category' ) )
            // InternalDesk.g:3031:1: ( 'category' )
            {
            // InternalDesk.g:3031:1: ( 'category' )
            // InternalDesk.g:3032:2: 'category'
            {
             before(grammarAccess.getCategoryAccess().getCategoryKeyword_0()); 
            match(input,29,FOLLOW_2); 
             after(grammarAccess.getCategoryAccess().getCategoryKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Category__Group__0__Impl"


    // $ANTLR start "rule__Category__Group__1"
    // InternalDesk.g:3041:1: rule__Category__Group__1 : rule__Category__Group__1__Impl rule__Category__Group__2 ;
    public final void rule__Category__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3045:1: ( rule__Category__Group__1__Impl rule__Category__Group__2 )
            // InternalDesk.g:3046:2: rule__Category__Group__1__Impl rule__Category__Group__2
            {
            pushFollow(FOLLOW_20);
            rule__Category__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Category__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Category__Group__1"


    // $ANTLR start "rule__Category__Group__1__Impl"
    // InternalDesk.g:3053:1: rule__Category__Group__1__Impl : ( ( rule__Category__DimensionAssignment_1 ) ) ;
    public final void rule__Category__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3057:1: ( ( ( rule__Category__DimensionAssignment_1 ) ) )
            // InternalDesk.g:3058:1: ( ( rule__Category__DimensionAssignment_1 ) )
            {
            // InternalDesk.g:3058:1: ( ( rule__Category__DimensionAssignment_1 ) )
            // InternalDesk.g:3059:2: ( rule__Category__DimensionAssignment_1 )
            {
             before(grammarAccess.getCategoryAccess().getDimensionAssignment_1()); 
            // InternalDesk.g:3060:2: ( rule__Category__DimensionAssignment_1 )
            // InternalDesk.g:3060:3: rule__Category__DimensionAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Category__DimensionAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getCategoryAccess().getDimensionAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Category__Group__1__Impl"


    // $ANTLR start "rule__Category__Group__2"
    // InternalDesk.g:3068:1: rule__Category__Group__2 : rule__Category__Group__2__Impl rule__Category__Group__3 ;
    public final void rule__Category__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3072:1: ( rule__Category__Group__2__Impl rule__Category__Group__3 )
            // InternalDesk.g:3073:2: rule__Category__Group__2__Impl rule__Category__Group__3
            {
            pushFollow(FOLLOW_11);
            rule__Category__Group__2__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Category__Group__3();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Category__Group__2"


    // $ANTLR start "rule__Category__Group__2__Impl"
    // InternalDesk.g:3080:1: rule__Category__Group__2__Impl : ( '/' ) ;
    public final void rule__Category__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3084:1: ( ( '/' ) )
            // InternalDesk.g:3085:1: ( '/' )
            {
            // InternalDesk.g:3085:1: ( '/' )
            // InternalDesk.g:3086:2: '/'
            {
             before(grammarAccess.getCategoryAccess().getSolidusKeyword_2()); 
            match(input,30,FOLLOW_2); 
             after(grammarAccess.getCategoryAccess().getSolidusKeyword_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Category__Group__2__Impl"


    // $ANTLR start "rule__Category__Group__3"
    // InternalDesk.g:3095:1: rule__Category__Group__3 : rule__Category__Group__3__Impl ;
    public final void rule__Category__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3099:1: ( rule__Category__Group__3__Impl )
            // InternalDesk.g:3100:2: rule__Category__Group__3__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Category__Group__3__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Category__Group__3"


    // $ANTLR start "rule__Category__Group__3__Impl"
    // InternalDesk.g:3106:1: rule__Category__Group__3__Impl : ( ( rule__Category__TypeAssignment_3 ) ) ;
    public final void rule__Category__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3110:1: ( ( ( rule__Category__TypeAssignment_3 ) ) )
            // InternalDesk.g:3111:1: ( ( rule__Category__TypeAssignment_3 ) )
            {
            // InternalDesk.g:3111:1: ( ( rule__Category__TypeAssignment_3 ) )
            // InternalDesk.g:3112:2: ( rule__Category__TypeAssignment_3 )
            {
             before(grammarAccess.getCategoryAccess().getTypeAssignment_3()); 
            // InternalDesk.g:3113:2: ( rule__Category__TypeAssignment_3 )
            // InternalDesk.g:3113:3: rule__Category__TypeAssignment_3
            {
            pushFollow(FOLLOW_2);
            rule__Category__TypeAssignment_3();

            state._fsp--;


            }

             after(grammarAccess.getCategoryAccess().getTypeAssignment_3()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Category__Group__3__Impl"


    // $ANTLR start "rule__SeverityLevel__Group__0"
    // InternalDesk.g:3122:1: rule__SeverityLevel__Group__0 : rule__SeverityLevel__Group__0__Impl rule__SeverityLevel__Group__1 ;
    public final void rule__SeverityLevel__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3126:1: ( rule__SeverityLevel__Group__0__Impl rule__SeverityLevel__Group__1 )
            // InternalDesk.g:3127:2: rule__SeverityLevel__Group__0__Impl rule__SeverityLevel__Group__1
            {
            pushFollow(FOLLOW_11);
            rule__SeverityLevel__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__SeverityLevel__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__SeverityLevel__Group__0"


    // $ANTLR start "rule__SeverityLevel__Group__0__Impl"
    // InternalDesk.g:3134:1: rule__SeverityLevel__Group__0__Impl : ( 'severity' ) ;
    public final void rule__SeverityLevel__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3138:1: ( ( 'severity' ) )
            // InternalDesk.g:3139:1: ( 'severity' )
            {
            // InternalDesk.g:3139:1: ( 'severity' )
            // InternalDesk.g:3140:2: 'severity'
            {
             before(grammarAccess.getSeverityLevelAccess().getSeverityKeyword_0()); 
            match(input,31,FOLLOW_2); 
             after(grammarAccess.getSeverityLevelAccess().getSeverityKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__SeverityLevel__Group__0__Impl"


    // $ANTLR start "rule__SeverityLevel__Group__1"
    // InternalDesk.g:3149:1: rule__SeverityLevel__Group__1 : rule__SeverityLevel__Group__1__Impl ;
    public final void rule__SeverityLevel__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3153:1: ( rule__SeverityLevel__Group__1__Impl )
            // InternalDesk.g:3154:2: rule__SeverityLevel__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__SeverityLevel__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__SeverityLevel__Group__1"


    // $ANTLR start "rule__SeverityLevel__Group__1__Impl"
    // InternalDesk.g:3160:1: rule__SeverityLevel__Group__1__Impl : ( ( rule__SeverityLevel__LevelAssignment_1 ) ) ;
    public final void rule__SeverityLevel__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3164:1: ( ( ( rule__SeverityLevel__LevelAssignment_1 ) ) )
            // InternalDesk.g:3165:1: ( ( rule__SeverityLevel__LevelAssignment_1 ) )
            {
            // InternalDesk.g:3165:1: ( ( rule__SeverityLevel__LevelAssignment_1 ) )
            // InternalDesk.g:3166:2: ( rule__SeverityLevel__LevelAssignment_1 )
            {
             before(grammarAccess.getSeverityLevelAccess().getLevelAssignment_1()); 
            // InternalDesk.g:3167:2: ( rule__SeverityLevel__LevelAssignment_1 )
            // InternalDesk.g:3167:3: rule__SeverityLevel__LevelAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__SeverityLevel__LevelAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getSeverityLevelAccess().getLevelAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__SeverityLevel__Group__1__Impl"


    // $ANTLR start "rule__Pattern__Group__0"
    // InternalDesk.g:3176:1: rule__Pattern__Group__0 : rule__Pattern__Group__0__Impl rule__Pattern__Group__1 ;
    public final void rule__Pattern__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3180:1: ( rule__Pattern__Group__0__Impl rule__Pattern__Group__1 )
            // InternalDesk.g:3181:2: rule__Pattern__Group__0__Impl rule__Pattern__Group__1
            {
            pushFollow(FOLLOW_21);
            rule__Pattern__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Pattern__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pattern__Group__0"


    // $ANTLR start "rule__Pattern__Group__0__Impl"
    // InternalDesk.g:3188:1: rule__Pattern__Group__0__Impl : ( ( rule__Pattern__BranchesAssignment_0 ) ) ;
    public final void rule__Pattern__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3192:1: ( ( ( rule__Pattern__BranchesAssignment_0 ) ) )
            // InternalDesk.g:3193:1: ( ( rule__Pattern__BranchesAssignment_0 ) )
            {
            // InternalDesk.g:3193:1: ( ( rule__Pattern__BranchesAssignment_0 ) )
            // InternalDesk.g:3194:2: ( rule__Pattern__BranchesAssignment_0 )
            {
             before(grammarAccess.getPatternAccess().getBranchesAssignment_0()); 
            // InternalDesk.g:3195:2: ( rule__Pattern__BranchesAssignment_0 )
            // InternalDesk.g:3195:3: rule__Pattern__BranchesAssignment_0
            {
            pushFollow(FOLLOW_2);
            rule__Pattern__BranchesAssignment_0();

            state._fsp--;


            }

             after(grammarAccess.getPatternAccess().getBranchesAssignment_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pattern__Group__0__Impl"


    // $ANTLR start "rule__Pattern__Group__1"
    // InternalDesk.g:3203:1: rule__Pattern__Group__1 : rule__Pattern__Group__1__Impl ;
    public final void rule__Pattern__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3207:1: ( rule__Pattern__Group__1__Impl )
            // InternalDesk.g:3208:2: rule__Pattern__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Pattern__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pattern__Group__1"


    // $ANTLR start "rule__Pattern__Group__1__Impl"
    // InternalDesk.g:3214:1: rule__Pattern__Group__1__Impl : ( ( rule__Pattern__Group_1__0 )* ) ;
    public final void rule__Pattern__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3218:1: ( ( ( rule__Pattern__Group_1__0 )* ) )
            // InternalDesk.g:3219:1: ( ( rule__Pattern__Group_1__0 )* )
            {
            // InternalDesk.g:3219:1: ( ( rule__Pattern__Group_1__0 )* )
            // InternalDesk.g:3220:2: ( rule__Pattern__Group_1__0 )*
            {
             before(grammarAccess.getPatternAccess().getGroup_1()); 
            // InternalDesk.g:3221:2: ( rule__Pattern__Group_1__0 )*
            loop31:
            do {
                int alt31=2;
                int LA31_0 = input.LA(1);

                if ( (LA31_0==32) ) {
                    alt31=1;
                }


                switch (alt31) {
            	case 1 :
            	    // InternalDesk.g:3221:3: rule__Pattern__Group_1__0
            	    {
            	    pushFollow(FOLLOW_22);
            	    rule__Pattern__Group_1__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop31;
                }
            } while (true);

             after(grammarAccess.getPatternAccess().getGroup_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pattern__Group__1__Impl"


    // $ANTLR start "rule__Pattern__Group_1__0"
    // InternalDesk.g:3230:1: rule__Pattern__Group_1__0 : rule__Pattern__Group_1__0__Impl rule__Pattern__Group_1__1 ;
    public final void rule__Pattern__Group_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3234:1: ( rule__Pattern__Group_1__0__Impl rule__Pattern__Group_1__1 )
            // InternalDesk.g:3235:2: rule__Pattern__Group_1__0__Impl rule__Pattern__Group_1__1
            {
            pushFollow(FOLLOW_14);
            rule__Pattern__Group_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Pattern__Group_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pattern__Group_1__0"


    // $ANTLR start "rule__Pattern__Group_1__0__Impl"
    // InternalDesk.g:3242:1: rule__Pattern__Group_1__0__Impl : ( '|' ) ;
    public final void rule__Pattern__Group_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3246:1: ( ( '|' ) )
            // InternalDesk.g:3247:1: ( '|' )
            {
            // InternalDesk.g:3247:1: ( '|' )
            // InternalDesk.g:3248:2: '|'
            {
             before(grammarAccess.getPatternAccess().getVerticalLineKeyword_1_0()); 
            match(input,32,FOLLOW_2); 
             after(grammarAccess.getPatternAccess().getVerticalLineKeyword_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pattern__Group_1__0__Impl"


    // $ANTLR start "rule__Pattern__Group_1__1"
    // InternalDesk.g:3257:1: rule__Pattern__Group_1__1 : rule__Pattern__Group_1__1__Impl ;
    public final void rule__Pattern__Group_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3261:1: ( rule__Pattern__Group_1__1__Impl )
            // InternalDesk.g:3262:2: rule__Pattern__Group_1__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Pattern__Group_1__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pattern__Group_1__1"


    // $ANTLR start "rule__Pattern__Group_1__1__Impl"
    // InternalDesk.g:3268:1: rule__Pattern__Group_1__1__Impl : ( ( rule__Pattern__BranchesAssignment_1_1 ) ) ;
    public final void rule__Pattern__Group_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3272:1: ( ( ( rule__Pattern__BranchesAssignment_1_1 ) ) )
            // InternalDesk.g:3273:1: ( ( rule__Pattern__BranchesAssignment_1_1 ) )
            {
            // InternalDesk.g:3273:1: ( ( rule__Pattern__BranchesAssignment_1_1 ) )
            // InternalDesk.g:3274:2: ( rule__Pattern__BranchesAssignment_1_1 )
            {
             before(grammarAccess.getPatternAccess().getBranchesAssignment_1_1()); 
            // InternalDesk.g:3275:2: ( rule__Pattern__BranchesAssignment_1_1 )
            // InternalDesk.g:3275:3: rule__Pattern__BranchesAssignment_1_1
            {
            pushFollow(FOLLOW_2);
            rule__Pattern__BranchesAssignment_1_1();

            state._fsp--;


            }

             after(grammarAccess.getPatternAccess().getBranchesAssignment_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pattern__Group_1__1__Impl"


    // $ANTLR start "rule__Marked__Group__0"
    // InternalDesk.g:3284:1: rule__Marked__Group__0 : rule__Marked__Group__0__Impl rule__Marked__Group__1 ;
    public final void rule__Marked__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3288:1: ( rule__Marked__Group__0__Impl rule__Marked__Group__1 )
            // InternalDesk.g:3289:2: rule__Marked__Group__0__Impl rule__Marked__Group__1
            {
            pushFollow(FOLLOW_14);
            rule__Marked__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Marked__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Marked__Group__0"


    // $ANTLR start "rule__Marked__Group__0__Impl"
    // InternalDesk.g:3296:1: rule__Marked__Group__0__Impl : ( '[' ) ;
    public final void rule__Marked__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3300:1: ( ( '[' ) )
            // InternalDesk.g:3301:1: ( '[' )
            {
            // InternalDesk.g:3301:1: ( '[' )
            // InternalDesk.g:3302:2: '['
            {
             before(grammarAccess.getMarkedAccess().getLeftSquareBracketKeyword_0()); 
            match(input,33,FOLLOW_2); 
             after(grammarAccess.getMarkedAccess().getLeftSquareBracketKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Marked__Group__0__Impl"


    // $ANTLR start "rule__Marked__Group__1"
    // InternalDesk.g:3311:1: rule__Marked__Group__1 : rule__Marked__Group__1__Impl rule__Marked__Group__2 ;
    public final void rule__Marked__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3315:1: ( rule__Marked__Group__1__Impl rule__Marked__Group__2 )
            // InternalDesk.g:3316:2: rule__Marked__Group__1__Impl rule__Marked__Group__2
            {
            pushFollow(FOLLOW_23);
            rule__Marked__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Marked__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Marked__Group__1"


    // $ANTLR start "rule__Marked__Group__1__Impl"
    // InternalDesk.g:3323:1: rule__Marked__Group__1__Impl : ( ( rule__Marked__PatternAssignment_1 ) ) ;
    public final void rule__Marked__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3327:1: ( ( ( rule__Marked__PatternAssignment_1 ) ) )
            // InternalDesk.g:3328:1: ( ( rule__Marked__PatternAssignment_1 ) )
            {
            // InternalDesk.g:3328:1: ( ( rule__Marked__PatternAssignment_1 ) )
            // InternalDesk.g:3329:2: ( rule__Marked__PatternAssignment_1 )
            {
             before(grammarAccess.getMarkedAccess().getPatternAssignment_1()); 
            // InternalDesk.g:3330:2: ( rule__Marked__PatternAssignment_1 )
            // InternalDesk.g:3330:3: rule__Marked__PatternAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Marked__PatternAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getMarkedAccess().getPatternAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Marked__Group__1__Impl"


    // $ANTLR start "rule__Marked__Group__2"
    // InternalDesk.g:3338:1: rule__Marked__Group__2 : rule__Marked__Group__2__Impl ;
    public final void rule__Marked__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3342:1: ( rule__Marked__Group__2__Impl )
            // InternalDesk.g:3343:2: rule__Marked__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Marked__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Marked__Group__2"


    // $ANTLR start "rule__Marked__Group__2__Impl"
    // InternalDesk.g:3349:1: rule__Marked__Group__2__Impl : ( ']' ) ;
    public final void rule__Marked__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3353:1: ( ( ']' ) )
            // InternalDesk.g:3354:1: ( ']' )
            {
            // InternalDesk.g:3354:1: ( ']' )
            // InternalDesk.g:3355:2: ']'
            {
             before(grammarAccess.getMarkedAccess().getRightSquareBracketKeyword_2()); 
            match(input,34,FOLLOW_2); 
             after(grammarAccess.getMarkedAccess().getRightSquareBracketKeyword_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Marked__Group__2__Impl"


    // $ANTLR start "rule__Gap__Group__0"
    // InternalDesk.g:3365:1: rule__Gap__Group__0 : rule__Gap__Group__0__Impl rule__Gap__Group__1 ;
    public final void rule__Gap__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3369:1: ( rule__Gap__Group__0__Impl rule__Gap__Group__1 )
            // InternalDesk.g:3370:2: rule__Gap__Group__0__Impl rule__Gap__Group__1
            {
            pushFollow(FOLLOW_24);
            rule__Gap__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Gap__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__Group__0"


    // $ANTLR start "rule__Gap__Group__0__Impl"
    // InternalDesk.g:3377:1: rule__Gap__Group__0__Impl : ( '..' ) ;
    public final void rule__Gap__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3381:1: ( ( '..' ) )
            // InternalDesk.g:3382:1: ( '..' )
            {
            // InternalDesk.g:3382:1: ( '..' )
            // InternalDesk.g:3383:2: '..'
            {
             before(grammarAccess.getGapAccess().getFullStopFullStopKeyword_0()); 
            match(input,35,FOLLOW_2); 
             after(grammarAccess.getGapAccess().getFullStopFullStopKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__Group__0__Impl"


    // $ANTLR start "rule__Gap__Group__1"
    // InternalDesk.g:3392:1: rule__Gap__Group__1 : rule__Gap__Group__1__Impl rule__Gap__Group__2 ;
    public final void rule__Gap__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3396:1: ( rule__Gap__Group__1__Impl rule__Gap__Group__2 )
            // InternalDesk.g:3397:2: rule__Gap__Group__1__Impl rule__Gap__Group__2
            {
            pushFollow(FOLLOW_25);
            rule__Gap__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Gap__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__Group__1"


    // $ANTLR start "rule__Gap__Group__1__Impl"
    // InternalDesk.g:3404:1: rule__Gap__Group__1__Impl : ( ( rule__Gap__MaxAssignment_1 ) ) ;
    public final void rule__Gap__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3408:1: ( ( ( rule__Gap__MaxAssignment_1 ) ) )
            // InternalDesk.g:3409:1: ( ( rule__Gap__MaxAssignment_1 ) )
            {
            // InternalDesk.g:3409:1: ( ( rule__Gap__MaxAssignment_1 ) )
            // InternalDesk.g:3410:2: ( rule__Gap__MaxAssignment_1 )
            {
             before(grammarAccess.getGapAccess().getMaxAssignment_1()); 
            // InternalDesk.g:3411:2: ( rule__Gap__MaxAssignment_1 )
            // InternalDesk.g:3411:3: rule__Gap__MaxAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Gap__MaxAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getGapAccess().getMaxAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__Group__1__Impl"


    // $ANTLR start "rule__Gap__Group__2"
    // InternalDesk.g:3419:1: rule__Gap__Group__2 : rule__Gap__Group__2__Impl ;
    public final void rule__Gap__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3423:1: ( rule__Gap__Group__2__Impl )
            // InternalDesk.g:3424:2: rule__Gap__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Gap__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__Group__2"


    // $ANTLR start "rule__Gap__Group__2__Impl"
    // InternalDesk.g:3430:1: rule__Gap__Group__2__Impl : ( ( rule__Gap__Group_2__0 )? ) ;
    public final void rule__Gap__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3434:1: ( ( ( rule__Gap__Group_2__0 )? ) )
            // InternalDesk.g:3435:1: ( ( rule__Gap__Group_2__0 )? )
            {
            // InternalDesk.g:3435:1: ( ( rule__Gap__Group_2__0 )? )
            // InternalDesk.g:3436:2: ( rule__Gap__Group_2__0 )?
            {
             before(grammarAccess.getGapAccess().getGroup_2()); 
            // InternalDesk.g:3437:2: ( rule__Gap__Group_2__0 )?
            int alt32=2;
            int LA32_0 = input.LA(1);

            if ( (LA32_0==36) ) {
                alt32=1;
            }
            switch (alt32) {
                case 1 :
                    // InternalDesk.g:3437:3: rule__Gap__Group_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Gap__Group_2__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getGapAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__Group__2__Impl"


    // $ANTLR start "rule__Gap__Group_2__0"
    // InternalDesk.g:3446:1: rule__Gap__Group_2__0 : rule__Gap__Group_2__0__Impl rule__Gap__Group_2__1 ;
    public final void rule__Gap__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3450:1: ( rule__Gap__Group_2__0__Impl rule__Gap__Group_2__1 )
            // InternalDesk.g:3451:2: rule__Gap__Group_2__0__Impl rule__Gap__Group_2__1
            {
            pushFollow(FOLLOW_26);
            rule__Gap__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Gap__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__Group_2__0"


    // $ANTLR start "rule__Gap__Group_2__0__Impl"
    // InternalDesk.g:3458:1: rule__Gap__Group_2__0__Impl : ( 'without' ) ;
    public final void rule__Gap__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3462:1: ( ( 'without' ) )
            // InternalDesk.g:3463:1: ( 'without' )
            {
            // InternalDesk.g:3463:1: ( 'without' )
            // InternalDesk.g:3464:2: 'without'
            {
             before(grammarAccess.getGapAccess().getWithoutKeyword_2_0()); 
            match(input,36,FOLLOW_2); 
             after(grammarAccess.getGapAccess().getWithoutKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__Group_2__0__Impl"


    // $ANTLR start "rule__Gap__Group_2__1"
    // InternalDesk.g:3473:1: rule__Gap__Group_2__1 : rule__Gap__Group_2__1__Impl ;
    public final void rule__Gap__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3477:1: ( rule__Gap__Group_2__1__Impl )
            // InternalDesk.g:3478:2: rule__Gap__Group_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Gap__Group_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__Group_2__1"


    // $ANTLR start "rule__Gap__Group_2__1__Impl"
    // InternalDesk.g:3484:1: rule__Gap__Group_2__1__Impl : ( ( rule__Gap__ExceptionAssignment_2_1 ) ) ;
    public final void rule__Gap__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3488:1: ( ( ( rule__Gap__ExceptionAssignment_2_1 ) ) )
            // InternalDesk.g:3489:1: ( ( rule__Gap__ExceptionAssignment_2_1 ) )
            {
            // InternalDesk.g:3489:1: ( ( rule__Gap__ExceptionAssignment_2_1 ) )
            // InternalDesk.g:3490:2: ( rule__Gap__ExceptionAssignment_2_1 )
            {
             before(grammarAccess.getGapAccess().getExceptionAssignment_2_1()); 
            // InternalDesk.g:3491:2: ( rule__Gap__ExceptionAssignment_2_1 )
            // InternalDesk.g:3491:3: rule__Gap__ExceptionAssignment_2_1
            {
            pushFollow(FOLLOW_2);
            rule__Gap__ExceptionAssignment_2_1();

            state._fsp--;


            }

             after(grammarAccess.getGapAccess().getExceptionAssignment_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__Group_2__1__Impl"


    // $ANTLR start "rule__Item__Group__0"
    // InternalDesk.g:3500:1: rule__Item__Group__0 : rule__Item__Group__0__Impl rule__Item__Group__1 ;
    public final void rule__Item__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3504:1: ( rule__Item__Group__0__Impl rule__Item__Group__1 )
            // InternalDesk.g:3505:2: rule__Item__Group__0__Impl rule__Item__Group__1
            {
            pushFollow(FOLLOW_14);
            rule__Item__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Item__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group__0"


    // $ANTLR start "rule__Item__Group__0__Impl"
    // InternalDesk.g:3512:1: rule__Item__Group__0__Impl : ( ( rule__Item__Group_0__0 )? ) ;
    public final void rule__Item__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3516:1: ( ( ( rule__Item__Group_0__0 )? ) )
            // InternalDesk.g:3517:1: ( ( rule__Item__Group_0__0 )? )
            {
            // InternalDesk.g:3517:1: ( ( rule__Item__Group_0__0 )? )
            // InternalDesk.g:3518:2: ( rule__Item__Group_0__0 )?
            {
             before(grammarAccess.getItemAccess().getGroup_0()); 
            // InternalDesk.g:3519:2: ( rule__Item__Group_0__0 )?
            int alt33=2;
            int LA33_0 = input.LA(1);

            if ( (LA33_0==RULE_ID) ) {
                int LA33_1 = input.LA(2);

                if ( (LA33_1==37) ) {
                    alt33=1;
                }
            }
            switch (alt33) {
                case 1 :
                    // InternalDesk.g:3519:3: rule__Item__Group_0__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Item__Group_0__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getItemAccess().getGroup_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group__0__Impl"


    // $ANTLR start "rule__Item__Group__1"
    // InternalDesk.g:3527:1: rule__Item__Group__1 : rule__Item__Group__1__Impl rule__Item__Group__2 ;
    public final void rule__Item__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3531:1: ( rule__Item__Group__1__Impl rule__Item__Group__2 )
            // InternalDesk.g:3532:2: rule__Item__Group__1__Impl rule__Item__Group__2
            {
            pushFollow(FOLLOW_27);
            rule__Item__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Item__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group__1"


    // $ANTLR start "rule__Item__Group__1__Impl"
    // InternalDesk.g:3539:1: rule__Item__Group__1__Impl : ( ( rule__Item__Alternatives_1 ) ) ;
    public final void rule__Item__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3543:1: ( ( ( rule__Item__Alternatives_1 ) ) )
            // InternalDesk.g:3544:1: ( ( rule__Item__Alternatives_1 ) )
            {
            // InternalDesk.g:3544:1: ( ( rule__Item__Alternatives_1 ) )
            // InternalDesk.g:3545:2: ( rule__Item__Alternatives_1 )
            {
             before(grammarAccess.getItemAccess().getAlternatives_1()); 
            // InternalDesk.g:3546:2: ( rule__Item__Alternatives_1 )
            // InternalDesk.g:3546:3: rule__Item__Alternatives_1
            {
            pushFollow(FOLLOW_2);
            rule__Item__Alternatives_1();

            state._fsp--;


            }

             after(grammarAccess.getItemAccess().getAlternatives_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group__1__Impl"


    // $ANTLR start "rule__Item__Group__2"
    // InternalDesk.g:3554:1: rule__Item__Group__2 : rule__Item__Group__2__Impl ;
    public final void rule__Item__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3558:1: ( rule__Item__Group__2__Impl )
            // InternalDesk.g:3559:2: rule__Item__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Item__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group__2"


    // $ANTLR start "rule__Item__Group__2__Impl"
    // InternalDesk.g:3565:1: rule__Item__Group__2__Impl : ( ( rule__Item__Alternatives_2 )? ) ;
    public final void rule__Item__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3569:1: ( ( ( rule__Item__Alternatives_2 )? ) )
            // InternalDesk.g:3570:1: ( ( rule__Item__Alternatives_2 )? )
            {
            // InternalDesk.g:3570:1: ( ( rule__Item__Alternatives_2 )? )
            // InternalDesk.g:3571:2: ( rule__Item__Alternatives_2 )?
            {
             before(grammarAccess.getItemAccess().getAlternatives_2()); 
            // InternalDesk.g:3572:2: ( rule__Item__Alternatives_2 )?
            int alt34=2;
            int LA34_0 = input.LA(1);

            if ( (LA34_0==14||LA34_0==68) ) {
                alt34=1;
            }
            switch (alt34) {
                case 1 :
                    // InternalDesk.g:3572:3: rule__Item__Alternatives_2
                    {
                    pushFollow(FOLLOW_2);
                    rule__Item__Alternatives_2();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getItemAccess().getAlternatives_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group__2__Impl"


    // $ANTLR start "rule__Item__Group_0__0"
    // InternalDesk.g:3581:1: rule__Item__Group_0__0 : rule__Item__Group_0__0__Impl rule__Item__Group_0__1 ;
    public final void rule__Item__Group_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3585:1: ( rule__Item__Group_0__0__Impl rule__Item__Group_0__1 )
            // InternalDesk.g:3586:2: rule__Item__Group_0__0__Impl rule__Item__Group_0__1
            {
            pushFollow(FOLLOW_28);
            rule__Item__Group_0__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Item__Group_0__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_0__0"


    // $ANTLR start "rule__Item__Group_0__0__Impl"
    // InternalDesk.g:3593:1: rule__Item__Group_0__0__Impl : ( ( rule__Item__LabelAssignment_0_0 ) ) ;
    public final void rule__Item__Group_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3597:1: ( ( ( rule__Item__LabelAssignment_0_0 ) ) )
            // InternalDesk.g:3598:1: ( ( rule__Item__LabelAssignment_0_0 ) )
            {
            // InternalDesk.g:3598:1: ( ( rule__Item__LabelAssignment_0_0 ) )
            // InternalDesk.g:3599:2: ( rule__Item__LabelAssignment_0_0 )
            {
             before(grammarAccess.getItemAccess().getLabelAssignment_0_0()); 
            // InternalDesk.g:3600:2: ( rule__Item__LabelAssignment_0_0 )
            // InternalDesk.g:3600:3: rule__Item__LabelAssignment_0_0
            {
            pushFollow(FOLLOW_2);
            rule__Item__LabelAssignment_0_0();

            state._fsp--;


            }

             after(grammarAccess.getItemAccess().getLabelAssignment_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_0__0__Impl"


    // $ANTLR start "rule__Item__Group_0__1"
    // InternalDesk.g:3608:1: rule__Item__Group_0__1 : rule__Item__Group_0__1__Impl ;
    public final void rule__Item__Group_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3612:1: ( rule__Item__Group_0__1__Impl )
            // InternalDesk.g:3613:2: rule__Item__Group_0__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Item__Group_0__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_0__1"


    // $ANTLR start "rule__Item__Group_0__1__Impl"
    // InternalDesk.g:3619:1: rule__Item__Group_0__1__Impl : ( ':' ) ;
    public final void rule__Item__Group_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3623:1: ( ( ':' ) )
            // InternalDesk.g:3624:1: ( ':' )
            {
            // InternalDesk.g:3624:1: ( ':' )
            // InternalDesk.g:3625:2: ':'
            {
             before(grammarAccess.getItemAccess().getColonKeyword_0_1()); 
            match(input,37,FOLLOW_2); 
             after(grammarAccess.getItemAccess().getColonKeyword_0_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_0__1__Impl"


    // $ANTLR start "rule__Item__Group_1_1__0"
    // InternalDesk.g:3635:1: rule__Item__Group_1_1__0 : rule__Item__Group_1_1__0__Impl rule__Item__Group_1_1__1 ;
    public final void rule__Item__Group_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3639:1: ( rule__Item__Group_1_1__0__Impl rule__Item__Group_1_1__1 )
            // InternalDesk.g:3640:2: rule__Item__Group_1_1__0__Impl rule__Item__Group_1_1__1
            {
            pushFollow(FOLLOW_14);
            rule__Item__Group_1_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Item__Group_1_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_1_1__0"


    // $ANTLR start "rule__Item__Group_1_1__0__Impl"
    // InternalDesk.g:3647:1: rule__Item__Group_1_1__0__Impl : ( '(' ) ;
    public final void rule__Item__Group_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3651:1: ( ( '(' ) )
            // InternalDesk.g:3652:1: ( '(' )
            {
            // InternalDesk.g:3652:1: ( '(' )
            // InternalDesk.g:3653:2: '('
            {
             before(grammarAccess.getItemAccess().getLeftParenthesisKeyword_1_1_0()); 
            match(input,38,FOLLOW_2); 
             after(grammarAccess.getItemAccess().getLeftParenthesisKeyword_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_1_1__0__Impl"


    // $ANTLR start "rule__Item__Group_1_1__1"
    // InternalDesk.g:3662:1: rule__Item__Group_1_1__1 : rule__Item__Group_1_1__1__Impl rule__Item__Group_1_1__2 ;
    public final void rule__Item__Group_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3666:1: ( rule__Item__Group_1_1__1__Impl rule__Item__Group_1_1__2 )
            // InternalDesk.g:3667:2: rule__Item__Group_1_1__1__Impl rule__Item__Group_1_1__2
            {
            pushFollow(FOLLOW_29);
            rule__Item__Group_1_1__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Item__Group_1_1__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_1_1__1"


    // $ANTLR start "rule__Item__Group_1_1__1__Impl"
    // InternalDesk.g:3674:1: rule__Item__Group_1_1__1__Impl : ( ( rule__Item__GroupAssignment_1_1_1 ) ) ;
    public final void rule__Item__Group_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3678:1: ( ( ( rule__Item__GroupAssignment_1_1_1 ) ) )
            // InternalDesk.g:3679:1: ( ( rule__Item__GroupAssignment_1_1_1 ) )
            {
            // InternalDesk.g:3679:1: ( ( rule__Item__GroupAssignment_1_1_1 ) )
            // InternalDesk.g:3680:2: ( rule__Item__GroupAssignment_1_1_1 )
            {
             before(grammarAccess.getItemAccess().getGroupAssignment_1_1_1()); 
            // InternalDesk.g:3681:2: ( rule__Item__GroupAssignment_1_1_1 )
            // InternalDesk.g:3681:3: rule__Item__GroupAssignment_1_1_1
            {
            pushFollow(FOLLOW_2);
            rule__Item__GroupAssignment_1_1_1();

            state._fsp--;


            }

             after(grammarAccess.getItemAccess().getGroupAssignment_1_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_1_1__1__Impl"


    // $ANTLR start "rule__Item__Group_1_1__2"
    // InternalDesk.g:3689:1: rule__Item__Group_1_1__2 : rule__Item__Group_1_1__2__Impl ;
    public final void rule__Item__Group_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3693:1: ( rule__Item__Group_1_1__2__Impl )
            // InternalDesk.g:3694:2: rule__Item__Group_1_1__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Item__Group_1_1__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_1_1__2"


    // $ANTLR start "rule__Item__Group_1_1__2__Impl"
    // InternalDesk.g:3700:1: rule__Item__Group_1_1__2__Impl : ( ')' ) ;
    public final void rule__Item__Group_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3704:1: ( ( ')' ) )
            // InternalDesk.g:3705:1: ( ')' )
            {
            // InternalDesk.g:3705:1: ( ')' )
            // InternalDesk.g:3706:2: ')'
            {
             before(grammarAccess.getItemAccess().getRightParenthesisKeyword_1_1_2()); 
            match(input,39,FOLLOW_2); 
             after(grammarAccess.getItemAccess().getRightParenthesisKeyword_1_1_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_1_1__2__Impl"


    // $ANTLR start "rule__Item__Group_2_1__0"
    // InternalDesk.g:3716:1: rule__Item__Group_2_1__0 : rule__Item__Group_2_1__0__Impl rule__Item__Group_2_1__1 ;
    public final void rule__Item__Group_2_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3720:1: ( rule__Item__Group_2_1__0__Impl rule__Item__Group_2_1__1 )
            // InternalDesk.g:3721:2: rule__Item__Group_2_1__0__Impl rule__Item__Group_2_1__1
            {
            pushFollow(FOLLOW_24);
            rule__Item__Group_2_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Item__Group_2_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1__0"


    // $ANTLR start "rule__Item__Group_2_1__0__Impl"
    // InternalDesk.g:3728:1: rule__Item__Group_2_1__0__Impl : ( '{' ) ;
    public final void rule__Item__Group_2_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3732:1: ( ( '{' ) )
            // InternalDesk.g:3733:1: ( '{' )
            {
            // InternalDesk.g:3733:1: ( '{' )
            // InternalDesk.g:3734:2: '{'
            {
             before(grammarAccess.getItemAccess().getLeftCurlyBracketKeyword_2_1_0()); 
            match(input,14,FOLLOW_2); 
             after(grammarAccess.getItemAccess().getLeftCurlyBracketKeyword_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1__0__Impl"


    // $ANTLR start "rule__Item__Group_2_1__1"
    // InternalDesk.g:3743:1: rule__Item__Group_2_1__1 : rule__Item__Group_2_1__1__Impl rule__Item__Group_2_1__2 ;
    public final void rule__Item__Group_2_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3747:1: ( rule__Item__Group_2_1__1__Impl rule__Item__Group_2_1__2 )
            // InternalDesk.g:3748:2: rule__Item__Group_2_1__1__Impl rule__Item__Group_2_1__2
            {
            pushFollow(FOLLOW_30);
            rule__Item__Group_2_1__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Item__Group_2_1__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1__1"


    // $ANTLR start "rule__Item__Group_2_1__1__Impl"
    // InternalDesk.g:3755:1: rule__Item__Group_2_1__1__Impl : ( ( rule__Item__MinAssignment_2_1_1 ) ) ;
    public final void rule__Item__Group_2_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3759:1: ( ( ( rule__Item__MinAssignment_2_1_1 ) ) )
            // InternalDesk.g:3760:1: ( ( rule__Item__MinAssignment_2_1_1 ) )
            {
            // InternalDesk.g:3760:1: ( ( rule__Item__MinAssignment_2_1_1 ) )
            // InternalDesk.g:3761:2: ( rule__Item__MinAssignment_2_1_1 )
            {
             before(grammarAccess.getItemAccess().getMinAssignment_2_1_1()); 
            // InternalDesk.g:3762:2: ( rule__Item__MinAssignment_2_1_1 )
            // InternalDesk.g:3762:3: rule__Item__MinAssignment_2_1_1
            {
            pushFollow(FOLLOW_2);
            rule__Item__MinAssignment_2_1_1();

            state._fsp--;


            }

             after(grammarAccess.getItemAccess().getMinAssignment_2_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1__1__Impl"


    // $ANTLR start "rule__Item__Group_2_1__2"
    // InternalDesk.g:3770:1: rule__Item__Group_2_1__2 : rule__Item__Group_2_1__2__Impl rule__Item__Group_2_1__3 ;
    public final void rule__Item__Group_2_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3774:1: ( rule__Item__Group_2_1__2__Impl rule__Item__Group_2_1__3 )
            // InternalDesk.g:3775:2: rule__Item__Group_2_1__2__Impl rule__Item__Group_2_1__3
            {
            pushFollow(FOLLOW_30);
            rule__Item__Group_2_1__2__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Item__Group_2_1__3();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1__2"


    // $ANTLR start "rule__Item__Group_2_1__2__Impl"
    // InternalDesk.g:3782:1: rule__Item__Group_2_1__2__Impl : ( ( rule__Item__Group_2_1_2__0 )? ) ;
    public final void rule__Item__Group_2_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3786:1: ( ( ( rule__Item__Group_2_1_2__0 )? ) )
            // InternalDesk.g:3787:1: ( ( rule__Item__Group_2_1_2__0 )? )
            {
            // InternalDesk.g:3787:1: ( ( rule__Item__Group_2_1_2__0 )? )
            // InternalDesk.g:3788:2: ( rule__Item__Group_2_1_2__0 )?
            {
             before(grammarAccess.getItemAccess().getGroup_2_1_2()); 
            // InternalDesk.g:3789:2: ( rule__Item__Group_2_1_2__0 )?
            int alt35=2;
            int LA35_0 = input.LA(1);

            if ( (LA35_0==21) ) {
                alt35=1;
            }
            switch (alt35) {
                case 1 :
                    // InternalDesk.g:3789:3: rule__Item__Group_2_1_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Item__Group_2_1_2__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getItemAccess().getGroup_2_1_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1__2__Impl"


    // $ANTLR start "rule__Item__Group_2_1__3"
    // InternalDesk.g:3797:1: rule__Item__Group_2_1__3 : rule__Item__Group_2_1__3__Impl ;
    public final void rule__Item__Group_2_1__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3801:1: ( rule__Item__Group_2_1__3__Impl )
            // InternalDesk.g:3802:2: rule__Item__Group_2_1__3__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Item__Group_2_1__3__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1__3"


    // $ANTLR start "rule__Item__Group_2_1__3__Impl"
    // InternalDesk.g:3808:1: rule__Item__Group_2_1__3__Impl : ( '}' ) ;
    public final void rule__Item__Group_2_1__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3812:1: ( ( '}' ) )
            // InternalDesk.g:3813:1: ( '}' )
            {
            // InternalDesk.g:3813:1: ( '}' )
            // InternalDesk.g:3814:2: '}'
            {
             before(grammarAccess.getItemAccess().getRightCurlyBracketKeyword_2_1_3()); 
            match(input,15,FOLLOW_2); 
             after(grammarAccess.getItemAccess().getRightCurlyBracketKeyword_2_1_3()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1__3__Impl"


    // $ANTLR start "rule__Item__Group_2_1_2__0"
    // InternalDesk.g:3824:1: rule__Item__Group_2_1_2__0 : rule__Item__Group_2_1_2__0__Impl rule__Item__Group_2_1_2__1 ;
    public final void rule__Item__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3828:1: ( rule__Item__Group_2_1_2__0__Impl rule__Item__Group_2_1_2__1 )
            // InternalDesk.g:3829:2: rule__Item__Group_2_1_2__0__Impl rule__Item__Group_2_1_2__1
            {
            pushFollow(FOLLOW_24);
            rule__Item__Group_2_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Item__Group_2_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1_2__0"


    // $ANTLR start "rule__Item__Group_2_1_2__0__Impl"
    // InternalDesk.g:3836:1: rule__Item__Group_2_1_2__0__Impl : ( ',' ) ;
    public final void rule__Item__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3840:1: ( ( ',' ) )
            // InternalDesk.g:3841:1: ( ',' )
            {
            // InternalDesk.g:3841:1: ( ',' )
            // InternalDesk.g:3842:2: ','
            {
             before(grammarAccess.getItemAccess().getCommaKeyword_2_1_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getItemAccess().getCommaKeyword_2_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1_2__0__Impl"


    // $ANTLR start "rule__Item__Group_2_1_2__1"
    // InternalDesk.g:3851:1: rule__Item__Group_2_1_2__1 : rule__Item__Group_2_1_2__1__Impl ;
    public final void rule__Item__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3855:1: ( rule__Item__Group_2_1_2__1__Impl )
            // InternalDesk.g:3856:2: rule__Item__Group_2_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Item__Group_2_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1_2__1"


    // $ANTLR start "rule__Item__Group_2_1_2__1__Impl"
    // InternalDesk.g:3862:1: rule__Item__Group_2_1_2__1__Impl : ( ( rule__Item__MaxAssignment_2_1_2_1 ) ) ;
    public final void rule__Item__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3866:1: ( ( ( rule__Item__MaxAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:3867:1: ( ( rule__Item__MaxAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:3867:1: ( ( rule__Item__MaxAssignment_2_1_2_1 ) )
            // InternalDesk.g:3868:2: ( rule__Item__MaxAssignment_2_1_2_1 )
            {
             before(grammarAccess.getItemAccess().getMaxAssignment_2_1_2_1()); 
            // InternalDesk.g:3869:2: ( rule__Item__MaxAssignment_2_1_2_1 )
            // InternalDesk.g:3869:3: rule__Item__MaxAssignment_2_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__Item__MaxAssignment_2_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getItemAccess().getMaxAssignment_2_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__Group_2_1_2__1__Impl"


    // $ANTLR start "rule__Token__Group__0"
    // InternalDesk.g:3878:1: rule__Token__Group__0 : rule__Token__Group__0__Impl rule__Token__Group__1 ;
    public final void rule__Token__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3882:1: ( rule__Token__Group__0__Impl rule__Token__Group__1 )
            // InternalDesk.g:3883:2: rule__Token__Group__0__Impl rule__Token__Group__1
            {
            pushFollow(FOLLOW_31);
            rule__Token__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Token__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group__0"


    // $ANTLR start "rule__Token__Group__0__Impl"
    // InternalDesk.g:3890:1: rule__Token__Group__0__Impl : ( ( rule__Token__BaseAssignment_0 ) ) ;
    public final void rule__Token__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3894:1: ( ( ( rule__Token__BaseAssignment_0 ) ) )
            // InternalDesk.g:3895:1: ( ( rule__Token__BaseAssignment_0 ) )
            {
            // InternalDesk.g:3895:1: ( ( rule__Token__BaseAssignment_0 ) )
            // InternalDesk.g:3896:2: ( rule__Token__BaseAssignment_0 )
            {
             before(grammarAccess.getTokenAccess().getBaseAssignment_0()); 
            // InternalDesk.g:3897:2: ( rule__Token__BaseAssignment_0 )
            // InternalDesk.g:3897:3: rule__Token__BaseAssignment_0
            {
            pushFollow(FOLLOW_2);
            rule__Token__BaseAssignment_0();

            state._fsp--;


            }

             after(grammarAccess.getTokenAccess().getBaseAssignment_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group__0__Impl"


    // $ANTLR start "rule__Token__Group__1"
    // InternalDesk.g:3905:1: rule__Token__Group__1 : rule__Token__Group__1__Impl rule__Token__Group__2 ;
    public final void rule__Token__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3909:1: ( rule__Token__Group__1__Impl rule__Token__Group__2 )
            // InternalDesk.g:3910:2: rule__Token__Group__1__Impl rule__Token__Group__2
            {
            pushFollow(FOLLOW_31);
            rule__Token__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Token__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group__1"


    // $ANTLR start "rule__Token__Group__1__Impl"
    // InternalDesk.g:3917:1: rule__Token__Group__1__Impl : ( ( rule__Token__Group_1__0 )* ) ;
    public final void rule__Token__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3921:1: ( ( ( rule__Token__Group_1__0 )* ) )
            // InternalDesk.g:3922:1: ( ( rule__Token__Group_1__0 )* )
            {
            // InternalDesk.g:3922:1: ( ( rule__Token__Group_1__0 )* )
            // InternalDesk.g:3923:2: ( rule__Token__Group_1__0 )*
            {
             before(grammarAccess.getTokenAccess().getGroup_1()); 
            // InternalDesk.g:3924:2: ( rule__Token__Group_1__0 )*
            loop36:
            do {
                int alt36=2;
                int LA36_0 = input.LA(1);

                if ( (LA36_0==40) ) {
                    alt36=1;
                }


                switch (alt36) {
            	case 1 :
            	    // InternalDesk.g:3924:3: rule__Token__Group_1__0
            	    {
            	    pushFollow(FOLLOW_32);
            	    rule__Token__Group_1__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop36;
                }
            } while (true);

             after(grammarAccess.getTokenAccess().getGroup_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group__1__Impl"


    // $ANTLR start "rule__Token__Group__2"
    // InternalDesk.g:3932:1: rule__Token__Group__2 : rule__Token__Group__2__Impl ;
    public final void rule__Token__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3936:1: ( rule__Token__Group__2__Impl )
            // InternalDesk.g:3937:2: rule__Token__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Token__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group__2"


    // $ANTLR start "rule__Token__Group__2__Impl"
    // InternalDesk.g:3943:1: rule__Token__Group__2__Impl : ( ( rule__Token__Group_2__0 )* ) ;
    public final void rule__Token__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3947:1: ( ( ( rule__Token__Group_2__0 )* ) )
            // InternalDesk.g:3948:1: ( ( rule__Token__Group_2__0 )* )
            {
            // InternalDesk.g:3948:1: ( ( rule__Token__Group_2__0 )* )
            // InternalDesk.g:3949:2: ( rule__Token__Group_2__0 )*
            {
             before(grammarAccess.getTokenAccess().getGroup_2()); 
            // InternalDesk.g:3950:2: ( rule__Token__Group_2__0 )*
            loop37:
            do {
                int alt37=2;
                int LA37_0 = input.LA(1);

                if ( (LA37_0==41) ) {
                    alt37=1;
                }


                switch (alt37) {
            	case 1 :
            	    // InternalDesk.g:3950:3: rule__Token__Group_2__0
            	    {
            	    pushFollow(FOLLOW_33);
            	    rule__Token__Group_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop37;
                }
            } while (true);

             after(grammarAccess.getTokenAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group__2__Impl"


    // $ANTLR start "rule__Token__Group_1__0"
    // InternalDesk.g:3959:1: rule__Token__Group_1__0 : rule__Token__Group_1__0__Impl rule__Token__Group_1__1 ;
    public final void rule__Token__Group_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3963:1: ( rule__Token__Group_1__0__Impl rule__Token__Group_1__1 )
            // InternalDesk.g:3964:2: rule__Token__Group_1__0__Impl rule__Token__Group_1__1
            {
            pushFollow(FOLLOW_26);
            rule__Token__Group_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Token__Group_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group_1__0"


    // $ANTLR start "rule__Token__Group_1__0__Impl"
    // InternalDesk.g:3971:1: rule__Token__Group_1__0__Impl : ( 'as' ) ;
    public final void rule__Token__Group_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3975:1: ( ( 'as' ) )
            // InternalDesk.g:3976:1: ( 'as' )
            {
            // InternalDesk.g:3976:1: ( 'as' )
            // InternalDesk.g:3977:2: 'as'
            {
             before(grammarAccess.getTokenAccess().getAsKeyword_1_0()); 
            match(input,40,FOLLOW_2); 
             after(grammarAccess.getTokenAccess().getAsKeyword_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group_1__0__Impl"


    // $ANTLR start "rule__Token__Group_1__1"
    // InternalDesk.g:3986:1: rule__Token__Group_1__1 : rule__Token__Group_1__1__Impl ;
    public final void rule__Token__Group_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3990:1: ( rule__Token__Group_1__1__Impl )
            // InternalDesk.g:3991:2: rule__Token__Group_1__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Token__Group_1__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group_1__1"


    // $ANTLR start "rule__Token__Group_1__1__Impl"
    // InternalDesk.g:3997:1: rule__Token__Group_1__1__Impl : ( ( rule__Token__ConditionsAssignment_1_1 ) ) ;
    public final void rule__Token__Group_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4001:1: ( ( ( rule__Token__ConditionsAssignment_1_1 ) ) )
            // InternalDesk.g:4002:1: ( ( rule__Token__ConditionsAssignment_1_1 ) )
            {
            // InternalDesk.g:4002:1: ( ( rule__Token__ConditionsAssignment_1_1 ) )
            // InternalDesk.g:4003:2: ( rule__Token__ConditionsAssignment_1_1 )
            {
             before(grammarAccess.getTokenAccess().getConditionsAssignment_1_1()); 
            // InternalDesk.g:4004:2: ( rule__Token__ConditionsAssignment_1_1 )
            // InternalDesk.g:4004:3: rule__Token__ConditionsAssignment_1_1
            {
            pushFollow(FOLLOW_2);
            rule__Token__ConditionsAssignment_1_1();

            state._fsp--;


            }

             after(grammarAccess.getTokenAccess().getConditionsAssignment_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group_1__1__Impl"


    // $ANTLR start "rule__Token__Group_2__0"
    // InternalDesk.g:4013:1: rule__Token__Group_2__0 : rule__Token__Group_2__0__Impl rule__Token__Group_2__1 ;
    public final void rule__Token__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4017:1: ( rule__Token__Group_2__0__Impl rule__Token__Group_2__1 )
            // InternalDesk.g:4018:2: rule__Token__Group_2__0__Impl rule__Token__Group_2__1
            {
            pushFollow(FOLLOW_26);
            rule__Token__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Token__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group_2__0"


    // $ANTLR start "rule__Token__Group_2__0__Impl"
    // InternalDesk.g:4025:1: rule__Token__Group_2__0__Impl : ( 'except' ) ;
    public final void rule__Token__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4029:1: ( ( 'except' ) )
            // InternalDesk.g:4030:1: ( 'except' )
            {
            // InternalDesk.g:4030:1: ( 'except' )
            // InternalDesk.g:4031:2: 'except'
            {
             before(grammarAccess.getTokenAccess().getExceptKeyword_2_0()); 
            match(input,41,FOLLOW_2); 
             after(grammarAccess.getTokenAccess().getExceptKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group_2__0__Impl"


    // $ANTLR start "rule__Token__Group_2__1"
    // InternalDesk.g:4040:1: rule__Token__Group_2__1 : rule__Token__Group_2__1__Impl ;
    public final void rule__Token__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4044:1: ( rule__Token__Group_2__1__Impl )
            // InternalDesk.g:4045:2: rule__Token__Group_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Token__Group_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group_2__1"


    // $ANTLR start "rule__Token__Group_2__1__Impl"
    // InternalDesk.g:4051:1: rule__Token__Group_2__1__Impl : ( ( rule__Token__ExceptionsAssignment_2_1 ) ) ;
    public final void rule__Token__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4055:1: ( ( ( rule__Token__ExceptionsAssignment_2_1 ) ) )
            // InternalDesk.g:4056:1: ( ( rule__Token__ExceptionsAssignment_2_1 ) )
            {
            // InternalDesk.g:4056:1: ( ( rule__Token__ExceptionsAssignment_2_1 ) )
            // InternalDesk.g:4057:2: ( rule__Token__ExceptionsAssignment_2_1 )
            {
             before(grammarAccess.getTokenAccess().getExceptionsAssignment_2_1()); 
            // InternalDesk.g:4058:2: ( rule__Token__ExceptionsAssignment_2_1 )
            // InternalDesk.g:4058:3: rule__Token__ExceptionsAssignment_2_1
            {
            pushFollow(FOLLOW_2);
            rule__Token__ExceptionsAssignment_2_1();

            state._fsp--;


            }

             after(grammarAccess.getTokenAccess().getExceptionsAssignment_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__Group_2__1__Impl"


    // $ANTLR start "rule__Condition__Group_1__0"
    // InternalDesk.g:4067:1: rule__Condition__Group_1__0 : rule__Condition__Group_1__0__Impl rule__Condition__Group_1__1 ;
    public final void rule__Condition__Group_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4071:1: ( rule__Condition__Group_1__0__Impl rule__Condition__Group_1__1 )
            // InternalDesk.g:4072:2: rule__Condition__Group_1__0__Impl rule__Condition__Group_1__1
            {
            pushFollow(FOLLOW_34);
            rule__Condition__Group_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Condition__Group_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1__0"


    // $ANTLR start "rule__Condition__Group_1__0__Impl"
    // InternalDesk.g:4079:1: rule__Condition__Group_1__0__Impl : ( '(' ) ;
    public final void rule__Condition__Group_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4083:1: ( ( '(' ) )
            // InternalDesk.g:4084:1: ( '(' )
            {
            // InternalDesk.g:4084:1: ( '(' )
            // InternalDesk.g:4085:2: '('
            {
             before(grammarAccess.getConditionAccess().getLeftParenthesisKeyword_1_0()); 
            match(input,38,FOLLOW_2); 
             after(grammarAccess.getConditionAccess().getLeftParenthesisKeyword_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1__0__Impl"


    // $ANTLR start "rule__Condition__Group_1__1"
    // InternalDesk.g:4094:1: rule__Condition__Group_1__1 : rule__Condition__Group_1__1__Impl rule__Condition__Group_1__2 ;
    public final void rule__Condition__Group_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4098:1: ( rule__Condition__Group_1__1__Impl rule__Condition__Group_1__2 )
            // InternalDesk.g:4099:2: rule__Condition__Group_1__1__Impl rule__Condition__Group_1__2
            {
            pushFollow(FOLLOW_35);
            rule__Condition__Group_1__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Condition__Group_1__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1__1"


    // $ANTLR start "rule__Condition__Group_1__1__Impl"
    // InternalDesk.g:4106:1: rule__Condition__Group_1__1__Impl : ( ( rule__Condition__AtomsAssignment_1_1 ) ) ;
    public final void rule__Condition__Group_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4110:1: ( ( ( rule__Condition__AtomsAssignment_1_1 ) ) )
            // InternalDesk.g:4111:1: ( ( rule__Condition__AtomsAssignment_1_1 ) )
            {
            // InternalDesk.g:4111:1: ( ( rule__Condition__AtomsAssignment_1_1 ) )
            // InternalDesk.g:4112:2: ( rule__Condition__AtomsAssignment_1_1 )
            {
             before(grammarAccess.getConditionAccess().getAtomsAssignment_1_1()); 
            // InternalDesk.g:4113:2: ( rule__Condition__AtomsAssignment_1_1 )
            // InternalDesk.g:4113:3: rule__Condition__AtomsAssignment_1_1
            {
            pushFollow(FOLLOW_2);
            rule__Condition__AtomsAssignment_1_1();

            state._fsp--;


            }

             after(grammarAccess.getConditionAccess().getAtomsAssignment_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1__1__Impl"


    // $ANTLR start "rule__Condition__Group_1__2"
    // InternalDesk.g:4121:1: rule__Condition__Group_1__2 : rule__Condition__Group_1__2__Impl rule__Condition__Group_1__3 ;
    public final void rule__Condition__Group_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4125:1: ( rule__Condition__Group_1__2__Impl rule__Condition__Group_1__3 )
            // InternalDesk.g:4126:2: rule__Condition__Group_1__2__Impl rule__Condition__Group_1__3
            {
            pushFollow(FOLLOW_35);
            rule__Condition__Group_1__2__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Condition__Group_1__3();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1__2"


    // $ANTLR start "rule__Condition__Group_1__2__Impl"
    // InternalDesk.g:4133:1: rule__Condition__Group_1__2__Impl : ( ( rule__Condition__Group_1_2__0 )* ) ;
    public final void rule__Condition__Group_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4137:1: ( ( ( rule__Condition__Group_1_2__0 )* ) )
            // InternalDesk.g:4138:1: ( ( rule__Condition__Group_1_2__0 )* )
            {
            // InternalDesk.g:4138:1: ( ( rule__Condition__Group_1_2__0 )* )
            // InternalDesk.g:4139:2: ( rule__Condition__Group_1_2__0 )*
            {
             before(grammarAccess.getConditionAccess().getGroup_1_2()); 
            // InternalDesk.g:4140:2: ( rule__Condition__Group_1_2__0 )*
            loop38:
            do {
                int alt38=2;
                int LA38_0 = input.LA(1);

                if ( (LA38_0==32) ) {
                    alt38=1;
                }


                switch (alt38) {
            	case 1 :
            	    // InternalDesk.g:4140:3: rule__Condition__Group_1_2__0
            	    {
            	    pushFollow(FOLLOW_22);
            	    rule__Condition__Group_1_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop38;
                }
            } while (true);

             after(grammarAccess.getConditionAccess().getGroup_1_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1__2__Impl"


    // $ANTLR start "rule__Condition__Group_1__3"
    // InternalDesk.g:4148:1: rule__Condition__Group_1__3 : rule__Condition__Group_1__3__Impl ;
    public final void rule__Condition__Group_1__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4152:1: ( rule__Condition__Group_1__3__Impl )
            // InternalDesk.g:4153:2: rule__Condition__Group_1__3__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Condition__Group_1__3__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1__3"


    // $ANTLR start "rule__Condition__Group_1__3__Impl"
    // InternalDesk.g:4159:1: rule__Condition__Group_1__3__Impl : ( ')' ) ;
    public final void rule__Condition__Group_1__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4163:1: ( ( ')' ) )
            // InternalDesk.g:4164:1: ( ')' )
            {
            // InternalDesk.g:4164:1: ( ')' )
            // InternalDesk.g:4165:2: ')'
            {
             before(grammarAccess.getConditionAccess().getRightParenthesisKeyword_1_3()); 
            match(input,39,FOLLOW_2); 
             after(grammarAccess.getConditionAccess().getRightParenthesisKeyword_1_3()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1__3__Impl"


    // $ANTLR start "rule__Condition__Group_1_2__0"
    // InternalDesk.g:4175:1: rule__Condition__Group_1_2__0 : rule__Condition__Group_1_2__0__Impl rule__Condition__Group_1_2__1 ;
    public final void rule__Condition__Group_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4179:1: ( rule__Condition__Group_1_2__0__Impl rule__Condition__Group_1_2__1 )
            // InternalDesk.g:4180:2: rule__Condition__Group_1_2__0__Impl rule__Condition__Group_1_2__1
            {
            pushFollow(FOLLOW_34);
            rule__Condition__Group_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Condition__Group_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1_2__0"


    // $ANTLR start "rule__Condition__Group_1_2__0__Impl"
    // InternalDesk.g:4187:1: rule__Condition__Group_1_2__0__Impl : ( '|' ) ;
    public final void rule__Condition__Group_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4191:1: ( ( '|' ) )
            // InternalDesk.g:4192:1: ( '|' )
            {
            // InternalDesk.g:4192:1: ( '|' )
            // InternalDesk.g:4193:2: '|'
            {
             before(grammarAccess.getConditionAccess().getVerticalLineKeyword_1_2_0()); 
            match(input,32,FOLLOW_2); 
             after(grammarAccess.getConditionAccess().getVerticalLineKeyword_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1_2__0__Impl"


    // $ANTLR start "rule__Condition__Group_1_2__1"
    // InternalDesk.g:4202:1: rule__Condition__Group_1_2__1 : rule__Condition__Group_1_2__1__Impl ;
    public final void rule__Condition__Group_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4206:1: ( rule__Condition__Group_1_2__1__Impl )
            // InternalDesk.g:4207:2: rule__Condition__Group_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Condition__Group_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1_2__1"


    // $ANTLR start "rule__Condition__Group_1_2__1__Impl"
    // InternalDesk.g:4213:1: rule__Condition__Group_1_2__1__Impl : ( ( rule__Condition__AtomsAssignment_1_2_1 ) ) ;
    public final void rule__Condition__Group_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4217:1: ( ( ( rule__Condition__AtomsAssignment_1_2_1 ) ) )
            // InternalDesk.g:4218:1: ( ( rule__Condition__AtomsAssignment_1_2_1 ) )
            {
            // InternalDesk.g:4218:1: ( ( rule__Condition__AtomsAssignment_1_2_1 ) )
            // InternalDesk.g:4219:2: ( rule__Condition__AtomsAssignment_1_2_1 )
            {
             before(grammarAccess.getConditionAccess().getAtomsAssignment_1_2_1()); 
            // InternalDesk.g:4220:2: ( rule__Condition__AtomsAssignment_1_2_1 )
            // InternalDesk.g:4220:3: rule__Condition__AtomsAssignment_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__Condition__AtomsAssignment_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getConditionAccess().getAtomsAssignment_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__Group_1_2__1__Impl"


    // $ANTLR start "rule__Words__Group__0"
    // InternalDesk.g:4229:1: rule__Words__Group__0 : rule__Words__Group__0__Impl rule__Words__Group__1 ;
    public final void rule__Words__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4233:1: ( rule__Words__Group__0__Impl rule__Words__Group__1 )
            // InternalDesk.g:4234:2: rule__Words__Group__0__Impl rule__Words__Group__1
            {
            pushFollow(FOLLOW_36);
            rule__Words__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Words__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Words__Group__0"


    // $ANTLR start "rule__Words__Group__0__Impl"
    // InternalDesk.g:4241:1: rule__Words__Group__0__Impl : ( ( rule__Words__ExactAssignment_0 )? ) ;
    public final void rule__Words__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4245:1: ( ( ( rule__Words__ExactAssignment_0 )? ) )
            // InternalDesk.g:4246:1: ( ( rule__Words__ExactAssignment_0 )? )
            {
            // InternalDesk.g:4246:1: ( ( rule__Words__ExactAssignment_0 )? )
            // InternalDesk.g:4247:2: ( rule__Words__ExactAssignment_0 )?
            {
             before(grammarAccess.getWordsAccess().getExactAssignment_0()); 
            // InternalDesk.g:4248:2: ( rule__Words__ExactAssignment_0 )?
            int alt39=2;
            int LA39_0 = input.LA(1);

            if ( (LA39_0==69) ) {
                alt39=1;
            }
            switch (alt39) {
                case 1 :
                    // InternalDesk.g:4248:3: rule__Words__ExactAssignment_0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Words__ExactAssignment_0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getWordsAccess().getExactAssignment_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Words__Group__0__Impl"


    // $ANTLR start "rule__Words__Group__1"
    // InternalDesk.g:4256:1: rule__Words__Group__1 : rule__Words__Group__1__Impl ;
    public final void rule__Words__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4260:1: ( rule__Words__Group__1__Impl )
            // InternalDesk.g:4261:2: rule__Words__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Words__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Words__Group__1"


    // $ANTLR start "rule__Words__Group__1__Impl"
    // InternalDesk.g:4267:1: rule__Words__Group__1__Impl : ( ( rule__Words__TextAssignment_1 ) ) ;
    public final void rule__Words__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4271:1: ( ( ( rule__Words__TextAssignment_1 ) ) )
            // InternalDesk.g:4272:1: ( ( rule__Words__TextAssignment_1 ) )
            {
            // InternalDesk.g:4272:1: ( ( rule__Words__TextAssignment_1 ) )
            // InternalDesk.g:4273:2: ( rule__Words__TextAssignment_1 )
            {
             before(grammarAccess.getWordsAccess().getTextAssignment_1()); 
            // InternalDesk.g:4274:2: ( rule__Words__TextAssignment_1 )
            // InternalDesk.g:4274:3: rule__Words__TextAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Words__TextAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getWordsAccess().getTextAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Words__Group__1__Impl"


    // $ANTLR start "rule__Chunk__Group__0"
    // InternalDesk.g:4283:1: rule__Chunk__Group__0 : rule__Chunk__Group__0__Impl rule__Chunk__Group__1 ;
    public final void rule__Chunk__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4287:1: ( rule__Chunk__Group__0__Impl rule__Chunk__Group__1 )
            // InternalDesk.g:4288:2: rule__Chunk__Group__0__Impl rule__Chunk__Group__1
            {
            pushFollow(FOLLOW_11);
            rule__Chunk__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Chunk__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Chunk__Group__0"


    // $ANTLR start "rule__Chunk__Group__0__Impl"
    // InternalDesk.g:4295:1: rule__Chunk__Group__0__Impl : ( 'chunk' ) ;
    public final void rule__Chunk__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4299:1: ( ( 'chunk' ) )
            // InternalDesk.g:4300:1: ( 'chunk' )
            {
            // InternalDesk.g:4300:1: ( 'chunk' )
            // InternalDesk.g:4301:2: 'chunk'
            {
             before(grammarAccess.getChunkAccess().getChunkKeyword_0()); 
            match(input,42,FOLLOW_2); 
             after(grammarAccess.getChunkAccess().getChunkKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Chunk__Group__0__Impl"


    // $ANTLR start "rule__Chunk__Group__1"
    // InternalDesk.g:4310:1: rule__Chunk__Group__1 : rule__Chunk__Group__1__Impl ;
    public final void rule__Chunk__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4314:1: ( rule__Chunk__Group__1__Impl )
            // InternalDesk.g:4315:2: rule__Chunk__Group__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Chunk__Group__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Chunk__Group__1"


    // $ANTLR start "rule__Chunk__Group__1__Impl"
    // InternalDesk.g:4321:1: rule__Chunk__Group__1__Impl : ( ( rule__Chunk__NameAssignment_1 ) ) ;
    public final void rule__Chunk__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4325:1: ( ( ( rule__Chunk__NameAssignment_1 ) ) )
            // InternalDesk.g:4326:1: ( ( rule__Chunk__NameAssignment_1 ) )
            {
            // InternalDesk.g:4326:1: ( ( rule__Chunk__NameAssignment_1 ) )
            // InternalDesk.g:4327:2: ( rule__Chunk__NameAssignment_1 )
            {
             before(grammarAccess.getChunkAccess().getNameAssignment_1()); 
            // InternalDesk.g:4328:2: ( rule__Chunk__NameAssignment_1 )
            // InternalDesk.g:4328:3: rule__Chunk__NameAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Chunk__NameAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getChunkAccess().getNameAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Chunk__Group__1__Impl"


    // $ANTLR start "rule__TermEntry__Group__0"
    // InternalDesk.g:4337:1: rule__TermEntry__Group__0 : rule__TermEntry__Group__0__Impl rule__TermEntry__Group__1 ;
    public final void rule__TermEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4341:1: ( rule__TermEntry__Group__0__Impl rule__TermEntry__Group__1 )
            // InternalDesk.g:4342:2: rule__TermEntry__Group__0__Impl rule__TermEntry__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__TermEntry__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group__0"


    // $ANTLR start "rule__TermEntry__Group__0__Impl"
    // InternalDesk.g:4349:1: rule__TermEntry__Group__0__Impl : ( 'term' ) ;
    public final void rule__TermEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4353:1: ( ( 'term' ) )
            // InternalDesk.g:4354:1: ( 'term' )
            {
            // InternalDesk.g:4354:1: ( 'term' )
            // InternalDesk.g:4355:2: 'term'
            {
             before(grammarAccess.getTermEntryAccess().getTermKeyword_0()); 
            match(input,43,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getTermKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group__0__Impl"


    // $ANTLR start "rule__TermEntry__Group__1"
    // InternalDesk.g:4364:1: rule__TermEntry__Group__1 : rule__TermEntry__Group__1__Impl rule__TermEntry__Group__2 ;
    public final void rule__TermEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4368:1: ( rule__TermEntry__Group__1__Impl rule__TermEntry__Group__2 )
            // InternalDesk.g:4369:2: rule__TermEntry__Group__1__Impl rule__TermEntry__Group__2
            {
            pushFollow(FOLLOW_8);
            rule__TermEntry__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group__1"


    // $ANTLR start "rule__TermEntry__Group__1__Impl"
    // InternalDesk.g:4376:1: rule__TermEntry__Group__1__Impl : ( ( rule__TermEntry__NameAssignment_1 ) ) ;
    public final void rule__TermEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4380:1: ( ( ( rule__TermEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:4381:1: ( ( rule__TermEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:4381:1: ( ( rule__TermEntry__NameAssignment_1 ) )
            // InternalDesk.g:4382:2: ( rule__TermEntry__NameAssignment_1 )
            {
             before(grammarAccess.getTermEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:4383:2: ( rule__TermEntry__NameAssignment_1 )
            // InternalDesk.g:4383:3: rule__TermEntry__NameAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__NameAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getTermEntryAccess().getNameAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group__1__Impl"


    // $ANTLR start "rule__TermEntry__Group__2"
    // InternalDesk.g:4391:1: rule__TermEntry__Group__2 : rule__TermEntry__Group__2__Impl ;
    public final void rule__TermEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4395:1: ( rule__TermEntry__Group__2__Impl )
            // InternalDesk.g:4396:2: rule__TermEntry__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group__2"


    // $ANTLR start "rule__TermEntry__Group__2__Impl"
    // InternalDesk.g:4402:1: rule__TermEntry__Group__2__Impl : ( ( rule__TermEntry__Group_2__0 )? ) ;
    public final void rule__TermEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4406:1: ( ( ( rule__TermEntry__Group_2__0 )? ) )
            // InternalDesk.g:4407:1: ( ( rule__TermEntry__Group_2__0 )? )
            {
            // InternalDesk.g:4407:1: ( ( rule__TermEntry__Group_2__0 )? )
            // InternalDesk.g:4408:2: ( rule__TermEntry__Group_2__0 )?
            {
             before(grammarAccess.getTermEntryAccess().getGroup_2()); 
            // InternalDesk.g:4409:2: ( rule__TermEntry__Group_2__0 )?
            int alt40=2;
            int LA40_0 = input.LA(1);

            if ( (LA40_0==14) ) {
                alt40=1;
            }
            switch (alt40) {
                case 1 :
                    // InternalDesk.g:4409:3: rule__TermEntry__Group_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__TermEntry__Group_2__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getTermEntryAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group__2__Impl"


    // $ANTLR start "rule__TermEntry__Group_2__0"
    // InternalDesk.g:4418:1: rule__TermEntry__Group_2__0 : rule__TermEntry__Group_2__0__Impl rule__TermEntry__Group_2__1 ;
    public final void rule__TermEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4422:1: ( rule__TermEntry__Group_2__0__Impl rule__TermEntry__Group_2__1 )
            // InternalDesk.g:4423:2: rule__TermEntry__Group_2__0__Impl rule__TermEntry__Group_2__1
            {
            pushFollow(FOLLOW_37);
            rule__TermEntry__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2__0"


    // $ANTLR start "rule__TermEntry__Group_2__0__Impl"
    // InternalDesk.g:4430:1: rule__TermEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__TermEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4434:1: ( ( '{' ) )
            // InternalDesk.g:4435:1: ( '{' )
            {
            // InternalDesk.g:4435:1: ( '{' )
            // InternalDesk.g:4436:2: '{'
            {
             before(grammarAccess.getTermEntryAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,14,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getLeftCurlyBracketKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2__0__Impl"


    // $ANTLR start "rule__TermEntry__Group_2__1"
    // InternalDesk.g:4445:1: rule__TermEntry__Group_2__1 : rule__TermEntry__Group_2__1__Impl rule__TermEntry__Group_2__2 ;
    public final void rule__TermEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4449:1: ( rule__TermEntry__Group_2__1__Impl rule__TermEntry__Group_2__2 )
            // InternalDesk.g:4450:2: rule__TermEntry__Group_2__1__Impl rule__TermEntry__Group_2__2
            {
            pushFollow(FOLLOW_37);
            rule__TermEntry__Group_2__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2__1"


    // $ANTLR start "rule__TermEntry__Group_2__1__Impl"
    // InternalDesk.g:4457:1: rule__TermEntry__Group_2__1__Impl : ( ( rule__TermEntry__Alternatives_2_1 )* ) ;
    public final void rule__TermEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4461:1: ( ( ( rule__TermEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:4462:1: ( ( rule__TermEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:4462:1: ( ( rule__TermEntry__Alternatives_2_1 )* )
            // InternalDesk.g:4463:2: ( rule__TermEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getTermEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:4464:2: ( rule__TermEntry__Alternatives_2_1 )*
            loop41:
            do {
                int alt41=2;
                int LA41_0 = input.LA(1);

                if ( (LA41_0==22||LA41_0==28||(LA41_0>=44 && LA41_0<=46)) ) {
                    alt41=1;
                }


                switch (alt41) {
            	case 1 :
            	    // InternalDesk.g:4464:3: rule__TermEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_38);
            	    rule__TermEntry__Alternatives_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop41;
                }
            } while (true);

             after(grammarAccess.getTermEntryAccess().getAlternatives_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2__1__Impl"


    // $ANTLR start "rule__TermEntry__Group_2__2"
    // InternalDesk.g:4472:1: rule__TermEntry__Group_2__2 : rule__TermEntry__Group_2__2__Impl ;
    public final void rule__TermEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4476:1: ( rule__TermEntry__Group_2__2__Impl )
            // InternalDesk.g:4477:2: rule__TermEntry__Group_2__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2__2"


    // $ANTLR start "rule__TermEntry__Group_2__2__Impl"
    // InternalDesk.g:4483:1: rule__TermEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__TermEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4487:1: ( ( '}' ) )
            // InternalDesk.g:4488:1: ( '}' )
            {
            // InternalDesk.g:4488:1: ( '}' )
            // InternalDesk.g:4489:2: '}'
            {
             before(grammarAccess.getTermEntryAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,15,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getRightCurlyBracketKeyword_2_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2__2__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_0__0"
    // InternalDesk.g:4499:1: rule__TermEntry__Group_2_1_0__0 : rule__TermEntry__Group_2_1_0__0__Impl rule__TermEntry__Group_2_1_0__1 ;
    public final void rule__TermEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4503:1: ( rule__TermEntry__Group_2_1_0__0__Impl rule__TermEntry__Group_2_1_0__1 )
            // InternalDesk.g:4504:2: rule__TermEntry__Group_2_1_0__0__Impl rule__TermEntry__Group_2_1_0__1
            {
            pushFollow(FOLLOW_7);
            rule__TermEntry__Group_2_1_0__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_0__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_0__0"


    // $ANTLR start "rule__TermEntry__Group_2_1_0__0__Impl"
    // InternalDesk.g:4511:1: rule__TermEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__TermEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4515:1: ( ( 'also' ) )
            // InternalDesk.g:4516:1: ( 'also' )
            {
            // InternalDesk.g:4516:1: ( 'also' )
            // InternalDesk.g:4517:2: 'also'
            {
             before(grammarAccess.getTermEntryAccess().getAlsoKeyword_2_1_0_0()); 
            match(input,44,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getAlsoKeyword_2_1_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_0__0__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_0__1"
    // InternalDesk.g:4526:1: rule__TermEntry__Group_2_1_0__1 : rule__TermEntry__Group_2_1_0__1__Impl rule__TermEntry__Group_2_1_0__2 ;
    public final void rule__TermEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4530:1: ( rule__TermEntry__Group_2_1_0__1__Impl rule__TermEntry__Group_2_1_0__2 )
            // InternalDesk.g:4531:2: rule__TermEntry__Group_2_1_0__1__Impl rule__TermEntry__Group_2_1_0__2
            {
            pushFollow(FOLLOW_15);
            rule__TermEntry__Group_2_1_0__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_0__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_0__1"


    // $ANTLR start "rule__TermEntry__Group_2_1_0__1__Impl"
    // InternalDesk.g:4538:1: rule__TermEntry__Group_2_1_0__1__Impl : ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4542:1: ( ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:4543:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:4543:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:4544:2: ( rule__TermEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getTermEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:4545:2: ( rule__TermEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:4545:3: rule__TermEntry__AlsoAssignment_2_1_0_1
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__AlsoAssignment_2_1_0_1();

            state._fsp--;


            }

             after(grammarAccess.getTermEntryAccess().getAlsoAssignment_2_1_0_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_0__1__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_0__2"
    // InternalDesk.g:4553:1: rule__TermEntry__Group_2_1_0__2 : rule__TermEntry__Group_2_1_0__2__Impl ;
    public final void rule__TermEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4557:1: ( rule__TermEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:4558:2: rule__TermEntry__Group_2_1_0__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_0__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_0__2"


    // $ANTLR start "rule__TermEntry__Group_2_1_0__2__Impl"
    // InternalDesk.g:4564:1: rule__TermEntry__Group_2_1_0__2__Impl : ( ( rule__TermEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__TermEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4568:1: ( ( ( rule__TermEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:4569:1: ( ( rule__TermEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:4569:1: ( ( rule__TermEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:4570:2: ( rule__TermEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getTermEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:4571:2: ( rule__TermEntry__Group_2_1_0_2__0 )*
            loop42:
            do {
                int alt42=2;
                int LA42_0 = input.LA(1);

                if ( (LA42_0==21) ) {
                    alt42=1;
                }


                switch (alt42) {
            	case 1 :
            	    // InternalDesk.g:4571:3: rule__TermEntry__Group_2_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__TermEntry__Group_2_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop42;
                }
            } while (true);

             after(grammarAccess.getTermEntryAccess().getGroup_2_1_0_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_0__2__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_0_2__0"
    // InternalDesk.g:4580:1: rule__TermEntry__Group_2_1_0_2__0 : rule__TermEntry__Group_2_1_0_2__0__Impl rule__TermEntry__Group_2_1_0_2__1 ;
    public final void rule__TermEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4584:1: ( rule__TermEntry__Group_2_1_0_2__0__Impl rule__TermEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:4585:2: rule__TermEntry__Group_2_1_0_2__0__Impl rule__TermEntry__Group_2_1_0_2__1
            {
            pushFollow(FOLLOW_7);
            rule__TermEntry__Group_2_1_0_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_0_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_0_2__0"


    // $ANTLR start "rule__TermEntry__Group_2_1_0_2__0__Impl"
    // InternalDesk.g:4592:1: rule__TermEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__TermEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4596:1: ( ( ',' ) )
            // InternalDesk.g:4597:1: ( ',' )
            {
            // InternalDesk.g:4597:1: ( ',' )
            // InternalDesk.g:4598:2: ','
            {
             before(grammarAccess.getTermEntryAccess().getCommaKeyword_2_1_0_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getCommaKeyword_2_1_0_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_0_2__0__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_0_2__1"
    // InternalDesk.g:4607:1: rule__TermEntry__Group_2_1_0_2__1 : rule__TermEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__TermEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4611:1: ( rule__TermEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:4612:2: rule__TermEntry__Group_2_1_0_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_0_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_0_2__1"


    // $ANTLR start "rule__TermEntry__Group_2_1_0_2__1__Impl"
    // InternalDesk.g:4618:1: rule__TermEntry__Group_2_1_0_2__1__Impl : ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4622:1: ( ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:4623:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:4623:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:4624:2: ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getTermEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:4625:2: ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:4625:3: rule__TermEntry__AlsoAssignment_2_1_0_2_1
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__AlsoAssignment_2_1_0_2_1();

            state._fsp--;


            }

             after(grammarAccess.getTermEntryAccess().getAlsoAssignment_2_1_0_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_0_2__1__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_1__0"
    // InternalDesk.g:4634:1: rule__TermEntry__Group_2_1_1__0 : rule__TermEntry__Group_2_1_1__0__Impl rule__TermEntry__Group_2_1_1__1 ;
    public final void rule__TermEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4638:1: ( rule__TermEntry__Group_2_1_1__0__Impl rule__TermEntry__Group_2_1_1__1 )
            // InternalDesk.g:4639:2: rule__TermEntry__Group_2_1_1__0__Impl rule__TermEntry__Group_2_1_1__1
            {
            pushFollow(FOLLOW_7);
            rule__TermEntry__Group_2_1_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_1__0"


    // $ANTLR start "rule__TermEntry__Group_2_1_1__0__Impl"
    // InternalDesk.g:4646:1: rule__TermEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__TermEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4650:1: ( ( 'never' ) )
            // InternalDesk.g:4651:1: ( 'never' )
            {
            // InternalDesk.g:4651:1: ( 'never' )
            // InternalDesk.g:4652:2: 'never'
            {
             before(grammarAccess.getTermEntryAccess().getNeverKeyword_2_1_1_0()); 
            match(input,45,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getNeverKeyword_2_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_1__0__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_1__1"
    // InternalDesk.g:4661:1: rule__TermEntry__Group_2_1_1__1 : rule__TermEntry__Group_2_1_1__1__Impl rule__TermEntry__Group_2_1_1__2 ;
    public final void rule__TermEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4665:1: ( rule__TermEntry__Group_2_1_1__1__Impl rule__TermEntry__Group_2_1_1__2 )
            // InternalDesk.g:4666:2: rule__TermEntry__Group_2_1_1__1__Impl rule__TermEntry__Group_2_1_1__2
            {
            pushFollow(FOLLOW_15);
            rule__TermEntry__Group_2_1_1__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_1__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_1__1"


    // $ANTLR start "rule__TermEntry__Group_2_1_1__1__Impl"
    // InternalDesk.g:4673:1: rule__TermEntry__Group_2_1_1__1__Impl : ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4677:1: ( ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:4678:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:4678:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:4679:2: ( rule__TermEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getTermEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:4680:2: ( rule__TermEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:4680:3: rule__TermEntry__NeverAssignment_2_1_1_1
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__NeverAssignment_2_1_1_1();

            state._fsp--;


            }

             after(grammarAccess.getTermEntryAccess().getNeverAssignment_2_1_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_1__1__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_1__2"
    // InternalDesk.g:4688:1: rule__TermEntry__Group_2_1_1__2 : rule__TermEntry__Group_2_1_1__2__Impl ;
    public final void rule__TermEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4692:1: ( rule__TermEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:4693:2: rule__TermEntry__Group_2_1_1__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_1__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_1__2"


    // $ANTLR start "rule__TermEntry__Group_2_1_1__2__Impl"
    // InternalDesk.g:4699:1: rule__TermEntry__Group_2_1_1__2__Impl : ( ( rule__TermEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__TermEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4703:1: ( ( ( rule__TermEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:4704:1: ( ( rule__TermEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:4704:1: ( ( rule__TermEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:4705:2: ( rule__TermEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getTermEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:4706:2: ( rule__TermEntry__Group_2_1_1_2__0 )*
            loop43:
            do {
                int alt43=2;
                int LA43_0 = input.LA(1);

                if ( (LA43_0==21) ) {
                    alt43=1;
                }


                switch (alt43) {
            	case 1 :
            	    // InternalDesk.g:4706:3: rule__TermEntry__Group_2_1_1_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__TermEntry__Group_2_1_1_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop43;
                }
            } while (true);

             after(grammarAccess.getTermEntryAccess().getGroup_2_1_1_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_1__2__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_1_2__0"
    // InternalDesk.g:4715:1: rule__TermEntry__Group_2_1_1_2__0 : rule__TermEntry__Group_2_1_1_2__0__Impl rule__TermEntry__Group_2_1_1_2__1 ;
    public final void rule__TermEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4719:1: ( rule__TermEntry__Group_2_1_1_2__0__Impl rule__TermEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:4720:2: rule__TermEntry__Group_2_1_1_2__0__Impl rule__TermEntry__Group_2_1_1_2__1
            {
            pushFollow(FOLLOW_7);
            rule__TermEntry__Group_2_1_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_1_2__0"


    // $ANTLR start "rule__TermEntry__Group_2_1_1_2__0__Impl"
    // InternalDesk.g:4727:1: rule__TermEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__TermEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4731:1: ( ( ',' ) )
            // InternalDesk.g:4732:1: ( ',' )
            {
            // InternalDesk.g:4732:1: ( ',' )
            // InternalDesk.g:4733:2: ','
            {
             before(grammarAccess.getTermEntryAccess().getCommaKeyword_2_1_1_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getCommaKeyword_2_1_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_1_2__0__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_1_2__1"
    // InternalDesk.g:4742:1: rule__TermEntry__Group_2_1_1_2__1 : rule__TermEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__TermEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4746:1: ( rule__TermEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:4747:2: rule__TermEntry__Group_2_1_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_1_2__1"


    // $ANTLR start "rule__TermEntry__Group_2_1_1_2__1__Impl"
    // InternalDesk.g:4753:1: rule__TermEntry__Group_2_1_1_2__1__Impl : ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4757:1: ( ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:4758:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:4758:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:4759:2: ( rule__TermEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getTermEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:4760:2: ( rule__TermEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:4760:3: rule__TermEntry__NeverAssignment_2_1_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__NeverAssignment_2_1_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getTermEntryAccess().getNeverAssignment_2_1_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_1_2__1__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_2__0"
    // InternalDesk.g:4769:1: rule__TermEntry__Group_2_1_2__0 : rule__TermEntry__Group_2_1_2__0__Impl rule__TermEntry__Group_2_1_2__1 ;
    public final void rule__TermEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4773:1: ( rule__TermEntry__Group_2_1_2__0__Impl rule__TermEntry__Group_2_1_2__1 )
            // InternalDesk.g:4774:2: rule__TermEntry__Group_2_1_2__0__Impl rule__TermEntry__Group_2_1_2__1
            {
            pushFollow(FOLLOW_7);
            rule__TermEntry__Group_2_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_2__0"


    // $ANTLR start "rule__TermEntry__Group_2_1_2__0__Impl"
    // InternalDesk.g:4781:1: rule__TermEntry__Group_2_1_2__0__Impl : ( 'first' ) ;
    public final void rule__TermEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4785:1: ( ( 'first' ) )
            // InternalDesk.g:4786:1: ( 'first' )
            {
            // InternalDesk.g:4786:1: ( 'first' )
            // InternalDesk.g:4787:2: 'first'
            {
             before(grammarAccess.getTermEntryAccess().getFirstKeyword_2_1_2_0()); 
            match(input,46,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getFirstKeyword_2_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_2__0__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_2__1"
    // InternalDesk.g:4796:1: rule__TermEntry__Group_2_1_2__1 : rule__TermEntry__Group_2_1_2__1__Impl ;
    public final void rule__TermEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4800:1: ( rule__TermEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:4801:2: rule__TermEntry__Group_2_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_2__1"


    // $ANTLR start "rule__TermEntry__Group_2_1_2__1__Impl"
    // InternalDesk.g:4807:1: rule__TermEntry__Group_2_1_2__1__Impl : ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4811:1: ( ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:4812:1: ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:4812:1: ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) )
            // InternalDesk.g:4813:2: ( rule__TermEntry__FirstAssignment_2_1_2_1 )
            {
             before(grammarAccess.getTermEntryAccess().getFirstAssignment_2_1_2_1()); 
            // InternalDesk.g:4814:2: ( rule__TermEntry__FirstAssignment_2_1_2_1 )
            // InternalDesk.g:4814:3: rule__TermEntry__FirstAssignment_2_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__FirstAssignment_2_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getTermEntryAccess().getFirstAssignment_2_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_2__1__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_3__0"
    // InternalDesk.g:4823:1: rule__TermEntry__Group_2_1_3__0 : rule__TermEntry__Group_2_1_3__0__Impl rule__TermEntry__Group_2_1_3__1 ;
    public final void rule__TermEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4827:1: ( rule__TermEntry__Group_2_1_3__0__Impl rule__TermEntry__Group_2_1_3__1 )
            // InternalDesk.g:4828:2: rule__TermEntry__Group_2_1_3__0__Impl rule__TermEntry__Group_2_1_3__1
            {
            pushFollow(FOLLOW_7);
            rule__TermEntry__Group_2_1_3__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_3__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_3__0"


    // $ANTLR start "rule__TermEntry__Group_2_1_3__0__Impl"
    // InternalDesk.g:4835:1: rule__TermEntry__Group_2_1_3__0__Impl : ( 'because' ) ;
    public final void rule__TermEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4839:1: ( ( 'because' ) )
            // InternalDesk.g:4840:1: ( 'because' )
            {
            // InternalDesk.g:4840:1: ( 'because' )
            // InternalDesk.g:4841:2: 'because'
            {
             before(grammarAccess.getTermEntryAccess().getBecauseKeyword_2_1_3_0()); 
            match(input,22,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getBecauseKeyword_2_1_3_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_3__0__Impl"


    // $ANTLR start "rule__TermEntry__Group_2_1_3__1"
    // InternalDesk.g:4850:1: rule__TermEntry__Group_2_1_3__1 : rule__TermEntry__Group_2_1_3__1__Impl ;
    public final void rule__TermEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4854:1: ( rule__TermEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:4855:2: rule__TermEntry__Group_2_1_3__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__Group_2_1_3__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_3__1"


    // $ANTLR start "rule__TermEntry__Group_2_1_3__1__Impl"
    // InternalDesk.g:4861:1: rule__TermEntry__Group_2_1_3__1__Impl : ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4865:1: ( ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:4866:1: ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:4866:1: ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) )
            // InternalDesk.g:4867:2: ( rule__TermEntry__BecauseAssignment_2_1_3_1 )
            {
             before(grammarAccess.getTermEntryAccess().getBecauseAssignment_2_1_3_1()); 
            // InternalDesk.g:4868:2: ( rule__TermEntry__BecauseAssignment_2_1_3_1 )
            // InternalDesk.g:4868:3: rule__TermEntry__BecauseAssignment_2_1_3_1
            {
            pushFollow(FOLLOW_2);
            rule__TermEntry__BecauseAssignment_2_1_3_1();

            state._fsp--;


            }

             after(grammarAccess.getTermEntryAccess().getBecauseAssignment_2_1_3_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__Group_2_1_3__1__Impl"


    // $ANTLR start "rule__OfficeEntry__Group__0"
    // InternalDesk.g:4877:1: rule__OfficeEntry__Group__0 : rule__OfficeEntry__Group__0__Impl rule__OfficeEntry__Group__1 ;
    public final void rule__OfficeEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4881:1: ( rule__OfficeEntry__Group__0__Impl rule__OfficeEntry__Group__1 )
            // InternalDesk.g:4882:2: rule__OfficeEntry__Group__0__Impl rule__OfficeEntry__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__OfficeEntry__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group__0"


    // $ANTLR start "rule__OfficeEntry__Group__0__Impl"
    // InternalDesk.g:4889:1: rule__OfficeEntry__Group__0__Impl : ( 'office' ) ;
    public final void rule__OfficeEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4893:1: ( ( 'office' ) )
            // InternalDesk.g:4894:1: ( 'office' )
            {
            // InternalDesk.g:4894:1: ( 'office' )
            // InternalDesk.g:4895:2: 'office'
            {
             before(grammarAccess.getOfficeEntryAccess().getOfficeKeyword_0()); 
            match(input,47,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getOfficeKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group__0__Impl"


    // $ANTLR start "rule__OfficeEntry__Group__1"
    // InternalDesk.g:4904:1: rule__OfficeEntry__Group__1 : rule__OfficeEntry__Group__1__Impl rule__OfficeEntry__Group__2 ;
    public final void rule__OfficeEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4908:1: ( rule__OfficeEntry__Group__1__Impl rule__OfficeEntry__Group__2 )
            // InternalDesk.g:4909:2: rule__OfficeEntry__Group__1__Impl rule__OfficeEntry__Group__2
            {
            pushFollow(FOLLOW_8);
            rule__OfficeEntry__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group__1"


    // $ANTLR start "rule__OfficeEntry__Group__1__Impl"
    // InternalDesk.g:4916:1: rule__OfficeEntry__Group__1__Impl : ( ( rule__OfficeEntry__NameAssignment_1 ) ) ;
    public final void rule__OfficeEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4920:1: ( ( ( rule__OfficeEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:4921:1: ( ( rule__OfficeEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:4921:1: ( ( rule__OfficeEntry__NameAssignment_1 ) )
            // InternalDesk.g:4922:2: ( rule__OfficeEntry__NameAssignment_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:4923:2: ( rule__OfficeEntry__NameAssignment_1 )
            // InternalDesk.g:4923:3: rule__OfficeEntry__NameAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__NameAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getOfficeEntryAccess().getNameAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group__1__Impl"


    // $ANTLR start "rule__OfficeEntry__Group__2"
    // InternalDesk.g:4931:1: rule__OfficeEntry__Group__2 : rule__OfficeEntry__Group__2__Impl ;
    public final void rule__OfficeEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4935:1: ( rule__OfficeEntry__Group__2__Impl )
            // InternalDesk.g:4936:2: rule__OfficeEntry__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group__2"


    // $ANTLR start "rule__OfficeEntry__Group__2__Impl"
    // InternalDesk.g:4942:1: rule__OfficeEntry__Group__2__Impl : ( ( rule__OfficeEntry__Group_2__0 )? ) ;
    public final void rule__OfficeEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4946:1: ( ( ( rule__OfficeEntry__Group_2__0 )? ) )
            // InternalDesk.g:4947:1: ( ( rule__OfficeEntry__Group_2__0 )? )
            {
            // InternalDesk.g:4947:1: ( ( rule__OfficeEntry__Group_2__0 )? )
            // InternalDesk.g:4948:2: ( rule__OfficeEntry__Group_2__0 )?
            {
             before(grammarAccess.getOfficeEntryAccess().getGroup_2()); 
            // InternalDesk.g:4949:2: ( rule__OfficeEntry__Group_2__0 )?
            int alt44=2;
            int LA44_0 = input.LA(1);

            if ( (LA44_0==14) ) {
                alt44=1;
            }
            switch (alt44) {
                case 1 :
                    // InternalDesk.g:4949:3: rule__OfficeEntry__Group_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OfficeEntry__Group_2__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getOfficeEntryAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group__2__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2__0"
    // InternalDesk.g:4958:1: rule__OfficeEntry__Group_2__0 : rule__OfficeEntry__Group_2__0__Impl rule__OfficeEntry__Group_2__1 ;
    public final void rule__OfficeEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4962:1: ( rule__OfficeEntry__Group_2__0__Impl rule__OfficeEntry__Group_2__1 )
            // InternalDesk.g:4963:2: rule__OfficeEntry__Group_2__0__Impl rule__OfficeEntry__Group_2__1
            {
            pushFollow(FOLLOW_39);
            rule__OfficeEntry__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2__0"


    // $ANTLR start "rule__OfficeEntry__Group_2__0__Impl"
    // InternalDesk.g:4970:1: rule__OfficeEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__OfficeEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4974:1: ( ( '{' ) )
            // InternalDesk.g:4975:1: ( '{' )
            {
            // InternalDesk.g:4975:1: ( '{' )
            // InternalDesk.g:4976:2: '{'
            {
             before(grammarAccess.getOfficeEntryAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,14,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getLeftCurlyBracketKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2__0__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2__1"
    // InternalDesk.g:4985:1: rule__OfficeEntry__Group_2__1 : rule__OfficeEntry__Group_2__1__Impl rule__OfficeEntry__Group_2__2 ;
    public final void rule__OfficeEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4989:1: ( rule__OfficeEntry__Group_2__1__Impl rule__OfficeEntry__Group_2__2 )
            // InternalDesk.g:4990:2: rule__OfficeEntry__Group_2__1__Impl rule__OfficeEntry__Group_2__2
            {
            pushFollow(FOLLOW_39);
            rule__OfficeEntry__Group_2__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2__1"


    // $ANTLR start "rule__OfficeEntry__Group_2__1__Impl"
    // InternalDesk.g:4997:1: rule__OfficeEntry__Group_2__1__Impl : ( ( rule__OfficeEntry__Alternatives_2_1 )* ) ;
    public final void rule__OfficeEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5001:1: ( ( ( rule__OfficeEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:5002:1: ( ( rule__OfficeEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:5002:1: ( ( rule__OfficeEntry__Alternatives_2_1 )* )
            // InternalDesk.g:5003:2: ( rule__OfficeEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getOfficeEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:5004:2: ( rule__OfficeEntry__Alternatives_2_1 )*
            loop45:
            do {
                int alt45=2;
                int LA45_0 = input.LA(1);

                if ( (LA45_0==44||(LA45_0>=48 && LA45_0<=49)||LA45_0==70) ) {
                    alt45=1;
                }


                switch (alt45) {
            	case 1 :
            	    // InternalDesk.g:5004:3: rule__OfficeEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_40);
            	    rule__OfficeEntry__Alternatives_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop45;
                }
            } while (true);

             after(grammarAccess.getOfficeEntryAccess().getAlternatives_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2__1__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2__2"
    // InternalDesk.g:5012:1: rule__OfficeEntry__Group_2__2 : rule__OfficeEntry__Group_2__2__Impl ;
    public final void rule__OfficeEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5016:1: ( rule__OfficeEntry__Group_2__2__Impl )
            // InternalDesk.g:5017:2: rule__OfficeEntry__Group_2__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2__2"


    // $ANTLR start "rule__OfficeEntry__Group_2__2__Impl"
    // InternalDesk.g:5023:1: rule__OfficeEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__OfficeEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5027:1: ( ( '}' ) )
            // InternalDesk.g:5028:1: ( '}' )
            {
            // InternalDesk.g:5028:1: ( '}' )
            // InternalDesk.g:5029:2: '}'
            {
             before(grammarAccess.getOfficeEntryAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,15,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getRightCurlyBracketKeyword_2_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2__2__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_0__0"
    // InternalDesk.g:5039:1: rule__OfficeEntry__Group_2_1_0__0 : rule__OfficeEntry__Group_2_1_0__0__Impl rule__OfficeEntry__Group_2_1_0__1 ;
    public final void rule__OfficeEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5043:1: ( rule__OfficeEntry__Group_2_1_0__0__Impl rule__OfficeEntry__Group_2_1_0__1 )
            // InternalDesk.g:5044:2: rule__OfficeEntry__Group_2_1_0__0__Impl rule__OfficeEntry__Group_2_1_0__1
            {
            pushFollow(FOLLOW_7);
            rule__OfficeEntry__Group_2_1_0__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_0__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_0__0"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_0__0__Impl"
    // InternalDesk.g:5051:1: rule__OfficeEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__OfficeEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5055:1: ( ( 'also' ) )
            // InternalDesk.g:5056:1: ( 'also' )
            {
            // InternalDesk.g:5056:1: ( 'also' )
            // InternalDesk.g:5057:2: 'also'
            {
             before(grammarAccess.getOfficeEntryAccess().getAlsoKeyword_2_1_0_0()); 
            match(input,44,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getAlsoKeyword_2_1_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_0__0__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_0__1"
    // InternalDesk.g:5066:1: rule__OfficeEntry__Group_2_1_0__1 : rule__OfficeEntry__Group_2_1_0__1__Impl rule__OfficeEntry__Group_2_1_0__2 ;
    public final void rule__OfficeEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5070:1: ( rule__OfficeEntry__Group_2_1_0__1__Impl rule__OfficeEntry__Group_2_1_0__2 )
            // InternalDesk.g:5071:2: rule__OfficeEntry__Group_2_1_0__1__Impl rule__OfficeEntry__Group_2_1_0__2
            {
            pushFollow(FOLLOW_15);
            rule__OfficeEntry__Group_2_1_0__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_0__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_0__1"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_0__1__Impl"
    // InternalDesk.g:5078:1: rule__OfficeEntry__Group_2_1_0__1__Impl : ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5082:1: ( ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:5083:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:5083:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:5084:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:5085:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:5085:3: rule__OfficeEntry__AlsoAssignment_2_1_0_1
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__AlsoAssignment_2_1_0_1();

            state._fsp--;


            }

             after(grammarAccess.getOfficeEntryAccess().getAlsoAssignment_2_1_0_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_0__1__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_0__2"
    // InternalDesk.g:5093:1: rule__OfficeEntry__Group_2_1_0__2 : rule__OfficeEntry__Group_2_1_0__2__Impl ;
    public final void rule__OfficeEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5097:1: ( rule__OfficeEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:5098:2: rule__OfficeEntry__Group_2_1_0__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_0__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_0__2"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_0__2__Impl"
    // InternalDesk.g:5104:1: rule__OfficeEntry__Group_2_1_0__2__Impl : ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__OfficeEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5108:1: ( ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:5109:1: ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:5109:1: ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:5110:2: ( rule__OfficeEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getOfficeEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:5111:2: ( rule__OfficeEntry__Group_2_1_0_2__0 )*
            loop46:
            do {
                int alt46=2;
                int LA46_0 = input.LA(1);

                if ( (LA46_0==21) ) {
                    alt46=1;
                }


                switch (alt46) {
            	case 1 :
            	    // InternalDesk.g:5111:3: rule__OfficeEntry__Group_2_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__OfficeEntry__Group_2_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop46;
                }
            } while (true);

             after(grammarAccess.getOfficeEntryAccess().getGroup_2_1_0_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_0__2__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_0_2__0"
    // InternalDesk.g:5120:1: rule__OfficeEntry__Group_2_1_0_2__0 : rule__OfficeEntry__Group_2_1_0_2__0__Impl rule__OfficeEntry__Group_2_1_0_2__1 ;
    public final void rule__OfficeEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5124:1: ( rule__OfficeEntry__Group_2_1_0_2__0__Impl rule__OfficeEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:5125:2: rule__OfficeEntry__Group_2_1_0_2__0__Impl rule__OfficeEntry__Group_2_1_0_2__1
            {
            pushFollow(FOLLOW_7);
            rule__OfficeEntry__Group_2_1_0_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_0_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_0_2__0"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_0_2__0__Impl"
    // InternalDesk.g:5132:1: rule__OfficeEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__OfficeEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5136:1: ( ( ',' ) )
            // InternalDesk.g:5137:1: ( ',' )
            {
            // InternalDesk.g:5137:1: ( ',' )
            // InternalDesk.g:5138:2: ','
            {
             before(grammarAccess.getOfficeEntryAccess().getCommaKeyword_2_1_0_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getCommaKeyword_2_1_0_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_0_2__0__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_0_2__1"
    // InternalDesk.g:5147:1: rule__OfficeEntry__Group_2_1_0_2__1 : rule__OfficeEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__OfficeEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5151:1: ( rule__OfficeEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:5152:2: rule__OfficeEntry__Group_2_1_0_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_0_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_0_2__1"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_0_2__1__Impl"
    // InternalDesk.g:5158:1: rule__OfficeEntry__Group_2_1_0_2__1__Impl : ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5162:1: ( ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:5163:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:5163:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:5164:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:5165:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:5165:3: rule__OfficeEntry__AlsoAssignment_2_1_0_2_1
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__AlsoAssignment_2_1_0_2_1();

            state._fsp--;


            }

             after(grammarAccess.getOfficeEntryAccess().getAlsoAssignment_2_1_0_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_0_2__1__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_1__0"
    // InternalDesk.g:5174:1: rule__OfficeEntry__Group_2_1_1__0 : rule__OfficeEntry__Group_2_1_1__0__Impl rule__OfficeEntry__Group_2_1_1__1 ;
    public final void rule__OfficeEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5178:1: ( rule__OfficeEntry__Group_2_1_1__0__Impl rule__OfficeEntry__Group_2_1_1__1 )
            // InternalDesk.g:5179:2: rule__OfficeEntry__Group_2_1_1__0__Impl rule__OfficeEntry__Group_2_1_1__1
            {
            pushFollow(FOLLOW_7);
            rule__OfficeEntry__Group_2_1_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_1__0"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_1__0__Impl"
    // InternalDesk.g:5186:1: rule__OfficeEntry__Group_2_1_1__0__Impl : ( 'in' ) ;
    public final void rule__OfficeEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5190:1: ( ( 'in' ) )
            // InternalDesk.g:5191:1: ( 'in' )
            {
            // InternalDesk.g:5191:1: ( 'in' )
            // InternalDesk.g:5192:2: 'in'
            {
             before(grammarAccess.getOfficeEntryAccess().getInKeyword_2_1_1_0()); 
            match(input,48,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getInKeyword_2_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_1__0__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_1__1"
    // InternalDesk.g:5201:1: rule__OfficeEntry__Group_2_1_1__1 : rule__OfficeEntry__Group_2_1_1__1__Impl ;
    public final void rule__OfficeEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5205:1: ( rule__OfficeEntry__Group_2_1_1__1__Impl )
            // InternalDesk.g:5206:2: rule__OfficeEntry__Group_2_1_1__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_1__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_1__1"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_1__1__Impl"
    // InternalDesk.g:5212:1: rule__OfficeEntry__Group_2_1_1__1__Impl : ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5216:1: ( ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:5217:1: ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:5217:1: ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) )
            // InternalDesk.g:5218:2: ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getPlaceAssignment_2_1_1_1()); 
            // InternalDesk.g:5219:2: ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 )
            // InternalDesk.g:5219:3: rule__OfficeEntry__PlaceAssignment_2_1_1_1
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__PlaceAssignment_2_1_1_1();

            state._fsp--;


            }

             after(grammarAccess.getOfficeEntryAccess().getPlaceAssignment_2_1_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_1__1__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_3__0"
    // InternalDesk.g:5228:1: rule__OfficeEntry__Group_2_1_3__0 : rule__OfficeEntry__Group_2_1_3__0__Impl rule__OfficeEntry__Group_2_1_3__1 ;
    public final void rule__OfficeEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5232:1: ( rule__OfficeEntry__Group_2_1_3__0__Impl rule__OfficeEntry__Group_2_1_3__1 )
            // InternalDesk.g:5233:2: rule__OfficeEntry__Group_2_1_3__0__Impl rule__OfficeEntry__Group_2_1_3__1
            {
            pushFollow(FOLLOW_7);
            rule__OfficeEntry__Group_2_1_3__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_3__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_3__0"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_3__0__Impl"
    // InternalDesk.g:5240:1: rule__OfficeEntry__Group_2_1_3__0__Impl : ( 'source' ) ;
    public final void rule__OfficeEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5244:1: ( ( 'source' ) )
            // InternalDesk.g:5245:1: ( 'source' )
            {
            // InternalDesk.g:5245:1: ( 'source' )
            // InternalDesk.g:5246:2: 'source'
            {
             before(grammarAccess.getOfficeEntryAccess().getSourceKeyword_2_1_3_0()); 
            match(input,49,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getSourceKeyword_2_1_3_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_3__0__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_3__1"
    // InternalDesk.g:5255:1: rule__OfficeEntry__Group_2_1_3__1 : rule__OfficeEntry__Group_2_1_3__1__Impl ;
    public final void rule__OfficeEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5259:1: ( rule__OfficeEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:5260:2: rule__OfficeEntry__Group_2_1_3__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_3__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_3__1"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_3__1__Impl"
    // InternalDesk.g:5266:1: rule__OfficeEntry__Group_2_1_3__1__Impl : ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5270:1: ( ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:5271:1: ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:5271:1: ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) )
            // InternalDesk.g:5272:2: ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getSourcesAssignment_2_1_3_1()); 
            // InternalDesk.g:5273:2: ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 )
            // InternalDesk.g:5273:3: rule__OfficeEntry__SourcesAssignment_2_1_3_1
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__SourcesAssignment_2_1_3_1();

            state._fsp--;


            }

             after(grammarAccess.getOfficeEntryAccess().getSourcesAssignment_2_1_3_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_3__1__Impl"


    // $ANTLR start "rule__PersonEntry__Group__0"
    // InternalDesk.g:5282:1: rule__PersonEntry__Group__0 : rule__PersonEntry__Group__0__Impl rule__PersonEntry__Group__1 ;
    public final void rule__PersonEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5286:1: ( rule__PersonEntry__Group__0__Impl rule__PersonEntry__Group__1 )
            // InternalDesk.g:5287:2: rule__PersonEntry__Group__0__Impl rule__PersonEntry__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__PersonEntry__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group__0"


    // $ANTLR start "rule__PersonEntry__Group__0__Impl"
    // InternalDesk.g:5294:1: rule__PersonEntry__Group__0__Impl : ( 'person' ) ;
    public final void rule__PersonEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5298:1: ( ( 'person' ) )
            // InternalDesk.g:5299:1: ( 'person' )
            {
            // InternalDesk.g:5299:1: ( 'person' )
            // InternalDesk.g:5300:2: 'person'
            {
             before(grammarAccess.getPersonEntryAccess().getPersonKeyword_0()); 
            match(input,50,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getPersonKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group__0__Impl"


    // $ANTLR start "rule__PersonEntry__Group__1"
    // InternalDesk.g:5309:1: rule__PersonEntry__Group__1 : rule__PersonEntry__Group__1__Impl rule__PersonEntry__Group__2 ;
    public final void rule__PersonEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5313:1: ( rule__PersonEntry__Group__1__Impl rule__PersonEntry__Group__2 )
            // InternalDesk.g:5314:2: rule__PersonEntry__Group__1__Impl rule__PersonEntry__Group__2
            {
            pushFollow(FOLLOW_8);
            rule__PersonEntry__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group__1"


    // $ANTLR start "rule__PersonEntry__Group__1__Impl"
    // InternalDesk.g:5321:1: rule__PersonEntry__Group__1__Impl : ( ( rule__PersonEntry__NameAssignment_1 ) ) ;
    public final void rule__PersonEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5325:1: ( ( ( rule__PersonEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:5326:1: ( ( rule__PersonEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:5326:1: ( ( rule__PersonEntry__NameAssignment_1 ) )
            // InternalDesk.g:5327:2: ( rule__PersonEntry__NameAssignment_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:5328:2: ( rule__PersonEntry__NameAssignment_1 )
            // InternalDesk.g:5328:3: rule__PersonEntry__NameAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__NameAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getPersonEntryAccess().getNameAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group__1__Impl"


    // $ANTLR start "rule__PersonEntry__Group__2"
    // InternalDesk.g:5336:1: rule__PersonEntry__Group__2 : rule__PersonEntry__Group__2__Impl ;
    public final void rule__PersonEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5340:1: ( rule__PersonEntry__Group__2__Impl )
            // InternalDesk.g:5341:2: rule__PersonEntry__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group__2"


    // $ANTLR start "rule__PersonEntry__Group__2__Impl"
    // InternalDesk.g:5347:1: rule__PersonEntry__Group__2__Impl : ( ( rule__PersonEntry__Group_2__0 )? ) ;
    public final void rule__PersonEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5351:1: ( ( ( rule__PersonEntry__Group_2__0 )? ) )
            // InternalDesk.g:5352:1: ( ( rule__PersonEntry__Group_2__0 )? )
            {
            // InternalDesk.g:5352:1: ( ( rule__PersonEntry__Group_2__0 )? )
            // InternalDesk.g:5353:2: ( rule__PersonEntry__Group_2__0 )?
            {
             before(grammarAccess.getPersonEntryAccess().getGroup_2()); 
            // InternalDesk.g:5354:2: ( rule__PersonEntry__Group_2__0 )?
            int alt47=2;
            int LA47_0 = input.LA(1);

            if ( (LA47_0==14) ) {
                alt47=1;
            }
            switch (alt47) {
                case 1 :
                    // InternalDesk.g:5354:3: rule__PersonEntry__Group_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PersonEntry__Group_2__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getPersonEntryAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group__2__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2__0"
    // InternalDesk.g:5363:1: rule__PersonEntry__Group_2__0 : rule__PersonEntry__Group_2__0__Impl rule__PersonEntry__Group_2__1 ;
    public final void rule__PersonEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5367:1: ( rule__PersonEntry__Group_2__0__Impl rule__PersonEntry__Group_2__1 )
            // InternalDesk.g:5368:2: rule__PersonEntry__Group_2__0__Impl rule__PersonEntry__Group_2__1
            {
            pushFollow(FOLLOW_41);
            rule__PersonEntry__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2__0"


    // $ANTLR start "rule__PersonEntry__Group_2__0__Impl"
    // InternalDesk.g:5375:1: rule__PersonEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__PersonEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5379:1: ( ( '{' ) )
            // InternalDesk.g:5380:1: ( '{' )
            {
            // InternalDesk.g:5380:1: ( '{' )
            // InternalDesk.g:5381:2: '{'
            {
             before(grammarAccess.getPersonEntryAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,14,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getLeftCurlyBracketKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2__0__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2__1"
    // InternalDesk.g:5390:1: rule__PersonEntry__Group_2__1 : rule__PersonEntry__Group_2__1__Impl rule__PersonEntry__Group_2__2 ;
    public final void rule__PersonEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5394:1: ( rule__PersonEntry__Group_2__1__Impl rule__PersonEntry__Group_2__2 )
            // InternalDesk.g:5395:2: rule__PersonEntry__Group_2__1__Impl rule__PersonEntry__Group_2__2
            {
            pushFollow(FOLLOW_41);
            rule__PersonEntry__Group_2__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2__1"


    // $ANTLR start "rule__PersonEntry__Group_2__1__Impl"
    // InternalDesk.g:5402:1: rule__PersonEntry__Group_2__1__Impl : ( ( rule__PersonEntry__Alternatives_2_1 )* ) ;
    public final void rule__PersonEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5406:1: ( ( ( rule__PersonEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:5407:1: ( ( rule__PersonEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:5407:1: ( ( rule__PersonEntry__Alternatives_2_1 )* )
            // InternalDesk.g:5408:2: ( rule__PersonEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getPersonEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:5409:2: ( rule__PersonEntry__Alternatives_2_1 )*
            loop48:
            do {
                int alt48=2;
                int LA48_0 = input.LA(1);

                if ( ((LA48_0>=44 && LA48_0<=45)||LA48_0==47||LA48_0==49||(LA48_0>=51 && LA48_0<=52)) ) {
                    alt48=1;
                }


                switch (alt48) {
            	case 1 :
            	    // InternalDesk.g:5409:3: rule__PersonEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_42);
            	    rule__PersonEntry__Alternatives_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop48;
                }
            } while (true);

             after(grammarAccess.getPersonEntryAccess().getAlternatives_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2__1__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2__2"
    // InternalDesk.g:5417:1: rule__PersonEntry__Group_2__2 : rule__PersonEntry__Group_2__2__Impl ;
    public final void rule__PersonEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5421:1: ( rule__PersonEntry__Group_2__2__Impl )
            // InternalDesk.g:5422:2: rule__PersonEntry__Group_2__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2__2"


    // $ANTLR start "rule__PersonEntry__Group_2__2__Impl"
    // InternalDesk.g:5428:1: rule__PersonEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__PersonEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5432:1: ( ( '}' ) )
            // InternalDesk.g:5433:1: ( '}' )
            {
            // InternalDesk.g:5433:1: ( '}' )
            // InternalDesk.g:5434:2: '}'
            {
             before(grammarAccess.getPersonEntryAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,15,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getRightCurlyBracketKeyword_2_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2__2__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_0__0"
    // InternalDesk.g:5444:1: rule__PersonEntry__Group_2_1_0__0 : rule__PersonEntry__Group_2_1_0__0__Impl rule__PersonEntry__Group_2_1_0__1 ;
    public final void rule__PersonEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5448:1: ( rule__PersonEntry__Group_2_1_0__0__Impl rule__PersonEntry__Group_2_1_0__1 )
            // InternalDesk.g:5449:2: rule__PersonEntry__Group_2_1_0__0__Impl rule__PersonEntry__Group_2_1_0__1
            {
            pushFollow(FOLLOW_7);
            rule__PersonEntry__Group_2_1_0__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_0__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_0__0"


    // $ANTLR start "rule__PersonEntry__Group_2_1_0__0__Impl"
    // InternalDesk.g:5456:1: rule__PersonEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__PersonEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5460:1: ( ( 'also' ) )
            // InternalDesk.g:5461:1: ( 'also' )
            {
            // InternalDesk.g:5461:1: ( 'also' )
            // InternalDesk.g:5462:2: 'also'
            {
             before(grammarAccess.getPersonEntryAccess().getAlsoKeyword_2_1_0_0()); 
            match(input,44,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getAlsoKeyword_2_1_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_0__0__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_0__1"
    // InternalDesk.g:5471:1: rule__PersonEntry__Group_2_1_0__1 : rule__PersonEntry__Group_2_1_0__1__Impl rule__PersonEntry__Group_2_1_0__2 ;
    public final void rule__PersonEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5475:1: ( rule__PersonEntry__Group_2_1_0__1__Impl rule__PersonEntry__Group_2_1_0__2 )
            // InternalDesk.g:5476:2: rule__PersonEntry__Group_2_1_0__1__Impl rule__PersonEntry__Group_2_1_0__2
            {
            pushFollow(FOLLOW_15);
            rule__PersonEntry__Group_2_1_0__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_0__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_0__1"


    // $ANTLR start "rule__PersonEntry__Group_2_1_0__1__Impl"
    // InternalDesk.g:5483:1: rule__PersonEntry__Group_2_1_0__1__Impl : ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5487:1: ( ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:5488:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:5488:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:5489:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:5490:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:5490:3: rule__PersonEntry__AlsoAssignment_2_1_0_1
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__AlsoAssignment_2_1_0_1();

            state._fsp--;


            }

             after(grammarAccess.getPersonEntryAccess().getAlsoAssignment_2_1_0_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_0__1__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_0__2"
    // InternalDesk.g:5498:1: rule__PersonEntry__Group_2_1_0__2 : rule__PersonEntry__Group_2_1_0__2__Impl ;
    public final void rule__PersonEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5502:1: ( rule__PersonEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:5503:2: rule__PersonEntry__Group_2_1_0__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_0__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_0__2"


    // $ANTLR start "rule__PersonEntry__Group_2_1_0__2__Impl"
    // InternalDesk.g:5509:1: rule__PersonEntry__Group_2_1_0__2__Impl : ( ( rule__PersonEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__PersonEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5513:1: ( ( ( rule__PersonEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:5514:1: ( ( rule__PersonEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:5514:1: ( ( rule__PersonEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:5515:2: ( rule__PersonEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getPersonEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:5516:2: ( rule__PersonEntry__Group_2_1_0_2__0 )*
            loop49:
            do {
                int alt49=2;
                int LA49_0 = input.LA(1);

                if ( (LA49_0==21) ) {
                    alt49=1;
                }


                switch (alt49) {
            	case 1 :
            	    // InternalDesk.g:5516:3: rule__PersonEntry__Group_2_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__PersonEntry__Group_2_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop49;
                }
            } while (true);

             after(grammarAccess.getPersonEntryAccess().getGroup_2_1_0_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_0__2__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_0_2__0"
    // InternalDesk.g:5525:1: rule__PersonEntry__Group_2_1_0_2__0 : rule__PersonEntry__Group_2_1_0_2__0__Impl rule__PersonEntry__Group_2_1_0_2__1 ;
    public final void rule__PersonEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5529:1: ( rule__PersonEntry__Group_2_1_0_2__0__Impl rule__PersonEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:5530:2: rule__PersonEntry__Group_2_1_0_2__0__Impl rule__PersonEntry__Group_2_1_0_2__1
            {
            pushFollow(FOLLOW_7);
            rule__PersonEntry__Group_2_1_0_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_0_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_0_2__0"


    // $ANTLR start "rule__PersonEntry__Group_2_1_0_2__0__Impl"
    // InternalDesk.g:5537:1: rule__PersonEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__PersonEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5541:1: ( ( ',' ) )
            // InternalDesk.g:5542:1: ( ',' )
            {
            // InternalDesk.g:5542:1: ( ',' )
            // InternalDesk.g:5543:2: ','
            {
             before(grammarAccess.getPersonEntryAccess().getCommaKeyword_2_1_0_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getCommaKeyword_2_1_0_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_0_2__0__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_0_2__1"
    // InternalDesk.g:5552:1: rule__PersonEntry__Group_2_1_0_2__1 : rule__PersonEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5556:1: ( rule__PersonEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:5557:2: rule__PersonEntry__Group_2_1_0_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_0_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_0_2__1"


    // $ANTLR start "rule__PersonEntry__Group_2_1_0_2__1__Impl"
    // InternalDesk.g:5563:1: rule__PersonEntry__Group_2_1_0_2__1__Impl : ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5567:1: ( ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:5568:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:5568:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:5569:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:5570:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:5570:3: rule__PersonEntry__AlsoAssignment_2_1_0_2_1
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__AlsoAssignment_2_1_0_2_1();

            state._fsp--;


            }

             after(grammarAccess.getPersonEntryAccess().getAlsoAssignment_2_1_0_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_0_2__1__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_1__0"
    // InternalDesk.g:5579:1: rule__PersonEntry__Group_2_1_1__0 : rule__PersonEntry__Group_2_1_1__0__Impl rule__PersonEntry__Group_2_1_1__1 ;
    public final void rule__PersonEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5583:1: ( rule__PersonEntry__Group_2_1_1__0__Impl rule__PersonEntry__Group_2_1_1__1 )
            // InternalDesk.g:5584:2: rule__PersonEntry__Group_2_1_1__0__Impl rule__PersonEntry__Group_2_1_1__1
            {
            pushFollow(FOLLOW_7);
            rule__PersonEntry__Group_2_1_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_1__0"


    // $ANTLR start "rule__PersonEntry__Group_2_1_1__0__Impl"
    // InternalDesk.g:5591:1: rule__PersonEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__PersonEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5595:1: ( ( 'never' ) )
            // InternalDesk.g:5596:1: ( 'never' )
            {
            // InternalDesk.g:5596:1: ( 'never' )
            // InternalDesk.g:5597:2: 'never'
            {
             before(grammarAccess.getPersonEntryAccess().getNeverKeyword_2_1_1_0()); 
            match(input,45,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getNeverKeyword_2_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_1__0__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_1__1"
    // InternalDesk.g:5606:1: rule__PersonEntry__Group_2_1_1__1 : rule__PersonEntry__Group_2_1_1__1__Impl rule__PersonEntry__Group_2_1_1__2 ;
    public final void rule__PersonEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5610:1: ( rule__PersonEntry__Group_2_1_1__1__Impl rule__PersonEntry__Group_2_1_1__2 )
            // InternalDesk.g:5611:2: rule__PersonEntry__Group_2_1_1__1__Impl rule__PersonEntry__Group_2_1_1__2
            {
            pushFollow(FOLLOW_15);
            rule__PersonEntry__Group_2_1_1__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_1__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_1__1"


    // $ANTLR start "rule__PersonEntry__Group_2_1_1__1__Impl"
    // InternalDesk.g:5618:1: rule__PersonEntry__Group_2_1_1__1__Impl : ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5622:1: ( ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:5623:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:5623:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:5624:2: ( rule__PersonEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:5625:2: ( rule__PersonEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:5625:3: rule__PersonEntry__NeverAssignment_2_1_1_1
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__NeverAssignment_2_1_1_1();

            state._fsp--;


            }

             after(grammarAccess.getPersonEntryAccess().getNeverAssignment_2_1_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_1__1__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_1__2"
    // InternalDesk.g:5633:1: rule__PersonEntry__Group_2_1_1__2 : rule__PersonEntry__Group_2_1_1__2__Impl ;
    public final void rule__PersonEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5637:1: ( rule__PersonEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:5638:2: rule__PersonEntry__Group_2_1_1__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_1__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_1__2"


    // $ANTLR start "rule__PersonEntry__Group_2_1_1__2__Impl"
    // InternalDesk.g:5644:1: rule__PersonEntry__Group_2_1_1__2__Impl : ( ( rule__PersonEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__PersonEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5648:1: ( ( ( rule__PersonEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:5649:1: ( ( rule__PersonEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:5649:1: ( ( rule__PersonEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:5650:2: ( rule__PersonEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getPersonEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:5651:2: ( rule__PersonEntry__Group_2_1_1_2__0 )*
            loop50:
            do {
                int alt50=2;
                int LA50_0 = input.LA(1);

                if ( (LA50_0==21) ) {
                    alt50=1;
                }


                switch (alt50) {
            	case 1 :
            	    // InternalDesk.g:5651:3: rule__PersonEntry__Group_2_1_1_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__PersonEntry__Group_2_1_1_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop50;
                }
            } while (true);

             after(grammarAccess.getPersonEntryAccess().getGroup_2_1_1_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_1__2__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_1_2__0"
    // InternalDesk.g:5660:1: rule__PersonEntry__Group_2_1_1_2__0 : rule__PersonEntry__Group_2_1_1_2__0__Impl rule__PersonEntry__Group_2_1_1_2__1 ;
    public final void rule__PersonEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5664:1: ( rule__PersonEntry__Group_2_1_1_2__0__Impl rule__PersonEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:5665:2: rule__PersonEntry__Group_2_1_1_2__0__Impl rule__PersonEntry__Group_2_1_1_2__1
            {
            pushFollow(FOLLOW_7);
            rule__PersonEntry__Group_2_1_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_1_2__0"


    // $ANTLR start "rule__PersonEntry__Group_2_1_1_2__0__Impl"
    // InternalDesk.g:5672:1: rule__PersonEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__PersonEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5676:1: ( ( ',' ) )
            // InternalDesk.g:5677:1: ( ',' )
            {
            // InternalDesk.g:5677:1: ( ',' )
            // InternalDesk.g:5678:2: ','
            {
             before(grammarAccess.getPersonEntryAccess().getCommaKeyword_2_1_1_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getCommaKeyword_2_1_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_1_2__0__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_1_2__1"
    // InternalDesk.g:5687:1: rule__PersonEntry__Group_2_1_1_2__1 : rule__PersonEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5691:1: ( rule__PersonEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:5692:2: rule__PersonEntry__Group_2_1_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_1_2__1"


    // $ANTLR start "rule__PersonEntry__Group_2_1_1_2__1__Impl"
    // InternalDesk.g:5698:1: rule__PersonEntry__Group_2_1_1_2__1__Impl : ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5702:1: ( ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:5703:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:5703:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:5704:2: ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:5705:2: ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:5705:3: rule__PersonEntry__NeverAssignment_2_1_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__NeverAssignment_2_1_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getPersonEntryAccess().getNeverAssignment_2_1_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_1_2__1__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_2__0"
    // InternalDesk.g:5714:1: rule__PersonEntry__Group_2_1_2__0 : rule__PersonEntry__Group_2_1_2__0__Impl rule__PersonEntry__Group_2_1_2__1 ;
    public final void rule__PersonEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5718:1: ( rule__PersonEntry__Group_2_1_2__0__Impl rule__PersonEntry__Group_2_1_2__1 )
            // InternalDesk.g:5719:2: rule__PersonEntry__Group_2_1_2__0__Impl rule__PersonEntry__Group_2_1_2__1
            {
            pushFollow(FOLLOW_43);
            rule__PersonEntry__Group_2_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_2__0"


    // $ANTLR start "rule__PersonEntry__Group_2_1_2__0__Impl"
    // InternalDesk.g:5726:1: rule__PersonEntry__Group_2_1_2__0__Impl : ( 'born' ) ;
    public final void rule__PersonEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5730:1: ( ( 'born' ) )
            // InternalDesk.g:5731:1: ( 'born' )
            {
            // InternalDesk.g:5731:1: ( 'born' )
            // InternalDesk.g:5732:2: 'born'
            {
             before(grammarAccess.getPersonEntryAccess().getBornKeyword_2_1_2_0()); 
            match(input,51,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getBornKeyword_2_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_2__0__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_2__1"
    // InternalDesk.g:5741:1: rule__PersonEntry__Group_2_1_2__1 : rule__PersonEntry__Group_2_1_2__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5745:1: ( rule__PersonEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:5746:2: rule__PersonEntry__Group_2_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_2__1"


    // $ANTLR start "rule__PersonEntry__Group_2_1_2__1__Impl"
    // InternalDesk.g:5752:1: rule__PersonEntry__Group_2_1_2__1__Impl : ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5756:1: ( ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:5757:1: ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:5757:1: ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) )
            // InternalDesk.g:5758:2: ( rule__PersonEntry__BornAssignment_2_1_2_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getBornAssignment_2_1_2_1()); 
            // InternalDesk.g:5759:2: ( rule__PersonEntry__BornAssignment_2_1_2_1 )
            // InternalDesk.g:5759:3: rule__PersonEntry__BornAssignment_2_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__BornAssignment_2_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getPersonEntryAccess().getBornAssignment_2_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_2__1__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_3__0"
    // InternalDesk.g:5768:1: rule__PersonEntry__Group_2_1_3__0 : rule__PersonEntry__Group_2_1_3__0__Impl rule__PersonEntry__Group_2_1_3__1 ;
    public final void rule__PersonEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5772:1: ( rule__PersonEntry__Group_2_1_3__0__Impl rule__PersonEntry__Group_2_1_3__1 )
            // InternalDesk.g:5773:2: rule__PersonEntry__Group_2_1_3__0__Impl rule__PersonEntry__Group_2_1_3__1
            {
            pushFollow(FOLLOW_43);
            rule__PersonEntry__Group_2_1_3__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_3__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_3__0"


    // $ANTLR start "rule__PersonEntry__Group_2_1_3__0__Impl"
    // InternalDesk.g:5780:1: rule__PersonEntry__Group_2_1_3__0__Impl : ( 'died' ) ;
    public final void rule__PersonEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5784:1: ( ( 'died' ) )
            // InternalDesk.g:5785:1: ( 'died' )
            {
            // InternalDesk.g:5785:1: ( 'died' )
            // InternalDesk.g:5786:2: 'died'
            {
             before(grammarAccess.getPersonEntryAccess().getDiedKeyword_2_1_3_0()); 
            match(input,52,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getDiedKeyword_2_1_3_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_3__0__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_3__1"
    // InternalDesk.g:5795:1: rule__PersonEntry__Group_2_1_3__1 : rule__PersonEntry__Group_2_1_3__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5799:1: ( rule__PersonEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:5800:2: rule__PersonEntry__Group_2_1_3__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_3__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_3__1"


    // $ANTLR start "rule__PersonEntry__Group_2_1_3__1__Impl"
    // InternalDesk.g:5806:1: rule__PersonEntry__Group_2_1_3__1__Impl : ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5810:1: ( ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:5811:1: ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:5811:1: ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) )
            // InternalDesk.g:5812:2: ( rule__PersonEntry__DiedAssignment_2_1_3_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getDiedAssignment_2_1_3_1()); 
            // InternalDesk.g:5813:2: ( rule__PersonEntry__DiedAssignment_2_1_3_1 )
            // InternalDesk.g:5813:3: rule__PersonEntry__DiedAssignment_2_1_3_1
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__DiedAssignment_2_1_3_1();

            state._fsp--;


            }

             after(grammarAccess.getPersonEntryAccess().getDiedAssignment_2_1_3_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_3__1__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_5__0"
    // InternalDesk.g:5822:1: rule__PersonEntry__Group_2_1_5__0 : rule__PersonEntry__Group_2_1_5__0__Impl rule__PersonEntry__Group_2_1_5__1 ;
    public final void rule__PersonEntry__Group_2_1_5__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5826:1: ( rule__PersonEntry__Group_2_1_5__0__Impl rule__PersonEntry__Group_2_1_5__1 )
            // InternalDesk.g:5827:2: rule__PersonEntry__Group_2_1_5__0__Impl rule__PersonEntry__Group_2_1_5__1
            {
            pushFollow(FOLLOW_7);
            rule__PersonEntry__Group_2_1_5__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_5__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_5__0"


    // $ANTLR start "rule__PersonEntry__Group_2_1_5__0__Impl"
    // InternalDesk.g:5834:1: rule__PersonEntry__Group_2_1_5__0__Impl : ( 'source' ) ;
    public final void rule__PersonEntry__Group_2_1_5__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5838:1: ( ( 'source' ) )
            // InternalDesk.g:5839:1: ( 'source' )
            {
            // InternalDesk.g:5839:1: ( 'source' )
            // InternalDesk.g:5840:2: 'source'
            {
             before(grammarAccess.getPersonEntryAccess().getSourceKeyword_2_1_5_0()); 
            match(input,49,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getSourceKeyword_2_1_5_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_5__0__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_5__1"
    // InternalDesk.g:5849:1: rule__PersonEntry__Group_2_1_5__1 : rule__PersonEntry__Group_2_1_5__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_5__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5853:1: ( rule__PersonEntry__Group_2_1_5__1__Impl )
            // InternalDesk.g:5854:2: rule__PersonEntry__Group_2_1_5__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_5__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_5__1"


    // $ANTLR start "rule__PersonEntry__Group_2_1_5__1__Impl"
    // InternalDesk.g:5860:1: rule__PersonEntry__Group_2_1_5__1__Impl : ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_5__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5864:1: ( ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) ) )
            // InternalDesk.g:5865:1: ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) )
            {
            // InternalDesk.g:5865:1: ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) )
            // InternalDesk.g:5866:2: ( rule__PersonEntry__SourcesAssignment_2_1_5_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getSourcesAssignment_2_1_5_1()); 
            // InternalDesk.g:5867:2: ( rule__PersonEntry__SourcesAssignment_2_1_5_1 )
            // InternalDesk.g:5867:3: rule__PersonEntry__SourcesAssignment_2_1_5_1
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__SourcesAssignment_2_1_5_1();

            state._fsp--;


            }

             after(grammarAccess.getPersonEntryAccess().getSourcesAssignment_2_1_5_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_5__1__Impl"


    // $ANTLR start "rule__Tenure__Group__0"
    // InternalDesk.g:5876:1: rule__Tenure__Group__0 : rule__Tenure__Group__0__Impl rule__Tenure__Group__1 ;
    public final void rule__Tenure__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5880:1: ( rule__Tenure__Group__0__Impl rule__Tenure__Group__1 )
            // InternalDesk.g:5881:2: rule__Tenure__Group__0__Impl rule__Tenure__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__Tenure__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Tenure__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group__0"


    // $ANTLR start "rule__Tenure__Group__0__Impl"
    // InternalDesk.g:5888:1: rule__Tenure__Group__0__Impl : ( 'office' ) ;
    public final void rule__Tenure__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5892:1: ( ( 'office' ) )
            // InternalDesk.g:5893:1: ( 'office' )
            {
            // InternalDesk.g:5893:1: ( 'office' )
            // InternalDesk.g:5894:2: 'office'
            {
             before(grammarAccess.getTenureAccess().getOfficeKeyword_0()); 
            match(input,47,FOLLOW_2); 
             after(grammarAccess.getTenureAccess().getOfficeKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group__0__Impl"


    // $ANTLR start "rule__Tenure__Group__1"
    // InternalDesk.g:5903:1: rule__Tenure__Group__1 : rule__Tenure__Group__1__Impl rule__Tenure__Group__2 ;
    public final void rule__Tenure__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5907:1: ( rule__Tenure__Group__1__Impl rule__Tenure__Group__2 )
            // InternalDesk.g:5908:2: rule__Tenure__Group__1__Impl rule__Tenure__Group__2
            {
            pushFollow(FOLLOW_44);
            rule__Tenure__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Tenure__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group__1"


    // $ANTLR start "rule__Tenure__Group__1__Impl"
    // InternalDesk.g:5915:1: rule__Tenure__Group__1__Impl : ( ( rule__Tenure__OfficeAssignment_1 ) ) ;
    public final void rule__Tenure__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5919:1: ( ( ( rule__Tenure__OfficeAssignment_1 ) ) )
            // InternalDesk.g:5920:1: ( ( rule__Tenure__OfficeAssignment_1 ) )
            {
            // InternalDesk.g:5920:1: ( ( rule__Tenure__OfficeAssignment_1 ) )
            // InternalDesk.g:5921:2: ( rule__Tenure__OfficeAssignment_1 )
            {
             before(grammarAccess.getTenureAccess().getOfficeAssignment_1()); 
            // InternalDesk.g:5922:2: ( rule__Tenure__OfficeAssignment_1 )
            // InternalDesk.g:5922:3: rule__Tenure__OfficeAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__Tenure__OfficeAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getTenureAccess().getOfficeAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group__1__Impl"


    // $ANTLR start "rule__Tenure__Group__2"
    // InternalDesk.g:5930:1: rule__Tenure__Group__2 : rule__Tenure__Group__2__Impl rule__Tenure__Group__3 ;
    public final void rule__Tenure__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5934:1: ( rule__Tenure__Group__2__Impl rule__Tenure__Group__3 )
            // InternalDesk.g:5935:2: rule__Tenure__Group__2__Impl rule__Tenure__Group__3
            {
            pushFollow(FOLLOW_44);
            rule__Tenure__Group__2__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Tenure__Group__3();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group__2"


    // $ANTLR start "rule__Tenure__Group__2__Impl"
    // InternalDesk.g:5942:1: rule__Tenure__Group__2__Impl : ( ( rule__Tenure__Group_2__0 )? ) ;
    public final void rule__Tenure__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5946:1: ( ( ( rule__Tenure__Group_2__0 )? ) )
            // InternalDesk.g:5947:1: ( ( rule__Tenure__Group_2__0 )? )
            {
            // InternalDesk.g:5947:1: ( ( rule__Tenure__Group_2__0 )? )
            // InternalDesk.g:5948:2: ( rule__Tenure__Group_2__0 )?
            {
             before(grammarAccess.getTenureAccess().getGroup_2()); 
            // InternalDesk.g:5949:2: ( rule__Tenure__Group_2__0 )?
            int alt51=2;
            int LA51_0 = input.LA(1);

            if ( (LA51_0==53) ) {
                alt51=1;
            }
            switch (alt51) {
                case 1 :
                    // InternalDesk.g:5949:3: rule__Tenure__Group_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Tenure__Group_2__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getTenureAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group__2__Impl"


    // $ANTLR start "rule__Tenure__Group__3"
    // InternalDesk.g:5957:1: rule__Tenure__Group__3 : rule__Tenure__Group__3__Impl ;
    public final void rule__Tenure__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5961:1: ( rule__Tenure__Group__3__Impl )
            // InternalDesk.g:5962:2: rule__Tenure__Group__3__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Tenure__Group__3__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group__3"


    // $ANTLR start "rule__Tenure__Group__3__Impl"
    // InternalDesk.g:5968:1: rule__Tenure__Group__3__Impl : ( ( rule__Tenure__Group_3__0 )? ) ;
    public final void rule__Tenure__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5972:1: ( ( ( rule__Tenure__Group_3__0 )? ) )
            // InternalDesk.g:5973:1: ( ( rule__Tenure__Group_3__0 )? )
            {
            // InternalDesk.g:5973:1: ( ( rule__Tenure__Group_3__0 )? )
            // InternalDesk.g:5974:2: ( rule__Tenure__Group_3__0 )?
            {
             before(grammarAccess.getTenureAccess().getGroup_3()); 
            // InternalDesk.g:5975:2: ( rule__Tenure__Group_3__0 )?
            int alt52=2;
            int LA52_0 = input.LA(1);

            if ( (LA52_0==54) ) {
                alt52=1;
            }
            switch (alt52) {
                case 1 :
                    // InternalDesk.g:5975:3: rule__Tenure__Group_3__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__Tenure__Group_3__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getTenureAccess().getGroup_3()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group__3__Impl"


    // $ANTLR start "rule__Tenure__Group_2__0"
    // InternalDesk.g:5984:1: rule__Tenure__Group_2__0 : rule__Tenure__Group_2__0__Impl rule__Tenure__Group_2__1 ;
    public final void rule__Tenure__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5988:1: ( rule__Tenure__Group_2__0__Impl rule__Tenure__Group_2__1 )
            // InternalDesk.g:5989:2: rule__Tenure__Group_2__0__Impl rule__Tenure__Group_2__1
            {
            pushFollow(FOLLOW_43);
            rule__Tenure__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Tenure__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group_2__0"


    // $ANTLR start "rule__Tenure__Group_2__0__Impl"
    // InternalDesk.g:5996:1: rule__Tenure__Group_2__0__Impl : ( 'from' ) ;
    public final void rule__Tenure__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6000:1: ( ( 'from' ) )
            // InternalDesk.g:6001:1: ( 'from' )
            {
            // InternalDesk.g:6001:1: ( 'from' )
            // InternalDesk.g:6002:2: 'from'
            {
             before(grammarAccess.getTenureAccess().getFromKeyword_2_0()); 
            match(input,53,FOLLOW_2); 
             after(grammarAccess.getTenureAccess().getFromKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group_2__0__Impl"


    // $ANTLR start "rule__Tenure__Group_2__1"
    // InternalDesk.g:6011:1: rule__Tenure__Group_2__1 : rule__Tenure__Group_2__1__Impl ;
    public final void rule__Tenure__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6015:1: ( rule__Tenure__Group_2__1__Impl )
            // InternalDesk.g:6016:2: rule__Tenure__Group_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Tenure__Group_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group_2__1"


    // $ANTLR start "rule__Tenure__Group_2__1__Impl"
    // InternalDesk.g:6022:1: rule__Tenure__Group_2__1__Impl : ( ( rule__Tenure__FromAssignment_2_1 ) ) ;
    public final void rule__Tenure__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6026:1: ( ( ( rule__Tenure__FromAssignment_2_1 ) ) )
            // InternalDesk.g:6027:1: ( ( rule__Tenure__FromAssignment_2_1 ) )
            {
            // InternalDesk.g:6027:1: ( ( rule__Tenure__FromAssignment_2_1 ) )
            // InternalDesk.g:6028:2: ( rule__Tenure__FromAssignment_2_1 )
            {
             before(grammarAccess.getTenureAccess().getFromAssignment_2_1()); 
            // InternalDesk.g:6029:2: ( rule__Tenure__FromAssignment_2_1 )
            // InternalDesk.g:6029:3: rule__Tenure__FromAssignment_2_1
            {
            pushFollow(FOLLOW_2);
            rule__Tenure__FromAssignment_2_1();

            state._fsp--;


            }

             after(grammarAccess.getTenureAccess().getFromAssignment_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group_2__1__Impl"


    // $ANTLR start "rule__Tenure__Group_3__0"
    // InternalDesk.g:6038:1: rule__Tenure__Group_3__0 : rule__Tenure__Group_3__0__Impl rule__Tenure__Group_3__1 ;
    public final void rule__Tenure__Group_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6042:1: ( rule__Tenure__Group_3__0__Impl rule__Tenure__Group_3__1 )
            // InternalDesk.g:6043:2: rule__Tenure__Group_3__0__Impl rule__Tenure__Group_3__1
            {
            pushFollow(FOLLOW_43);
            rule__Tenure__Group_3__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__Tenure__Group_3__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group_3__0"


    // $ANTLR start "rule__Tenure__Group_3__0__Impl"
    // InternalDesk.g:6050:1: rule__Tenure__Group_3__0__Impl : ( 'until' ) ;
    public final void rule__Tenure__Group_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6054:1: ( ( 'until' ) )
            // InternalDesk.g:6055:1: ( 'until' )
            {
            // InternalDesk.g:6055:1: ( 'until' )
            // InternalDesk.g:6056:2: 'until'
            {
             before(grammarAccess.getTenureAccess().getUntilKeyword_3_0()); 
            match(input,54,FOLLOW_2); 
             after(grammarAccess.getTenureAccess().getUntilKeyword_3_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group_3__0__Impl"


    // $ANTLR start "rule__Tenure__Group_3__1"
    // InternalDesk.g:6065:1: rule__Tenure__Group_3__1 : rule__Tenure__Group_3__1__Impl ;
    public final void rule__Tenure__Group_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6069:1: ( rule__Tenure__Group_3__1__Impl )
            // InternalDesk.g:6070:2: rule__Tenure__Group_3__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__Tenure__Group_3__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group_3__1"


    // $ANTLR start "rule__Tenure__Group_3__1__Impl"
    // InternalDesk.g:6076:1: rule__Tenure__Group_3__1__Impl : ( ( rule__Tenure__UntilAssignment_3_1 ) ) ;
    public final void rule__Tenure__Group_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6080:1: ( ( ( rule__Tenure__UntilAssignment_3_1 ) ) )
            // InternalDesk.g:6081:1: ( ( rule__Tenure__UntilAssignment_3_1 ) )
            {
            // InternalDesk.g:6081:1: ( ( rule__Tenure__UntilAssignment_3_1 ) )
            // InternalDesk.g:6082:2: ( rule__Tenure__UntilAssignment_3_1 )
            {
             before(grammarAccess.getTenureAccess().getUntilAssignment_3_1()); 
            // InternalDesk.g:6083:2: ( rule__Tenure__UntilAssignment_3_1 )
            // InternalDesk.g:6083:3: rule__Tenure__UntilAssignment_3_1
            {
            pushFollow(FOLLOW_2);
            rule__Tenure__UntilAssignment_3_1();

            state._fsp--;


            }

             after(grammarAccess.getTenureAccess().getUntilAssignment_3_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__Group_3__1__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group__0"
    // InternalDesk.g:6092:1: rule__OrganisationEntry__Group__0 : rule__OrganisationEntry__Group__0__Impl rule__OrganisationEntry__Group__1 ;
    public final void rule__OrganisationEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6096:1: ( rule__OrganisationEntry__Group__0__Impl rule__OrganisationEntry__Group__1 )
            // InternalDesk.g:6097:2: rule__OrganisationEntry__Group__0__Impl rule__OrganisationEntry__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__OrganisationEntry__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group__0"


    // $ANTLR start "rule__OrganisationEntry__Group__0__Impl"
    // InternalDesk.g:6104:1: rule__OrganisationEntry__Group__0__Impl : ( 'organisation' ) ;
    public final void rule__OrganisationEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6108:1: ( ( 'organisation' ) )
            // InternalDesk.g:6109:1: ( 'organisation' )
            {
            // InternalDesk.g:6109:1: ( 'organisation' )
            // InternalDesk.g:6110:2: 'organisation'
            {
             before(grammarAccess.getOrganisationEntryAccess().getOrganisationKeyword_0()); 
            match(input,55,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getOrganisationKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group__1"
    // InternalDesk.g:6119:1: rule__OrganisationEntry__Group__1 : rule__OrganisationEntry__Group__1__Impl rule__OrganisationEntry__Group__2 ;
    public final void rule__OrganisationEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6123:1: ( rule__OrganisationEntry__Group__1__Impl rule__OrganisationEntry__Group__2 )
            // InternalDesk.g:6124:2: rule__OrganisationEntry__Group__1__Impl rule__OrganisationEntry__Group__2
            {
            pushFollow(FOLLOW_8);
            rule__OrganisationEntry__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group__1"


    // $ANTLR start "rule__OrganisationEntry__Group__1__Impl"
    // InternalDesk.g:6131:1: rule__OrganisationEntry__Group__1__Impl : ( ( rule__OrganisationEntry__NameAssignment_1 ) ) ;
    public final void rule__OrganisationEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6135:1: ( ( ( rule__OrganisationEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:6136:1: ( ( rule__OrganisationEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:6136:1: ( ( rule__OrganisationEntry__NameAssignment_1 ) )
            // InternalDesk.g:6137:2: ( rule__OrganisationEntry__NameAssignment_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:6138:2: ( rule__OrganisationEntry__NameAssignment_1 )
            // InternalDesk.g:6138:3: rule__OrganisationEntry__NameAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__NameAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getNameAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group__1__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group__2"
    // InternalDesk.g:6146:1: rule__OrganisationEntry__Group__2 : rule__OrganisationEntry__Group__2__Impl ;
    public final void rule__OrganisationEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6150:1: ( rule__OrganisationEntry__Group__2__Impl )
            // InternalDesk.g:6151:2: rule__OrganisationEntry__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group__2"


    // $ANTLR start "rule__OrganisationEntry__Group__2__Impl"
    // InternalDesk.g:6157:1: rule__OrganisationEntry__Group__2__Impl : ( ( rule__OrganisationEntry__Group_2__0 )? ) ;
    public final void rule__OrganisationEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6161:1: ( ( ( rule__OrganisationEntry__Group_2__0 )? ) )
            // InternalDesk.g:6162:1: ( ( rule__OrganisationEntry__Group_2__0 )? )
            {
            // InternalDesk.g:6162:1: ( ( rule__OrganisationEntry__Group_2__0 )? )
            // InternalDesk.g:6163:2: ( rule__OrganisationEntry__Group_2__0 )?
            {
             before(grammarAccess.getOrganisationEntryAccess().getGroup_2()); 
            // InternalDesk.g:6164:2: ( rule__OrganisationEntry__Group_2__0 )?
            int alt53=2;
            int LA53_0 = input.LA(1);

            if ( (LA53_0==14) ) {
                alt53=1;
            }
            switch (alt53) {
                case 1 :
                    // InternalDesk.g:6164:3: rule__OrganisationEntry__Group_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OrganisationEntry__Group_2__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getOrganisationEntryAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group__2__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2__0"
    // InternalDesk.g:6173:1: rule__OrganisationEntry__Group_2__0 : rule__OrganisationEntry__Group_2__0__Impl rule__OrganisationEntry__Group_2__1 ;
    public final void rule__OrganisationEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6177:1: ( rule__OrganisationEntry__Group_2__0__Impl rule__OrganisationEntry__Group_2__1 )
            // InternalDesk.g:6178:2: rule__OrganisationEntry__Group_2__0__Impl rule__OrganisationEntry__Group_2__1
            {
            pushFollow(FOLLOW_45);
            rule__OrganisationEntry__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2__0"


    // $ANTLR start "rule__OrganisationEntry__Group_2__0__Impl"
    // InternalDesk.g:6185:1: rule__OrganisationEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__OrganisationEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6189:1: ( ( '{' ) )
            // InternalDesk.g:6190:1: ( '{' )
            {
            // InternalDesk.g:6190:1: ( '{' )
            // InternalDesk.g:6191:2: '{'
            {
             before(grammarAccess.getOrganisationEntryAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,14,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getLeftCurlyBracketKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2__1"
    // InternalDesk.g:6200:1: rule__OrganisationEntry__Group_2__1 : rule__OrganisationEntry__Group_2__1__Impl rule__OrganisationEntry__Group_2__2 ;
    public final void rule__OrganisationEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6204:1: ( rule__OrganisationEntry__Group_2__1__Impl rule__OrganisationEntry__Group_2__2 )
            // InternalDesk.g:6205:2: rule__OrganisationEntry__Group_2__1__Impl rule__OrganisationEntry__Group_2__2
            {
            pushFollow(FOLLOW_45);
            rule__OrganisationEntry__Group_2__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2__1"


    // $ANTLR start "rule__OrganisationEntry__Group_2__1__Impl"
    // InternalDesk.g:6212:1: rule__OrganisationEntry__Group_2__1__Impl : ( ( rule__OrganisationEntry__Alternatives_2_1 )* ) ;
    public final void rule__OrganisationEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6216:1: ( ( ( rule__OrganisationEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:6217:1: ( ( rule__OrganisationEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:6217:1: ( ( rule__OrganisationEntry__Alternatives_2_1 )* )
            // InternalDesk.g:6218:2: ( rule__OrganisationEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:6219:2: ( rule__OrganisationEntry__Alternatives_2_1 )*
            loop54:
            do {
                int alt54=2;
                int LA54_0 = input.LA(1);

                if ( ((LA54_0>=44 && LA54_0<=45)||(LA54_0>=48 && LA54_0<=49)||(LA54_0>=53 && LA54_0<=54)) ) {
                    alt54=1;
                }


                switch (alt54) {
            	case 1 :
            	    // InternalDesk.g:6219:3: rule__OrganisationEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_46);
            	    rule__OrganisationEntry__Alternatives_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop54;
                }
            } while (true);

             after(grammarAccess.getOrganisationEntryAccess().getAlternatives_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2__1__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2__2"
    // InternalDesk.g:6227:1: rule__OrganisationEntry__Group_2__2 : rule__OrganisationEntry__Group_2__2__Impl ;
    public final void rule__OrganisationEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6231:1: ( rule__OrganisationEntry__Group_2__2__Impl )
            // InternalDesk.g:6232:2: rule__OrganisationEntry__Group_2__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2__2"


    // $ANTLR start "rule__OrganisationEntry__Group_2__2__Impl"
    // InternalDesk.g:6238:1: rule__OrganisationEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__OrganisationEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6242:1: ( ( '}' ) )
            // InternalDesk.g:6243:1: ( '}' )
            {
            // InternalDesk.g:6243:1: ( '}' )
            // InternalDesk.g:6244:2: '}'
            {
             before(grammarAccess.getOrganisationEntryAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,15,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getRightCurlyBracketKeyword_2_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2__2__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_0__0"
    // InternalDesk.g:6254:1: rule__OrganisationEntry__Group_2_1_0__0 : rule__OrganisationEntry__Group_2_1_0__0__Impl rule__OrganisationEntry__Group_2_1_0__1 ;
    public final void rule__OrganisationEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6258:1: ( rule__OrganisationEntry__Group_2_1_0__0__Impl rule__OrganisationEntry__Group_2_1_0__1 )
            // InternalDesk.g:6259:2: rule__OrganisationEntry__Group_2_1_0__0__Impl rule__OrganisationEntry__Group_2_1_0__1
            {
            pushFollow(FOLLOW_7);
            rule__OrganisationEntry__Group_2_1_0__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_0__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_0__0"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_0__0__Impl"
    // InternalDesk.g:6266:1: rule__OrganisationEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__OrganisationEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6270:1: ( ( 'also' ) )
            // InternalDesk.g:6271:1: ( 'also' )
            {
            // InternalDesk.g:6271:1: ( 'also' )
            // InternalDesk.g:6272:2: 'also'
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlsoKeyword_2_1_0_0()); 
            match(input,44,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getAlsoKeyword_2_1_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_0__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_0__1"
    // InternalDesk.g:6281:1: rule__OrganisationEntry__Group_2_1_0__1 : rule__OrganisationEntry__Group_2_1_0__1__Impl rule__OrganisationEntry__Group_2_1_0__2 ;
    public final void rule__OrganisationEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6285:1: ( rule__OrganisationEntry__Group_2_1_0__1__Impl rule__OrganisationEntry__Group_2_1_0__2 )
            // InternalDesk.g:6286:2: rule__OrganisationEntry__Group_2_1_0__1__Impl rule__OrganisationEntry__Group_2_1_0__2
            {
            pushFollow(FOLLOW_15);
            rule__OrganisationEntry__Group_2_1_0__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_0__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_0__1"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_0__1__Impl"
    // InternalDesk.g:6293:1: rule__OrganisationEntry__Group_2_1_0__1__Impl : ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6297:1: ( ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:6298:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:6298:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:6299:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:6300:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:6300:3: rule__OrganisationEntry__AlsoAssignment_2_1_0_1
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__AlsoAssignment_2_1_0_1();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getAlsoAssignment_2_1_0_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_0__1__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_0__2"
    // InternalDesk.g:6308:1: rule__OrganisationEntry__Group_2_1_0__2 : rule__OrganisationEntry__Group_2_1_0__2__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6312:1: ( rule__OrganisationEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:6313:2: rule__OrganisationEntry__Group_2_1_0__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_0__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_0__2"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_0__2__Impl"
    // InternalDesk.g:6319:1: rule__OrganisationEntry__Group_2_1_0__2__Impl : ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__OrganisationEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6323:1: ( ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:6324:1: ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:6324:1: ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:6325:2: ( rule__OrganisationEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:6326:2: ( rule__OrganisationEntry__Group_2_1_0_2__0 )*
            loop55:
            do {
                int alt55=2;
                int LA55_0 = input.LA(1);

                if ( (LA55_0==21) ) {
                    alt55=1;
                }


                switch (alt55) {
            	case 1 :
            	    // InternalDesk.g:6326:3: rule__OrganisationEntry__Group_2_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__OrganisationEntry__Group_2_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop55;
                }
            } while (true);

             after(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_0_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_0__2__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_0_2__0"
    // InternalDesk.g:6335:1: rule__OrganisationEntry__Group_2_1_0_2__0 : rule__OrganisationEntry__Group_2_1_0_2__0__Impl rule__OrganisationEntry__Group_2_1_0_2__1 ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6339:1: ( rule__OrganisationEntry__Group_2_1_0_2__0__Impl rule__OrganisationEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:6340:2: rule__OrganisationEntry__Group_2_1_0_2__0__Impl rule__OrganisationEntry__Group_2_1_0_2__1
            {
            pushFollow(FOLLOW_7);
            rule__OrganisationEntry__Group_2_1_0_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_0_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_0_2__0"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_0_2__0__Impl"
    // InternalDesk.g:6347:1: rule__OrganisationEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6351:1: ( ( ',' ) )
            // InternalDesk.g:6352:1: ( ',' )
            {
            // InternalDesk.g:6352:1: ( ',' )
            // InternalDesk.g:6353:2: ','
            {
             before(grammarAccess.getOrganisationEntryAccess().getCommaKeyword_2_1_0_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getCommaKeyword_2_1_0_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_0_2__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_0_2__1"
    // InternalDesk.g:6362:1: rule__OrganisationEntry__Group_2_1_0_2__1 : rule__OrganisationEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6366:1: ( rule__OrganisationEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:6367:2: rule__OrganisationEntry__Group_2_1_0_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_0_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_0_2__1"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_0_2__1__Impl"
    // InternalDesk.g:6373:1: rule__OrganisationEntry__Group_2_1_0_2__1__Impl : ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6377:1: ( ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:6378:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:6378:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:6379:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:6380:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:6380:3: rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getAlsoAssignment_2_1_0_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_0_2__1__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_1__0"
    // InternalDesk.g:6389:1: rule__OrganisationEntry__Group_2_1_1__0 : rule__OrganisationEntry__Group_2_1_1__0__Impl rule__OrganisationEntry__Group_2_1_1__1 ;
    public final void rule__OrganisationEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6393:1: ( rule__OrganisationEntry__Group_2_1_1__0__Impl rule__OrganisationEntry__Group_2_1_1__1 )
            // InternalDesk.g:6394:2: rule__OrganisationEntry__Group_2_1_1__0__Impl rule__OrganisationEntry__Group_2_1_1__1
            {
            pushFollow(FOLLOW_7);
            rule__OrganisationEntry__Group_2_1_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_1__0"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_1__0__Impl"
    // InternalDesk.g:6401:1: rule__OrganisationEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__OrganisationEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6405:1: ( ( 'never' ) )
            // InternalDesk.g:6406:1: ( 'never' )
            {
            // InternalDesk.g:6406:1: ( 'never' )
            // InternalDesk.g:6407:2: 'never'
            {
             before(grammarAccess.getOrganisationEntryAccess().getNeverKeyword_2_1_1_0()); 
            match(input,45,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getNeverKeyword_2_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_1__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_1__1"
    // InternalDesk.g:6416:1: rule__OrganisationEntry__Group_2_1_1__1 : rule__OrganisationEntry__Group_2_1_1__1__Impl rule__OrganisationEntry__Group_2_1_1__2 ;
    public final void rule__OrganisationEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6420:1: ( rule__OrganisationEntry__Group_2_1_1__1__Impl rule__OrganisationEntry__Group_2_1_1__2 )
            // InternalDesk.g:6421:2: rule__OrganisationEntry__Group_2_1_1__1__Impl rule__OrganisationEntry__Group_2_1_1__2
            {
            pushFollow(FOLLOW_15);
            rule__OrganisationEntry__Group_2_1_1__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_1__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_1__1"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_1__1__Impl"
    // InternalDesk.g:6428:1: rule__OrganisationEntry__Group_2_1_1__1__Impl : ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6432:1: ( ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:6433:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:6433:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:6434:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:6435:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:6435:3: rule__OrganisationEntry__NeverAssignment_2_1_1_1
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__NeverAssignment_2_1_1_1();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getNeverAssignment_2_1_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_1__1__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_1__2"
    // InternalDesk.g:6443:1: rule__OrganisationEntry__Group_2_1_1__2 : rule__OrganisationEntry__Group_2_1_1__2__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6447:1: ( rule__OrganisationEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:6448:2: rule__OrganisationEntry__Group_2_1_1__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_1__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_1__2"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_1__2__Impl"
    // InternalDesk.g:6454:1: rule__OrganisationEntry__Group_2_1_1__2__Impl : ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__OrganisationEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6458:1: ( ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:6459:1: ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:6459:1: ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:6460:2: ( rule__OrganisationEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:6461:2: ( rule__OrganisationEntry__Group_2_1_1_2__0 )*
            loop56:
            do {
                int alt56=2;
                int LA56_0 = input.LA(1);

                if ( (LA56_0==21) ) {
                    alt56=1;
                }


                switch (alt56) {
            	case 1 :
            	    // InternalDesk.g:6461:3: rule__OrganisationEntry__Group_2_1_1_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__OrganisationEntry__Group_2_1_1_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop56;
                }
            } while (true);

             after(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_1_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_1__2__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_1_2__0"
    // InternalDesk.g:6470:1: rule__OrganisationEntry__Group_2_1_1_2__0 : rule__OrganisationEntry__Group_2_1_1_2__0__Impl rule__OrganisationEntry__Group_2_1_1_2__1 ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6474:1: ( rule__OrganisationEntry__Group_2_1_1_2__0__Impl rule__OrganisationEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:6475:2: rule__OrganisationEntry__Group_2_1_1_2__0__Impl rule__OrganisationEntry__Group_2_1_1_2__1
            {
            pushFollow(FOLLOW_7);
            rule__OrganisationEntry__Group_2_1_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_1_2__0"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_1_2__0__Impl"
    // InternalDesk.g:6482:1: rule__OrganisationEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6486:1: ( ( ',' ) )
            // InternalDesk.g:6487:1: ( ',' )
            {
            // InternalDesk.g:6487:1: ( ',' )
            // InternalDesk.g:6488:2: ','
            {
             before(grammarAccess.getOrganisationEntryAccess().getCommaKeyword_2_1_1_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getCommaKeyword_2_1_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_1_2__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_1_2__1"
    // InternalDesk.g:6497:1: rule__OrganisationEntry__Group_2_1_1_2__1 : rule__OrganisationEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6501:1: ( rule__OrganisationEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:6502:2: rule__OrganisationEntry__Group_2_1_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_1_2__1"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_1_2__1__Impl"
    // InternalDesk.g:6508:1: rule__OrganisationEntry__Group_2_1_1_2__1__Impl : ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6512:1: ( ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:6513:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:6513:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:6514:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:6515:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:6515:3: rule__OrganisationEntry__NeverAssignment_2_1_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__NeverAssignment_2_1_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getNeverAssignment_2_1_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_1_2__1__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_2__0"
    // InternalDesk.g:6524:1: rule__OrganisationEntry__Group_2_1_2__0 : rule__OrganisationEntry__Group_2_1_2__0__Impl rule__OrganisationEntry__Group_2_1_2__1 ;
    public final void rule__OrganisationEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6528:1: ( rule__OrganisationEntry__Group_2_1_2__0__Impl rule__OrganisationEntry__Group_2_1_2__1 )
            // InternalDesk.g:6529:2: rule__OrganisationEntry__Group_2_1_2__0__Impl rule__OrganisationEntry__Group_2_1_2__1
            {
            pushFollow(FOLLOW_7);
            rule__OrganisationEntry__Group_2_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_2__0"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_2__0__Impl"
    // InternalDesk.g:6536:1: rule__OrganisationEntry__Group_2_1_2__0__Impl : ( 'in' ) ;
    public final void rule__OrganisationEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6540:1: ( ( 'in' ) )
            // InternalDesk.g:6541:1: ( 'in' )
            {
            // InternalDesk.g:6541:1: ( 'in' )
            // InternalDesk.g:6542:2: 'in'
            {
             before(grammarAccess.getOrganisationEntryAccess().getInKeyword_2_1_2_0()); 
            match(input,48,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getInKeyword_2_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_2__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_2__1"
    // InternalDesk.g:6551:1: rule__OrganisationEntry__Group_2_1_2__1 : rule__OrganisationEntry__Group_2_1_2__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6555:1: ( rule__OrganisationEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:6556:2: rule__OrganisationEntry__Group_2_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_2__1"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_2__1__Impl"
    // InternalDesk.g:6562:1: rule__OrganisationEntry__Group_2_1_2__1__Impl : ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6566:1: ( ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:6567:1: ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:6567:1: ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) )
            // InternalDesk.g:6568:2: ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getPlaceAssignment_2_1_2_1()); 
            // InternalDesk.g:6569:2: ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 )
            // InternalDesk.g:6569:3: rule__OrganisationEntry__PlaceAssignment_2_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__PlaceAssignment_2_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getPlaceAssignment_2_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_2__1__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_3__0"
    // InternalDesk.g:6578:1: rule__OrganisationEntry__Group_2_1_3__0 : rule__OrganisationEntry__Group_2_1_3__0__Impl rule__OrganisationEntry__Group_2_1_3__1 ;
    public final void rule__OrganisationEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6582:1: ( rule__OrganisationEntry__Group_2_1_3__0__Impl rule__OrganisationEntry__Group_2_1_3__1 )
            // InternalDesk.g:6583:2: rule__OrganisationEntry__Group_2_1_3__0__Impl rule__OrganisationEntry__Group_2_1_3__1
            {
            pushFollow(FOLLOW_43);
            rule__OrganisationEntry__Group_2_1_3__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_3__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_3__0"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_3__0__Impl"
    // InternalDesk.g:6590:1: rule__OrganisationEntry__Group_2_1_3__0__Impl : ( 'from' ) ;
    public final void rule__OrganisationEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6594:1: ( ( 'from' ) )
            // InternalDesk.g:6595:1: ( 'from' )
            {
            // InternalDesk.g:6595:1: ( 'from' )
            // InternalDesk.g:6596:2: 'from'
            {
             before(grammarAccess.getOrganisationEntryAccess().getFromKeyword_2_1_3_0()); 
            match(input,53,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getFromKeyword_2_1_3_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_3__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_3__1"
    // InternalDesk.g:6605:1: rule__OrganisationEntry__Group_2_1_3__1 : rule__OrganisationEntry__Group_2_1_3__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6609:1: ( rule__OrganisationEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:6610:2: rule__OrganisationEntry__Group_2_1_3__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_3__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_3__1"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_3__1__Impl"
    // InternalDesk.g:6616:1: rule__OrganisationEntry__Group_2_1_3__1__Impl : ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6620:1: ( ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:6621:1: ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:6621:1: ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) )
            // InternalDesk.g:6622:2: ( rule__OrganisationEntry__FromAssignment_2_1_3_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getFromAssignment_2_1_3_1()); 
            // InternalDesk.g:6623:2: ( rule__OrganisationEntry__FromAssignment_2_1_3_1 )
            // InternalDesk.g:6623:3: rule__OrganisationEntry__FromAssignment_2_1_3_1
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__FromAssignment_2_1_3_1();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getFromAssignment_2_1_3_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_3__1__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_4__0"
    // InternalDesk.g:6632:1: rule__OrganisationEntry__Group_2_1_4__0 : rule__OrganisationEntry__Group_2_1_4__0__Impl rule__OrganisationEntry__Group_2_1_4__1 ;
    public final void rule__OrganisationEntry__Group_2_1_4__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6636:1: ( rule__OrganisationEntry__Group_2_1_4__0__Impl rule__OrganisationEntry__Group_2_1_4__1 )
            // InternalDesk.g:6637:2: rule__OrganisationEntry__Group_2_1_4__0__Impl rule__OrganisationEntry__Group_2_1_4__1
            {
            pushFollow(FOLLOW_43);
            rule__OrganisationEntry__Group_2_1_4__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_4__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_4__0"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_4__0__Impl"
    // InternalDesk.g:6644:1: rule__OrganisationEntry__Group_2_1_4__0__Impl : ( 'until' ) ;
    public final void rule__OrganisationEntry__Group_2_1_4__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6648:1: ( ( 'until' ) )
            // InternalDesk.g:6649:1: ( 'until' )
            {
            // InternalDesk.g:6649:1: ( 'until' )
            // InternalDesk.g:6650:2: 'until'
            {
             before(grammarAccess.getOrganisationEntryAccess().getUntilKeyword_2_1_4_0()); 
            match(input,54,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getUntilKeyword_2_1_4_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_4__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_4__1"
    // InternalDesk.g:6659:1: rule__OrganisationEntry__Group_2_1_4__1 : rule__OrganisationEntry__Group_2_1_4__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_4__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6663:1: ( rule__OrganisationEntry__Group_2_1_4__1__Impl )
            // InternalDesk.g:6664:2: rule__OrganisationEntry__Group_2_1_4__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_4__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_4__1"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_4__1__Impl"
    // InternalDesk.g:6670:1: rule__OrganisationEntry__Group_2_1_4__1__Impl : ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_4__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6674:1: ( ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) ) )
            // InternalDesk.g:6675:1: ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) )
            {
            // InternalDesk.g:6675:1: ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) )
            // InternalDesk.g:6676:2: ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getUntilAssignment_2_1_4_1()); 
            // InternalDesk.g:6677:2: ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 )
            // InternalDesk.g:6677:3: rule__OrganisationEntry__UntilAssignment_2_1_4_1
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__UntilAssignment_2_1_4_1();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getUntilAssignment_2_1_4_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_4__1__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_5__0"
    // InternalDesk.g:6686:1: rule__OrganisationEntry__Group_2_1_5__0 : rule__OrganisationEntry__Group_2_1_5__0__Impl rule__OrganisationEntry__Group_2_1_5__1 ;
    public final void rule__OrganisationEntry__Group_2_1_5__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6690:1: ( rule__OrganisationEntry__Group_2_1_5__0__Impl rule__OrganisationEntry__Group_2_1_5__1 )
            // InternalDesk.g:6691:2: rule__OrganisationEntry__Group_2_1_5__0__Impl rule__OrganisationEntry__Group_2_1_5__1
            {
            pushFollow(FOLLOW_7);
            rule__OrganisationEntry__Group_2_1_5__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_5__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_5__0"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_5__0__Impl"
    // InternalDesk.g:6698:1: rule__OrganisationEntry__Group_2_1_5__0__Impl : ( 'source' ) ;
    public final void rule__OrganisationEntry__Group_2_1_5__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6702:1: ( ( 'source' ) )
            // InternalDesk.g:6703:1: ( 'source' )
            {
            // InternalDesk.g:6703:1: ( 'source' )
            // InternalDesk.g:6704:2: 'source'
            {
             before(grammarAccess.getOrganisationEntryAccess().getSourceKeyword_2_1_5_0()); 
            match(input,49,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getSourceKeyword_2_1_5_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_5__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_5__1"
    // InternalDesk.g:6713:1: rule__OrganisationEntry__Group_2_1_5__1 : rule__OrganisationEntry__Group_2_1_5__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_5__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6717:1: ( rule__OrganisationEntry__Group_2_1_5__1__Impl )
            // InternalDesk.g:6718:2: rule__OrganisationEntry__Group_2_1_5__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_5__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_5__1"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_5__1__Impl"
    // InternalDesk.g:6724:1: rule__OrganisationEntry__Group_2_1_5__1__Impl : ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_5__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6728:1: ( ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) ) )
            // InternalDesk.g:6729:1: ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) )
            {
            // InternalDesk.g:6729:1: ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) )
            // InternalDesk.g:6730:2: ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getSourcesAssignment_2_1_5_1()); 
            // InternalDesk.g:6731:2: ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 )
            // InternalDesk.g:6731:3: rule__OrganisationEntry__SourcesAssignment_2_1_5_1
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__SourcesAssignment_2_1_5_1();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getSourcesAssignment_2_1_5_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_5__1__Impl"


    // $ANTLR start "rule__PlaceEntry__Group__0"
    // InternalDesk.g:6740:1: rule__PlaceEntry__Group__0 : rule__PlaceEntry__Group__0__Impl rule__PlaceEntry__Group__1 ;
    public final void rule__PlaceEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6744:1: ( rule__PlaceEntry__Group__0__Impl rule__PlaceEntry__Group__1 )
            // InternalDesk.g:6745:2: rule__PlaceEntry__Group__0__Impl rule__PlaceEntry__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__PlaceEntry__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group__0"


    // $ANTLR start "rule__PlaceEntry__Group__0__Impl"
    // InternalDesk.g:6752:1: rule__PlaceEntry__Group__0__Impl : ( 'place' ) ;
    public final void rule__PlaceEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6756:1: ( ( 'place' ) )
            // InternalDesk.g:6757:1: ( 'place' )
            {
            // InternalDesk.g:6757:1: ( 'place' )
            // InternalDesk.g:6758:2: 'place'
            {
             before(grammarAccess.getPlaceEntryAccess().getPlaceKeyword_0()); 
            match(input,56,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getPlaceKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group__0__Impl"


    // $ANTLR start "rule__PlaceEntry__Group__1"
    // InternalDesk.g:6767:1: rule__PlaceEntry__Group__1 : rule__PlaceEntry__Group__1__Impl rule__PlaceEntry__Group__2 ;
    public final void rule__PlaceEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6771:1: ( rule__PlaceEntry__Group__1__Impl rule__PlaceEntry__Group__2 )
            // InternalDesk.g:6772:2: rule__PlaceEntry__Group__1__Impl rule__PlaceEntry__Group__2
            {
            pushFollow(FOLLOW_8);
            rule__PlaceEntry__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group__1"


    // $ANTLR start "rule__PlaceEntry__Group__1__Impl"
    // InternalDesk.g:6779:1: rule__PlaceEntry__Group__1__Impl : ( ( rule__PlaceEntry__NameAssignment_1 ) ) ;
    public final void rule__PlaceEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6783:1: ( ( ( rule__PlaceEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:6784:1: ( ( rule__PlaceEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:6784:1: ( ( rule__PlaceEntry__NameAssignment_1 ) )
            // InternalDesk.g:6785:2: ( rule__PlaceEntry__NameAssignment_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:6786:2: ( rule__PlaceEntry__NameAssignment_1 )
            // InternalDesk.g:6786:3: rule__PlaceEntry__NameAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__NameAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getPlaceEntryAccess().getNameAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group__1__Impl"


    // $ANTLR start "rule__PlaceEntry__Group__2"
    // InternalDesk.g:6794:1: rule__PlaceEntry__Group__2 : rule__PlaceEntry__Group__2__Impl ;
    public final void rule__PlaceEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6798:1: ( rule__PlaceEntry__Group__2__Impl )
            // InternalDesk.g:6799:2: rule__PlaceEntry__Group__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group__2"


    // $ANTLR start "rule__PlaceEntry__Group__2__Impl"
    // InternalDesk.g:6805:1: rule__PlaceEntry__Group__2__Impl : ( ( rule__PlaceEntry__Group_2__0 )? ) ;
    public final void rule__PlaceEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6809:1: ( ( ( rule__PlaceEntry__Group_2__0 )? ) )
            // InternalDesk.g:6810:1: ( ( rule__PlaceEntry__Group_2__0 )? )
            {
            // InternalDesk.g:6810:1: ( ( rule__PlaceEntry__Group_2__0 )? )
            // InternalDesk.g:6811:2: ( rule__PlaceEntry__Group_2__0 )?
            {
             before(grammarAccess.getPlaceEntryAccess().getGroup_2()); 
            // InternalDesk.g:6812:2: ( rule__PlaceEntry__Group_2__0 )?
            int alt57=2;
            int LA57_0 = input.LA(1);

            if ( (LA57_0==14) ) {
                alt57=1;
            }
            switch (alt57) {
                case 1 :
                    // InternalDesk.g:6812:3: rule__PlaceEntry__Group_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PlaceEntry__Group_2__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getPlaceEntryAccess().getGroup_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group__2__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2__0"
    // InternalDesk.g:6821:1: rule__PlaceEntry__Group_2__0 : rule__PlaceEntry__Group_2__0__Impl rule__PlaceEntry__Group_2__1 ;
    public final void rule__PlaceEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6825:1: ( rule__PlaceEntry__Group_2__0__Impl rule__PlaceEntry__Group_2__1 )
            // InternalDesk.g:6826:2: rule__PlaceEntry__Group_2__0__Impl rule__PlaceEntry__Group_2__1
            {
            pushFollow(FOLLOW_47);
            rule__PlaceEntry__Group_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2__0"


    // $ANTLR start "rule__PlaceEntry__Group_2__0__Impl"
    // InternalDesk.g:6833:1: rule__PlaceEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__PlaceEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6837:1: ( ( '{' ) )
            // InternalDesk.g:6838:1: ( '{' )
            {
            // InternalDesk.g:6838:1: ( '{' )
            // InternalDesk.g:6839:2: '{'
            {
             before(grammarAccess.getPlaceEntryAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,14,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getLeftCurlyBracketKeyword_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2__0__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2__1"
    // InternalDesk.g:6848:1: rule__PlaceEntry__Group_2__1 : rule__PlaceEntry__Group_2__1__Impl rule__PlaceEntry__Group_2__2 ;
    public final void rule__PlaceEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6852:1: ( rule__PlaceEntry__Group_2__1__Impl rule__PlaceEntry__Group_2__2 )
            // InternalDesk.g:6853:2: rule__PlaceEntry__Group_2__1__Impl rule__PlaceEntry__Group_2__2
            {
            pushFollow(FOLLOW_47);
            rule__PlaceEntry__Group_2__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2__1"


    // $ANTLR start "rule__PlaceEntry__Group_2__1__Impl"
    // InternalDesk.g:6860:1: rule__PlaceEntry__Group_2__1__Impl : ( ( rule__PlaceEntry__Alternatives_2_1 )* ) ;
    public final void rule__PlaceEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6864:1: ( ( ( rule__PlaceEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:6865:1: ( ( rule__PlaceEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:6865:1: ( ( rule__PlaceEntry__Alternatives_2_1 )* )
            // InternalDesk.g:6866:2: ( rule__PlaceEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getPlaceEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:6867:2: ( rule__PlaceEntry__Alternatives_2_1 )*
            loop58:
            do {
                int alt58=2;
                int LA58_0 = input.LA(1);

                if ( ((LA58_0>=44 && LA58_0<=45)||(LA58_0>=48 && LA58_0<=49)) ) {
                    alt58=1;
                }


                switch (alt58) {
            	case 1 :
            	    // InternalDesk.g:6867:3: rule__PlaceEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_48);
            	    rule__PlaceEntry__Alternatives_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop58;
                }
            } while (true);

             after(grammarAccess.getPlaceEntryAccess().getAlternatives_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2__1__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2__2"
    // InternalDesk.g:6875:1: rule__PlaceEntry__Group_2__2 : rule__PlaceEntry__Group_2__2__Impl ;
    public final void rule__PlaceEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6879:1: ( rule__PlaceEntry__Group_2__2__Impl )
            // InternalDesk.g:6880:2: rule__PlaceEntry__Group_2__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2__2"


    // $ANTLR start "rule__PlaceEntry__Group_2__2__Impl"
    // InternalDesk.g:6886:1: rule__PlaceEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__PlaceEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6890:1: ( ( '}' ) )
            // InternalDesk.g:6891:1: ( '}' )
            {
            // InternalDesk.g:6891:1: ( '}' )
            // InternalDesk.g:6892:2: '}'
            {
             before(grammarAccess.getPlaceEntryAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,15,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getRightCurlyBracketKeyword_2_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2__2__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_0__0"
    // InternalDesk.g:6902:1: rule__PlaceEntry__Group_2_1_0__0 : rule__PlaceEntry__Group_2_1_0__0__Impl rule__PlaceEntry__Group_2_1_0__1 ;
    public final void rule__PlaceEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6906:1: ( rule__PlaceEntry__Group_2_1_0__0__Impl rule__PlaceEntry__Group_2_1_0__1 )
            // InternalDesk.g:6907:2: rule__PlaceEntry__Group_2_1_0__0__Impl rule__PlaceEntry__Group_2_1_0__1
            {
            pushFollow(FOLLOW_7);
            rule__PlaceEntry__Group_2_1_0__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_0__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_0__0"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_0__0__Impl"
    // InternalDesk.g:6914:1: rule__PlaceEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__PlaceEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6918:1: ( ( 'also' ) )
            // InternalDesk.g:6919:1: ( 'also' )
            {
            // InternalDesk.g:6919:1: ( 'also' )
            // InternalDesk.g:6920:2: 'also'
            {
             before(grammarAccess.getPlaceEntryAccess().getAlsoKeyword_2_1_0_0()); 
            match(input,44,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getAlsoKeyword_2_1_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_0__0__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_0__1"
    // InternalDesk.g:6929:1: rule__PlaceEntry__Group_2_1_0__1 : rule__PlaceEntry__Group_2_1_0__1__Impl rule__PlaceEntry__Group_2_1_0__2 ;
    public final void rule__PlaceEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6933:1: ( rule__PlaceEntry__Group_2_1_0__1__Impl rule__PlaceEntry__Group_2_1_0__2 )
            // InternalDesk.g:6934:2: rule__PlaceEntry__Group_2_1_0__1__Impl rule__PlaceEntry__Group_2_1_0__2
            {
            pushFollow(FOLLOW_15);
            rule__PlaceEntry__Group_2_1_0__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_0__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_0__1"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_0__1__Impl"
    // InternalDesk.g:6941:1: rule__PlaceEntry__Group_2_1_0__1__Impl : ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6945:1: ( ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:6946:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:6946:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:6947:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:6948:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:6948:3: rule__PlaceEntry__AlsoAssignment_2_1_0_1
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__AlsoAssignment_2_1_0_1();

            state._fsp--;


            }

             after(grammarAccess.getPlaceEntryAccess().getAlsoAssignment_2_1_0_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_0__1__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_0__2"
    // InternalDesk.g:6956:1: rule__PlaceEntry__Group_2_1_0__2 : rule__PlaceEntry__Group_2_1_0__2__Impl ;
    public final void rule__PlaceEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6960:1: ( rule__PlaceEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:6961:2: rule__PlaceEntry__Group_2_1_0__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_0__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_0__2"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_0__2__Impl"
    // InternalDesk.g:6967:1: rule__PlaceEntry__Group_2_1_0__2__Impl : ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__PlaceEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6971:1: ( ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:6972:1: ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:6972:1: ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:6973:2: ( rule__PlaceEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:6974:2: ( rule__PlaceEntry__Group_2_1_0_2__0 )*
            loop59:
            do {
                int alt59=2;
                int LA59_0 = input.LA(1);

                if ( (LA59_0==21) ) {
                    alt59=1;
                }


                switch (alt59) {
            	case 1 :
            	    // InternalDesk.g:6974:3: rule__PlaceEntry__Group_2_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__PlaceEntry__Group_2_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop59;
                }
            } while (true);

             after(grammarAccess.getPlaceEntryAccess().getGroup_2_1_0_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_0__2__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_0_2__0"
    // InternalDesk.g:6983:1: rule__PlaceEntry__Group_2_1_0_2__0 : rule__PlaceEntry__Group_2_1_0_2__0__Impl rule__PlaceEntry__Group_2_1_0_2__1 ;
    public final void rule__PlaceEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6987:1: ( rule__PlaceEntry__Group_2_1_0_2__0__Impl rule__PlaceEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:6988:2: rule__PlaceEntry__Group_2_1_0_2__0__Impl rule__PlaceEntry__Group_2_1_0_2__1
            {
            pushFollow(FOLLOW_7);
            rule__PlaceEntry__Group_2_1_0_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_0_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_0_2__0"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_0_2__0__Impl"
    // InternalDesk.g:6995:1: rule__PlaceEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__PlaceEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6999:1: ( ( ',' ) )
            // InternalDesk.g:7000:1: ( ',' )
            {
            // InternalDesk.g:7000:1: ( ',' )
            // InternalDesk.g:7001:2: ','
            {
             before(grammarAccess.getPlaceEntryAccess().getCommaKeyword_2_1_0_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getCommaKeyword_2_1_0_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_0_2__0__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_0_2__1"
    // InternalDesk.g:7010:1: rule__PlaceEntry__Group_2_1_0_2__1 : rule__PlaceEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7014:1: ( rule__PlaceEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:7015:2: rule__PlaceEntry__Group_2_1_0_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_0_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_0_2__1"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_0_2__1__Impl"
    // InternalDesk.g:7021:1: rule__PlaceEntry__Group_2_1_0_2__1__Impl : ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7025:1: ( ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:7026:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:7026:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:7027:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:7028:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:7028:3: rule__PlaceEntry__AlsoAssignment_2_1_0_2_1
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__AlsoAssignment_2_1_0_2_1();

            state._fsp--;


            }

             after(grammarAccess.getPlaceEntryAccess().getAlsoAssignment_2_1_0_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_0_2__1__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_1__0"
    // InternalDesk.g:7037:1: rule__PlaceEntry__Group_2_1_1__0 : rule__PlaceEntry__Group_2_1_1__0__Impl rule__PlaceEntry__Group_2_1_1__1 ;
    public final void rule__PlaceEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7041:1: ( rule__PlaceEntry__Group_2_1_1__0__Impl rule__PlaceEntry__Group_2_1_1__1 )
            // InternalDesk.g:7042:2: rule__PlaceEntry__Group_2_1_1__0__Impl rule__PlaceEntry__Group_2_1_1__1
            {
            pushFollow(FOLLOW_7);
            rule__PlaceEntry__Group_2_1_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_1__0"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_1__0__Impl"
    // InternalDesk.g:7049:1: rule__PlaceEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__PlaceEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7053:1: ( ( 'never' ) )
            // InternalDesk.g:7054:1: ( 'never' )
            {
            // InternalDesk.g:7054:1: ( 'never' )
            // InternalDesk.g:7055:2: 'never'
            {
             before(grammarAccess.getPlaceEntryAccess().getNeverKeyword_2_1_1_0()); 
            match(input,45,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getNeverKeyword_2_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_1__0__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_1__1"
    // InternalDesk.g:7064:1: rule__PlaceEntry__Group_2_1_1__1 : rule__PlaceEntry__Group_2_1_1__1__Impl rule__PlaceEntry__Group_2_1_1__2 ;
    public final void rule__PlaceEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7068:1: ( rule__PlaceEntry__Group_2_1_1__1__Impl rule__PlaceEntry__Group_2_1_1__2 )
            // InternalDesk.g:7069:2: rule__PlaceEntry__Group_2_1_1__1__Impl rule__PlaceEntry__Group_2_1_1__2
            {
            pushFollow(FOLLOW_15);
            rule__PlaceEntry__Group_2_1_1__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_1__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_1__1"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_1__1__Impl"
    // InternalDesk.g:7076:1: rule__PlaceEntry__Group_2_1_1__1__Impl : ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7080:1: ( ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:7081:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:7081:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:7082:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:7083:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:7083:3: rule__PlaceEntry__NeverAssignment_2_1_1_1
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__NeverAssignment_2_1_1_1();

            state._fsp--;


            }

             after(grammarAccess.getPlaceEntryAccess().getNeverAssignment_2_1_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_1__1__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_1__2"
    // InternalDesk.g:7091:1: rule__PlaceEntry__Group_2_1_1__2 : rule__PlaceEntry__Group_2_1_1__2__Impl ;
    public final void rule__PlaceEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7095:1: ( rule__PlaceEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:7096:2: rule__PlaceEntry__Group_2_1_1__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_1__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_1__2"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_1__2__Impl"
    // InternalDesk.g:7102:1: rule__PlaceEntry__Group_2_1_1__2__Impl : ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__PlaceEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7106:1: ( ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:7107:1: ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:7107:1: ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:7108:2: ( rule__PlaceEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:7109:2: ( rule__PlaceEntry__Group_2_1_1_2__0 )*
            loop60:
            do {
                int alt60=2;
                int LA60_0 = input.LA(1);

                if ( (LA60_0==21) ) {
                    alt60=1;
                }


                switch (alt60) {
            	case 1 :
            	    // InternalDesk.g:7109:3: rule__PlaceEntry__Group_2_1_1_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__PlaceEntry__Group_2_1_1_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop60;
                }
            } while (true);

             after(grammarAccess.getPlaceEntryAccess().getGroup_2_1_1_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_1__2__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_1_2__0"
    // InternalDesk.g:7118:1: rule__PlaceEntry__Group_2_1_1_2__0 : rule__PlaceEntry__Group_2_1_1_2__0__Impl rule__PlaceEntry__Group_2_1_1_2__1 ;
    public final void rule__PlaceEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7122:1: ( rule__PlaceEntry__Group_2_1_1_2__0__Impl rule__PlaceEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:7123:2: rule__PlaceEntry__Group_2_1_1_2__0__Impl rule__PlaceEntry__Group_2_1_1_2__1
            {
            pushFollow(FOLLOW_7);
            rule__PlaceEntry__Group_2_1_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_1_2__0"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_1_2__0__Impl"
    // InternalDesk.g:7130:1: rule__PlaceEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__PlaceEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7134:1: ( ( ',' ) )
            // InternalDesk.g:7135:1: ( ',' )
            {
            // InternalDesk.g:7135:1: ( ',' )
            // InternalDesk.g:7136:2: ','
            {
             before(grammarAccess.getPlaceEntryAccess().getCommaKeyword_2_1_1_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getCommaKeyword_2_1_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_1_2__0__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_1_2__1"
    // InternalDesk.g:7145:1: rule__PlaceEntry__Group_2_1_1_2__1 : rule__PlaceEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7149:1: ( rule__PlaceEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:7150:2: rule__PlaceEntry__Group_2_1_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_1_2__1"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_1_2__1__Impl"
    // InternalDesk.g:7156:1: rule__PlaceEntry__Group_2_1_1_2__1__Impl : ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7160:1: ( ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:7161:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:7161:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:7162:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:7163:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:7163:3: rule__PlaceEntry__NeverAssignment_2_1_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__NeverAssignment_2_1_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getPlaceEntryAccess().getNeverAssignment_2_1_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_1_2__1__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_2__0"
    // InternalDesk.g:7172:1: rule__PlaceEntry__Group_2_1_2__0 : rule__PlaceEntry__Group_2_1_2__0__Impl rule__PlaceEntry__Group_2_1_2__1 ;
    public final void rule__PlaceEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7176:1: ( rule__PlaceEntry__Group_2_1_2__0__Impl rule__PlaceEntry__Group_2_1_2__1 )
            // InternalDesk.g:7177:2: rule__PlaceEntry__Group_2_1_2__0__Impl rule__PlaceEntry__Group_2_1_2__1
            {
            pushFollow(FOLLOW_7);
            rule__PlaceEntry__Group_2_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_2__0"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_2__0__Impl"
    // InternalDesk.g:7184:1: rule__PlaceEntry__Group_2_1_2__0__Impl : ( 'in' ) ;
    public final void rule__PlaceEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7188:1: ( ( 'in' ) )
            // InternalDesk.g:7189:1: ( 'in' )
            {
            // InternalDesk.g:7189:1: ( 'in' )
            // InternalDesk.g:7190:2: 'in'
            {
             before(grammarAccess.getPlaceEntryAccess().getInKeyword_2_1_2_0()); 
            match(input,48,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getInKeyword_2_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_2__0__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_2__1"
    // InternalDesk.g:7199:1: rule__PlaceEntry__Group_2_1_2__1 : rule__PlaceEntry__Group_2_1_2__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7203:1: ( rule__PlaceEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:7204:2: rule__PlaceEntry__Group_2_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_2__1"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_2__1__Impl"
    // InternalDesk.g:7210:1: rule__PlaceEntry__Group_2_1_2__1__Impl : ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7214:1: ( ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:7215:1: ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:7215:1: ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) )
            // InternalDesk.g:7216:2: ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getPlaceAssignment_2_1_2_1()); 
            // InternalDesk.g:7217:2: ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 )
            // InternalDesk.g:7217:3: rule__PlaceEntry__PlaceAssignment_2_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__PlaceAssignment_2_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getPlaceEntryAccess().getPlaceAssignment_2_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_2__1__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_3__0"
    // InternalDesk.g:7226:1: rule__PlaceEntry__Group_2_1_3__0 : rule__PlaceEntry__Group_2_1_3__0__Impl rule__PlaceEntry__Group_2_1_3__1 ;
    public final void rule__PlaceEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7230:1: ( rule__PlaceEntry__Group_2_1_3__0__Impl rule__PlaceEntry__Group_2_1_3__1 )
            // InternalDesk.g:7231:2: rule__PlaceEntry__Group_2_1_3__0__Impl rule__PlaceEntry__Group_2_1_3__1
            {
            pushFollow(FOLLOW_7);
            rule__PlaceEntry__Group_2_1_3__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_3__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_3__0"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_3__0__Impl"
    // InternalDesk.g:7238:1: rule__PlaceEntry__Group_2_1_3__0__Impl : ( 'source' ) ;
    public final void rule__PlaceEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7242:1: ( ( 'source' ) )
            // InternalDesk.g:7243:1: ( 'source' )
            {
            // InternalDesk.g:7243:1: ( 'source' )
            // InternalDesk.g:7244:2: 'source'
            {
             before(grammarAccess.getPlaceEntryAccess().getSourceKeyword_2_1_3_0()); 
            match(input,49,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getSourceKeyword_2_1_3_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_3__0__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_3__1"
    // InternalDesk.g:7253:1: rule__PlaceEntry__Group_2_1_3__1 : rule__PlaceEntry__Group_2_1_3__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7257:1: ( rule__PlaceEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:7258:2: rule__PlaceEntry__Group_2_1_3__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_3__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_3__1"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_3__1__Impl"
    // InternalDesk.g:7264:1: rule__PlaceEntry__Group_2_1_3__1__Impl : ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7268:1: ( ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:7269:1: ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:7269:1: ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) )
            // InternalDesk.g:7270:2: ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getSourcesAssignment_2_1_3_1()); 
            // InternalDesk.g:7271:2: ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 )
            // InternalDesk.g:7271:3: rule__PlaceEntry__SourcesAssignment_2_1_3_1
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__SourcesAssignment_2_1_3_1();

            state._fsp--;


            }

             after(grammarAccess.getPlaceEntryAccess().getSourcesAssignment_2_1_3_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_3__1__Impl"


    // $ANTLR start "rule__EventEntry__Group__0"
    // InternalDesk.g:7280:1: rule__EventEntry__Group__0 : rule__EventEntry__Group__0__Impl rule__EventEntry__Group__1 ;
    public final void rule__EventEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7284:1: ( rule__EventEntry__Group__0__Impl rule__EventEntry__Group__1 )
            // InternalDesk.g:7285:2: rule__EventEntry__Group__0__Impl rule__EventEntry__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__EventEntry__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group__0"


    // $ANTLR start "rule__EventEntry__Group__0__Impl"
    // InternalDesk.g:7292:1: rule__EventEntry__Group__0__Impl : ( 'event' ) ;
    public final void rule__EventEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7296:1: ( ( 'event' ) )
            // InternalDesk.g:7297:1: ( 'event' )
            {
            // InternalDesk.g:7297:1: ( 'event' )
            // InternalDesk.g:7298:2: 'event'
            {
             before(grammarAccess.getEventEntryAccess().getEventKeyword_0()); 
            match(input,57,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getEventKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group__0__Impl"


    // $ANTLR start "rule__EventEntry__Group__1"
    // InternalDesk.g:7307:1: rule__EventEntry__Group__1 : rule__EventEntry__Group__1__Impl rule__EventEntry__Group__2 ;
    public final void rule__EventEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7311:1: ( rule__EventEntry__Group__1__Impl rule__EventEntry__Group__2 )
            // InternalDesk.g:7312:2: rule__EventEntry__Group__1__Impl rule__EventEntry__Group__2
            {
            pushFollow(FOLLOW_49);
            rule__EventEntry__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group__1"


    // $ANTLR start "rule__EventEntry__Group__1__Impl"
    // InternalDesk.g:7319:1: rule__EventEntry__Group__1__Impl : ( ( rule__EventEntry__NameAssignment_1 ) ) ;
    public final void rule__EventEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7323:1: ( ( ( rule__EventEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:7324:1: ( ( rule__EventEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:7324:1: ( ( rule__EventEntry__NameAssignment_1 ) )
            // InternalDesk.g:7325:2: ( rule__EventEntry__NameAssignment_1 )
            {
             before(grammarAccess.getEventEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:7326:2: ( rule__EventEntry__NameAssignment_1 )
            // InternalDesk.g:7326:3: rule__EventEntry__NameAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__NameAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getNameAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group__1__Impl"


    // $ANTLR start "rule__EventEntry__Group__2"
    // InternalDesk.g:7334:1: rule__EventEntry__Group__2 : rule__EventEntry__Group__2__Impl rule__EventEntry__Group__3 ;
    public final void rule__EventEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7338:1: ( rule__EventEntry__Group__2__Impl rule__EventEntry__Group__3 )
            // InternalDesk.g:7339:2: rule__EventEntry__Group__2__Impl rule__EventEntry__Group__3
            {
            pushFollow(FOLLOW_8);
            rule__EventEntry__Group__2__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group__3();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group__2"


    // $ANTLR start "rule__EventEntry__Group__2__Impl"
    // InternalDesk.g:7346:1: rule__EventEntry__Group__2__Impl : ( ( rule__EventEntry__Alternatives_2 ) ) ;
    public final void rule__EventEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7350:1: ( ( ( rule__EventEntry__Alternatives_2 ) ) )
            // InternalDesk.g:7351:1: ( ( rule__EventEntry__Alternatives_2 ) )
            {
            // InternalDesk.g:7351:1: ( ( rule__EventEntry__Alternatives_2 ) )
            // InternalDesk.g:7352:2: ( rule__EventEntry__Alternatives_2 )
            {
             before(grammarAccess.getEventEntryAccess().getAlternatives_2()); 
            // InternalDesk.g:7353:2: ( rule__EventEntry__Alternatives_2 )
            // InternalDesk.g:7353:3: rule__EventEntry__Alternatives_2
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Alternatives_2();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getAlternatives_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group__2__Impl"


    // $ANTLR start "rule__EventEntry__Group__3"
    // InternalDesk.g:7361:1: rule__EventEntry__Group__3 : rule__EventEntry__Group__3__Impl ;
    public final void rule__EventEntry__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7365:1: ( rule__EventEntry__Group__3__Impl )
            // InternalDesk.g:7366:2: rule__EventEntry__Group__3__Impl
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Group__3__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group__3"


    // $ANTLR start "rule__EventEntry__Group__3__Impl"
    // InternalDesk.g:7372:1: rule__EventEntry__Group__3__Impl : ( ( rule__EventEntry__Group_3__0 )? ) ;
    public final void rule__EventEntry__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7376:1: ( ( ( rule__EventEntry__Group_3__0 )? ) )
            // InternalDesk.g:7377:1: ( ( rule__EventEntry__Group_3__0 )? )
            {
            // InternalDesk.g:7377:1: ( ( rule__EventEntry__Group_3__0 )? )
            // InternalDesk.g:7378:2: ( rule__EventEntry__Group_3__0 )?
            {
             before(grammarAccess.getEventEntryAccess().getGroup_3()); 
            // InternalDesk.g:7379:2: ( rule__EventEntry__Group_3__0 )?
            int alt61=2;
            int LA61_0 = input.LA(1);

            if ( (LA61_0==14) ) {
                alt61=1;
            }
            switch (alt61) {
                case 1 :
                    // InternalDesk.g:7379:3: rule__EventEntry__Group_3__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__EventEntry__Group_3__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getEventEntryAccess().getGroup_3()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group__3__Impl"


    // $ANTLR start "rule__EventEntry__Group_2_0__0"
    // InternalDesk.g:7388:1: rule__EventEntry__Group_2_0__0 : rule__EventEntry__Group_2_0__0__Impl rule__EventEntry__Group_2_0__1 ;
    public final void rule__EventEntry__Group_2_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7392:1: ( rule__EventEntry__Group_2_0__0__Impl rule__EventEntry__Group_2_0__1 )
            // InternalDesk.g:7393:2: rule__EventEntry__Group_2_0__0__Impl rule__EventEntry__Group_2_0__1
            {
            pushFollow(FOLLOW_43);
            rule__EventEntry__Group_2_0__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_2_0__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_0__0"


    // $ANTLR start "rule__EventEntry__Group_2_0__0__Impl"
    // InternalDesk.g:7400:1: rule__EventEntry__Group_2_0__0__Impl : ( 'on' ) ;
    public final void rule__EventEntry__Group_2_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7404:1: ( ( 'on' ) )
            // InternalDesk.g:7405:1: ( 'on' )
            {
            // InternalDesk.g:7405:1: ( 'on' )
            // InternalDesk.g:7406:2: 'on'
            {
             before(grammarAccess.getEventEntryAccess().getOnKeyword_2_0_0()); 
            match(input,58,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getOnKeyword_2_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_0__0__Impl"


    // $ANTLR start "rule__EventEntry__Group_2_0__1"
    // InternalDesk.g:7415:1: rule__EventEntry__Group_2_0__1 : rule__EventEntry__Group_2_0__1__Impl ;
    public final void rule__EventEntry__Group_2_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7419:1: ( rule__EventEntry__Group_2_0__1__Impl )
            // InternalDesk.g:7420:2: rule__EventEntry__Group_2_0__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_2_0__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_0__1"


    // $ANTLR start "rule__EventEntry__Group_2_0__1__Impl"
    // InternalDesk.g:7426:1: rule__EventEntry__Group_2_0__1__Impl : ( ( rule__EventEntry__OnAssignment_2_0_1 ) ) ;
    public final void rule__EventEntry__Group_2_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7430:1: ( ( ( rule__EventEntry__OnAssignment_2_0_1 ) ) )
            // InternalDesk.g:7431:1: ( ( rule__EventEntry__OnAssignment_2_0_1 ) )
            {
            // InternalDesk.g:7431:1: ( ( rule__EventEntry__OnAssignment_2_0_1 ) )
            // InternalDesk.g:7432:2: ( rule__EventEntry__OnAssignment_2_0_1 )
            {
             before(grammarAccess.getEventEntryAccess().getOnAssignment_2_0_1()); 
            // InternalDesk.g:7433:2: ( rule__EventEntry__OnAssignment_2_0_1 )
            // InternalDesk.g:7433:3: rule__EventEntry__OnAssignment_2_0_1
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__OnAssignment_2_0_1();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getOnAssignment_2_0_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_0__1__Impl"


    // $ANTLR start "rule__EventEntry__Group_2_1__0"
    // InternalDesk.g:7442:1: rule__EventEntry__Group_2_1__0 : rule__EventEntry__Group_2_1__0__Impl rule__EventEntry__Group_2_1__1 ;
    public final void rule__EventEntry__Group_2_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7446:1: ( rule__EventEntry__Group_2_1__0__Impl rule__EventEntry__Group_2_1__1 )
            // InternalDesk.g:7447:2: rule__EventEntry__Group_2_1__0__Impl rule__EventEntry__Group_2_1__1
            {
            pushFollow(FOLLOW_43);
            rule__EventEntry__Group_2_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_2_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_1__0"


    // $ANTLR start "rule__EventEntry__Group_2_1__0__Impl"
    // InternalDesk.g:7454:1: rule__EventEntry__Group_2_1__0__Impl : ( 'from' ) ;
    public final void rule__EventEntry__Group_2_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7458:1: ( ( 'from' ) )
            // InternalDesk.g:7459:1: ( 'from' )
            {
            // InternalDesk.g:7459:1: ( 'from' )
            // InternalDesk.g:7460:2: 'from'
            {
             before(grammarAccess.getEventEntryAccess().getFromKeyword_2_1_0()); 
            match(input,53,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getFromKeyword_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_1__0__Impl"


    // $ANTLR start "rule__EventEntry__Group_2_1__1"
    // InternalDesk.g:7469:1: rule__EventEntry__Group_2_1__1 : rule__EventEntry__Group_2_1__1__Impl rule__EventEntry__Group_2_1__2 ;
    public final void rule__EventEntry__Group_2_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7473:1: ( rule__EventEntry__Group_2_1__1__Impl rule__EventEntry__Group_2_1__2 )
            // InternalDesk.g:7474:2: rule__EventEntry__Group_2_1__1__Impl rule__EventEntry__Group_2_1__2
            {
            pushFollow(FOLLOW_50);
            rule__EventEntry__Group_2_1__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_2_1__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_1__1"


    // $ANTLR start "rule__EventEntry__Group_2_1__1__Impl"
    // InternalDesk.g:7481:1: rule__EventEntry__Group_2_1__1__Impl : ( ( rule__EventEntry__FromAssignment_2_1_1 ) ) ;
    public final void rule__EventEntry__Group_2_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7485:1: ( ( ( rule__EventEntry__FromAssignment_2_1_1 ) ) )
            // InternalDesk.g:7486:1: ( ( rule__EventEntry__FromAssignment_2_1_1 ) )
            {
            // InternalDesk.g:7486:1: ( ( rule__EventEntry__FromAssignment_2_1_1 ) )
            // InternalDesk.g:7487:2: ( rule__EventEntry__FromAssignment_2_1_1 )
            {
             before(grammarAccess.getEventEntryAccess().getFromAssignment_2_1_1()); 
            // InternalDesk.g:7488:2: ( rule__EventEntry__FromAssignment_2_1_1 )
            // InternalDesk.g:7488:3: rule__EventEntry__FromAssignment_2_1_1
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__FromAssignment_2_1_1();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getFromAssignment_2_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_1__1__Impl"


    // $ANTLR start "rule__EventEntry__Group_2_1__2"
    // InternalDesk.g:7496:1: rule__EventEntry__Group_2_1__2 : rule__EventEntry__Group_2_1__2__Impl rule__EventEntry__Group_2_1__3 ;
    public final void rule__EventEntry__Group_2_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7500:1: ( rule__EventEntry__Group_2_1__2__Impl rule__EventEntry__Group_2_1__3 )
            // InternalDesk.g:7501:2: rule__EventEntry__Group_2_1__2__Impl rule__EventEntry__Group_2_1__3
            {
            pushFollow(FOLLOW_43);
            rule__EventEntry__Group_2_1__2__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_2_1__3();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_1__2"


    // $ANTLR start "rule__EventEntry__Group_2_1__2__Impl"
    // InternalDesk.g:7508:1: rule__EventEntry__Group_2_1__2__Impl : ( 'until' ) ;
    public final void rule__EventEntry__Group_2_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7512:1: ( ( 'until' ) )
            // InternalDesk.g:7513:1: ( 'until' )
            {
            // InternalDesk.g:7513:1: ( 'until' )
            // InternalDesk.g:7514:2: 'until'
            {
             before(grammarAccess.getEventEntryAccess().getUntilKeyword_2_1_2()); 
            match(input,54,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getUntilKeyword_2_1_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_1__2__Impl"


    // $ANTLR start "rule__EventEntry__Group_2_1__3"
    // InternalDesk.g:7523:1: rule__EventEntry__Group_2_1__3 : rule__EventEntry__Group_2_1__3__Impl ;
    public final void rule__EventEntry__Group_2_1__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7527:1: ( rule__EventEntry__Group_2_1__3__Impl )
            // InternalDesk.g:7528:2: rule__EventEntry__Group_2_1__3__Impl
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_2_1__3__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_1__3"


    // $ANTLR start "rule__EventEntry__Group_2_1__3__Impl"
    // InternalDesk.g:7534:1: rule__EventEntry__Group_2_1__3__Impl : ( ( rule__EventEntry__UntilAssignment_2_1_3 ) ) ;
    public final void rule__EventEntry__Group_2_1__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7538:1: ( ( ( rule__EventEntry__UntilAssignment_2_1_3 ) ) )
            // InternalDesk.g:7539:1: ( ( rule__EventEntry__UntilAssignment_2_1_3 ) )
            {
            // InternalDesk.g:7539:1: ( ( rule__EventEntry__UntilAssignment_2_1_3 ) )
            // InternalDesk.g:7540:2: ( rule__EventEntry__UntilAssignment_2_1_3 )
            {
             before(grammarAccess.getEventEntryAccess().getUntilAssignment_2_1_3()); 
            // InternalDesk.g:7541:2: ( rule__EventEntry__UntilAssignment_2_1_3 )
            // InternalDesk.g:7541:3: rule__EventEntry__UntilAssignment_2_1_3
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__UntilAssignment_2_1_3();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getUntilAssignment_2_1_3()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_2_1__3__Impl"


    // $ANTLR start "rule__EventEntry__Group_3__0"
    // InternalDesk.g:7550:1: rule__EventEntry__Group_3__0 : rule__EventEntry__Group_3__0__Impl rule__EventEntry__Group_3__1 ;
    public final void rule__EventEntry__Group_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7554:1: ( rule__EventEntry__Group_3__0__Impl rule__EventEntry__Group_3__1 )
            // InternalDesk.g:7555:2: rule__EventEntry__Group_3__0__Impl rule__EventEntry__Group_3__1
            {
            pushFollow(FOLLOW_51);
            rule__EventEntry__Group_3__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3__0"


    // $ANTLR start "rule__EventEntry__Group_3__0__Impl"
    // InternalDesk.g:7562:1: rule__EventEntry__Group_3__0__Impl : ( '{' ) ;
    public final void rule__EventEntry__Group_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7566:1: ( ( '{' ) )
            // InternalDesk.g:7567:1: ( '{' )
            {
            // InternalDesk.g:7567:1: ( '{' )
            // InternalDesk.g:7568:2: '{'
            {
             before(grammarAccess.getEventEntryAccess().getLeftCurlyBracketKeyword_3_0()); 
            match(input,14,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getLeftCurlyBracketKeyword_3_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3__0__Impl"


    // $ANTLR start "rule__EventEntry__Group_3__1"
    // InternalDesk.g:7577:1: rule__EventEntry__Group_3__1 : rule__EventEntry__Group_3__1__Impl rule__EventEntry__Group_3__2 ;
    public final void rule__EventEntry__Group_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7581:1: ( rule__EventEntry__Group_3__1__Impl rule__EventEntry__Group_3__2 )
            // InternalDesk.g:7582:2: rule__EventEntry__Group_3__1__Impl rule__EventEntry__Group_3__2
            {
            pushFollow(FOLLOW_51);
            rule__EventEntry__Group_3__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3__1"


    // $ANTLR start "rule__EventEntry__Group_3__1__Impl"
    // InternalDesk.g:7589:1: rule__EventEntry__Group_3__1__Impl : ( ( rule__EventEntry__Alternatives_3_1 )* ) ;
    public final void rule__EventEntry__Group_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7593:1: ( ( ( rule__EventEntry__Alternatives_3_1 )* ) )
            // InternalDesk.g:7594:1: ( ( rule__EventEntry__Alternatives_3_1 )* )
            {
            // InternalDesk.g:7594:1: ( ( rule__EventEntry__Alternatives_3_1 )* )
            // InternalDesk.g:7595:2: ( rule__EventEntry__Alternatives_3_1 )*
            {
             before(grammarAccess.getEventEntryAccess().getAlternatives_3_1()); 
            // InternalDesk.g:7596:2: ( rule__EventEntry__Alternatives_3_1 )*
            loop62:
            do {
                int alt62=2;
                int LA62_0 = input.LA(1);

                if ( (LA62_0==44||(LA62_0>=48 && LA62_0<=49)) ) {
                    alt62=1;
                }


                switch (alt62) {
            	case 1 :
            	    // InternalDesk.g:7596:3: rule__EventEntry__Alternatives_3_1
            	    {
            	    pushFollow(FOLLOW_52);
            	    rule__EventEntry__Alternatives_3_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop62;
                }
            } while (true);

             after(grammarAccess.getEventEntryAccess().getAlternatives_3_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3__1__Impl"


    // $ANTLR start "rule__EventEntry__Group_3__2"
    // InternalDesk.g:7604:1: rule__EventEntry__Group_3__2 : rule__EventEntry__Group_3__2__Impl ;
    public final void rule__EventEntry__Group_3__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7608:1: ( rule__EventEntry__Group_3__2__Impl )
            // InternalDesk.g:7609:2: rule__EventEntry__Group_3__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3__2"


    // $ANTLR start "rule__EventEntry__Group_3__2__Impl"
    // InternalDesk.g:7615:1: rule__EventEntry__Group_3__2__Impl : ( '}' ) ;
    public final void rule__EventEntry__Group_3__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7619:1: ( ( '}' ) )
            // InternalDesk.g:7620:1: ( '}' )
            {
            // InternalDesk.g:7620:1: ( '}' )
            // InternalDesk.g:7621:2: '}'
            {
             before(grammarAccess.getEventEntryAccess().getRightCurlyBracketKeyword_3_2()); 
            match(input,15,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getRightCurlyBracketKeyword_3_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3__2__Impl"


    // $ANTLR start "rule__EventEntry__Group_3_1_0__0"
    // InternalDesk.g:7631:1: rule__EventEntry__Group_3_1_0__0 : rule__EventEntry__Group_3_1_0__0__Impl rule__EventEntry__Group_3_1_0__1 ;
    public final void rule__EventEntry__Group_3_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7635:1: ( rule__EventEntry__Group_3_1_0__0__Impl rule__EventEntry__Group_3_1_0__1 )
            // InternalDesk.g:7636:2: rule__EventEntry__Group_3_1_0__0__Impl rule__EventEntry__Group_3_1_0__1
            {
            pushFollow(FOLLOW_7);
            rule__EventEntry__Group_3_1_0__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_0__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_0__0"


    // $ANTLR start "rule__EventEntry__Group_3_1_0__0__Impl"
    // InternalDesk.g:7643:1: rule__EventEntry__Group_3_1_0__0__Impl : ( 'also' ) ;
    public final void rule__EventEntry__Group_3_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7647:1: ( ( 'also' ) )
            // InternalDesk.g:7648:1: ( 'also' )
            {
            // InternalDesk.g:7648:1: ( 'also' )
            // InternalDesk.g:7649:2: 'also'
            {
             before(grammarAccess.getEventEntryAccess().getAlsoKeyword_3_1_0_0()); 
            match(input,44,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getAlsoKeyword_3_1_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_0__0__Impl"


    // $ANTLR start "rule__EventEntry__Group_3_1_0__1"
    // InternalDesk.g:7658:1: rule__EventEntry__Group_3_1_0__1 : rule__EventEntry__Group_3_1_0__1__Impl rule__EventEntry__Group_3_1_0__2 ;
    public final void rule__EventEntry__Group_3_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7662:1: ( rule__EventEntry__Group_3_1_0__1__Impl rule__EventEntry__Group_3_1_0__2 )
            // InternalDesk.g:7663:2: rule__EventEntry__Group_3_1_0__1__Impl rule__EventEntry__Group_3_1_0__2
            {
            pushFollow(FOLLOW_15);
            rule__EventEntry__Group_3_1_0__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_0__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_0__1"


    // $ANTLR start "rule__EventEntry__Group_3_1_0__1__Impl"
    // InternalDesk.g:7670:1: rule__EventEntry__Group_3_1_0__1__Impl : ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7674:1: ( ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) ) )
            // InternalDesk.g:7675:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) )
            {
            // InternalDesk.g:7675:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) )
            // InternalDesk.g:7676:2: ( rule__EventEntry__AlsoAssignment_3_1_0_1 )
            {
             before(grammarAccess.getEventEntryAccess().getAlsoAssignment_3_1_0_1()); 
            // InternalDesk.g:7677:2: ( rule__EventEntry__AlsoAssignment_3_1_0_1 )
            // InternalDesk.g:7677:3: rule__EventEntry__AlsoAssignment_3_1_0_1
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__AlsoAssignment_3_1_0_1();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getAlsoAssignment_3_1_0_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_0__1__Impl"


    // $ANTLR start "rule__EventEntry__Group_3_1_0__2"
    // InternalDesk.g:7685:1: rule__EventEntry__Group_3_1_0__2 : rule__EventEntry__Group_3_1_0__2__Impl ;
    public final void rule__EventEntry__Group_3_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7689:1: ( rule__EventEntry__Group_3_1_0__2__Impl )
            // InternalDesk.g:7690:2: rule__EventEntry__Group_3_1_0__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_0__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_0__2"


    // $ANTLR start "rule__EventEntry__Group_3_1_0__2__Impl"
    // InternalDesk.g:7696:1: rule__EventEntry__Group_3_1_0__2__Impl : ( ( rule__EventEntry__Group_3_1_0_2__0 )* ) ;
    public final void rule__EventEntry__Group_3_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7700:1: ( ( ( rule__EventEntry__Group_3_1_0_2__0 )* ) )
            // InternalDesk.g:7701:1: ( ( rule__EventEntry__Group_3_1_0_2__0 )* )
            {
            // InternalDesk.g:7701:1: ( ( rule__EventEntry__Group_3_1_0_2__0 )* )
            // InternalDesk.g:7702:2: ( rule__EventEntry__Group_3_1_0_2__0 )*
            {
             before(grammarAccess.getEventEntryAccess().getGroup_3_1_0_2()); 
            // InternalDesk.g:7703:2: ( rule__EventEntry__Group_3_1_0_2__0 )*
            loop63:
            do {
                int alt63=2;
                int LA63_0 = input.LA(1);

                if ( (LA63_0==21) ) {
                    alt63=1;
                }


                switch (alt63) {
            	case 1 :
            	    // InternalDesk.g:7703:3: rule__EventEntry__Group_3_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__EventEntry__Group_3_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop63;
                }
            } while (true);

             after(grammarAccess.getEventEntryAccess().getGroup_3_1_0_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_0__2__Impl"


    // $ANTLR start "rule__EventEntry__Group_3_1_0_2__0"
    // InternalDesk.g:7712:1: rule__EventEntry__Group_3_1_0_2__0 : rule__EventEntry__Group_3_1_0_2__0__Impl rule__EventEntry__Group_3_1_0_2__1 ;
    public final void rule__EventEntry__Group_3_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7716:1: ( rule__EventEntry__Group_3_1_0_2__0__Impl rule__EventEntry__Group_3_1_0_2__1 )
            // InternalDesk.g:7717:2: rule__EventEntry__Group_3_1_0_2__0__Impl rule__EventEntry__Group_3_1_0_2__1
            {
            pushFollow(FOLLOW_7);
            rule__EventEntry__Group_3_1_0_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_0_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_0_2__0"


    // $ANTLR start "rule__EventEntry__Group_3_1_0_2__0__Impl"
    // InternalDesk.g:7724:1: rule__EventEntry__Group_3_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__EventEntry__Group_3_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7728:1: ( ( ',' ) )
            // InternalDesk.g:7729:1: ( ',' )
            {
            // InternalDesk.g:7729:1: ( ',' )
            // InternalDesk.g:7730:2: ','
            {
             before(grammarAccess.getEventEntryAccess().getCommaKeyword_3_1_0_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getCommaKeyword_3_1_0_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_0_2__0__Impl"


    // $ANTLR start "rule__EventEntry__Group_3_1_0_2__1"
    // InternalDesk.g:7739:1: rule__EventEntry__Group_3_1_0_2__1 : rule__EventEntry__Group_3_1_0_2__1__Impl ;
    public final void rule__EventEntry__Group_3_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7743:1: ( rule__EventEntry__Group_3_1_0_2__1__Impl )
            // InternalDesk.g:7744:2: rule__EventEntry__Group_3_1_0_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_0_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_0_2__1"


    // $ANTLR start "rule__EventEntry__Group_3_1_0_2__1__Impl"
    // InternalDesk.g:7750:1: rule__EventEntry__Group_3_1_0_2__1__Impl : ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7754:1: ( ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) ) )
            // InternalDesk.g:7755:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) )
            {
            // InternalDesk.g:7755:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) )
            // InternalDesk.g:7756:2: ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 )
            {
             before(grammarAccess.getEventEntryAccess().getAlsoAssignment_3_1_0_2_1()); 
            // InternalDesk.g:7757:2: ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 )
            // InternalDesk.g:7757:3: rule__EventEntry__AlsoAssignment_3_1_0_2_1
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__AlsoAssignment_3_1_0_2_1();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getAlsoAssignment_3_1_0_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_0_2__1__Impl"


    // $ANTLR start "rule__EventEntry__Group_3_1_1__0"
    // InternalDesk.g:7766:1: rule__EventEntry__Group_3_1_1__0 : rule__EventEntry__Group_3_1_1__0__Impl rule__EventEntry__Group_3_1_1__1 ;
    public final void rule__EventEntry__Group_3_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7770:1: ( rule__EventEntry__Group_3_1_1__0__Impl rule__EventEntry__Group_3_1_1__1 )
            // InternalDesk.g:7771:2: rule__EventEntry__Group_3_1_1__0__Impl rule__EventEntry__Group_3_1_1__1
            {
            pushFollow(FOLLOW_7);
            rule__EventEntry__Group_3_1_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_1__0"


    // $ANTLR start "rule__EventEntry__Group_3_1_1__0__Impl"
    // InternalDesk.g:7778:1: rule__EventEntry__Group_3_1_1__0__Impl : ( 'in' ) ;
    public final void rule__EventEntry__Group_3_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7782:1: ( ( 'in' ) )
            // InternalDesk.g:7783:1: ( 'in' )
            {
            // InternalDesk.g:7783:1: ( 'in' )
            // InternalDesk.g:7784:2: 'in'
            {
             before(grammarAccess.getEventEntryAccess().getInKeyword_3_1_1_0()); 
            match(input,48,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getInKeyword_3_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_1__0__Impl"


    // $ANTLR start "rule__EventEntry__Group_3_1_1__1"
    // InternalDesk.g:7793:1: rule__EventEntry__Group_3_1_1__1 : rule__EventEntry__Group_3_1_1__1__Impl ;
    public final void rule__EventEntry__Group_3_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7797:1: ( rule__EventEntry__Group_3_1_1__1__Impl )
            // InternalDesk.g:7798:2: rule__EventEntry__Group_3_1_1__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_1__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_1__1"


    // $ANTLR start "rule__EventEntry__Group_3_1_1__1__Impl"
    // InternalDesk.g:7804:1: rule__EventEntry__Group_3_1_1__1__Impl : ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7808:1: ( ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) ) )
            // InternalDesk.g:7809:1: ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) )
            {
            // InternalDesk.g:7809:1: ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) )
            // InternalDesk.g:7810:2: ( rule__EventEntry__PlaceAssignment_3_1_1_1 )
            {
             before(grammarAccess.getEventEntryAccess().getPlaceAssignment_3_1_1_1()); 
            // InternalDesk.g:7811:2: ( rule__EventEntry__PlaceAssignment_3_1_1_1 )
            // InternalDesk.g:7811:3: rule__EventEntry__PlaceAssignment_3_1_1_1
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__PlaceAssignment_3_1_1_1();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getPlaceAssignment_3_1_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_1__1__Impl"


    // $ANTLR start "rule__EventEntry__Group_3_1_2__0"
    // InternalDesk.g:7820:1: rule__EventEntry__Group_3_1_2__0 : rule__EventEntry__Group_3_1_2__0__Impl rule__EventEntry__Group_3_1_2__1 ;
    public final void rule__EventEntry__Group_3_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7824:1: ( rule__EventEntry__Group_3_1_2__0__Impl rule__EventEntry__Group_3_1_2__1 )
            // InternalDesk.g:7825:2: rule__EventEntry__Group_3_1_2__0__Impl rule__EventEntry__Group_3_1_2__1
            {
            pushFollow(FOLLOW_7);
            rule__EventEntry__Group_3_1_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_2__0"


    // $ANTLR start "rule__EventEntry__Group_3_1_2__0__Impl"
    // InternalDesk.g:7832:1: rule__EventEntry__Group_3_1_2__0__Impl : ( 'source' ) ;
    public final void rule__EventEntry__Group_3_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7836:1: ( ( 'source' ) )
            // InternalDesk.g:7837:1: ( 'source' )
            {
            // InternalDesk.g:7837:1: ( 'source' )
            // InternalDesk.g:7838:2: 'source'
            {
             before(grammarAccess.getEventEntryAccess().getSourceKeyword_3_1_2_0()); 
            match(input,49,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getSourceKeyword_3_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_2__0__Impl"


    // $ANTLR start "rule__EventEntry__Group_3_1_2__1"
    // InternalDesk.g:7847:1: rule__EventEntry__Group_3_1_2__1 : rule__EventEntry__Group_3_1_2__1__Impl ;
    public final void rule__EventEntry__Group_3_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7851:1: ( rule__EventEntry__Group_3_1_2__1__Impl )
            // InternalDesk.g:7852:2: rule__EventEntry__Group_3_1_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_2__1"


    // $ANTLR start "rule__EventEntry__Group_3_1_2__1__Impl"
    // InternalDesk.g:7858:1: rule__EventEntry__Group_3_1_2__1__Impl : ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7862:1: ( ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) ) )
            // InternalDesk.g:7863:1: ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) )
            {
            // InternalDesk.g:7863:1: ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) )
            // InternalDesk.g:7864:2: ( rule__EventEntry__SourcesAssignment_3_1_2_1 )
            {
             before(grammarAccess.getEventEntryAccess().getSourcesAssignment_3_1_2_1()); 
            // InternalDesk.g:7865:2: ( rule__EventEntry__SourcesAssignment_3_1_2_1 )
            // InternalDesk.g:7865:3: rule__EventEntry__SourcesAssignment_3_1_2_1
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__SourcesAssignment_3_1_2_1();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getSourcesAssignment_3_1_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_2__1__Impl"


    // $ANTLR start "rule__FigureEntry__Group__0"
    // InternalDesk.g:7874:1: rule__FigureEntry__Group__0 : rule__FigureEntry__Group__0__Impl rule__FigureEntry__Group__1 ;
    public final void rule__FigureEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7878:1: ( rule__FigureEntry__Group__0__Impl rule__FigureEntry__Group__1 )
            // InternalDesk.g:7879:2: rule__FigureEntry__Group__0__Impl rule__FigureEntry__Group__1
            {
            pushFollow(FOLLOW_7);
            rule__FigureEntry__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group__0"


    // $ANTLR start "rule__FigureEntry__Group__0__Impl"
    // InternalDesk.g:7886:1: rule__FigureEntry__Group__0__Impl : ( 'figure' ) ;
    public final void rule__FigureEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7890:1: ( ( 'figure' ) )
            // InternalDesk.g:7891:1: ( 'figure' )
            {
            // InternalDesk.g:7891:1: ( 'figure' )
            // InternalDesk.g:7892:2: 'figure'
            {
             before(grammarAccess.getFigureEntryAccess().getFigureKeyword_0()); 
            match(input,59,FOLLOW_2); 
             after(grammarAccess.getFigureEntryAccess().getFigureKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group__0__Impl"


    // $ANTLR start "rule__FigureEntry__Group__1"
    // InternalDesk.g:7901:1: rule__FigureEntry__Group__1 : rule__FigureEntry__Group__1__Impl rule__FigureEntry__Group__2 ;
    public final void rule__FigureEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7905:1: ( rule__FigureEntry__Group__1__Impl rule__FigureEntry__Group__2 )
            // InternalDesk.g:7906:2: rule__FigureEntry__Group__1__Impl rule__FigureEntry__Group__2
            {
            pushFollow(FOLLOW_8);
            rule__FigureEntry__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group__1"


    // $ANTLR start "rule__FigureEntry__Group__1__Impl"
    // InternalDesk.g:7913:1: rule__FigureEntry__Group__1__Impl : ( ( rule__FigureEntry__NameAssignment_1 ) ) ;
    public final void rule__FigureEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7917:1: ( ( ( rule__FigureEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:7918:1: ( ( rule__FigureEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:7918:1: ( ( rule__FigureEntry__NameAssignment_1 ) )
            // InternalDesk.g:7919:2: ( rule__FigureEntry__NameAssignment_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:7920:2: ( rule__FigureEntry__NameAssignment_1 )
            // InternalDesk.g:7920:3: rule__FigureEntry__NameAssignment_1
            {
            pushFollow(FOLLOW_2);
            rule__FigureEntry__NameAssignment_1();

            state._fsp--;


            }

             after(grammarAccess.getFigureEntryAccess().getNameAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group__1__Impl"


    // $ANTLR start "rule__FigureEntry__Group__2"
    // InternalDesk.g:7928:1: rule__FigureEntry__Group__2 : rule__FigureEntry__Group__2__Impl rule__FigureEntry__Group__3 ;
    public final void rule__FigureEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7932:1: ( rule__FigureEntry__Group__2__Impl rule__FigureEntry__Group__3 )
            // InternalDesk.g:7933:2: rule__FigureEntry__Group__2__Impl rule__FigureEntry__Group__3
            {
            pushFollow(FOLLOW_53);
            rule__FigureEntry__Group__2__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group__3();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group__2"


    // $ANTLR start "rule__FigureEntry__Group__2__Impl"
    // InternalDesk.g:7940:1: rule__FigureEntry__Group__2__Impl : ( '{' ) ;
    public final void rule__FigureEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7944:1: ( ( '{' ) )
            // InternalDesk.g:7945:1: ( '{' )
            {
            // InternalDesk.g:7945:1: ( '{' )
            // InternalDesk.g:7946:2: '{'
            {
             before(grammarAccess.getFigureEntryAccess().getLeftCurlyBracketKeyword_2()); 
            match(input,14,FOLLOW_2); 
             after(grammarAccess.getFigureEntryAccess().getLeftCurlyBracketKeyword_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group__2__Impl"


    // $ANTLR start "rule__FigureEntry__Group__3"
    // InternalDesk.g:7955:1: rule__FigureEntry__Group__3 : rule__FigureEntry__Group__3__Impl rule__FigureEntry__Group__4 ;
    public final void rule__FigureEntry__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7959:1: ( rule__FigureEntry__Group__3__Impl rule__FigureEntry__Group__4 )
            // InternalDesk.g:7960:2: rule__FigureEntry__Group__3__Impl rule__FigureEntry__Group__4
            {
            pushFollow(FOLLOW_53);
            rule__FigureEntry__Group__3__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group__4();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group__3"


    // $ANTLR start "rule__FigureEntry__Group__3__Impl"
    // InternalDesk.g:7967:1: rule__FigureEntry__Group__3__Impl : ( ( rule__FigureEntry__Alternatives_3 )* ) ;
    public final void rule__FigureEntry__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7971:1: ( ( ( rule__FigureEntry__Alternatives_3 )* ) )
            // InternalDesk.g:7972:1: ( ( rule__FigureEntry__Alternatives_3 )* )
            {
            // InternalDesk.g:7972:1: ( ( rule__FigureEntry__Alternatives_3 )* )
            // InternalDesk.g:7973:2: ( rule__FigureEntry__Alternatives_3 )*
            {
             before(grammarAccess.getFigureEntryAccess().getAlternatives_3()); 
            // InternalDesk.g:7974:2: ( rule__FigureEntry__Alternatives_3 )*
            loop64:
            do {
                int alt64=2;
                int LA64_0 = input.LA(1);

                if ( (LA64_0==44||(LA64_0>=60 && LA64_0<=61)) ) {
                    alt64=1;
                }


                switch (alt64) {
            	case 1 :
            	    // InternalDesk.g:7974:3: rule__FigureEntry__Alternatives_3
            	    {
            	    pushFollow(FOLLOW_54);
            	    rule__FigureEntry__Alternatives_3();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop64;
                }
            } while (true);

             after(grammarAccess.getFigureEntryAccess().getAlternatives_3()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group__3__Impl"


    // $ANTLR start "rule__FigureEntry__Group__4"
    // InternalDesk.g:7982:1: rule__FigureEntry__Group__4 : rule__FigureEntry__Group__4__Impl ;
    public final void rule__FigureEntry__Group__4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7986:1: ( rule__FigureEntry__Group__4__Impl )
            // InternalDesk.g:7987:2: rule__FigureEntry__Group__4__Impl
            {
            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group__4__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group__4"


    // $ANTLR start "rule__FigureEntry__Group__4__Impl"
    // InternalDesk.g:7993:1: rule__FigureEntry__Group__4__Impl : ( '}' ) ;
    public final void rule__FigureEntry__Group__4__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7997:1: ( ( '}' ) )
            // InternalDesk.g:7998:1: ( '}' )
            {
            // InternalDesk.g:7998:1: ( '}' )
            // InternalDesk.g:7999:2: '}'
            {
             before(grammarAccess.getFigureEntryAccess().getRightCurlyBracketKeyword_4()); 
            match(input,15,FOLLOW_2); 
             after(grammarAccess.getFigureEntryAccess().getRightCurlyBracketKeyword_4()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group__4__Impl"


    // $ANTLR start "rule__FigureEntry__Group_3_0__0"
    // InternalDesk.g:8009:1: rule__FigureEntry__Group_3_0__0 : rule__FigureEntry__Group_3_0__0__Impl rule__FigureEntry__Group_3_0__1 ;
    public final void rule__FigureEntry__Group_3_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8013:1: ( rule__FigureEntry__Group_3_0__0__Impl rule__FigureEntry__Group_3_0__1 )
            // InternalDesk.g:8014:2: rule__FigureEntry__Group_3_0__0__Impl rule__FigureEntry__Group_3_0__1
            {
            pushFollow(FOLLOW_7);
            rule__FigureEntry__Group_3_0__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group_3_0__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_0__0"


    // $ANTLR start "rule__FigureEntry__Group_3_0__0__Impl"
    // InternalDesk.g:8021:1: rule__FigureEntry__Group_3_0__0__Impl : ( 'also' ) ;
    public final void rule__FigureEntry__Group_3_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8025:1: ( ( 'also' ) )
            // InternalDesk.g:8026:1: ( 'also' )
            {
            // InternalDesk.g:8026:1: ( 'also' )
            // InternalDesk.g:8027:2: 'also'
            {
             before(grammarAccess.getFigureEntryAccess().getAlsoKeyword_3_0_0()); 
            match(input,44,FOLLOW_2); 
             after(grammarAccess.getFigureEntryAccess().getAlsoKeyword_3_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_0__0__Impl"


    // $ANTLR start "rule__FigureEntry__Group_3_0__1"
    // InternalDesk.g:8036:1: rule__FigureEntry__Group_3_0__1 : rule__FigureEntry__Group_3_0__1__Impl rule__FigureEntry__Group_3_0__2 ;
    public final void rule__FigureEntry__Group_3_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8040:1: ( rule__FigureEntry__Group_3_0__1__Impl rule__FigureEntry__Group_3_0__2 )
            // InternalDesk.g:8041:2: rule__FigureEntry__Group_3_0__1__Impl rule__FigureEntry__Group_3_0__2
            {
            pushFollow(FOLLOW_15);
            rule__FigureEntry__Group_3_0__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group_3_0__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_0__1"


    // $ANTLR start "rule__FigureEntry__Group_3_0__1__Impl"
    // InternalDesk.g:8048:1: rule__FigureEntry__Group_3_0__1__Impl : ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) ) ;
    public final void rule__FigureEntry__Group_3_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8052:1: ( ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) ) )
            // InternalDesk.g:8053:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) )
            {
            // InternalDesk.g:8053:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) )
            // InternalDesk.g:8054:2: ( rule__FigureEntry__AlsoAssignment_3_0_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getAlsoAssignment_3_0_1()); 
            // InternalDesk.g:8055:2: ( rule__FigureEntry__AlsoAssignment_3_0_1 )
            // InternalDesk.g:8055:3: rule__FigureEntry__AlsoAssignment_3_0_1
            {
            pushFollow(FOLLOW_2);
            rule__FigureEntry__AlsoAssignment_3_0_1();

            state._fsp--;


            }

             after(grammarAccess.getFigureEntryAccess().getAlsoAssignment_3_0_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_0__1__Impl"


    // $ANTLR start "rule__FigureEntry__Group_3_0__2"
    // InternalDesk.g:8063:1: rule__FigureEntry__Group_3_0__2 : rule__FigureEntry__Group_3_0__2__Impl ;
    public final void rule__FigureEntry__Group_3_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8067:1: ( rule__FigureEntry__Group_3_0__2__Impl )
            // InternalDesk.g:8068:2: rule__FigureEntry__Group_3_0__2__Impl
            {
            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group_3_0__2__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_0__2"


    // $ANTLR start "rule__FigureEntry__Group_3_0__2__Impl"
    // InternalDesk.g:8074:1: rule__FigureEntry__Group_3_0__2__Impl : ( ( rule__FigureEntry__Group_3_0_2__0 )* ) ;
    public final void rule__FigureEntry__Group_3_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8078:1: ( ( ( rule__FigureEntry__Group_3_0_2__0 )* ) )
            // InternalDesk.g:8079:1: ( ( rule__FigureEntry__Group_3_0_2__0 )* )
            {
            // InternalDesk.g:8079:1: ( ( rule__FigureEntry__Group_3_0_2__0 )* )
            // InternalDesk.g:8080:2: ( rule__FigureEntry__Group_3_0_2__0 )*
            {
             before(grammarAccess.getFigureEntryAccess().getGroup_3_0_2()); 
            // InternalDesk.g:8081:2: ( rule__FigureEntry__Group_3_0_2__0 )*
            loop65:
            do {
                int alt65=2;
                int LA65_0 = input.LA(1);

                if ( (LA65_0==21) ) {
                    alt65=1;
                }


                switch (alt65) {
            	case 1 :
            	    // InternalDesk.g:8081:3: rule__FigureEntry__Group_3_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__FigureEntry__Group_3_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop65;
                }
            } while (true);

             after(grammarAccess.getFigureEntryAccess().getGroup_3_0_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_0__2__Impl"


    // $ANTLR start "rule__FigureEntry__Group_3_0_2__0"
    // InternalDesk.g:8090:1: rule__FigureEntry__Group_3_0_2__0 : rule__FigureEntry__Group_3_0_2__0__Impl rule__FigureEntry__Group_3_0_2__1 ;
    public final void rule__FigureEntry__Group_3_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8094:1: ( rule__FigureEntry__Group_3_0_2__0__Impl rule__FigureEntry__Group_3_0_2__1 )
            // InternalDesk.g:8095:2: rule__FigureEntry__Group_3_0_2__0__Impl rule__FigureEntry__Group_3_0_2__1
            {
            pushFollow(FOLLOW_7);
            rule__FigureEntry__Group_3_0_2__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group_3_0_2__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_0_2__0"


    // $ANTLR start "rule__FigureEntry__Group_3_0_2__0__Impl"
    // InternalDesk.g:8102:1: rule__FigureEntry__Group_3_0_2__0__Impl : ( ',' ) ;
    public final void rule__FigureEntry__Group_3_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8106:1: ( ( ',' ) )
            // InternalDesk.g:8107:1: ( ',' )
            {
            // InternalDesk.g:8107:1: ( ',' )
            // InternalDesk.g:8108:2: ','
            {
             before(grammarAccess.getFigureEntryAccess().getCommaKeyword_3_0_2_0()); 
            match(input,21,FOLLOW_2); 
             after(grammarAccess.getFigureEntryAccess().getCommaKeyword_3_0_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_0_2__0__Impl"


    // $ANTLR start "rule__FigureEntry__Group_3_0_2__1"
    // InternalDesk.g:8117:1: rule__FigureEntry__Group_3_0_2__1 : rule__FigureEntry__Group_3_0_2__1__Impl ;
    public final void rule__FigureEntry__Group_3_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8121:1: ( rule__FigureEntry__Group_3_0_2__1__Impl )
            // InternalDesk.g:8122:2: rule__FigureEntry__Group_3_0_2__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group_3_0_2__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_0_2__1"


    // $ANTLR start "rule__FigureEntry__Group_3_0_2__1__Impl"
    // InternalDesk.g:8128:1: rule__FigureEntry__Group_3_0_2__1__Impl : ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) ) ;
    public final void rule__FigureEntry__Group_3_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8132:1: ( ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) ) )
            // InternalDesk.g:8133:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) )
            {
            // InternalDesk.g:8133:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) )
            // InternalDesk.g:8134:2: ( rule__FigureEntry__AlsoAssignment_3_0_2_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getAlsoAssignment_3_0_2_1()); 
            // InternalDesk.g:8135:2: ( rule__FigureEntry__AlsoAssignment_3_0_2_1 )
            // InternalDesk.g:8135:3: rule__FigureEntry__AlsoAssignment_3_0_2_1
            {
            pushFollow(FOLLOW_2);
            rule__FigureEntry__AlsoAssignment_3_0_2_1();

            state._fsp--;


            }

             after(grammarAccess.getFigureEntryAccess().getAlsoAssignment_3_0_2_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_0_2__1__Impl"


    // $ANTLR start "rule__FigureEntry__Group_3_1__0"
    // InternalDesk.g:8144:1: rule__FigureEntry__Group_3_1__0 : rule__FigureEntry__Group_3_1__0__Impl rule__FigureEntry__Group_3_1__1 ;
    public final void rule__FigureEntry__Group_3_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8148:1: ( rule__FigureEntry__Group_3_1__0__Impl rule__FigureEntry__Group_3_1__1 )
            // InternalDesk.g:8149:2: rule__FigureEntry__Group_3_1__0__Impl rule__FigureEntry__Group_3_1__1
            {
            pushFollow(FOLLOW_7);
            rule__FigureEntry__Group_3_1__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group_3_1__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_1__0"


    // $ANTLR start "rule__FigureEntry__Group_3_1__0__Impl"
    // InternalDesk.g:8156:1: rule__FigureEntry__Group_3_1__0__Impl : ( 'unit' ) ;
    public final void rule__FigureEntry__Group_3_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8160:1: ( ( 'unit' ) )
            // InternalDesk.g:8161:1: ( 'unit' )
            {
            // InternalDesk.g:8161:1: ( 'unit' )
            // InternalDesk.g:8162:2: 'unit'
            {
             before(grammarAccess.getFigureEntryAccess().getUnitKeyword_3_1_0()); 
            match(input,60,FOLLOW_2); 
             after(grammarAccess.getFigureEntryAccess().getUnitKeyword_3_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_1__0__Impl"


    // $ANTLR start "rule__FigureEntry__Group_3_1__1"
    // InternalDesk.g:8171:1: rule__FigureEntry__Group_3_1__1 : rule__FigureEntry__Group_3_1__1__Impl ;
    public final void rule__FigureEntry__Group_3_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8175:1: ( rule__FigureEntry__Group_3_1__1__Impl )
            // InternalDesk.g:8176:2: rule__FigureEntry__Group_3_1__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__FigureEntry__Group_3_1__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_1__1"


    // $ANTLR start "rule__FigureEntry__Group_3_1__1__Impl"
    // InternalDesk.g:8182:1: rule__FigureEntry__Group_3_1__1__Impl : ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) ) ;
    public final void rule__FigureEntry__Group_3_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8186:1: ( ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) ) )
            // InternalDesk.g:8187:1: ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) )
            {
            // InternalDesk.g:8187:1: ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) )
            // InternalDesk.g:8188:2: ( rule__FigureEntry__UnitAssignment_3_1_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getUnitAssignment_3_1_1()); 
            // InternalDesk.g:8189:2: ( rule__FigureEntry__UnitAssignment_3_1_1 )
            // InternalDesk.g:8189:3: rule__FigureEntry__UnitAssignment_3_1_1
            {
            pushFollow(FOLLOW_2);
            rule__FigureEntry__UnitAssignment_3_1_1();

            state._fsp--;


            }

             after(grammarAccess.getFigureEntryAccess().getUnitAssignment_3_1_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__Group_3_1__1__Impl"


    // $ANTLR start "rule__FigureValue__Group__0"
    // InternalDesk.g:8198:1: rule__FigureValue__Group__0 : rule__FigureValue__Group__0__Impl rule__FigureValue__Group__1 ;
    public final void rule__FigureValue__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8202:1: ( rule__FigureValue__Group__0__Impl rule__FigureValue__Group__1 )
            // InternalDesk.g:8203:2: rule__FigureValue__Group__0__Impl rule__FigureValue__Group__1
            {
            pushFollow(FOLLOW_55);
            rule__FigureValue__Group__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureValue__Group__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__0"


    // $ANTLR start "rule__FigureValue__Group__0__Impl"
    // InternalDesk.g:8210:1: rule__FigureValue__Group__0__Impl : ( 'is' ) ;
    public final void rule__FigureValue__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8214:1: ( ( 'is' ) )
            // InternalDesk.g:8215:1: ( 'is' )
            {
            // InternalDesk.g:8215:1: ( 'is' )
            // InternalDesk.g:8216:2: 'is'
            {
             before(grammarAccess.getFigureValueAccess().getIsKeyword_0()); 
            match(input,61,FOLLOW_2); 
             after(grammarAccess.getFigureValueAccess().getIsKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__0__Impl"


    // $ANTLR start "rule__FigureValue__Group__1"
    // InternalDesk.g:8225:1: rule__FigureValue__Group__1 : rule__FigureValue__Group__1__Impl rule__FigureValue__Group__2 ;
    public final void rule__FigureValue__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8229:1: ( rule__FigureValue__Group__1__Impl rule__FigureValue__Group__2 )
            // InternalDesk.g:8230:2: rule__FigureValue__Group__1__Impl rule__FigureValue__Group__2
            {
            pushFollow(FOLLOW_55);
            rule__FigureValue__Group__1__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureValue__Group__2();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__1"


    // $ANTLR start "rule__FigureValue__Group__1__Impl"
    // InternalDesk.g:8237:1: rule__FigureValue__Group__1__Impl : ( ( rule__FigureValue__NegativeAssignment_1 )? ) ;
    public final void rule__FigureValue__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8241:1: ( ( ( rule__FigureValue__NegativeAssignment_1 )? ) )
            // InternalDesk.g:8242:1: ( ( rule__FigureValue__NegativeAssignment_1 )? )
            {
            // InternalDesk.g:8242:1: ( ( rule__FigureValue__NegativeAssignment_1 )? )
            // InternalDesk.g:8243:2: ( rule__FigureValue__NegativeAssignment_1 )?
            {
             before(grammarAccess.getFigureValueAccess().getNegativeAssignment_1()); 
            // InternalDesk.g:8244:2: ( rule__FigureValue__NegativeAssignment_1 )?
            int alt66=2;
            int LA66_0 = input.LA(1);

            if ( (LA66_0==71) ) {
                alt66=1;
            }
            switch (alt66) {
                case 1 :
                    // InternalDesk.g:8244:3: rule__FigureValue__NegativeAssignment_1
                    {
                    pushFollow(FOLLOW_2);
                    rule__FigureValue__NegativeAssignment_1();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getFigureValueAccess().getNegativeAssignment_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__1__Impl"


    // $ANTLR start "rule__FigureValue__Group__2"
    // InternalDesk.g:8252:1: rule__FigureValue__Group__2 : rule__FigureValue__Group__2__Impl rule__FigureValue__Group__3 ;
    public final void rule__FigureValue__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8256:1: ( rule__FigureValue__Group__2__Impl rule__FigureValue__Group__3 )
            // InternalDesk.g:8257:2: rule__FigureValue__Group__2__Impl rule__FigureValue__Group__3
            {
            pushFollow(FOLLOW_56);
            rule__FigureValue__Group__2__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureValue__Group__3();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__2"


    // $ANTLR start "rule__FigureValue__Group__2__Impl"
    // InternalDesk.g:8264:1: rule__FigureValue__Group__2__Impl : ( ( rule__FigureValue__ValueAssignment_2 ) ) ;
    public final void rule__FigureValue__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8268:1: ( ( ( rule__FigureValue__ValueAssignment_2 ) ) )
            // InternalDesk.g:8269:1: ( ( rule__FigureValue__ValueAssignment_2 ) )
            {
            // InternalDesk.g:8269:1: ( ( rule__FigureValue__ValueAssignment_2 ) )
            // InternalDesk.g:8270:2: ( rule__FigureValue__ValueAssignment_2 )
            {
             before(grammarAccess.getFigureValueAccess().getValueAssignment_2()); 
            // InternalDesk.g:8271:2: ( rule__FigureValue__ValueAssignment_2 )
            // InternalDesk.g:8271:3: rule__FigureValue__ValueAssignment_2
            {
            pushFollow(FOLLOW_2);
            rule__FigureValue__ValueAssignment_2();

            state._fsp--;


            }

             after(grammarAccess.getFigureValueAccess().getValueAssignment_2()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__2__Impl"


    // $ANTLR start "rule__FigureValue__Group__3"
    // InternalDesk.g:8279:1: rule__FigureValue__Group__3 : rule__FigureValue__Group__3__Impl rule__FigureValue__Group__4 ;
    public final void rule__FigureValue__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8283:1: ( rule__FigureValue__Group__3__Impl rule__FigureValue__Group__4 )
            // InternalDesk.g:8284:2: rule__FigureValue__Group__3__Impl rule__FigureValue__Group__4
            {
            pushFollow(FOLLOW_43);
            rule__FigureValue__Group__3__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureValue__Group__4();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__3"


    // $ANTLR start "rule__FigureValue__Group__3__Impl"
    // InternalDesk.g:8291:1: rule__FigureValue__Group__3__Impl : ( 'on' ) ;
    public final void rule__FigureValue__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8295:1: ( ( 'on' ) )
            // InternalDesk.g:8296:1: ( 'on' )
            {
            // InternalDesk.g:8296:1: ( 'on' )
            // InternalDesk.g:8297:2: 'on'
            {
             before(grammarAccess.getFigureValueAccess().getOnKeyword_3()); 
            match(input,58,FOLLOW_2); 
             after(grammarAccess.getFigureValueAccess().getOnKeyword_3()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__3__Impl"


    // $ANTLR start "rule__FigureValue__Group__4"
    // InternalDesk.g:8306:1: rule__FigureValue__Group__4 : rule__FigureValue__Group__4__Impl rule__FigureValue__Group__5 ;
    public final void rule__FigureValue__Group__4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8310:1: ( rule__FigureValue__Group__4__Impl rule__FigureValue__Group__5 )
            // InternalDesk.g:8311:2: rule__FigureValue__Group__4__Impl rule__FigureValue__Group__5
            {
            pushFollow(FOLLOW_57);
            rule__FigureValue__Group__4__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureValue__Group__5();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__4"


    // $ANTLR start "rule__FigureValue__Group__4__Impl"
    // InternalDesk.g:8318:1: rule__FigureValue__Group__4__Impl : ( ( rule__FigureValue__OnAssignment_4 ) ) ;
    public final void rule__FigureValue__Group__4__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8322:1: ( ( ( rule__FigureValue__OnAssignment_4 ) ) )
            // InternalDesk.g:8323:1: ( ( rule__FigureValue__OnAssignment_4 ) )
            {
            // InternalDesk.g:8323:1: ( ( rule__FigureValue__OnAssignment_4 ) )
            // InternalDesk.g:8324:2: ( rule__FigureValue__OnAssignment_4 )
            {
             before(grammarAccess.getFigureValueAccess().getOnAssignment_4()); 
            // InternalDesk.g:8325:2: ( rule__FigureValue__OnAssignment_4 )
            // InternalDesk.g:8325:3: rule__FigureValue__OnAssignment_4
            {
            pushFollow(FOLLOW_2);
            rule__FigureValue__OnAssignment_4();

            state._fsp--;


            }

             after(grammarAccess.getFigureValueAccess().getOnAssignment_4()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__4__Impl"


    // $ANTLR start "rule__FigureValue__Group__5"
    // InternalDesk.g:8333:1: rule__FigureValue__Group__5 : rule__FigureValue__Group__5__Impl ;
    public final void rule__FigureValue__Group__5() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8337:1: ( rule__FigureValue__Group__5__Impl )
            // InternalDesk.g:8338:2: rule__FigureValue__Group__5__Impl
            {
            pushFollow(FOLLOW_2);
            rule__FigureValue__Group__5__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__5"


    // $ANTLR start "rule__FigureValue__Group__5__Impl"
    // InternalDesk.g:8344:1: rule__FigureValue__Group__5__Impl : ( ( rule__FigureValue__Group_5__0 )? ) ;
    public final void rule__FigureValue__Group__5__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8348:1: ( ( ( rule__FigureValue__Group_5__0 )? ) )
            // InternalDesk.g:8349:1: ( ( rule__FigureValue__Group_5__0 )? )
            {
            // InternalDesk.g:8349:1: ( ( rule__FigureValue__Group_5__0 )? )
            // InternalDesk.g:8350:2: ( rule__FigureValue__Group_5__0 )?
            {
             before(grammarAccess.getFigureValueAccess().getGroup_5()); 
            // InternalDesk.g:8351:2: ( rule__FigureValue__Group_5__0 )?
            int alt67=2;
            int LA67_0 = input.LA(1);

            if ( (LA67_0==49) ) {
                alt67=1;
            }
            switch (alt67) {
                case 1 :
                    // InternalDesk.g:8351:3: rule__FigureValue__Group_5__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__FigureValue__Group_5__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getFigureValueAccess().getGroup_5()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__5__Impl"


    // $ANTLR start "rule__FigureValue__Group_5__0"
    // InternalDesk.g:8360:1: rule__FigureValue__Group_5__0 : rule__FigureValue__Group_5__0__Impl rule__FigureValue__Group_5__1 ;
    public final void rule__FigureValue__Group_5__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8364:1: ( rule__FigureValue__Group_5__0__Impl rule__FigureValue__Group_5__1 )
            // InternalDesk.g:8365:2: rule__FigureValue__Group_5__0__Impl rule__FigureValue__Group_5__1
            {
            pushFollow(FOLLOW_7);
            rule__FigureValue__Group_5__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureValue__Group_5__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group_5__0"


    // $ANTLR start "rule__FigureValue__Group_5__0__Impl"
    // InternalDesk.g:8372:1: rule__FigureValue__Group_5__0__Impl : ( 'source' ) ;
    public final void rule__FigureValue__Group_5__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8376:1: ( ( 'source' ) )
            // InternalDesk.g:8377:1: ( 'source' )
            {
            // InternalDesk.g:8377:1: ( 'source' )
            // InternalDesk.g:8378:2: 'source'
            {
             before(grammarAccess.getFigureValueAccess().getSourceKeyword_5_0()); 
            match(input,49,FOLLOW_2); 
             after(grammarAccess.getFigureValueAccess().getSourceKeyword_5_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group_5__0__Impl"


    // $ANTLR start "rule__FigureValue__Group_5__1"
    // InternalDesk.g:8387:1: rule__FigureValue__Group_5__1 : rule__FigureValue__Group_5__1__Impl ;
    public final void rule__FigureValue__Group_5__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8391:1: ( rule__FigureValue__Group_5__1__Impl )
            // InternalDesk.g:8392:2: rule__FigureValue__Group_5__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__FigureValue__Group_5__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group_5__1"


    // $ANTLR start "rule__FigureValue__Group_5__1__Impl"
    // InternalDesk.g:8398:1: rule__FigureValue__Group_5__1__Impl : ( ( rule__FigureValue__SourceAssignment_5_1 ) ) ;
    public final void rule__FigureValue__Group_5__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8402:1: ( ( ( rule__FigureValue__SourceAssignment_5_1 ) ) )
            // InternalDesk.g:8403:1: ( ( rule__FigureValue__SourceAssignment_5_1 ) )
            {
            // InternalDesk.g:8403:1: ( ( rule__FigureValue__SourceAssignment_5_1 ) )
            // InternalDesk.g:8404:2: ( rule__FigureValue__SourceAssignment_5_1 )
            {
             before(grammarAccess.getFigureValueAccess().getSourceAssignment_5_1()); 
            // InternalDesk.g:8405:2: ( rule__FigureValue__SourceAssignment_5_1 )
            // InternalDesk.g:8405:3: rule__FigureValue__SourceAssignment_5_1
            {
            pushFollow(FOLLOW_2);
            rule__FigureValue__SourceAssignment_5_1();

            state._fsp--;


            }

             after(grammarAccess.getFigureValueAccess().getSourceAssignment_5_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group_5__1__Impl"


    // $ANTLR start "rule__DeskFile__PackAssignment_0"
    // InternalDesk.g:8414:1: rule__DeskFile__PackAssignment_0 : ( rulePack ) ;
    public final void rule__DeskFile__PackAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8418:1: ( ( rulePack ) )
            // InternalDesk.g:8419:2: ( rulePack )
            {
            // InternalDesk.g:8419:2: ( rulePack )
            // InternalDesk.g:8420:3: rulePack
            {
             before(grammarAccess.getDeskFileAccess().getPackPackParserRuleCall_0_0()); 
            pushFollow(FOLLOW_2);
            rulePack();

            state._fsp--;

             after(grammarAccess.getDeskFileAccess().getPackPackParserRuleCall_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__DeskFile__PackAssignment_0"


    // $ANTLR start "rule__DeskFile__ImportsAssignment_1"
    // InternalDesk.g:8429:1: rule__DeskFile__ImportsAssignment_1 : ( ruleImport ) ;
    public final void rule__DeskFile__ImportsAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8433:1: ( ( ruleImport ) )
            // InternalDesk.g:8434:2: ( ruleImport )
            {
            // InternalDesk.g:8434:2: ( ruleImport )
            // InternalDesk.g:8435:3: ruleImport
            {
             before(grammarAccess.getDeskFileAccess().getImportsImportParserRuleCall_1_0()); 
            pushFollow(FOLLOW_2);
            ruleImport();

            state._fsp--;

             after(grammarAccess.getDeskFileAccess().getImportsImportParserRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__DeskFile__ImportsAssignment_1"


    // $ANTLR start "rule__DeskFile__EntriesAssignment_2"
    // InternalDesk.g:8444:1: rule__DeskFile__EntriesAssignment_2 : ( ruleEntry ) ;
    public final void rule__DeskFile__EntriesAssignment_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8448:1: ( ( ruleEntry ) )
            // InternalDesk.g:8449:2: ( ruleEntry )
            {
            // InternalDesk.g:8449:2: ( ruleEntry )
            // InternalDesk.g:8450:3: ruleEntry
            {
             before(grammarAccess.getDeskFileAccess().getEntriesEntryParserRuleCall_2_0()); 
            pushFollow(FOLLOW_2);
            ruleEntry();

            state._fsp--;

             after(grammarAccess.getDeskFileAccess().getEntriesEntryParserRuleCall_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__DeskFile__EntriesAssignment_2"


    // $ANTLR start "rule__Pack__TitleAssignment_1"
    // InternalDesk.g:8459:1: rule__Pack__TitleAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Pack__TitleAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8463:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8464:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8464:2: ( RULE_TEXT )
            // InternalDesk.g:8465:3: RULE_TEXT
            {
             before(grammarAccess.getPackAccess().getTitleTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPackAccess().getTitleTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__TitleAssignment_1"


    // $ANTLR start "rule__Pack__SettingsAssignment_2_1"
    // InternalDesk.g:8474:1: rule__Pack__SettingsAssignment_2_1 : ( ruleSetting ) ;
    public final void rule__Pack__SettingsAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8478:1: ( ( ruleSetting ) )
            // InternalDesk.g:8479:2: ( ruleSetting )
            {
            // InternalDesk.g:8479:2: ( ruleSetting )
            // InternalDesk.g:8480:3: ruleSetting
            {
             before(grammarAccess.getPackAccess().getSettingsSettingParserRuleCall_2_1_0()); 
            pushFollow(FOLLOW_2);
            ruleSetting();

            state._fsp--;

             after(grammarAccess.getPackAccess().getSettingsSettingParserRuleCall_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pack__SettingsAssignment_2_1"


    // $ANTLR start "rule__Import__ImportURIAssignment_1"
    // InternalDesk.g:8489:1: rule__Import__ImportURIAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Import__ImportURIAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8493:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8494:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8494:2: ( RULE_TEXT )
            // InternalDesk.g:8495:3: RULE_TEXT
            {
             before(grammarAccess.getImportAccess().getImportURITEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getImportAccess().getImportURITEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Import__ImportURIAssignment_1"


    // $ANTLR start "rule__RuleEntry__NameAssignment_1"
    // InternalDesk.g:8504:1: rule__RuleEntry__NameAssignment_1 : ( RULE_ID ) ;
    public final void rule__RuleEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8508:1: ( ( RULE_ID ) )
            // InternalDesk.g:8509:2: ( RULE_ID )
            {
            // InternalDesk.g:8509:2: ( RULE_ID )
            // InternalDesk.g:8510:3: RULE_ID
            {
             before(grammarAccess.getRuleEntryAccess().getNameIDTerminalRuleCall_1_0()); 
            match(input,RULE_ID,FOLLOW_2); 
             after(grammarAccess.getRuleEntryAccess().getNameIDTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__NameAssignment_1"


    // $ANTLR start "rule__RuleEntry__TitleAssignment_2"
    // InternalDesk.g:8519:1: rule__RuleEntry__TitleAssignment_2 : ( RULE_TEXT ) ;
    public final void rule__RuleEntry__TitleAssignment_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8523:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8524:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8524:2: ( RULE_TEXT )
            // InternalDesk.g:8525:3: RULE_TEXT
            {
             before(grammarAccess.getRuleEntryAccess().getTitleTEXTTerminalRuleCall_2_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getRuleEntryAccess().getTitleTEXTTerminalRuleCall_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__TitleAssignment_2"


    // $ANTLR start "rule__RuleEntry__ClausesAssignment_4"
    // InternalDesk.g:8534:1: rule__RuleEntry__ClausesAssignment_4 : ( ruleClause ) ;
    public final void rule__RuleEntry__ClausesAssignment_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8538:1: ( ( ruleClause ) )
            // InternalDesk.g:8539:2: ( ruleClause )
            {
            // InternalDesk.g:8539:2: ( ruleClause )
            // InternalDesk.g:8540:3: ruleClause
            {
             before(grammarAccess.getRuleEntryAccess().getClausesClauseParserRuleCall_4_0()); 
            pushFollow(FOLLOW_2);
            ruleClause();

            state._fsp--;

             after(grammarAccess.getRuleEntryAccess().getClausesClauseParserRuleCall_4_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__RuleEntry__ClausesAssignment_4"


    // $ANTLR start "rule__When__PatternAssignment_1"
    // InternalDesk.g:8549:1: rule__When__PatternAssignment_1 : ( rulePattern ) ;
    public final void rule__When__PatternAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8553:1: ( ( rulePattern ) )
            // InternalDesk.g:8554:2: ( rulePattern )
            {
            // InternalDesk.g:8554:2: ( rulePattern )
            // InternalDesk.g:8555:3: rulePattern
            {
             before(grammarAccess.getWhenAccess().getPatternPatternParserRuleCall_1_0()); 
            pushFollow(FOLLOW_2);
            rulePattern();

            state._fsp--;

             after(grammarAccess.getWhenAccess().getPatternPatternParserRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__When__PatternAssignment_1"


    // $ANTLR start "rule__Unless__PatternAssignment_1"
    // InternalDesk.g:8564:1: rule__Unless__PatternAssignment_1 : ( rulePattern ) ;
    public final void rule__Unless__PatternAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8568:1: ( ( rulePattern ) )
            // InternalDesk.g:8569:2: ( rulePattern )
            {
            // InternalDesk.g:8569:2: ( rulePattern )
            // InternalDesk.g:8570:3: rulePattern
            {
             before(grammarAccess.getUnlessAccess().getPatternPatternParserRuleCall_1_0()); 
            pushFollow(FOLLOW_2);
            rulePattern();

            state._fsp--;

             after(grammarAccess.getUnlessAccess().getPatternPatternParserRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Unless__PatternAssignment_1"


    // $ANTLR start "rule__Suggest__TextsAssignment_1"
    // InternalDesk.g:8579:1: rule__Suggest__TextsAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Suggest__TextsAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8583:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8584:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8584:2: ( RULE_TEXT )
            // InternalDesk.g:8585:3: RULE_TEXT
            {
             before(grammarAccess.getSuggestAccess().getTextsTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getSuggestAccess().getTextsTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__TextsAssignment_1"


    // $ANTLR start "rule__Suggest__TextsAssignment_2_1"
    // InternalDesk.g:8594:1: rule__Suggest__TextsAssignment_2_1 : ( RULE_TEXT ) ;
    public final void rule__Suggest__TextsAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8598:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8599:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8599:2: ( RULE_TEXT )
            // InternalDesk.g:8600:3: RULE_TEXT
            {
             before(grammarAccess.getSuggestAccess().getTextsTEXTTerminalRuleCall_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getSuggestAccess().getTextsTEXTTerminalRuleCall_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Suggest__TextsAssignment_2_1"


    // $ANTLR start "rule__Because__TextAssignment_1"
    // InternalDesk.g:8609:1: rule__Because__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Because__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8613:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8614:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8614:2: ( RULE_TEXT )
            // InternalDesk.g:8615:3: RULE_TEXT
            {
             before(grammarAccess.getBecauseAccess().getTextTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getBecauseAccess().getTextTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Because__TextAssignment_1"


    // $ANTLR start "rule__Says__TextAssignment_1"
    // InternalDesk.g:8624:1: rule__Says__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Says__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8628:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8629:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8629:2: ( RULE_TEXT )
            // InternalDesk.g:8630:3: RULE_TEXT
            {
             before(grammarAccess.getSaysAccess().getTextTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getSaysAccess().getTextTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Says__TextAssignment_1"


    // $ANTLR start "rule__Flags__TextAssignment_1"
    // InternalDesk.g:8639:1: rule__Flags__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Flags__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8643:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8644:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8644:2: ( RULE_TEXT )
            // InternalDesk.g:8645:3: RULE_TEXT
            {
             before(grammarAccess.getFlagsAccess().getTextTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getFlagsAccess().getTextTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__TextAssignment_1"


    // $ANTLR start "rule__Flags__FixAssignment_2_1"
    // InternalDesk.g:8654:1: rule__Flags__FixAssignment_2_1 : ( RULE_TEXT ) ;
    public final void rule__Flags__FixAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8658:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8659:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8659:2: ( RULE_TEXT )
            // InternalDesk.g:8660:3: RULE_TEXT
            {
             before(grammarAccess.getFlagsAccess().getFixTEXTTerminalRuleCall_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getFlagsAccess().getFixTEXTTerminalRuleCall_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Flags__FixAssignment_2_1"


    // $ANTLR start "rule__Keeps__TextAssignment_1"
    // InternalDesk.g:8669:1: rule__Keeps__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Keeps__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8673:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8674:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8674:2: ( RULE_TEXT )
            // InternalDesk.g:8675:3: RULE_TEXT
            {
             before(grammarAccess.getKeepsAccess().getTextTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getKeepsAccess().getTextTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Keeps__TextAssignment_1"


    // $ANTLR start "rule__QuotationContext__InsideAssignment_0_0"
    // InternalDesk.g:8684:1: rule__QuotationContext__InsideAssignment_0_0 : ( ( 'inside' ) ) ;
    public final void rule__QuotationContext__InsideAssignment_0_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8688:1: ( ( ( 'inside' ) ) )
            // InternalDesk.g:8689:2: ( ( 'inside' ) )
            {
            // InternalDesk.g:8689:2: ( ( 'inside' ) )
            // InternalDesk.g:8690:3: ( 'inside' )
            {
             before(grammarAccess.getQuotationContextAccess().getInsideInsideKeyword_0_0_0()); 
            // InternalDesk.g:8691:3: ( 'inside' )
            // InternalDesk.g:8692:4: 'inside'
            {
             before(grammarAccess.getQuotationContextAccess().getInsideInsideKeyword_0_0_0()); 
            match(input,62,FOLLOW_2); 
             after(grammarAccess.getQuotationContextAccess().getInsideInsideKeyword_0_0_0()); 

            }

             after(grammarAccess.getQuotationContextAccess().getInsideInsideKeyword_0_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__QuotationContext__InsideAssignment_0_0"


    // $ANTLR start "rule__QuotationContext__OutsideAssignment_0_1"
    // InternalDesk.g:8703:1: rule__QuotationContext__OutsideAssignment_0_1 : ( ( 'outside' ) ) ;
    public final void rule__QuotationContext__OutsideAssignment_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8707:1: ( ( ( 'outside' ) ) )
            // InternalDesk.g:8708:2: ( ( 'outside' ) )
            {
            // InternalDesk.g:8708:2: ( ( 'outside' ) )
            // InternalDesk.g:8709:3: ( 'outside' )
            {
             before(grammarAccess.getQuotationContextAccess().getOutsideOutsideKeyword_0_1_0()); 
            // InternalDesk.g:8710:3: ( 'outside' )
            // InternalDesk.g:8711:4: 'outside'
            {
             before(grammarAccess.getQuotationContextAccess().getOutsideOutsideKeyword_0_1_0()); 
            match(input,63,FOLLOW_2); 
             after(grammarAccess.getQuotationContextAccess().getOutsideOutsideKeyword_0_1_0()); 

            }

             after(grammarAccess.getQuotationContextAccess().getOutsideOutsideKeyword_0_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__QuotationContext__OutsideAssignment_0_1"


    // $ANTLR start "rule__Original__AnyAssignment_1_0"
    // InternalDesk.g:8722:1: rule__Original__AnyAssignment_1_0 : ( ( 'any' ) ) ;
    public final void rule__Original__AnyAssignment_1_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8726:1: ( ( ( 'any' ) ) )
            // InternalDesk.g:8727:2: ( ( 'any' ) )
            {
            // InternalDesk.g:8727:2: ( ( 'any' ) )
            // InternalDesk.g:8728:3: ( 'any' )
            {
             before(grammarAccess.getOriginalAccess().getAnyAnyKeyword_1_0_0()); 
            // InternalDesk.g:8729:3: ( 'any' )
            // InternalDesk.g:8730:4: 'any'
            {
             before(grammarAccess.getOriginalAccess().getAnyAnyKeyword_1_0_0()); 
            match(input,64,FOLLOW_2); 
             after(grammarAccess.getOriginalAccess().getAnyAnyKeyword_1_0_0()); 

            }

             after(grammarAccess.getOriginalAccess().getAnyAnyKeyword_1_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__AnyAssignment_1_0"


    // $ANTLR start "rule__Original__LanguagesAssignment_1_1_0"
    // InternalDesk.g:8741:1: rule__Original__LanguagesAssignment_1_1_0 : ( RULE_ID ) ;
    public final void rule__Original__LanguagesAssignment_1_1_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8745:1: ( ( RULE_ID ) )
            // InternalDesk.g:8746:2: ( RULE_ID )
            {
            // InternalDesk.g:8746:2: ( RULE_ID )
            // InternalDesk.g:8747:3: RULE_ID
            {
             before(grammarAccess.getOriginalAccess().getLanguagesIDTerminalRuleCall_1_1_0_0()); 
            match(input,RULE_ID,FOLLOW_2); 
             after(grammarAccess.getOriginalAccess().getLanguagesIDTerminalRuleCall_1_1_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__LanguagesAssignment_1_1_0"


    // $ANTLR start "rule__Original__LanguagesAssignment_1_1_1_1"
    // InternalDesk.g:8756:1: rule__Original__LanguagesAssignment_1_1_1_1 : ( RULE_ID ) ;
    public final void rule__Original__LanguagesAssignment_1_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8760:1: ( ( RULE_ID ) )
            // InternalDesk.g:8761:2: ( RULE_ID )
            {
            // InternalDesk.g:8761:2: ( RULE_ID )
            // InternalDesk.g:8762:3: RULE_ID
            {
             before(grammarAccess.getOriginalAccess().getLanguagesIDTerminalRuleCall_1_1_1_1_0()); 
            match(input,RULE_ID,FOLLOW_2); 
             after(grammarAccess.getOriginalAccess().getLanguagesIDTerminalRuleCall_1_1_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Original__LanguagesAssignment_1_1_1_1"


    // $ANTLR start "rule__Category__DimensionAssignment_1"
    // InternalDesk.g:8771:1: rule__Category__DimensionAssignment_1 : ( RULE_ID ) ;
    public final void rule__Category__DimensionAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8775:1: ( ( RULE_ID ) )
            // InternalDesk.g:8776:2: ( RULE_ID )
            {
            // InternalDesk.g:8776:2: ( RULE_ID )
            // InternalDesk.g:8777:3: RULE_ID
            {
             before(grammarAccess.getCategoryAccess().getDimensionIDTerminalRuleCall_1_0()); 
            match(input,RULE_ID,FOLLOW_2); 
             after(grammarAccess.getCategoryAccess().getDimensionIDTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Category__DimensionAssignment_1"


    // $ANTLR start "rule__Category__TypeAssignment_3"
    // InternalDesk.g:8786:1: rule__Category__TypeAssignment_3 : ( RULE_ID ) ;
    public final void rule__Category__TypeAssignment_3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8790:1: ( ( RULE_ID ) )
            // InternalDesk.g:8791:2: ( RULE_ID )
            {
            // InternalDesk.g:8791:2: ( RULE_ID )
            // InternalDesk.g:8792:3: RULE_ID
            {
             before(grammarAccess.getCategoryAccess().getTypeIDTerminalRuleCall_3_0()); 
            match(input,RULE_ID,FOLLOW_2); 
             after(grammarAccess.getCategoryAccess().getTypeIDTerminalRuleCall_3_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Category__TypeAssignment_3"


    // $ANTLR start "rule__SeverityLevel__LevelAssignment_1"
    // InternalDesk.g:8801:1: rule__SeverityLevel__LevelAssignment_1 : ( RULE_ID ) ;
    public final void rule__SeverityLevel__LevelAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8805:1: ( ( RULE_ID ) )
            // InternalDesk.g:8806:2: ( RULE_ID )
            {
            // InternalDesk.g:8806:2: ( RULE_ID )
            // InternalDesk.g:8807:3: RULE_ID
            {
             before(grammarAccess.getSeverityLevelAccess().getLevelIDTerminalRuleCall_1_0()); 
            match(input,RULE_ID,FOLLOW_2); 
             after(grammarAccess.getSeverityLevelAccess().getLevelIDTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__SeverityLevel__LevelAssignment_1"


    // $ANTLR start "rule__Off__OffAssignment"
    // InternalDesk.g:8816:1: rule__Off__OffAssignment : ( ( 'off' ) ) ;
    public final void rule__Off__OffAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8820:1: ( ( ( 'off' ) ) )
            // InternalDesk.g:8821:2: ( ( 'off' ) )
            {
            // InternalDesk.g:8821:2: ( ( 'off' ) )
            // InternalDesk.g:8822:3: ( 'off' )
            {
             before(grammarAccess.getOffAccess().getOffOffKeyword_0()); 
            // InternalDesk.g:8823:3: ( 'off' )
            // InternalDesk.g:8824:4: 'off'
            {
             before(grammarAccess.getOffAccess().getOffOffKeyword_0()); 
            match(input,65,FOLLOW_2); 
             after(grammarAccess.getOffAccess().getOffOffKeyword_0()); 

            }

             after(grammarAccess.getOffAccess().getOffOffKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Off__OffAssignment"


    // $ANTLR start "rule__Pattern__BranchesAssignment_0"
    // InternalDesk.g:8835:1: rule__Pattern__BranchesAssignment_0 : ( ruleSequence ) ;
    public final void rule__Pattern__BranchesAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8839:1: ( ( ruleSequence ) )
            // InternalDesk.g:8840:2: ( ruleSequence )
            {
            // InternalDesk.g:8840:2: ( ruleSequence )
            // InternalDesk.g:8841:3: ruleSequence
            {
             before(grammarAccess.getPatternAccess().getBranchesSequenceParserRuleCall_0_0()); 
            pushFollow(FOLLOW_2);
            ruleSequence();

            state._fsp--;

             after(grammarAccess.getPatternAccess().getBranchesSequenceParserRuleCall_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pattern__BranchesAssignment_0"


    // $ANTLR start "rule__Pattern__BranchesAssignment_1_1"
    // InternalDesk.g:8850:1: rule__Pattern__BranchesAssignment_1_1 : ( ruleSequence ) ;
    public final void rule__Pattern__BranchesAssignment_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8854:1: ( ( ruleSequence ) )
            // InternalDesk.g:8855:2: ( ruleSequence )
            {
            // InternalDesk.g:8855:2: ( ruleSequence )
            // InternalDesk.g:8856:3: ruleSequence
            {
             before(grammarAccess.getPatternAccess().getBranchesSequenceParserRuleCall_1_1_0()); 
            pushFollow(FOLLOW_2);
            ruleSequence();

            state._fsp--;

             after(grammarAccess.getPatternAccess().getBranchesSequenceParserRuleCall_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Pattern__BranchesAssignment_1_1"


    // $ANTLR start "rule__Sequence__ElementsAssignment"
    // InternalDesk.g:8865:1: rule__Sequence__ElementsAssignment : ( ruleElement ) ;
    public final void rule__Sequence__ElementsAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8869:1: ( ( ruleElement ) )
            // InternalDesk.g:8870:2: ( ruleElement )
            {
            // InternalDesk.g:8870:2: ( ruleElement )
            // InternalDesk.g:8871:3: ruleElement
            {
             before(grammarAccess.getSequenceAccess().getElementsElementParserRuleCall_0()); 
            pushFollow(FOLLOW_2);
            ruleElement();

            state._fsp--;

             after(grammarAccess.getSequenceAccess().getElementsElementParserRuleCall_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Sequence__ElementsAssignment"


    // $ANTLR start "rule__Marked__PatternAssignment_1"
    // InternalDesk.g:8880:1: rule__Marked__PatternAssignment_1 : ( rulePattern ) ;
    public final void rule__Marked__PatternAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8884:1: ( ( rulePattern ) )
            // InternalDesk.g:8885:2: ( rulePattern )
            {
            // InternalDesk.g:8885:2: ( rulePattern )
            // InternalDesk.g:8886:3: rulePattern
            {
             before(grammarAccess.getMarkedAccess().getPatternPatternParserRuleCall_1_0()); 
            pushFollow(FOLLOW_2);
            rulePattern();

            state._fsp--;

             after(grammarAccess.getMarkedAccess().getPatternPatternParserRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Marked__PatternAssignment_1"


    // $ANTLR start "rule__Edge__StartAssignment_0"
    // InternalDesk.g:8895:1: rule__Edge__StartAssignment_0 : ( ( 'start' ) ) ;
    public final void rule__Edge__StartAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8899:1: ( ( ( 'start' ) ) )
            // InternalDesk.g:8900:2: ( ( 'start' ) )
            {
            // InternalDesk.g:8900:2: ( ( 'start' ) )
            // InternalDesk.g:8901:3: ( 'start' )
            {
             before(grammarAccess.getEdgeAccess().getStartStartKeyword_0_0()); 
            // InternalDesk.g:8902:3: ( 'start' )
            // InternalDesk.g:8903:4: 'start'
            {
             before(grammarAccess.getEdgeAccess().getStartStartKeyword_0_0()); 
            match(input,66,FOLLOW_2); 
             after(grammarAccess.getEdgeAccess().getStartStartKeyword_0_0()); 

            }

             after(grammarAccess.getEdgeAccess().getStartStartKeyword_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Edge__StartAssignment_0"


    // $ANTLR start "rule__Edge__EndAssignment_1"
    // InternalDesk.g:8914:1: rule__Edge__EndAssignment_1 : ( ( 'end' ) ) ;
    public final void rule__Edge__EndAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8918:1: ( ( ( 'end' ) ) )
            // InternalDesk.g:8919:2: ( ( 'end' ) )
            {
            // InternalDesk.g:8919:2: ( ( 'end' ) )
            // InternalDesk.g:8920:3: ( 'end' )
            {
             before(grammarAccess.getEdgeAccess().getEndEndKeyword_1_0()); 
            // InternalDesk.g:8921:3: ( 'end' )
            // InternalDesk.g:8922:4: 'end'
            {
             before(grammarAccess.getEdgeAccess().getEndEndKeyword_1_0()); 
            match(input,67,FOLLOW_2); 
             after(grammarAccess.getEdgeAccess().getEndEndKeyword_1_0()); 

            }

             after(grammarAccess.getEdgeAccess().getEndEndKeyword_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Edge__EndAssignment_1"


    // $ANTLR start "rule__Gap__MaxAssignment_1"
    // InternalDesk.g:8933:1: rule__Gap__MaxAssignment_1 : ( RULE_NUMBER ) ;
    public final void rule__Gap__MaxAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8937:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:8938:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:8938:2: ( RULE_NUMBER )
            // InternalDesk.g:8939:3: RULE_NUMBER
            {
             before(grammarAccess.getGapAccess().getMaxNUMBERTerminalRuleCall_1_0()); 
            match(input,RULE_NUMBER,FOLLOW_2); 
             after(grammarAccess.getGapAccess().getMaxNUMBERTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__MaxAssignment_1"


    // $ANTLR start "rule__Gap__ExceptionAssignment_2_1"
    // InternalDesk.g:8948:1: rule__Gap__ExceptionAssignment_2_1 : ( ruleCondition ) ;
    public final void rule__Gap__ExceptionAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8952:1: ( ( ruleCondition ) )
            // InternalDesk.g:8953:2: ( ruleCondition )
            {
            // InternalDesk.g:8953:2: ( ruleCondition )
            // InternalDesk.g:8954:3: ruleCondition
            {
             before(grammarAccess.getGapAccess().getExceptionConditionParserRuleCall_2_1_0()); 
            pushFollow(FOLLOW_2);
            ruleCondition();

            state._fsp--;

             after(grammarAccess.getGapAccess().getExceptionConditionParserRuleCall_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Gap__ExceptionAssignment_2_1"


    // $ANTLR start "rule__Item__LabelAssignment_0_0"
    // InternalDesk.g:8963:1: rule__Item__LabelAssignment_0_0 : ( RULE_ID ) ;
    public final void rule__Item__LabelAssignment_0_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8967:1: ( ( RULE_ID ) )
            // InternalDesk.g:8968:2: ( RULE_ID )
            {
            // InternalDesk.g:8968:2: ( RULE_ID )
            // InternalDesk.g:8969:3: RULE_ID
            {
             before(grammarAccess.getItemAccess().getLabelIDTerminalRuleCall_0_0_0()); 
            match(input,RULE_ID,FOLLOW_2); 
             after(grammarAccess.getItemAccess().getLabelIDTerminalRuleCall_0_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__LabelAssignment_0_0"


    // $ANTLR start "rule__Item__TokenAssignment_1_0"
    // InternalDesk.g:8978:1: rule__Item__TokenAssignment_1_0 : ( ruleToken ) ;
    public final void rule__Item__TokenAssignment_1_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8982:1: ( ( ruleToken ) )
            // InternalDesk.g:8983:2: ( ruleToken )
            {
            // InternalDesk.g:8983:2: ( ruleToken )
            // InternalDesk.g:8984:3: ruleToken
            {
             before(grammarAccess.getItemAccess().getTokenTokenParserRuleCall_1_0_0()); 
            pushFollow(FOLLOW_2);
            ruleToken();

            state._fsp--;

             after(grammarAccess.getItemAccess().getTokenTokenParserRuleCall_1_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__TokenAssignment_1_0"


    // $ANTLR start "rule__Item__GroupAssignment_1_1_1"
    // InternalDesk.g:8993:1: rule__Item__GroupAssignment_1_1_1 : ( rulePattern ) ;
    public final void rule__Item__GroupAssignment_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8997:1: ( ( rulePattern ) )
            // InternalDesk.g:8998:2: ( rulePattern )
            {
            // InternalDesk.g:8998:2: ( rulePattern )
            // InternalDesk.g:8999:3: rulePattern
            {
             before(grammarAccess.getItemAccess().getGroupPatternParserRuleCall_1_1_1_0()); 
            pushFollow(FOLLOW_2);
            rulePattern();

            state._fsp--;

             after(grammarAccess.getItemAccess().getGroupPatternParserRuleCall_1_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__GroupAssignment_1_1_1"


    // $ANTLR start "rule__Item__OptionalAssignment_2_0"
    // InternalDesk.g:9008:1: rule__Item__OptionalAssignment_2_0 : ( ( '?' ) ) ;
    public final void rule__Item__OptionalAssignment_2_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9012:1: ( ( ( '?' ) ) )
            // InternalDesk.g:9013:2: ( ( '?' ) )
            {
            // InternalDesk.g:9013:2: ( ( '?' ) )
            // InternalDesk.g:9014:3: ( '?' )
            {
             before(grammarAccess.getItemAccess().getOptionalQuestionMarkKeyword_2_0_0()); 
            // InternalDesk.g:9015:3: ( '?' )
            // InternalDesk.g:9016:4: '?'
            {
             before(grammarAccess.getItemAccess().getOptionalQuestionMarkKeyword_2_0_0()); 
            match(input,68,FOLLOW_2); 
             after(grammarAccess.getItemAccess().getOptionalQuestionMarkKeyword_2_0_0()); 

            }

             after(grammarAccess.getItemAccess().getOptionalQuestionMarkKeyword_2_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__OptionalAssignment_2_0"


    // $ANTLR start "rule__Item__MinAssignment_2_1_1"
    // InternalDesk.g:9027:1: rule__Item__MinAssignment_2_1_1 : ( RULE_NUMBER ) ;
    public final void rule__Item__MinAssignment_2_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9031:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:9032:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:9032:2: ( RULE_NUMBER )
            // InternalDesk.g:9033:3: RULE_NUMBER
            {
             before(grammarAccess.getItemAccess().getMinNUMBERTerminalRuleCall_2_1_1_0()); 
            match(input,RULE_NUMBER,FOLLOW_2); 
             after(grammarAccess.getItemAccess().getMinNUMBERTerminalRuleCall_2_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__MinAssignment_2_1_1"


    // $ANTLR start "rule__Item__MaxAssignment_2_1_2_1"
    // InternalDesk.g:9042:1: rule__Item__MaxAssignment_2_1_2_1 : ( RULE_NUMBER ) ;
    public final void rule__Item__MaxAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9046:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:9047:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:9047:2: ( RULE_NUMBER )
            // InternalDesk.g:9048:3: RULE_NUMBER
            {
             before(grammarAccess.getItemAccess().getMaxNUMBERTerminalRuleCall_2_1_2_1_0()); 
            match(input,RULE_NUMBER,FOLLOW_2); 
             after(grammarAccess.getItemAccess().getMaxNUMBERTerminalRuleCall_2_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Item__MaxAssignment_2_1_2_1"


    // $ANTLR start "rule__Token__BaseAssignment_0"
    // InternalDesk.g:9057:1: rule__Token__BaseAssignment_0 : ( ruleAtom ) ;
    public final void rule__Token__BaseAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9061:1: ( ( ruleAtom ) )
            // InternalDesk.g:9062:2: ( ruleAtom )
            {
            // InternalDesk.g:9062:2: ( ruleAtom )
            // InternalDesk.g:9063:3: ruleAtom
            {
             before(grammarAccess.getTokenAccess().getBaseAtomParserRuleCall_0_0()); 
            pushFollow(FOLLOW_2);
            ruleAtom();

            state._fsp--;

             after(grammarAccess.getTokenAccess().getBaseAtomParserRuleCall_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__BaseAssignment_0"


    // $ANTLR start "rule__Token__ConditionsAssignment_1_1"
    // InternalDesk.g:9072:1: rule__Token__ConditionsAssignment_1_1 : ( ruleCondition ) ;
    public final void rule__Token__ConditionsAssignment_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9076:1: ( ( ruleCondition ) )
            // InternalDesk.g:9077:2: ( ruleCondition )
            {
            // InternalDesk.g:9077:2: ( ruleCondition )
            // InternalDesk.g:9078:3: ruleCondition
            {
             before(grammarAccess.getTokenAccess().getConditionsConditionParserRuleCall_1_1_0()); 
            pushFollow(FOLLOW_2);
            ruleCondition();

            state._fsp--;

             after(grammarAccess.getTokenAccess().getConditionsConditionParserRuleCall_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__ConditionsAssignment_1_1"


    // $ANTLR start "rule__Token__ExceptionsAssignment_2_1"
    // InternalDesk.g:9087:1: rule__Token__ExceptionsAssignment_2_1 : ( ruleCondition ) ;
    public final void rule__Token__ExceptionsAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9091:1: ( ( ruleCondition ) )
            // InternalDesk.g:9092:2: ( ruleCondition )
            {
            // InternalDesk.g:9092:2: ( ruleCondition )
            // InternalDesk.g:9093:3: ruleCondition
            {
             before(grammarAccess.getTokenAccess().getExceptionsConditionParserRuleCall_2_1_0()); 
            pushFollow(FOLLOW_2);
            ruleCondition();

            state._fsp--;

             after(grammarAccess.getTokenAccess().getExceptionsConditionParserRuleCall_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Token__ExceptionsAssignment_2_1"


    // $ANTLR start "rule__Condition__AtomsAssignment_0"
    // InternalDesk.g:9102:1: rule__Condition__AtomsAssignment_0 : ( ruleAtom ) ;
    public final void rule__Condition__AtomsAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9106:1: ( ( ruleAtom ) )
            // InternalDesk.g:9107:2: ( ruleAtom )
            {
            // InternalDesk.g:9107:2: ( ruleAtom )
            // InternalDesk.g:9108:3: ruleAtom
            {
             before(grammarAccess.getConditionAccess().getAtomsAtomParserRuleCall_0_0()); 
            pushFollow(FOLLOW_2);
            ruleAtom();

            state._fsp--;

             after(grammarAccess.getConditionAccess().getAtomsAtomParserRuleCall_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__AtomsAssignment_0"


    // $ANTLR start "rule__Condition__AtomsAssignment_1_1"
    // InternalDesk.g:9117:1: rule__Condition__AtomsAssignment_1_1 : ( ruleAtom ) ;
    public final void rule__Condition__AtomsAssignment_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9121:1: ( ( ruleAtom ) )
            // InternalDesk.g:9122:2: ( ruleAtom )
            {
            // InternalDesk.g:9122:2: ( ruleAtom )
            // InternalDesk.g:9123:3: ruleAtom
            {
             before(grammarAccess.getConditionAccess().getAtomsAtomParserRuleCall_1_1_0()); 
            pushFollow(FOLLOW_2);
            ruleAtom();

            state._fsp--;

             after(grammarAccess.getConditionAccess().getAtomsAtomParserRuleCall_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__AtomsAssignment_1_1"


    // $ANTLR start "rule__Condition__AtomsAssignment_1_2_1"
    // InternalDesk.g:9132:1: rule__Condition__AtomsAssignment_1_2_1 : ( ruleAtom ) ;
    public final void rule__Condition__AtomsAssignment_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9136:1: ( ( ruleAtom ) )
            // InternalDesk.g:9137:2: ( ruleAtom )
            {
            // InternalDesk.g:9137:2: ( ruleAtom )
            // InternalDesk.g:9138:3: ruleAtom
            {
             before(grammarAccess.getConditionAccess().getAtomsAtomParserRuleCall_1_2_1_0()); 
            pushFollow(FOLLOW_2);
            ruleAtom();

            state._fsp--;

             after(grammarAccess.getConditionAccess().getAtomsAtomParserRuleCall_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Condition__AtomsAssignment_1_2_1"


    // $ANTLR start "rule__Words__ExactAssignment_0"
    // InternalDesk.g:9147:1: rule__Words__ExactAssignment_0 : ( ( 'exact' ) ) ;
    public final void rule__Words__ExactAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9151:1: ( ( ( 'exact' ) ) )
            // InternalDesk.g:9152:2: ( ( 'exact' ) )
            {
            // InternalDesk.g:9152:2: ( ( 'exact' ) )
            // InternalDesk.g:9153:3: ( 'exact' )
            {
             before(grammarAccess.getWordsAccess().getExactExactKeyword_0_0()); 
            // InternalDesk.g:9154:3: ( 'exact' )
            // InternalDesk.g:9155:4: 'exact'
            {
             before(grammarAccess.getWordsAccess().getExactExactKeyword_0_0()); 
            match(input,69,FOLLOW_2); 
             after(grammarAccess.getWordsAccess().getExactExactKeyword_0_0()); 

            }

             after(grammarAccess.getWordsAccess().getExactExactKeyword_0_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Words__ExactAssignment_0"


    // $ANTLR start "rule__Words__TextAssignment_1"
    // InternalDesk.g:9166:1: rule__Words__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Words__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9170:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9171:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9171:2: ( RULE_TEXT )
            // InternalDesk.g:9172:3: RULE_TEXT
            {
             before(grammarAccess.getWordsAccess().getTextTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getWordsAccess().getTextTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Words__TextAssignment_1"


    // $ANTLR start "rule__Forms__TextAssignment"
    // InternalDesk.g:9181:1: rule__Forms__TextAssignment : ( RULE_ANY_FORM ) ;
    public final void rule__Forms__TextAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9185:1: ( ( RULE_ANY_FORM ) )
            // InternalDesk.g:9186:2: ( RULE_ANY_FORM )
            {
            // InternalDesk.g:9186:2: ( RULE_ANY_FORM )
            // InternalDesk.g:9187:3: RULE_ANY_FORM
            {
             before(grammarAccess.getFormsAccess().getTextANY_FORMTerminalRuleCall_0()); 
            match(input,RULE_ANY_FORM,FOLLOW_2); 
             after(grammarAccess.getFormsAccess().getTextANY_FORMTerminalRuleCall_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Forms__TextAssignment"


    // $ANTLR start "rule__Anything__AnyAssignment"
    // InternalDesk.g:9196:1: rule__Anything__AnyAssignment : ( ( 'any' ) ) ;
    public final void rule__Anything__AnyAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9200:1: ( ( ( 'any' ) ) )
            // InternalDesk.g:9201:2: ( ( 'any' ) )
            {
            // InternalDesk.g:9201:2: ( ( 'any' ) )
            // InternalDesk.g:9202:3: ( 'any' )
            {
             before(grammarAccess.getAnythingAccess().getAnyAnyKeyword_0()); 
            // InternalDesk.g:9203:3: ( 'any' )
            // InternalDesk.g:9204:4: 'any'
            {
             before(grammarAccess.getAnythingAccess().getAnyAnyKeyword_0()); 
            match(input,64,FOLLOW_2); 
             after(grammarAccess.getAnythingAccess().getAnyAnyKeyword_0()); 

            }

             after(grammarAccess.getAnythingAccess().getAnyAnyKeyword_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Anything__AnyAssignment"


    // $ANTLR start "rule__Chunk__NameAssignment_1"
    // InternalDesk.g:9215:1: rule__Chunk__NameAssignment_1 : ( RULE_ID ) ;
    public final void rule__Chunk__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9219:1: ( ( RULE_ID ) )
            // InternalDesk.g:9220:2: ( RULE_ID )
            {
            // InternalDesk.g:9220:2: ( RULE_ID )
            // InternalDesk.g:9221:3: RULE_ID
            {
             before(grammarAccess.getChunkAccess().getNameIDTerminalRuleCall_1_0()); 
            match(input,RULE_ID,FOLLOW_2); 
             after(grammarAccess.getChunkAccess().getNameIDTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Chunk__NameAssignment_1"


    // $ANTLR start "rule__TokenClass__NameAssignment"
    // InternalDesk.g:9230:1: rule__TokenClass__NameAssignment : ( RULE_ID ) ;
    public final void rule__TokenClass__NameAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9234:1: ( ( RULE_ID ) )
            // InternalDesk.g:9235:2: ( RULE_ID )
            {
            // InternalDesk.g:9235:2: ( RULE_ID )
            // InternalDesk.g:9236:3: RULE_ID
            {
             before(grammarAccess.getTokenClassAccess().getNameIDTerminalRuleCall_0()); 
            match(input,RULE_ID,FOLLOW_2); 
             after(grammarAccess.getTokenClassAccess().getNameIDTerminalRuleCall_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TokenClass__NameAssignment"


    // $ANTLR start "rule__TermEntry__NameAssignment_1"
    // InternalDesk.g:9245:1: rule__TermEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9249:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9250:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9250:2: ( RULE_TEXT )
            // InternalDesk.g:9251:3: RULE_TEXT
            {
             before(grammarAccess.getTermEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__NameAssignment_1"


    // $ANTLR start "rule__TermEntry__AlsoAssignment_2_1_0_1"
    // InternalDesk.g:9260:1: rule__TermEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9264:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9265:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9265:2: ( RULE_TEXT )
            // InternalDesk.g:9266:3: RULE_TEXT
            {
             before(grammarAccess.getTermEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__AlsoAssignment_2_1_0_1"


    // $ANTLR start "rule__TermEntry__AlsoAssignment_2_1_0_2_1"
    // InternalDesk.g:9275:1: rule__TermEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9279:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9280:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9280:2: ( RULE_TEXT )
            // InternalDesk.g:9281:3: RULE_TEXT
            {
             before(grammarAccess.getTermEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__AlsoAssignment_2_1_0_2_1"


    // $ANTLR start "rule__TermEntry__NeverAssignment_2_1_1_1"
    // InternalDesk.g:9290:1: rule__TermEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9294:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9295:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9295:2: ( RULE_TEXT )
            // InternalDesk.g:9296:3: RULE_TEXT
            {
             before(grammarAccess.getTermEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__NeverAssignment_2_1_1_1"


    // $ANTLR start "rule__TermEntry__NeverAssignment_2_1_1_2_1"
    // InternalDesk.g:9305:1: rule__TermEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9309:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9310:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9310:2: ( RULE_TEXT )
            // InternalDesk.g:9311:3: RULE_TEXT
            {
             before(grammarAccess.getTermEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__NeverAssignment_2_1_1_2_1"


    // $ANTLR start "rule__TermEntry__FirstAssignment_2_1_2_1"
    // InternalDesk.g:9320:1: rule__TermEntry__FirstAssignment_2_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__FirstAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9324:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9325:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9325:2: ( RULE_TEXT )
            // InternalDesk.g:9326:3: RULE_TEXT
            {
             before(grammarAccess.getTermEntryAccess().getFirstTEXTTerminalRuleCall_2_1_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getFirstTEXTTerminalRuleCall_2_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__FirstAssignment_2_1_2_1"


    // $ANTLR start "rule__TermEntry__BecauseAssignment_2_1_3_1"
    // InternalDesk.g:9335:1: rule__TermEntry__BecauseAssignment_2_1_3_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__BecauseAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9339:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9340:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9340:2: ( RULE_TEXT )
            // InternalDesk.g:9341:3: RULE_TEXT
            {
             before(grammarAccess.getTermEntryAccess().getBecauseTEXTTerminalRuleCall_2_1_3_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getTermEntryAccess().getBecauseTEXTTerminalRuleCall_2_1_3_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__BecauseAssignment_2_1_3_1"


    // $ANTLR start "rule__TermEntry__OriginalAssignment_2_1_4"
    // InternalDesk.g:9350:1: rule__TermEntry__OriginalAssignment_2_1_4 : ( ruleOriginal ) ;
    public final void rule__TermEntry__OriginalAssignment_2_1_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9354:1: ( ( ruleOriginal ) )
            // InternalDesk.g:9355:2: ( ruleOriginal )
            {
            // InternalDesk.g:9355:2: ( ruleOriginal )
            // InternalDesk.g:9356:3: ruleOriginal
            {
             before(grammarAccess.getTermEntryAccess().getOriginalOriginalParserRuleCall_2_1_4_0()); 
            pushFollow(FOLLOW_2);
            ruleOriginal();

            state._fsp--;

             after(grammarAccess.getTermEntryAccess().getOriginalOriginalParserRuleCall_2_1_4_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__TermEntry__OriginalAssignment_2_1_4"


    // $ANTLR start "rule__OfficeEntry__NameAssignment_1"
    // InternalDesk.g:9365:1: rule__OfficeEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9369:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9370:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9370:2: ( RULE_TEXT )
            // InternalDesk.g:9371:3: RULE_TEXT
            {
             before(grammarAccess.getOfficeEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__NameAssignment_1"


    // $ANTLR start "rule__OfficeEntry__AlsoAssignment_2_1_0_1"
    // InternalDesk.g:9380:1: rule__OfficeEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9384:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9385:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9385:2: ( RULE_TEXT )
            // InternalDesk.g:9386:3: RULE_TEXT
            {
             before(grammarAccess.getOfficeEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__AlsoAssignment_2_1_0_1"


    // $ANTLR start "rule__OfficeEntry__AlsoAssignment_2_1_0_2_1"
    // InternalDesk.g:9395:1: rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9399:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9400:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9400:2: ( RULE_TEXT )
            // InternalDesk.g:9401:3: RULE_TEXT
            {
             before(grammarAccess.getOfficeEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__AlsoAssignment_2_1_0_2_1"


    // $ANTLR start "rule__OfficeEntry__PlaceAssignment_2_1_1_1"
    // InternalDesk.g:9410:1: rule__OfficeEntry__PlaceAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__PlaceAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9414:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9415:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9415:2: ( RULE_TEXT )
            // InternalDesk.g:9416:3: RULE_TEXT
            {
             before(grammarAccess.getOfficeEntryAccess().getPlaceTEXTTerminalRuleCall_2_1_1_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getPlaceTEXTTerminalRuleCall_2_1_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__PlaceAssignment_2_1_1_1"


    // $ANTLR start "rule__OfficeEntry__SharedAssignment_2_1_2"
    // InternalDesk.g:9425:1: rule__OfficeEntry__SharedAssignment_2_1_2 : ( ( 'shared' ) ) ;
    public final void rule__OfficeEntry__SharedAssignment_2_1_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9429:1: ( ( ( 'shared' ) ) )
            // InternalDesk.g:9430:2: ( ( 'shared' ) )
            {
            // InternalDesk.g:9430:2: ( ( 'shared' ) )
            // InternalDesk.g:9431:3: ( 'shared' )
            {
             before(grammarAccess.getOfficeEntryAccess().getSharedSharedKeyword_2_1_2_0()); 
            // InternalDesk.g:9432:3: ( 'shared' )
            // InternalDesk.g:9433:4: 'shared'
            {
             before(grammarAccess.getOfficeEntryAccess().getSharedSharedKeyword_2_1_2_0()); 
            match(input,70,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getSharedSharedKeyword_2_1_2_0()); 

            }

             after(grammarAccess.getOfficeEntryAccess().getSharedSharedKeyword_2_1_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__SharedAssignment_2_1_2"


    // $ANTLR start "rule__OfficeEntry__SourcesAssignment_2_1_3_1"
    // InternalDesk.g:9444:1: rule__OfficeEntry__SourcesAssignment_2_1_3_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__SourcesAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9448:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9449:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9449:2: ( RULE_TEXT )
            // InternalDesk.g:9450:3: RULE_TEXT
            {
             before(grammarAccess.getOfficeEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_3_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_3_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__SourcesAssignment_2_1_3_1"


    // $ANTLR start "rule__PersonEntry__NameAssignment_1"
    // InternalDesk.g:9459:1: rule__PersonEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9463:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9464:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9464:2: ( RULE_TEXT )
            // InternalDesk.g:9465:3: RULE_TEXT
            {
             before(grammarAccess.getPersonEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__NameAssignment_1"


    // $ANTLR start "rule__PersonEntry__AlsoAssignment_2_1_0_1"
    // InternalDesk.g:9474:1: rule__PersonEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9478:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9479:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9479:2: ( RULE_TEXT )
            // InternalDesk.g:9480:3: RULE_TEXT
            {
             before(grammarAccess.getPersonEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__AlsoAssignment_2_1_0_1"


    // $ANTLR start "rule__PersonEntry__AlsoAssignment_2_1_0_2_1"
    // InternalDesk.g:9489:1: rule__PersonEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9493:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9494:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9494:2: ( RULE_TEXT )
            // InternalDesk.g:9495:3: RULE_TEXT
            {
             before(grammarAccess.getPersonEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__AlsoAssignment_2_1_0_2_1"


    // $ANTLR start "rule__PersonEntry__NeverAssignment_2_1_1_1"
    // InternalDesk.g:9504:1: rule__PersonEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9508:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9509:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9509:2: ( RULE_TEXT )
            // InternalDesk.g:9510:3: RULE_TEXT
            {
             before(grammarAccess.getPersonEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__NeverAssignment_2_1_1_1"


    // $ANTLR start "rule__PersonEntry__NeverAssignment_2_1_1_2_1"
    // InternalDesk.g:9519:1: rule__PersonEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9523:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9524:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9524:2: ( RULE_TEXT )
            // InternalDesk.g:9525:3: RULE_TEXT
            {
             before(grammarAccess.getPersonEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__NeverAssignment_2_1_1_2_1"


    // $ANTLR start "rule__PersonEntry__BornAssignment_2_1_2_1"
    // InternalDesk.g:9534:1: rule__PersonEntry__BornAssignment_2_1_2_1 : ( ruleDate ) ;
    public final void rule__PersonEntry__BornAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9538:1: ( ( ruleDate ) )
            // InternalDesk.g:9539:2: ( ruleDate )
            {
            // InternalDesk.g:9539:2: ( ruleDate )
            // InternalDesk.g:9540:3: ruleDate
            {
             before(grammarAccess.getPersonEntryAccess().getBornDateParserRuleCall_2_1_2_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getPersonEntryAccess().getBornDateParserRuleCall_2_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__BornAssignment_2_1_2_1"


    // $ANTLR start "rule__PersonEntry__DiedAssignment_2_1_3_1"
    // InternalDesk.g:9549:1: rule__PersonEntry__DiedAssignment_2_1_3_1 : ( ruleDate ) ;
    public final void rule__PersonEntry__DiedAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9553:1: ( ( ruleDate ) )
            // InternalDesk.g:9554:2: ( ruleDate )
            {
            // InternalDesk.g:9554:2: ( ruleDate )
            // InternalDesk.g:9555:3: ruleDate
            {
             before(grammarAccess.getPersonEntryAccess().getDiedDateParserRuleCall_2_1_3_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getPersonEntryAccess().getDiedDateParserRuleCall_2_1_3_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__DiedAssignment_2_1_3_1"


    // $ANTLR start "rule__PersonEntry__TenuresAssignment_2_1_4"
    // InternalDesk.g:9564:1: rule__PersonEntry__TenuresAssignment_2_1_4 : ( ruleTenure ) ;
    public final void rule__PersonEntry__TenuresAssignment_2_1_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9568:1: ( ( ruleTenure ) )
            // InternalDesk.g:9569:2: ( ruleTenure )
            {
            // InternalDesk.g:9569:2: ( ruleTenure )
            // InternalDesk.g:9570:3: ruleTenure
            {
             before(grammarAccess.getPersonEntryAccess().getTenuresTenureParserRuleCall_2_1_4_0()); 
            pushFollow(FOLLOW_2);
            ruleTenure();

            state._fsp--;

             after(grammarAccess.getPersonEntryAccess().getTenuresTenureParserRuleCall_2_1_4_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__TenuresAssignment_2_1_4"


    // $ANTLR start "rule__PersonEntry__SourcesAssignment_2_1_5_1"
    // InternalDesk.g:9579:1: rule__PersonEntry__SourcesAssignment_2_1_5_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__SourcesAssignment_2_1_5_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9583:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9584:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9584:2: ( RULE_TEXT )
            // InternalDesk.g:9585:3: RULE_TEXT
            {
             before(grammarAccess.getPersonEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_5_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_5_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__SourcesAssignment_2_1_5_1"


    // $ANTLR start "rule__Tenure__OfficeAssignment_1"
    // InternalDesk.g:9594:1: rule__Tenure__OfficeAssignment_1 : ( ( RULE_TEXT ) ) ;
    public final void rule__Tenure__OfficeAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9598:1: ( ( ( RULE_TEXT ) ) )
            // InternalDesk.g:9599:2: ( ( RULE_TEXT ) )
            {
            // InternalDesk.g:9599:2: ( ( RULE_TEXT ) )
            // InternalDesk.g:9600:3: ( RULE_TEXT )
            {
             before(grammarAccess.getTenureAccess().getOfficeOfficeEntryCrossReference_1_0()); 
            // InternalDesk.g:9601:3: ( RULE_TEXT )
            // InternalDesk.g:9602:4: RULE_TEXT
            {
             before(grammarAccess.getTenureAccess().getOfficeOfficeEntryTEXTTerminalRuleCall_1_0_1()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getTenureAccess().getOfficeOfficeEntryTEXTTerminalRuleCall_1_0_1()); 

            }

             after(grammarAccess.getTenureAccess().getOfficeOfficeEntryCrossReference_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__OfficeAssignment_1"


    // $ANTLR start "rule__Tenure__FromAssignment_2_1"
    // InternalDesk.g:9613:1: rule__Tenure__FromAssignment_2_1 : ( ruleDate ) ;
    public final void rule__Tenure__FromAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9617:1: ( ( ruleDate ) )
            // InternalDesk.g:9618:2: ( ruleDate )
            {
            // InternalDesk.g:9618:2: ( ruleDate )
            // InternalDesk.g:9619:3: ruleDate
            {
             before(grammarAccess.getTenureAccess().getFromDateParserRuleCall_2_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getTenureAccess().getFromDateParserRuleCall_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__FromAssignment_2_1"


    // $ANTLR start "rule__Tenure__UntilAssignment_3_1"
    // InternalDesk.g:9628:1: rule__Tenure__UntilAssignment_3_1 : ( ruleDate ) ;
    public final void rule__Tenure__UntilAssignment_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9632:1: ( ( ruleDate ) )
            // InternalDesk.g:9633:2: ( ruleDate )
            {
            // InternalDesk.g:9633:2: ( ruleDate )
            // InternalDesk.g:9634:3: ruleDate
            {
             before(grammarAccess.getTenureAccess().getUntilDateParserRuleCall_3_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getTenureAccess().getUntilDateParserRuleCall_3_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__Tenure__UntilAssignment_3_1"


    // $ANTLR start "rule__OrganisationEntry__NameAssignment_1"
    // InternalDesk.g:9643:1: rule__OrganisationEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9647:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9648:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9648:2: ( RULE_TEXT )
            // InternalDesk.g:9649:3: RULE_TEXT
            {
             before(grammarAccess.getOrganisationEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__NameAssignment_1"


    // $ANTLR start "rule__OrganisationEntry__AlsoAssignment_2_1_0_1"
    // InternalDesk.g:9658:1: rule__OrganisationEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9662:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9663:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9663:2: ( RULE_TEXT )
            // InternalDesk.g:9664:3: RULE_TEXT
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__AlsoAssignment_2_1_0_1"


    // $ANTLR start "rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1"
    // InternalDesk.g:9673:1: rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9677:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9678:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9678:2: ( RULE_TEXT )
            // InternalDesk.g:9679:3: RULE_TEXT
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1"


    // $ANTLR start "rule__OrganisationEntry__NeverAssignment_2_1_1_1"
    // InternalDesk.g:9688:1: rule__OrganisationEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9692:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9693:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9693:2: ( RULE_TEXT )
            // InternalDesk.g:9694:3: RULE_TEXT
            {
             before(grammarAccess.getOrganisationEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__NeverAssignment_2_1_1_1"


    // $ANTLR start "rule__OrganisationEntry__NeverAssignment_2_1_1_2_1"
    // InternalDesk.g:9703:1: rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9707:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9708:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9708:2: ( RULE_TEXT )
            // InternalDesk.g:9709:3: RULE_TEXT
            {
             before(grammarAccess.getOrganisationEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__NeverAssignment_2_1_1_2_1"


    // $ANTLR start "rule__OrganisationEntry__PlaceAssignment_2_1_2_1"
    // InternalDesk.g:9718:1: rule__OrganisationEntry__PlaceAssignment_2_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__PlaceAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9722:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9723:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9723:2: ( RULE_TEXT )
            // InternalDesk.g:9724:3: RULE_TEXT
            {
             before(grammarAccess.getOrganisationEntryAccess().getPlaceTEXTTerminalRuleCall_2_1_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getPlaceTEXTTerminalRuleCall_2_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__PlaceAssignment_2_1_2_1"


    // $ANTLR start "rule__OrganisationEntry__FromAssignment_2_1_3_1"
    // InternalDesk.g:9733:1: rule__OrganisationEntry__FromAssignment_2_1_3_1 : ( ruleDate ) ;
    public final void rule__OrganisationEntry__FromAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9737:1: ( ( ruleDate ) )
            // InternalDesk.g:9738:2: ( ruleDate )
            {
            // InternalDesk.g:9738:2: ( ruleDate )
            // InternalDesk.g:9739:3: ruleDate
            {
             before(grammarAccess.getOrganisationEntryAccess().getFromDateParserRuleCall_2_1_3_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getOrganisationEntryAccess().getFromDateParserRuleCall_2_1_3_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__FromAssignment_2_1_3_1"


    // $ANTLR start "rule__OrganisationEntry__UntilAssignment_2_1_4_1"
    // InternalDesk.g:9748:1: rule__OrganisationEntry__UntilAssignment_2_1_4_1 : ( ruleDate ) ;
    public final void rule__OrganisationEntry__UntilAssignment_2_1_4_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9752:1: ( ( ruleDate ) )
            // InternalDesk.g:9753:2: ( ruleDate )
            {
            // InternalDesk.g:9753:2: ( ruleDate )
            // InternalDesk.g:9754:3: ruleDate
            {
             before(grammarAccess.getOrganisationEntryAccess().getUntilDateParserRuleCall_2_1_4_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getOrganisationEntryAccess().getUntilDateParserRuleCall_2_1_4_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__UntilAssignment_2_1_4_1"


    // $ANTLR start "rule__OrganisationEntry__SourcesAssignment_2_1_5_1"
    // InternalDesk.g:9763:1: rule__OrganisationEntry__SourcesAssignment_2_1_5_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__SourcesAssignment_2_1_5_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9767:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9768:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9768:2: ( RULE_TEXT )
            // InternalDesk.g:9769:3: RULE_TEXT
            {
             before(grammarAccess.getOrganisationEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_5_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_5_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__SourcesAssignment_2_1_5_1"


    // $ANTLR start "rule__PlaceEntry__NameAssignment_1"
    // InternalDesk.g:9778:1: rule__PlaceEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9782:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9783:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9783:2: ( RULE_TEXT )
            // InternalDesk.g:9784:3: RULE_TEXT
            {
             before(grammarAccess.getPlaceEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__NameAssignment_1"


    // $ANTLR start "rule__PlaceEntry__AlsoAssignment_2_1_0_1"
    // InternalDesk.g:9793:1: rule__PlaceEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9797:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9798:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9798:2: ( RULE_TEXT )
            // InternalDesk.g:9799:3: RULE_TEXT
            {
             before(grammarAccess.getPlaceEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__AlsoAssignment_2_1_0_1"


    // $ANTLR start "rule__PlaceEntry__AlsoAssignment_2_1_0_2_1"
    // InternalDesk.g:9808:1: rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9812:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9813:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9813:2: ( RULE_TEXT )
            // InternalDesk.g:9814:3: RULE_TEXT
            {
             before(grammarAccess.getPlaceEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getAlsoTEXTTerminalRuleCall_2_1_0_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__AlsoAssignment_2_1_0_2_1"


    // $ANTLR start "rule__PlaceEntry__NeverAssignment_2_1_1_1"
    // InternalDesk.g:9823:1: rule__PlaceEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9827:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9828:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9828:2: ( RULE_TEXT )
            // InternalDesk.g:9829:3: RULE_TEXT
            {
             before(grammarAccess.getPlaceEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__NeverAssignment_2_1_1_1"


    // $ANTLR start "rule__PlaceEntry__NeverAssignment_2_1_1_2_1"
    // InternalDesk.g:9838:1: rule__PlaceEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9842:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9843:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9843:2: ( RULE_TEXT )
            // InternalDesk.g:9844:3: RULE_TEXT
            {
             before(grammarAccess.getPlaceEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getNeverTEXTTerminalRuleCall_2_1_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__NeverAssignment_2_1_1_2_1"


    // $ANTLR start "rule__PlaceEntry__PlaceAssignment_2_1_2_1"
    // InternalDesk.g:9853:1: rule__PlaceEntry__PlaceAssignment_2_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__PlaceAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9857:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9858:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9858:2: ( RULE_TEXT )
            // InternalDesk.g:9859:3: RULE_TEXT
            {
             before(grammarAccess.getPlaceEntryAccess().getPlaceTEXTTerminalRuleCall_2_1_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getPlaceTEXTTerminalRuleCall_2_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__PlaceAssignment_2_1_2_1"


    // $ANTLR start "rule__PlaceEntry__SourcesAssignment_2_1_3_1"
    // InternalDesk.g:9868:1: rule__PlaceEntry__SourcesAssignment_2_1_3_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__SourcesAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9872:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9873:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9873:2: ( RULE_TEXT )
            // InternalDesk.g:9874:3: RULE_TEXT
            {
             before(grammarAccess.getPlaceEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_3_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getSourcesTEXTTerminalRuleCall_2_1_3_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__SourcesAssignment_2_1_3_1"


    // $ANTLR start "rule__EventEntry__NameAssignment_1"
    // InternalDesk.g:9883:1: rule__EventEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9887:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9888:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9888:2: ( RULE_TEXT )
            // InternalDesk.g:9889:3: RULE_TEXT
            {
             before(grammarAccess.getEventEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__NameAssignment_1"


    // $ANTLR start "rule__EventEntry__OnAssignment_2_0_1"
    // InternalDesk.g:9898:1: rule__EventEntry__OnAssignment_2_0_1 : ( ruleDate ) ;
    public final void rule__EventEntry__OnAssignment_2_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9902:1: ( ( ruleDate ) )
            // InternalDesk.g:9903:2: ( ruleDate )
            {
            // InternalDesk.g:9903:2: ( ruleDate )
            // InternalDesk.g:9904:3: ruleDate
            {
             before(grammarAccess.getEventEntryAccess().getOnDateParserRuleCall_2_0_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getEventEntryAccess().getOnDateParserRuleCall_2_0_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__OnAssignment_2_0_1"


    // $ANTLR start "rule__EventEntry__FromAssignment_2_1_1"
    // InternalDesk.g:9913:1: rule__EventEntry__FromAssignment_2_1_1 : ( ruleDate ) ;
    public final void rule__EventEntry__FromAssignment_2_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9917:1: ( ( ruleDate ) )
            // InternalDesk.g:9918:2: ( ruleDate )
            {
            // InternalDesk.g:9918:2: ( ruleDate )
            // InternalDesk.g:9919:3: ruleDate
            {
             before(grammarAccess.getEventEntryAccess().getFromDateParserRuleCall_2_1_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getEventEntryAccess().getFromDateParserRuleCall_2_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__FromAssignment_2_1_1"


    // $ANTLR start "rule__EventEntry__UntilAssignment_2_1_3"
    // InternalDesk.g:9928:1: rule__EventEntry__UntilAssignment_2_1_3 : ( ruleDate ) ;
    public final void rule__EventEntry__UntilAssignment_2_1_3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9932:1: ( ( ruleDate ) )
            // InternalDesk.g:9933:2: ( ruleDate )
            {
            // InternalDesk.g:9933:2: ( ruleDate )
            // InternalDesk.g:9934:3: ruleDate
            {
             before(grammarAccess.getEventEntryAccess().getUntilDateParserRuleCall_2_1_3_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getEventEntryAccess().getUntilDateParserRuleCall_2_1_3_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__UntilAssignment_2_1_3"


    // $ANTLR start "rule__EventEntry__AlsoAssignment_3_1_0_1"
    // InternalDesk.g:9943:1: rule__EventEntry__AlsoAssignment_3_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__AlsoAssignment_3_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9947:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9948:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9948:2: ( RULE_TEXT )
            // InternalDesk.g:9949:3: RULE_TEXT
            {
             before(grammarAccess.getEventEntryAccess().getAlsoTEXTTerminalRuleCall_3_1_0_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getAlsoTEXTTerminalRuleCall_3_1_0_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__AlsoAssignment_3_1_0_1"


    // $ANTLR start "rule__EventEntry__AlsoAssignment_3_1_0_2_1"
    // InternalDesk.g:9958:1: rule__EventEntry__AlsoAssignment_3_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__AlsoAssignment_3_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9962:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9963:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9963:2: ( RULE_TEXT )
            // InternalDesk.g:9964:3: RULE_TEXT
            {
             before(grammarAccess.getEventEntryAccess().getAlsoTEXTTerminalRuleCall_3_1_0_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getAlsoTEXTTerminalRuleCall_3_1_0_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__AlsoAssignment_3_1_0_2_1"


    // $ANTLR start "rule__EventEntry__PlaceAssignment_3_1_1_1"
    // InternalDesk.g:9973:1: rule__EventEntry__PlaceAssignment_3_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__PlaceAssignment_3_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9977:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9978:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9978:2: ( RULE_TEXT )
            // InternalDesk.g:9979:3: RULE_TEXT
            {
             before(grammarAccess.getEventEntryAccess().getPlaceTEXTTerminalRuleCall_3_1_1_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getPlaceTEXTTerminalRuleCall_3_1_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__PlaceAssignment_3_1_1_1"


    // $ANTLR start "rule__EventEntry__SourcesAssignment_3_1_2_1"
    // InternalDesk.g:9988:1: rule__EventEntry__SourcesAssignment_3_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__SourcesAssignment_3_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9992:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9993:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9993:2: ( RULE_TEXT )
            // InternalDesk.g:9994:3: RULE_TEXT
            {
             before(grammarAccess.getEventEntryAccess().getSourcesTEXTTerminalRuleCall_3_1_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getSourcesTEXTTerminalRuleCall_3_1_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__SourcesAssignment_3_1_2_1"


    // $ANTLR start "rule__FigureEntry__NameAssignment_1"
    // InternalDesk.g:10003:1: rule__FigureEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10007:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10008:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10008:2: ( RULE_TEXT )
            // InternalDesk.g:10009:3: RULE_TEXT
            {
             before(grammarAccess.getFigureEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getFigureEntryAccess().getNameTEXTTerminalRuleCall_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__NameAssignment_1"


    // $ANTLR start "rule__FigureEntry__AlsoAssignment_3_0_1"
    // InternalDesk.g:10018:1: rule__FigureEntry__AlsoAssignment_3_0_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__AlsoAssignment_3_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10022:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10023:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10023:2: ( RULE_TEXT )
            // InternalDesk.g:10024:3: RULE_TEXT
            {
             before(grammarAccess.getFigureEntryAccess().getAlsoTEXTTerminalRuleCall_3_0_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getFigureEntryAccess().getAlsoTEXTTerminalRuleCall_3_0_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__AlsoAssignment_3_0_1"


    // $ANTLR start "rule__FigureEntry__AlsoAssignment_3_0_2_1"
    // InternalDesk.g:10033:1: rule__FigureEntry__AlsoAssignment_3_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__AlsoAssignment_3_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10037:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10038:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10038:2: ( RULE_TEXT )
            // InternalDesk.g:10039:3: RULE_TEXT
            {
             before(grammarAccess.getFigureEntryAccess().getAlsoTEXTTerminalRuleCall_3_0_2_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getFigureEntryAccess().getAlsoTEXTTerminalRuleCall_3_0_2_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__AlsoAssignment_3_0_2_1"


    // $ANTLR start "rule__FigureEntry__UnitAssignment_3_1_1"
    // InternalDesk.g:10048:1: rule__FigureEntry__UnitAssignment_3_1_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__UnitAssignment_3_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10052:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10053:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10053:2: ( RULE_TEXT )
            // InternalDesk.g:10054:3: RULE_TEXT
            {
             before(grammarAccess.getFigureEntryAccess().getUnitTEXTTerminalRuleCall_3_1_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getFigureEntryAccess().getUnitTEXTTerminalRuleCall_3_1_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__UnitAssignment_3_1_1"


    // $ANTLR start "rule__FigureEntry__ValuesAssignment_3_2"
    // InternalDesk.g:10063:1: rule__FigureEntry__ValuesAssignment_3_2 : ( ruleFigureValue ) ;
    public final void rule__FigureEntry__ValuesAssignment_3_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10067:1: ( ( ruleFigureValue ) )
            // InternalDesk.g:10068:2: ( ruleFigureValue )
            {
            // InternalDesk.g:10068:2: ( ruleFigureValue )
            // InternalDesk.g:10069:3: ruleFigureValue
            {
             before(grammarAccess.getFigureEntryAccess().getValuesFigureValueParserRuleCall_3_2_0()); 
            pushFollow(FOLLOW_2);
            ruleFigureValue();

            state._fsp--;

             after(grammarAccess.getFigureEntryAccess().getValuesFigureValueParserRuleCall_3_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureEntry__ValuesAssignment_3_2"


    // $ANTLR start "rule__FigureValue__NegativeAssignment_1"
    // InternalDesk.g:10078:1: rule__FigureValue__NegativeAssignment_1 : ( ( '-' ) ) ;
    public final void rule__FigureValue__NegativeAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10082:1: ( ( ( '-' ) ) )
            // InternalDesk.g:10083:2: ( ( '-' ) )
            {
            // InternalDesk.g:10083:2: ( ( '-' ) )
            // InternalDesk.g:10084:3: ( '-' )
            {
             before(grammarAccess.getFigureValueAccess().getNegativeHyphenMinusKeyword_1_0()); 
            // InternalDesk.g:10085:3: ( '-' )
            // InternalDesk.g:10086:4: '-'
            {
             before(grammarAccess.getFigureValueAccess().getNegativeHyphenMinusKeyword_1_0()); 
            match(input,71,FOLLOW_2); 
             after(grammarAccess.getFigureValueAccess().getNegativeHyphenMinusKeyword_1_0()); 

            }

             after(grammarAccess.getFigureValueAccess().getNegativeHyphenMinusKeyword_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__NegativeAssignment_1"


    // $ANTLR start "rule__FigureValue__ValueAssignment_2"
    // InternalDesk.g:10097:1: rule__FigureValue__ValueAssignment_2 : ( RULE_NUMBER ) ;
    public final void rule__FigureValue__ValueAssignment_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10101:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:10102:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:10102:2: ( RULE_NUMBER )
            // InternalDesk.g:10103:3: RULE_NUMBER
            {
             before(grammarAccess.getFigureValueAccess().getValueNUMBERTerminalRuleCall_2_0()); 
            match(input,RULE_NUMBER,FOLLOW_2); 
             after(grammarAccess.getFigureValueAccess().getValueNUMBERTerminalRuleCall_2_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__ValueAssignment_2"


    // $ANTLR start "rule__FigureValue__OnAssignment_4"
    // InternalDesk.g:10112:1: rule__FigureValue__OnAssignment_4 : ( ruleDate ) ;
    public final void rule__FigureValue__OnAssignment_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10116:1: ( ( ruleDate ) )
            // InternalDesk.g:10117:2: ( ruleDate )
            {
            // InternalDesk.g:10117:2: ( ruleDate )
            // InternalDesk.g:10118:3: ruleDate
            {
             before(grammarAccess.getFigureValueAccess().getOnDateParserRuleCall_4_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getFigureValueAccess().getOnDateParserRuleCall_4_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__OnAssignment_4"


    // $ANTLR start "rule__FigureValue__SourceAssignment_5_1"
    // InternalDesk.g:10127:1: rule__FigureValue__SourceAssignment_5_1 : ( RULE_TEXT ) ;
    public final void rule__FigureValue__SourceAssignment_5_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10131:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10132:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10132:2: ( RULE_TEXT )
            // InternalDesk.g:10133:3: RULE_TEXT
            {
             before(grammarAccess.getFigureValueAccess().getSourceTEXTTerminalRuleCall_5_1_0()); 
            match(input,RULE_TEXT,FOLLOW_2); 
             after(grammarAccess.getFigureValueAccess().getSourceTEXTTerminalRuleCall_5_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__SourceAssignment_5_1"

    // Delegated rules


 

    public static final BitSet FOLLOW_1 = new BitSet(new long[]{0x0000000000000000L});
    public static final BitSet FOLLOW_2 = new BitSet(new long[]{0x0000000000000002L});
    public static final BitSet FOLLOW_3 = new BitSet(new long[]{0x0000044A000001C2L,0x000000000000002DL});
    public static final BitSet FOLLOW_4 = new BitSet(new long[]{0x0B84880000030000L});
    public static final BitSet FOLLOW_5 = new BitSet(new long[]{0x0000000000010002L});
    public static final BitSet FOLLOW_6 = new BitSet(new long[]{0x0B84880000020002L});
    public static final BitSet FOLLOW_7 = new BitSet(new long[]{0x0000000000000040L});
    public static final BitSet FOLLOW_8 = new BitSet(new long[]{0x0000000000004000L});
    public static final BitSet FOLLOW_9 = new BitSet(new long[]{0x00000000B0008000L,0x0000000000000002L});
    public static final BitSet FOLLOW_10 = new BitSet(new long[]{0x00000000B0000002L,0x0000000000000002L});
    public static final BitSet FOLLOW_11 = new BitSet(new long[]{0x0000000000000080L});
    public static final BitSet FOLLOW_12 = new BitSet(new long[]{0xC0000000B5DC8000L,0x0000000000000002L});
    public static final BitSet FOLLOW_13 = new BitSet(new long[]{0xC0000000B5DC0002L,0x0000000000000002L});
    public static final BitSet FOLLOW_14 = new BitSet(new long[]{0x0000044A000001C0L,0x000000000000002DL});
    public static final BitSet FOLLOW_15 = new BitSet(new long[]{0x0000000000200000L});
    public static final BitSet FOLLOW_16 = new BitSet(new long[]{0x0000000000200002L});
    public static final BitSet FOLLOW_17 = new BitSet(new long[]{0x0000000002000000L});
    public static final BitSet FOLLOW_18 = new BitSet(new long[]{0x0000000008000000L});
    public static final BitSet FOLLOW_19 = new BitSet(new long[]{0x0000000000000080L,0x0000000000000001L});
    public static final BitSet FOLLOW_20 = new BitSet(new long[]{0x0000000040000000L});
    public static final BitSet FOLLOW_21 = new BitSet(new long[]{0x0000000100000000L});
    public static final BitSet FOLLOW_22 = new BitSet(new long[]{0x0000000100000002L});
    public static final BitSet FOLLOW_23 = new BitSet(new long[]{0x0000000400000000L});
    public static final BitSet FOLLOW_24 = new BitSet(new long[]{0x0000000000000020L});
    public static final BitSet FOLLOW_25 = new BitSet(new long[]{0x0000001000000000L});
    public static final BitSet FOLLOW_26 = new BitSet(new long[]{0x00000440000001C0L,0x0000000000000021L});
    public static final BitSet FOLLOW_27 = new BitSet(new long[]{0x0000000000004000L,0x0000000000000010L});
    public static final BitSet FOLLOW_28 = new BitSet(new long[]{0x0000002000000000L});
    public static final BitSet FOLLOW_29 = new BitSet(new long[]{0x0000008000000000L});
    public static final BitSet FOLLOW_30 = new BitSet(new long[]{0x0000000000208000L});
    public static final BitSet FOLLOW_31 = new BitSet(new long[]{0x0000030000000000L});
    public static final BitSet FOLLOW_32 = new BitSet(new long[]{0x0000010000000002L});
    public static final BitSet FOLLOW_33 = new BitSet(new long[]{0x0000020000000002L});
    public static final BitSet FOLLOW_34 = new BitSet(new long[]{0x00000400000001C0L,0x0000000000000021L});
    public static final BitSet FOLLOW_35 = new BitSet(new long[]{0x0000008100000000L});
    public static final BitSet FOLLOW_36 = new BitSet(new long[]{0x0000000000000040L,0x0000000000000020L});
    public static final BitSet FOLLOW_37 = new BitSet(new long[]{0x0000700010408000L});
    public static final BitSet FOLLOW_38 = new BitSet(new long[]{0x0000700010400002L});
    public static final BitSet FOLLOW_39 = new BitSet(new long[]{0x0003100000008000L,0x0000000000000040L});
    public static final BitSet FOLLOW_40 = new BitSet(new long[]{0x0003100000000002L,0x0000000000000040L});
    public static final BitSet FOLLOW_41 = new BitSet(new long[]{0x001AB00000008000L});
    public static final BitSet FOLLOW_42 = new BitSet(new long[]{0x001AB00000000002L});
    public static final BitSet FOLLOW_43 = new BitSet(new long[]{0x0000000000000030L});
    public static final BitSet FOLLOW_44 = new BitSet(new long[]{0x0060000000000000L});
    public static final BitSet FOLLOW_45 = new BitSet(new long[]{0x0063300000008000L});
    public static final BitSet FOLLOW_46 = new BitSet(new long[]{0x0063300000000002L});
    public static final BitSet FOLLOW_47 = new BitSet(new long[]{0x0003300000008000L});
    public static final BitSet FOLLOW_48 = new BitSet(new long[]{0x0003300000000002L});
    public static final BitSet FOLLOW_49 = new BitSet(new long[]{0x0420000000000000L});
    public static final BitSet FOLLOW_50 = new BitSet(new long[]{0x0040000000000000L});
    public static final BitSet FOLLOW_51 = new BitSet(new long[]{0x0003100000008000L});
    public static final BitSet FOLLOW_52 = new BitSet(new long[]{0x0003100000000002L});
    public static final BitSet FOLLOW_53 = new BitSet(new long[]{0x3000100000008000L});
    public static final BitSet FOLLOW_54 = new BitSet(new long[]{0x3000100000000002L});
    public static final BitSet FOLLOW_55 = new BitSet(new long[]{0x0000000000000020L,0x0000000000000080L});
    public static final BitSet FOLLOW_56 = new BitSet(new long[]{0x0400000000000000L});
    public static final BitSet FOLLOW_57 = new BitSet(new long[]{0x0002000000000000L});

}