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
        "<invalid>", "<EOR>", "<DOWN>", "<UP>", "RULE_ID", "RULE_DAY", "RULE_NUMBER", "RULE_TEXT", "RULE_ANY_FORM", "RULE_ML_COMMENT", "RULE_SL_COMMENT", "RULE_WS", "RULE_ANY_OTHER", "'figure'", "'pack'", "'{'", "'}'", "'import'", "'rule'", "'when'", "'unless'", "'suggest'", "','", "'because'", "'says'", "'flags'", "'to'", "'keeps'", "'quotations'", "'original'", "'category'", "'/'", "'severity'", "'|'", "'['", "']'", "'..'", "'without'", "':'", "'('", "')'", "'as'", "'except'", "'chunk'", "'term'", "'also'", "'never'", "'first'", "'office'", "'in'", "'source'", "'person'", "'born'", "'died'", "'from'", "'until'", "'organisation'", "'place'", "'event'", "'on'", "'unit'", "'is'", "'inside'", "'outside'", "'any'", "'off'", "'start'", "'end'", "'?'", "'exact'", "'shared'", "'-'"
    };
    public static final int T__50=50;
    public static final int RULE_DAY=5;
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
    public static final int RULE_ID=4;
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
    public static final int RULE_TEXT=7;
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

                if ( (LA1_0==RULE_ID||(LA1_0>=RULE_TEXT && LA1_0<=RULE_ANY_FORM)||LA1_0==13||LA1_0==34||LA1_0==36||LA1_0==39||LA1_0==43||LA1_0==64||(LA1_0>=66 && LA1_0<=67)||LA1_0==69) ) {
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
            case 18:
                {
                alt2=1;
                }
                break;
            case 44:
                {
                alt2=2;
                }
                break;
            case 48:
                {
                alt2=3;
                }
                break;
            case 51:
                {
                alt2=4;
                }
                break;
            case 56:
                {
                alt2=5;
                }
                break;
            case 57:
                {
                alt2=6;
                }
                break;
            case 58:
                {
                alt2=7;
                }
                break;
            case 13:
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
            case 19:
                {
                alt3=1;
                }
                break;
            case 20:
                {
                alt3=2;
                }
                break;
            case 21:
                {
                alt3=3;
                }
                break;
            case 23:
                {
                alt3=4;
                }
                break;
            case 24:
                {
                alt3=5;
                }
                break;
            case 25:
                {
                alt3=6;
                }
                break;
            case 27:
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
            case 29:
            case 30:
            case 32:
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
            case 29:
                {
                alt4=1;
                }
                break;
            case 30:
                {
                alt4=2;
                }
                break;
            case 32:
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
            case 34:
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
            case 36:
                {
                alt7=3;
                }
                break;
            case RULE_ID:
            case RULE_TEXT:
            case RULE_ANY_FORM:
            case 13:
            case 39:
            case 43:
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

            if ( (LA9_0==RULE_ID||(LA9_0>=RULE_TEXT && LA9_0<=RULE_ANY_FORM)||LA9_0==13||LA9_0==43||LA9_0==64||LA9_0==69) ) {
                alt9=1;
            }
            else if ( (LA9_0==39) ) {
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
            else if ( (LA10_0==15) ) {
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

            if ( (LA11_0==RULE_ID||(LA11_0>=RULE_TEXT && LA11_0<=RULE_ANY_FORM)||LA11_0==13||LA11_0==43||LA11_0==64||LA11_0==69) ) {
                alt11=1;
            }
            else if ( (LA11_0==39) ) {
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
            case 43:
                {
                alt12=4;
                }
                break;
            case RULE_ID:
            case 13:
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


    // $ANTLR start "rule__TokenClass__NameAlternatives_0"
    // InternalDesk.g:1508:1: rule__TokenClass__NameAlternatives_0 : ( ( RULE_ID ) | ( 'figure' ) );
    public final void rule__TokenClass__NameAlternatives_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1512:1: ( ( RULE_ID ) | ( 'figure' ) )
            int alt13=2;
            int LA13_0 = input.LA(1);

            if ( (LA13_0==RULE_ID) ) {
                alt13=1;
            }
            else if ( (LA13_0==13) ) {
                alt13=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 13, 0, input);

                throw nvae;
            }
            switch (alt13) {
                case 1 :
                    // InternalDesk.g:1513:2: ( RULE_ID )
                    {
                    // InternalDesk.g:1513:2: ( RULE_ID )
                    // InternalDesk.g:1514:3: RULE_ID
                    {
                     before(grammarAccess.getTokenClassAccess().getNameIDTerminalRuleCall_0_0()); 
                    match(input,RULE_ID,FOLLOW_2); 
                     after(grammarAccess.getTokenClassAccess().getNameIDTerminalRuleCall_0_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1519:2: ( 'figure' )
                    {
                    // InternalDesk.g:1519:2: ( 'figure' )
                    // InternalDesk.g:1520:3: 'figure'
                    {
                     before(grammarAccess.getTokenClassAccess().getNameFigureKeyword_0_1()); 
                    match(input,13,FOLLOW_2); 
                     after(grammarAccess.getTokenClassAccess().getNameFigureKeyword_0_1()); 

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
    // $ANTLR end "rule__TokenClass__NameAlternatives_0"


    // $ANTLR start "rule__TermEntry__Alternatives_2_1"
    // InternalDesk.g:1529:1: rule__TermEntry__Alternatives_2_1 : ( ( ( rule__TermEntry__Group_2_1_0__0 ) ) | ( ( rule__TermEntry__Group_2_1_1__0 ) ) | ( ( rule__TermEntry__Group_2_1_2__0 ) ) | ( ( rule__TermEntry__Group_2_1_3__0 ) ) | ( ( rule__TermEntry__OriginalAssignment_2_1_4 ) ) );
    public final void rule__TermEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1533:1: ( ( ( rule__TermEntry__Group_2_1_0__0 ) ) | ( ( rule__TermEntry__Group_2_1_1__0 ) ) | ( ( rule__TermEntry__Group_2_1_2__0 ) ) | ( ( rule__TermEntry__Group_2_1_3__0 ) ) | ( ( rule__TermEntry__OriginalAssignment_2_1_4 ) ) )
            int alt14=5;
            switch ( input.LA(1) ) {
            case 45:
                {
                alt14=1;
                }
                break;
            case 46:
                {
                alt14=2;
                }
                break;
            case 47:
                {
                alt14=3;
                }
                break;
            case 23:
                {
                alt14=4;
                }
                break;
            case 29:
                {
                alt14=5;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 14, 0, input);

                throw nvae;
            }

            switch (alt14) {
                case 1 :
                    // InternalDesk.g:1534:2: ( ( rule__TermEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1534:2: ( ( rule__TermEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1535:3: ( rule__TermEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getTermEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1536:3: ( rule__TermEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1536:4: rule__TermEntry__Group_2_1_0__0
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
                    // InternalDesk.g:1540:2: ( ( rule__TermEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1540:2: ( ( rule__TermEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1541:3: ( rule__TermEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getTermEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1542:3: ( rule__TermEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1542:4: rule__TermEntry__Group_2_1_1__0
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
                    // InternalDesk.g:1546:2: ( ( rule__TermEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1546:2: ( ( rule__TermEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1547:3: ( rule__TermEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getTermEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1548:3: ( rule__TermEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1548:4: rule__TermEntry__Group_2_1_2__0
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
                    // InternalDesk.g:1552:2: ( ( rule__TermEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1552:2: ( ( rule__TermEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1553:3: ( rule__TermEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getTermEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1554:3: ( rule__TermEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1554:4: rule__TermEntry__Group_2_1_3__0
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
                    // InternalDesk.g:1558:2: ( ( rule__TermEntry__OriginalAssignment_2_1_4 ) )
                    {
                    // InternalDesk.g:1558:2: ( ( rule__TermEntry__OriginalAssignment_2_1_4 ) )
                    // InternalDesk.g:1559:3: ( rule__TermEntry__OriginalAssignment_2_1_4 )
                    {
                     before(grammarAccess.getTermEntryAccess().getOriginalAssignment_2_1_4()); 
                    // InternalDesk.g:1560:3: ( rule__TermEntry__OriginalAssignment_2_1_4 )
                    // InternalDesk.g:1560:4: rule__TermEntry__OriginalAssignment_2_1_4
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
    // InternalDesk.g:1568:1: rule__OfficeEntry__Alternatives_2_1 : ( ( ( rule__OfficeEntry__Group_2_1_0__0 ) ) | ( ( rule__OfficeEntry__Group_2_1_1__0 ) ) | ( ( rule__OfficeEntry__SharedAssignment_2_1_2 ) ) | ( ( rule__OfficeEntry__Group_2_1_3__0 ) ) );
    public final void rule__OfficeEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1572:1: ( ( ( rule__OfficeEntry__Group_2_1_0__0 ) ) | ( ( rule__OfficeEntry__Group_2_1_1__0 ) ) | ( ( rule__OfficeEntry__SharedAssignment_2_1_2 ) ) | ( ( rule__OfficeEntry__Group_2_1_3__0 ) ) )
            int alt15=4;
            switch ( input.LA(1) ) {
            case 45:
                {
                alt15=1;
                }
                break;
            case 49:
                {
                alt15=2;
                }
                break;
            case 70:
                {
                alt15=3;
                }
                break;
            case 50:
                {
                alt15=4;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 15, 0, input);

                throw nvae;
            }

            switch (alt15) {
                case 1 :
                    // InternalDesk.g:1573:2: ( ( rule__OfficeEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1573:2: ( ( rule__OfficeEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1574:3: ( rule__OfficeEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getOfficeEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1575:3: ( rule__OfficeEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1575:4: rule__OfficeEntry__Group_2_1_0__0
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
                    // InternalDesk.g:1579:2: ( ( rule__OfficeEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1579:2: ( ( rule__OfficeEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1580:3: ( rule__OfficeEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getOfficeEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1581:3: ( rule__OfficeEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1581:4: rule__OfficeEntry__Group_2_1_1__0
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
                    // InternalDesk.g:1585:2: ( ( rule__OfficeEntry__SharedAssignment_2_1_2 ) )
                    {
                    // InternalDesk.g:1585:2: ( ( rule__OfficeEntry__SharedAssignment_2_1_2 ) )
                    // InternalDesk.g:1586:3: ( rule__OfficeEntry__SharedAssignment_2_1_2 )
                    {
                     before(grammarAccess.getOfficeEntryAccess().getSharedAssignment_2_1_2()); 
                    // InternalDesk.g:1587:3: ( rule__OfficeEntry__SharedAssignment_2_1_2 )
                    // InternalDesk.g:1587:4: rule__OfficeEntry__SharedAssignment_2_1_2
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
                    // InternalDesk.g:1591:2: ( ( rule__OfficeEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1591:2: ( ( rule__OfficeEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1592:3: ( rule__OfficeEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getOfficeEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1593:3: ( rule__OfficeEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1593:4: rule__OfficeEntry__Group_2_1_3__0
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
    // InternalDesk.g:1601:1: rule__PersonEntry__Alternatives_2_1 : ( ( ( rule__PersonEntry__Group_2_1_0__0 ) ) | ( ( rule__PersonEntry__Group_2_1_1__0 ) ) | ( ( rule__PersonEntry__Group_2_1_2__0 ) ) | ( ( rule__PersonEntry__Group_2_1_3__0 ) ) | ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) ) | ( ( rule__PersonEntry__Group_2_1_5__0 ) ) );
    public final void rule__PersonEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1605:1: ( ( ( rule__PersonEntry__Group_2_1_0__0 ) ) | ( ( rule__PersonEntry__Group_2_1_1__0 ) ) | ( ( rule__PersonEntry__Group_2_1_2__0 ) ) | ( ( rule__PersonEntry__Group_2_1_3__0 ) ) | ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) ) | ( ( rule__PersonEntry__Group_2_1_5__0 ) ) )
            int alt16=6;
            switch ( input.LA(1) ) {
            case 45:
                {
                alt16=1;
                }
                break;
            case 46:
                {
                alt16=2;
                }
                break;
            case 52:
                {
                alt16=3;
                }
                break;
            case 53:
                {
                alt16=4;
                }
                break;
            case 48:
                {
                alt16=5;
                }
                break;
            case 50:
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
                    // InternalDesk.g:1606:2: ( ( rule__PersonEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1606:2: ( ( rule__PersonEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1607:3: ( rule__PersonEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1608:3: ( rule__PersonEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1608:4: rule__PersonEntry__Group_2_1_0__0
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
                    // InternalDesk.g:1612:2: ( ( rule__PersonEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1612:2: ( ( rule__PersonEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1613:3: ( rule__PersonEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1614:3: ( rule__PersonEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1614:4: rule__PersonEntry__Group_2_1_1__0
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
                    // InternalDesk.g:1618:2: ( ( rule__PersonEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1618:2: ( ( rule__PersonEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1619:3: ( rule__PersonEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1620:3: ( rule__PersonEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1620:4: rule__PersonEntry__Group_2_1_2__0
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
                    // InternalDesk.g:1624:2: ( ( rule__PersonEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1624:2: ( ( rule__PersonEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1625:3: ( rule__PersonEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1626:3: ( rule__PersonEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1626:4: rule__PersonEntry__Group_2_1_3__0
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
                    // InternalDesk.g:1630:2: ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) )
                    {
                    // InternalDesk.g:1630:2: ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) )
                    // InternalDesk.g:1631:3: ( rule__PersonEntry__TenuresAssignment_2_1_4 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getTenuresAssignment_2_1_4()); 
                    // InternalDesk.g:1632:3: ( rule__PersonEntry__TenuresAssignment_2_1_4 )
                    // InternalDesk.g:1632:4: rule__PersonEntry__TenuresAssignment_2_1_4
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
                    // InternalDesk.g:1636:2: ( ( rule__PersonEntry__Group_2_1_5__0 ) )
                    {
                    // InternalDesk.g:1636:2: ( ( rule__PersonEntry__Group_2_1_5__0 ) )
                    // InternalDesk.g:1637:3: ( rule__PersonEntry__Group_2_1_5__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_5()); 
                    // InternalDesk.g:1638:3: ( rule__PersonEntry__Group_2_1_5__0 )
                    // InternalDesk.g:1638:4: rule__PersonEntry__Group_2_1_5__0
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
    // InternalDesk.g:1646:1: rule__OrganisationEntry__Alternatives_2_1 : ( ( ( rule__OrganisationEntry__Group_2_1_0__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_1__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_2__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_3__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_4__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_5__0 ) ) );
    public final void rule__OrganisationEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1650:1: ( ( ( rule__OrganisationEntry__Group_2_1_0__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_1__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_2__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_3__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_4__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_5__0 ) ) )
            int alt17=6;
            switch ( input.LA(1) ) {
            case 45:
                {
                alt17=1;
                }
                break;
            case 46:
                {
                alt17=2;
                }
                break;
            case 49:
                {
                alt17=3;
                }
                break;
            case 54:
                {
                alt17=4;
                }
                break;
            case 55:
                {
                alt17=5;
                }
                break;
            case 50:
                {
                alt17=6;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 17, 0, input);

                throw nvae;
            }

            switch (alt17) {
                case 1 :
                    // InternalDesk.g:1651:2: ( ( rule__OrganisationEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1651:2: ( ( rule__OrganisationEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1652:3: ( rule__OrganisationEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1653:3: ( rule__OrganisationEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1653:4: rule__OrganisationEntry__Group_2_1_0__0
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
                    // InternalDesk.g:1657:2: ( ( rule__OrganisationEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1657:2: ( ( rule__OrganisationEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1658:3: ( rule__OrganisationEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1659:3: ( rule__OrganisationEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1659:4: rule__OrganisationEntry__Group_2_1_1__0
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
                    // InternalDesk.g:1663:2: ( ( rule__OrganisationEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1663:2: ( ( rule__OrganisationEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1664:3: ( rule__OrganisationEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1665:3: ( rule__OrganisationEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1665:4: rule__OrganisationEntry__Group_2_1_2__0
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
                    // InternalDesk.g:1669:2: ( ( rule__OrganisationEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1669:2: ( ( rule__OrganisationEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1670:3: ( rule__OrganisationEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1671:3: ( rule__OrganisationEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1671:4: rule__OrganisationEntry__Group_2_1_3__0
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
                    // InternalDesk.g:1675:2: ( ( rule__OrganisationEntry__Group_2_1_4__0 ) )
                    {
                    // InternalDesk.g:1675:2: ( ( rule__OrganisationEntry__Group_2_1_4__0 ) )
                    // InternalDesk.g:1676:3: ( rule__OrganisationEntry__Group_2_1_4__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_4()); 
                    // InternalDesk.g:1677:3: ( rule__OrganisationEntry__Group_2_1_4__0 )
                    // InternalDesk.g:1677:4: rule__OrganisationEntry__Group_2_1_4__0
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
                    // InternalDesk.g:1681:2: ( ( rule__OrganisationEntry__Group_2_1_5__0 ) )
                    {
                    // InternalDesk.g:1681:2: ( ( rule__OrganisationEntry__Group_2_1_5__0 ) )
                    // InternalDesk.g:1682:3: ( rule__OrganisationEntry__Group_2_1_5__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_5()); 
                    // InternalDesk.g:1683:3: ( rule__OrganisationEntry__Group_2_1_5__0 )
                    // InternalDesk.g:1683:4: rule__OrganisationEntry__Group_2_1_5__0
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
    // InternalDesk.g:1691:1: rule__PlaceEntry__Alternatives_2_1 : ( ( ( rule__PlaceEntry__Group_2_1_0__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_1__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_2__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_3__0 ) ) );
    public final void rule__PlaceEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1695:1: ( ( ( rule__PlaceEntry__Group_2_1_0__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_1__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_2__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_3__0 ) ) )
            int alt18=4;
            switch ( input.LA(1) ) {
            case 45:
                {
                alt18=1;
                }
                break;
            case 46:
                {
                alt18=2;
                }
                break;
            case 49:
                {
                alt18=3;
                }
                break;
            case 50:
                {
                alt18=4;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 18, 0, input);

                throw nvae;
            }

            switch (alt18) {
                case 1 :
                    // InternalDesk.g:1696:2: ( ( rule__PlaceEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1696:2: ( ( rule__PlaceEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1697:3: ( rule__PlaceEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1698:3: ( rule__PlaceEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1698:4: rule__PlaceEntry__Group_2_1_0__0
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
                    // InternalDesk.g:1702:2: ( ( rule__PlaceEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1702:2: ( ( rule__PlaceEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1703:3: ( rule__PlaceEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1704:3: ( rule__PlaceEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1704:4: rule__PlaceEntry__Group_2_1_1__0
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
                    // InternalDesk.g:1708:2: ( ( rule__PlaceEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1708:2: ( ( rule__PlaceEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1709:3: ( rule__PlaceEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1710:3: ( rule__PlaceEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1710:4: rule__PlaceEntry__Group_2_1_2__0
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
                    // InternalDesk.g:1714:2: ( ( rule__PlaceEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1714:2: ( ( rule__PlaceEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1715:3: ( rule__PlaceEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1716:3: ( rule__PlaceEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1716:4: rule__PlaceEntry__Group_2_1_3__0
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
    // InternalDesk.g:1724:1: rule__EventEntry__Alternatives_2 : ( ( ( rule__EventEntry__Group_2_0__0 ) ) | ( ( rule__EventEntry__Group_2_1__0 ) ) );
    public final void rule__EventEntry__Alternatives_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1728:1: ( ( ( rule__EventEntry__Group_2_0__0 ) ) | ( ( rule__EventEntry__Group_2_1__0 ) ) )
            int alt19=2;
            int LA19_0 = input.LA(1);

            if ( (LA19_0==59) ) {
                alt19=1;
            }
            else if ( (LA19_0==54) ) {
                alt19=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 19, 0, input);

                throw nvae;
            }
            switch (alt19) {
                case 1 :
                    // InternalDesk.g:1729:2: ( ( rule__EventEntry__Group_2_0__0 ) )
                    {
                    // InternalDesk.g:1729:2: ( ( rule__EventEntry__Group_2_0__0 ) )
                    // InternalDesk.g:1730:3: ( rule__EventEntry__Group_2_0__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_2_0()); 
                    // InternalDesk.g:1731:3: ( rule__EventEntry__Group_2_0__0 )
                    // InternalDesk.g:1731:4: rule__EventEntry__Group_2_0__0
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
                    // InternalDesk.g:1735:2: ( ( rule__EventEntry__Group_2_1__0 ) )
                    {
                    // InternalDesk.g:1735:2: ( ( rule__EventEntry__Group_2_1__0 ) )
                    // InternalDesk.g:1736:3: ( rule__EventEntry__Group_2_1__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_2_1()); 
                    // InternalDesk.g:1737:3: ( rule__EventEntry__Group_2_1__0 )
                    // InternalDesk.g:1737:4: rule__EventEntry__Group_2_1__0
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
    // InternalDesk.g:1745:1: rule__EventEntry__Alternatives_3_1 : ( ( ( rule__EventEntry__Group_3_1_0__0 ) ) | ( ( rule__EventEntry__Group_3_1_1__0 ) ) | ( ( rule__EventEntry__Group_3_1_2__0 ) ) );
    public final void rule__EventEntry__Alternatives_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1749:1: ( ( ( rule__EventEntry__Group_3_1_0__0 ) ) | ( ( rule__EventEntry__Group_3_1_1__0 ) ) | ( ( rule__EventEntry__Group_3_1_2__0 ) ) )
            int alt20=3;
            switch ( input.LA(1) ) {
            case 45:
                {
                alt20=1;
                }
                break;
            case 49:
                {
                alt20=2;
                }
                break;
            case 50:
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
                    // InternalDesk.g:1750:2: ( ( rule__EventEntry__Group_3_1_0__0 ) )
                    {
                    // InternalDesk.g:1750:2: ( ( rule__EventEntry__Group_3_1_0__0 ) )
                    // InternalDesk.g:1751:3: ( rule__EventEntry__Group_3_1_0__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_3_1_0()); 
                    // InternalDesk.g:1752:3: ( rule__EventEntry__Group_3_1_0__0 )
                    // InternalDesk.g:1752:4: rule__EventEntry__Group_3_1_0__0
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
                    // InternalDesk.g:1756:2: ( ( rule__EventEntry__Group_3_1_1__0 ) )
                    {
                    // InternalDesk.g:1756:2: ( ( rule__EventEntry__Group_3_1_1__0 ) )
                    // InternalDesk.g:1757:3: ( rule__EventEntry__Group_3_1_1__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_3_1_1()); 
                    // InternalDesk.g:1758:3: ( rule__EventEntry__Group_3_1_1__0 )
                    // InternalDesk.g:1758:4: rule__EventEntry__Group_3_1_1__0
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
                    // InternalDesk.g:1762:2: ( ( rule__EventEntry__Group_3_1_2__0 ) )
                    {
                    // InternalDesk.g:1762:2: ( ( rule__EventEntry__Group_3_1_2__0 ) )
                    // InternalDesk.g:1763:3: ( rule__EventEntry__Group_3_1_2__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_3_1_2()); 
                    // InternalDesk.g:1764:3: ( rule__EventEntry__Group_3_1_2__0 )
                    // InternalDesk.g:1764:4: rule__EventEntry__Group_3_1_2__0
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
    // InternalDesk.g:1772:1: rule__FigureEntry__Alternatives_3 : ( ( ( rule__FigureEntry__Group_3_0__0 ) ) | ( ( rule__FigureEntry__Group_3_1__0 ) ) | ( ( rule__FigureEntry__ValuesAssignment_3_2 ) ) );
    public final void rule__FigureEntry__Alternatives_3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1776:1: ( ( ( rule__FigureEntry__Group_3_0__0 ) ) | ( ( rule__FigureEntry__Group_3_1__0 ) ) | ( ( rule__FigureEntry__ValuesAssignment_3_2 ) ) )
            int alt21=3;
            switch ( input.LA(1) ) {
            case 45:
                {
                alt21=1;
                }
                break;
            case 60:
                {
                alt21=2;
                }
                break;
            case 61:
                {
                alt21=3;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 21, 0, input);

                throw nvae;
            }

            switch (alt21) {
                case 1 :
                    // InternalDesk.g:1777:2: ( ( rule__FigureEntry__Group_3_0__0 ) )
                    {
                    // InternalDesk.g:1777:2: ( ( rule__FigureEntry__Group_3_0__0 ) )
                    // InternalDesk.g:1778:3: ( rule__FigureEntry__Group_3_0__0 )
                    {
                     before(grammarAccess.getFigureEntryAccess().getGroup_3_0()); 
                    // InternalDesk.g:1779:3: ( rule__FigureEntry__Group_3_0__0 )
                    // InternalDesk.g:1779:4: rule__FigureEntry__Group_3_0__0
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
                    // InternalDesk.g:1783:2: ( ( rule__FigureEntry__Group_3_1__0 ) )
                    {
                    // InternalDesk.g:1783:2: ( ( rule__FigureEntry__Group_3_1__0 ) )
                    // InternalDesk.g:1784:3: ( rule__FigureEntry__Group_3_1__0 )
                    {
                     before(grammarAccess.getFigureEntryAccess().getGroup_3_1()); 
                    // InternalDesk.g:1785:3: ( rule__FigureEntry__Group_3_1__0 )
                    // InternalDesk.g:1785:4: rule__FigureEntry__Group_3_1__0
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
                    // InternalDesk.g:1789:2: ( ( rule__FigureEntry__ValuesAssignment_3_2 ) )
                    {
                    // InternalDesk.g:1789:2: ( ( rule__FigureEntry__ValuesAssignment_3_2 ) )
                    // InternalDesk.g:1790:3: ( rule__FigureEntry__ValuesAssignment_3_2 )
                    {
                     before(grammarAccess.getFigureEntryAccess().getValuesAssignment_3_2()); 
                    // InternalDesk.g:1791:3: ( rule__FigureEntry__ValuesAssignment_3_2 )
                    // InternalDesk.g:1791:4: rule__FigureEntry__ValuesAssignment_3_2
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
    // InternalDesk.g:1799:1: rule__Date__Alternatives : ( ( RULE_DAY ) | ( RULE_NUMBER ) );
    public final void rule__Date__Alternatives() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1803:1: ( ( RULE_DAY ) | ( RULE_NUMBER ) )
            int alt22=2;
            int LA22_0 = input.LA(1);

            if ( (LA22_0==RULE_DAY) ) {
                alt22=1;
            }
            else if ( (LA22_0==RULE_NUMBER) ) {
                alt22=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 22, 0, input);

                throw nvae;
            }
            switch (alt22) {
                case 1 :
                    // InternalDesk.g:1804:2: ( RULE_DAY )
                    {
                    // InternalDesk.g:1804:2: ( RULE_DAY )
                    // InternalDesk.g:1805:3: RULE_DAY
                    {
                     before(grammarAccess.getDateAccess().getDAYTerminalRuleCall_0()); 
                    match(input,RULE_DAY,FOLLOW_2); 
                     after(grammarAccess.getDateAccess().getDAYTerminalRuleCall_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1810:2: ( RULE_NUMBER )
                    {
                    // InternalDesk.g:1810:2: ( RULE_NUMBER )
                    // InternalDesk.g:1811:3: RULE_NUMBER
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
    // InternalDesk.g:1820:1: rule__DeskFile__Group__0 : rule__DeskFile__Group__0__Impl rule__DeskFile__Group__1 ;
    public final void rule__DeskFile__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1824:1: ( rule__DeskFile__Group__0__Impl rule__DeskFile__Group__1 )
            // InternalDesk.g:1825:2: rule__DeskFile__Group__0__Impl rule__DeskFile__Group__1
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
    // InternalDesk.g:1832:1: rule__DeskFile__Group__0__Impl : ( ( rule__DeskFile__PackAssignment_0 )? ) ;
    public final void rule__DeskFile__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1836:1: ( ( ( rule__DeskFile__PackAssignment_0 )? ) )
            // InternalDesk.g:1837:1: ( ( rule__DeskFile__PackAssignment_0 )? )
            {
            // InternalDesk.g:1837:1: ( ( rule__DeskFile__PackAssignment_0 )? )
            // InternalDesk.g:1838:2: ( rule__DeskFile__PackAssignment_0 )?
            {
             before(grammarAccess.getDeskFileAccess().getPackAssignment_0()); 
            // InternalDesk.g:1839:2: ( rule__DeskFile__PackAssignment_0 )?
            int alt23=2;
            int LA23_0 = input.LA(1);

            if ( (LA23_0==14) ) {
                alt23=1;
            }
            switch (alt23) {
                case 1 :
                    // InternalDesk.g:1839:3: rule__DeskFile__PackAssignment_0
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
    // InternalDesk.g:1847:1: rule__DeskFile__Group__1 : rule__DeskFile__Group__1__Impl rule__DeskFile__Group__2 ;
    public final void rule__DeskFile__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1851:1: ( rule__DeskFile__Group__1__Impl rule__DeskFile__Group__2 )
            // InternalDesk.g:1852:2: rule__DeskFile__Group__1__Impl rule__DeskFile__Group__2
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
    // InternalDesk.g:1859:1: rule__DeskFile__Group__1__Impl : ( ( rule__DeskFile__ImportsAssignment_1 )* ) ;
    public final void rule__DeskFile__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1863:1: ( ( ( rule__DeskFile__ImportsAssignment_1 )* ) )
            // InternalDesk.g:1864:1: ( ( rule__DeskFile__ImportsAssignment_1 )* )
            {
            // InternalDesk.g:1864:1: ( ( rule__DeskFile__ImportsAssignment_1 )* )
            // InternalDesk.g:1865:2: ( rule__DeskFile__ImportsAssignment_1 )*
            {
             before(grammarAccess.getDeskFileAccess().getImportsAssignment_1()); 
            // InternalDesk.g:1866:2: ( rule__DeskFile__ImportsAssignment_1 )*
            loop24:
            do {
                int alt24=2;
                int LA24_0 = input.LA(1);

                if ( (LA24_0==17) ) {
                    alt24=1;
                }


                switch (alt24) {
            	case 1 :
            	    // InternalDesk.g:1866:3: rule__DeskFile__ImportsAssignment_1
            	    {
            	    pushFollow(FOLLOW_5);
            	    rule__DeskFile__ImportsAssignment_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop24;
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
    // InternalDesk.g:1874:1: rule__DeskFile__Group__2 : rule__DeskFile__Group__2__Impl ;
    public final void rule__DeskFile__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1878:1: ( rule__DeskFile__Group__2__Impl )
            // InternalDesk.g:1879:2: rule__DeskFile__Group__2__Impl
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
    // InternalDesk.g:1885:1: rule__DeskFile__Group__2__Impl : ( ( rule__DeskFile__EntriesAssignment_2 )* ) ;
    public final void rule__DeskFile__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1889:1: ( ( ( rule__DeskFile__EntriesAssignment_2 )* ) )
            // InternalDesk.g:1890:1: ( ( rule__DeskFile__EntriesAssignment_2 )* )
            {
            // InternalDesk.g:1890:1: ( ( rule__DeskFile__EntriesAssignment_2 )* )
            // InternalDesk.g:1891:2: ( rule__DeskFile__EntriesAssignment_2 )*
            {
             before(grammarAccess.getDeskFileAccess().getEntriesAssignment_2()); 
            // InternalDesk.g:1892:2: ( rule__DeskFile__EntriesAssignment_2 )*
            loop25:
            do {
                int alt25=2;
                int LA25_0 = input.LA(1);

                if ( (LA25_0==13||LA25_0==18||LA25_0==44||LA25_0==48||LA25_0==51||(LA25_0>=56 && LA25_0<=58)) ) {
                    alt25=1;
                }


                switch (alt25) {
            	case 1 :
            	    // InternalDesk.g:1892:3: rule__DeskFile__EntriesAssignment_2
            	    {
            	    pushFollow(FOLLOW_6);
            	    rule__DeskFile__EntriesAssignment_2();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop25;
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
    // InternalDesk.g:1901:1: rule__Pack__Group__0 : rule__Pack__Group__0__Impl rule__Pack__Group__1 ;
    public final void rule__Pack__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1905:1: ( rule__Pack__Group__0__Impl rule__Pack__Group__1 )
            // InternalDesk.g:1906:2: rule__Pack__Group__0__Impl rule__Pack__Group__1
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
    // InternalDesk.g:1913:1: rule__Pack__Group__0__Impl : ( 'pack' ) ;
    public final void rule__Pack__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1917:1: ( ( 'pack' ) )
            // InternalDesk.g:1918:1: ( 'pack' )
            {
            // InternalDesk.g:1918:1: ( 'pack' )
            // InternalDesk.g:1919:2: 'pack'
            {
             before(grammarAccess.getPackAccess().getPackKeyword_0()); 
            match(input,14,FOLLOW_2); 
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
    // InternalDesk.g:1928:1: rule__Pack__Group__1 : rule__Pack__Group__1__Impl rule__Pack__Group__2 ;
    public final void rule__Pack__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1932:1: ( rule__Pack__Group__1__Impl rule__Pack__Group__2 )
            // InternalDesk.g:1933:2: rule__Pack__Group__1__Impl rule__Pack__Group__2
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
    // InternalDesk.g:1940:1: rule__Pack__Group__1__Impl : ( ( rule__Pack__TitleAssignment_1 ) ) ;
    public final void rule__Pack__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1944:1: ( ( ( rule__Pack__TitleAssignment_1 ) ) )
            // InternalDesk.g:1945:1: ( ( rule__Pack__TitleAssignment_1 ) )
            {
            // InternalDesk.g:1945:1: ( ( rule__Pack__TitleAssignment_1 ) )
            // InternalDesk.g:1946:2: ( rule__Pack__TitleAssignment_1 )
            {
             before(grammarAccess.getPackAccess().getTitleAssignment_1()); 
            // InternalDesk.g:1947:2: ( rule__Pack__TitleAssignment_1 )
            // InternalDesk.g:1947:3: rule__Pack__TitleAssignment_1
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
    // InternalDesk.g:1955:1: rule__Pack__Group__2 : rule__Pack__Group__2__Impl ;
    public final void rule__Pack__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1959:1: ( rule__Pack__Group__2__Impl )
            // InternalDesk.g:1960:2: rule__Pack__Group__2__Impl
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
    // InternalDesk.g:1966:1: rule__Pack__Group__2__Impl : ( ( rule__Pack__Group_2__0 )? ) ;
    public final void rule__Pack__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1970:1: ( ( ( rule__Pack__Group_2__0 )? ) )
            // InternalDesk.g:1971:1: ( ( rule__Pack__Group_2__0 )? )
            {
            // InternalDesk.g:1971:1: ( ( rule__Pack__Group_2__0 )? )
            // InternalDesk.g:1972:2: ( rule__Pack__Group_2__0 )?
            {
             before(grammarAccess.getPackAccess().getGroup_2()); 
            // InternalDesk.g:1973:2: ( rule__Pack__Group_2__0 )?
            int alt26=2;
            int LA26_0 = input.LA(1);

            if ( (LA26_0==15) ) {
                alt26=1;
            }
            switch (alt26) {
                case 1 :
                    // InternalDesk.g:1973:3: rule__Pack__Group_2__0
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
    // InternalDesk.g:1982:1: rule__Pack__Group_2__0 : rule__Pack__Group_2__0__Impl rule__Pack__Group_2__1 ;
    public final void rule__Pack__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1986:1: ( rule__Pack__Group_2__0__Impl rule__Pack__Group_2__1 )
            // InternalDesk.g:1987:2: rule__Pack__Group_2__0__Impl rule__Pack__Group_2__1
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
    // InternalDesk.g:1994:1: rule__Pack__Group_2__0__Impl : ( '{' ) ;
    public final void rule__Pack__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1998:1: ( ( '{' ) )
            // InternalDesk.g:1999:1: ( '{' )
            {
            // InternalDesk.g:1999:1: ( '{' )
            // InternalDesk.g:2000:2: '{'
            {
             before(grammarAccess.getPackAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,15,FOLLOW_2); 
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
    // InternalDesk.g:2009:1: rule__Pack__Group_2__1 : rule__Pack__Group_2__1__Impl rule__Pack__Group_2__2 ;
    public final void rule__Pack__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2013:1: ( rule__Pack__Group_2__1__Impl rule__Pack__Group_2__2 )
            // InternalDesk.g:2014:2: rule__Pack__Group_2__1__Impl rule__Pack__Group_2__2
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
    // InternalDesk.g:2021:1: rule__Pack__Group_2__1__Impl : ( ( rule__Pack__SettingsAssignment_2_1 )* ) ;
    public final void rule__Pack__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2025:1: ( ( ( rule__Pack__SettingsAssignment_2_1 )* ) )
            // InternalDesk.g:2026:1: ( ( rule__Pack__SettingsAssignment_2_1 )* )
            {
            // InternalDesk.g:2026:1: ( ( rule__Pack__SettingsAssignment_2_1 )* )
            // InternalDesk.g:2027:2: ( rule__Pack__SettingsAssignment_2_1 )*
            {
             before(grammarAccess.getPackAccess().getSettingsAssignment_2_1()); 
            // InternalDesk.g:2028:2: ( rule__Pack__SettingsAssignment_2_1 )*
            loop27:
            do {
                int alt27=2;
                int LA27_0 = input.LA(1);

                if ( ((LA27_0>=29 && LA27_0<=30)||LA27_0==32||LA27_0==65) ) {
                    alt27=1;
                }


                switch (alt27) {
            	case 1 :
            	    // InternalDesk.g:2028:3: rule__Pack__SettingsAssignment_2_1
            	    {
            	    pushFollow(FOLLOW_10);
            	    rule__Pack__SettingsAssignment_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop27;
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
    // InternalDesk.g:2036:1: rule__Pack__Group_2__2 : rule__Pack__Group_2__2__Impl ;
    public final void rule__Pack__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2040:1: ( rule__Pack__Group_2__2__Impl )
            // InternalDesk.g:2041:2: rule__Pack__Group_2__2__Impl
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
    // InternalDesk.g:2047:1: rule__Pack__Group_2__2__Impl : ( '}' ) ;
    public final void rule__Pack__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2051:1: ( ( '}' ) )
            // InternalDesk.g:2052:1: ( '}' )
            {
            // InternalDesk.g:2052:1: ( '}' )
            // InternalDesk.g:2053:2: '}'
            {
             before(grammarAccess.getPackAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,16,FOLLOW_2); 
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
    // InternalDesk.g:2063:1: rule__Import__Group__0 : rule__Import__Group__0__Impl rule__Import__Group__1 ;
    public final void rule__Import__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2067:1: ( rule__Import__Group__0__Impl rule__Import__Group__1 )
            // InternalDesk.g:2068:2: rule__Import__Group__0__Impl rule__Import__Group__1
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
    // InternalDesk.g:2075:1: rule__Import__Group__0__Impl : ( 'import' ) ;
    public final void rule__Import__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2079:1: ( ( 'import' ) )
            // InternalDesk.g:2080:1: ( 'import' )
            {
            // InternalDesk.g:2080:1: ( 'import' )
            // InternalDesk.g:2081:2: 'import'
            {
             before(grammarAccess.getImportAccess().getImportKeyword_0()); 
            match(input,17,FOLLOW_2); 
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
    // InternalDesk.g:2090:1: rule__Import__Group__1 : rule__Import__Group__1__Impl ;
    public final void rule__Import__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2094:1: ( rule__Import__Group__1__Impl )
            // InternalDesk.g:2095:2: rule__Import__Group__1__Impl
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
    // InternalDesk.g:2101:1: rule__Import__Group__1__Impl : ( ( rule__Import__ImportURIAssignment_1 ) ) ;
    public final void rule__Import__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2105:1: ( ( ( rule__Import__ImportURIAssignment_1 ) ) )
            // InternalDesk.g:2106:1: ( ( rule__Import__ImportURIAssignment_1 ) )
            {
            // InternalDesk.g:2106:1: ( ( rule__Import__ImportURIAssignment_1 ) )
            // InternalDesk.g:2107:2: ( rule__Import__ImportURIAssignment_1 )
            {
             before(grammarAccess.getImportAccess().getImportURIAssignment_1()); 
            // InternalDesk.g:2108:2: ( rule__Import__ImportURIAssignment_1 )
            // InternalDesk.g:2108:3: rule__Import__ImportURIAssignment_1
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
    // InternalDesk.g:2117:1: rule__RuleEntry__Group__0 : rule__RuleEntry__Group__0__Impl rule__RuleEntry__Group__1 ;
    public final void rule__RuleEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2121:1: ( rule__RuleEntry__Group__0__Impl rule__RuleEntry__Group__1 )
            // InternalDesk.g:2122:2: rule__RuleEntry__Group__0__Impl rule__RuleEntry__Group__1
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
    // InternalDesk.g:2129:1: rule__RuleEntry__Group__0__Impl : ( 'rule' ) ;
    public final void rule__RuleEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2133:1: ( ( 'rule' ) )
            // InternalDesk.g:2134:1: ( 'rule' )
            {
            // InternalDesk.g:2134:1: ( 'rule' )
            // InternalDesk.g:2135:2: 'rule'
            {
             before(grammarAccess.getRuleEntryAccess().getRuleKeyword_0()); 
            match(input,18,FOLLOW_2); 
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
    // InternalDesk.g:2144:1: rule__RuleEntry__Group__1 : rule__RuleEntry__Group__1__Impl rule__RuleEntry__Group__2 ;
    public final void rule__RuleEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2148:1: ( rule__RuleEntry__Group__1__Impl rule__RuleEntry__Group__2 )
            // InternalDesk.g:2149:2: rule__RuleEntry__Group__1__Impl rule__RuleEntry__Group__2
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
    // InternalDesk.g:2156:1: rule__RuleEntry__Group__1__Impl : ( ( rule__RuleEntry__NameAssignment_1 ) ) ;
    public final void rule__RuleEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2160:1: ( ( ( rule__RuleEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:2161:1: ( ( rule__RuleEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:2161:1: ( ( rule__RuleEntry__NameAssignment_1 ) )
            // InternalDesk.g:2162:2: ( rule__RuleEntry__NameAssignment_1 )
            {
             before(grammarAccess.getRuleEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:2163:2: ( rule__RuleEntry__NameAssignment_1 )
            // InternalDesk.g:2163:3: rule__RuleEntry__NameAssignment_1
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
    // InternalDesk.g:2171:1: rule__RuleEntry__Group__2 : rule__RuleEntry__Group__2__Impl rule__RuleEntry__Group__3 ;
    public final void rule__RuleEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2175:1: ( rule__RuleEntry__Group__2__Impl rule__RuleEntry__Group__3 )
            // InternalDesk.g:2176:2: rule__RuleEntry__Group__2__Impl rule__RuleEntry__Group__3
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
    // InternalDesk.g:2183:1: rule__RuleEntry__Group__2__Impl : ( ( rule__RuleEntry__TitleAssignment_2 ) ) ;
    public final void rule__RuleEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2187:1: ( ( ( rule__RuleEntry__TitleAssignment_2 ) ) )
            // InternalDesk.g:2188:1: ( ( rule__RuleEntry__TitleAssignment_2 ) )
            {
            // InternalDesk.g:2188:1: ( ( rule__RuleEntry__TitleAssignment_2 ) )
            // InternalDesk.g:2189:2: ( rule__RuleEntry__TitleAssignment_2 )
            {
             before(grammarAccess.getRuleEntryAccess().getTitleAssignment_2()); 
            // InternalDesk.g:2190:2: ( rule__RuleEntry__TitleAssignment_2 )
            // InternalDesk.g:2190:3: rule__RuleEntry__TitleAssignment_2
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
    // InternalDesk.g:2198:1: rule__RuleEntry__Group__3 : rule__RuleEntry__Group__3__Impl rule__RuleEntry__Group__4 ;
    public final void rule__RuleEntry__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2202:1: ( rule__RuleEntry__Group__3__Impl rule__RuleEntry__Group__4 )
            // InternalDesk.g:2203:2: rule__RuleEntry__Group__3__Impl rule__RuleEntry__Group__4
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
    // InternalDesk.g:2210:1: rule__RuleEntry__Group__3__Impl : ( '{' ) ;
    public final void rule__RuleEntry__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2214:1: ( ( '{' ) )
            // InternalDesk.g:2215:1: ( '{' )
            {
            // InternalDesk.g:2215:1: ( '{' )
            // InternalDesk.g:2216:2: '{'
            {
             before(grammarAccess.getRuleEntryAccess().getLeftCurlyBracketKeyword_3()); 
            match(input,15,FOLLOW_2); 
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
    // InternalDesk.g:2225:1: rule__RuleEntry__Group__4 : rule__RuleEntry__Group__4__Impl rule__RuleEntry__Group__5 ;
    public final void rule__RuleEntry__Group__4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2229:1: ( rule__RuleEntry__Group__4__Impl rule__RuleEntry__Group__5 )
            // InternalDesk.g:2230:2: rule__RuleEntry__Group__4__Impl rule__RuleEntry__Group__5
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
    // InternalDesk.g:2237:1: rule__RuleEntry__Group__4__Impl : ( ( rule__RuleEntry__ClausesAssignment_4 )* ) ;
    public final void rule__RuleEntry__Group__4__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2241:1: ( ( ( rule__RuleEntry__ClausesAssignment_4 )* ) )
            // InternalDesk.g:2242:1: ( ( rule__RuleEntry__ClausesAssignment_4 )* )
            {
            // InternalDesk.g:2242:1: ( ( rule__RuleEntry__ClausesAssignment_4 )* )
            // InternalDesk.g:2243:2: ( rule__RuleEntry__ClausesAssignment_4 )*
            {
             before(grammarAccess.getRuleEntryAccess().getClausesAssignment_4()); 
            // InternalDesk.g:2244:2: ( rule__RuleEntry__ClausesAssignment_4 )*
            loop28:
            do {
                int alt28=2;
                int LA28_0 = input.LA(1);

                if ( ((LA28_0>=19 && LA28_0<=21)||(LA28_0>=23 && LA28_0<=25)||LA28_0==27||(LA28_0>=29 && LA28_0<=30)||LA28_0==32||(LA28_0>=62 && LA28_0<=63)||LA28_0==65) ) {
                    alt28=1;
                }


                switch (alt28) {
            	case 1 :
            	    // InternalDesk.g:2244:3: rule__RuleEntry__ClausesAssignment_4
            	    {
            	    pushFollow(FOLLOW_13);
            	    rule__RuleEntry__ClausesAssignment_4();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop28;
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
    // InternalDesk.g:2252:1: rule__RuleEntry__Group__5 : rule__RuleEntry__Group__5__Impl ;
    public final void rule__RuleEntry__Group__5() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2256:1: ( rule__RuleEntry__Group__5__Impl )
            // InternalDesk.g:2257:2: rule__RuleEntry__Group__5__Impl
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
    // InternalDesk.g:2263:1: rule__RuleEntry__Group__5__Impl : ( '}' ) ;
    public final void rule__RuleEntry__Group__5__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2267:1: ( ( '}' ) )
            // InternalDesk.g:2268:1: ( '}' )
            {
            // InternalDesk.g:2268:1: ( '}' )
            // InternalDesk.g:2269:2: '}'
            {
             before(grammarAccess.getRuleEntryAccess().getRightCurlyBracketKeyword_5()); 
            match(input,16,FOLLOW_2); 
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
    // InternalDesk.g:2279:1: rule__When__Group__0 : rule__When__Group__0__Impl rule__When__Group__1 ;
    public final void rule__When__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2283:1: ( rule__When__Group__0__Impl rule__When__Group__1 )
            // InternalDesk.g:2284:2: rule__When__Group__0__Impl rule__When__Group__1
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
    // InternalDesk.g:2291:1: rule__When__Group__0__Impl : ( 'when' ) ;
    public final void rule__When__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2295:1: ( ( 'when' ) )
            // InternalDesk.g:2296:1: ( 'when' )
            {
            // InternalDesk.g:2296:1: ( 'when' )
            // InternalDesk.g:2297:2: 'when'
            {
             before(grammarAccess.getWhenAccess().getWhenKeyword_0()); 
            match(input,19,FOLLOW_2); 
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
    // InternalDesk.g:2306:1: rule__When__Group__1 : rule__When__Group__1__Impl ;
    public final void rule__When__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2310:1: ( rule__When__Group__1__Impl )
            // InternalDesk.g:2311:2: rule__When__Group__1__Impl
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
    // InternalDesk.g:2317:1: rule__When__Group__1__Impl : ( ( rule__When__PatternAssignment_1 ) ) ;
    public final void rule__When__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2321:1: ( ( ( rule__When__PatternAssignment_1 ) ) )
            // InternalDesk.g:2322:1: ( ( rule__When__PatternAssignment_1 ) )
            {
            // InternalDesk.g:2322:1: ( ( rule__When__PatternAssignment_1 ) )
            // InternalDesk.g:2323:2: ( rule__When__PatternAssignment_1 )
            {
             before(grammarAccess.getWhenAccess().getPatternAssignment_1()); 
            // InternalDesk.g:2324:2: ( rule__When__PatternAssignment_1 )
            // InternalDesk.g:2324:3: rule__When__PatternAssignment_1
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
    // InternalDesk.g:2333:1: rule__Unless__Group__0 : rule__Unless__Group__0__Impl rule__Unless__Group__1 ;
    public final void rule__Unless__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2337:1: ( rule__Unless__Group__0__Impl rule__Unless__Group__1 )
            // InternalDesk.g:2338:2: rule__Unless__Group__0__Impl rule__Unless__Group__1
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
    // InternalDesk.g:2345:1: rule__Unless__Group__0__Impl : ( 'unless' ) ;
    public final void rule__Unless__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2349:1: ( ( 'unless' ) )
            // InternalDesk.g:2350:1: ( 'unless' )
            {
            // InternalDesk.g:2350:1: ( 'unless' )
            // InternalDesk.g:2351:2: 'unless'
            {
             before(grammarAccess.getUnlessAccess().getUnlessKeyword_0()); 
            match(input,20,FOLLOW_2); 
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
    // InternalDesk.g:2360:1: rule__Unless__Group__1 : rule__Unless__Group__1__Impl ;
    public final void rule__Unless__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2364:1: ( rule__Unless__Group__1__Impl )
            // InternalDesk.g:2365:2: rule__Unless__Group__1__Impl
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
    // InternalDesk.g:2371:1: rule__Unless__Group__1__Impl : ( ( rule__Unless__PatternAssignment_1 ) ) ;
    public final void rule__Unless__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2375:1: ( ( ( rule__Unless__PatternAssignment_1 ) ) )
            // InternalDesk.g:2376:1: ( ( rule__Unless__PatternAssignment_1 ) )
            {
            // InternalDesk.g:2376:1: ( ( rule__Unless__PatternAssignment_1 ) )
            // InternalDesk.g:2377:2: ( rule__Unless__PatternAssignment_1 )
            {
             before(grammarAccess.getUnlessAccess().getPatternAssignment_1()); 
            // InternalDesk.g:2378:2: ( rule__Unless__PatternAssignment_1 )
            // InternalDesk.g:2378:3: rule__Unless__PatternAssignment_1
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
    // InternalDesk.g:2387:1: rule__Suggest__Group__0 : rule__Suggest__Group__0__Impl rule__Suggest__Group__1 ;
    public final void rule__Suggest__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2391:1: ( rule__Suggest__Group__0__Impl rule__Suggest__Group__1 )
            // InternalDesk.g:2392:2: rule__Suggest__Group__0__Impl rule__Suggest__Group__1
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
    // InternalDesk.g:2399:1: rule__Suggest__Group__0__Impl : ( 'suggest' ) ;
    public final void rule__Suggest__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2403:1: ( ( 'suggest' ) )
            // InternalDesk.g:2404:1: ( 'suggest' )
            {
            // InternalDesk.g:2404:1: ( 'suggest' )
            // InternalDesk.g:2405:2: 'suggest'
            {
             before(grammarAccess.getSuggestAccess().getSuggestKeyword_0()); 
            match(input,21,FOLLOW_2); 
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
    // InternalDesk.g:2414:1: rule__Suggest__Group__1 : rule__Suggest__Group__1__Impl rule__Suggest__Group__2 ;
    public final void rule__Suggest__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2418:1: ( rule__Suggest__Group__1__Impl rule__Suggest__Group__2 )
            // InternalDesk.g:2419:2: rule__Suggest__Group__1__Impl rule__Suggest__Group__2
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
    // InternalDesk.g:2426:1: rule__Suggest__Group__1__Impl : ( ( rule__Suggest__TextsAssignment_1 ) ) ;
    public final void rule__Suggest__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2430:1: ( ( ( rule__Suggest__TextsAssignment_1 ) ) )
            // InternalDesk.g:2431:1: ( ( rule__Suggest__TextsAssignment_1 ) )
            {
            // InternalDesk.g:2431:1: ( ( rule__Suggest__TextsAssignment_1 ) )
            // InternalDesk.g:2432:2: ( rule__Suggest__TextsAssignment_1 )
            {
             before(grammarAccess.getSuggestAccess().getTextsAssignment_1()); 
            // InternalDesk.g:2433:2: ( rule__Suggest__TextsAssignment_1 )
            // InternalDesk.g:2433:3: rule__Suggest__TextsAssignment_1
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
    // InternalDesk.g:2441:1: rule__Suggest__Group__2 : rule__Suggest__Group__2__Impl ;
    public final void rule__Suggest__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2445:1: ( rule__Suggest__Group__2__Impl )
            // InternalDesk.g:2446:2: rule__Suggest__Group__2__Impl
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
    // InternalDesk.g:2452:1: rule__Suggest__Group__2__Impl : ( ( rule__Suggest__Group_2__0 )* ) ;
    public final void rule__Suggest__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2456:1: ( ( ( rule__Suggest__Group_2__0 )* ) )
            // InternalDesk.g:2457:1: ( ( rule__Suggest__Group_2__0 )* )
            {
            // InternalDesk.g:2457:1: ( ( rule__Suggest__Group_2__0 )* )
            // InternalDesk.g:2458:2: ( rule__Suggest__Group_2__0 )*
            {
             before(grammarAccess.getSuggestAccess().getGroup_2()); 
            // InternalDesk.g:2459:2: ( rule__Suggest__Group_2__0 )*
            loop29:
            do {
                int alt29=2;
                int LA29_0 = input.LA(1);

                if ( (LA29_0==22) ) {
                    alt29=1;
                }


                switch (alt29) {
            	case 1 :
            	    // InternalDesk.g:2459:3: rule__Suggest__Group_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__Suggest__Group_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop29;
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
    // InternalDesk.g:2468:1: rule__Suggest__Group_2__0 : rule__Suggest__Group_2__0__Impl rule__Suggest__Group_2__1 ;
    public final void rule__Suggest__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2472:1: ( rule__Suggest__Group_2__0__Impl rule__Suggest__Group_2__1 )
            // InternalDesk.g:2473:2: rule__Suggest__Group_2__0__Impl rule__Suggest__Group_2__1
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
    // InternalDesk.g:2480:1: rule__Suggest__Group_2__0__Impl : ( ',' ) ;
    public final void rule__Suggest__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2484:1: ( ( ',' ) )
            // InternalDesk.g:2485:1: ( ',' )
            {
            // InternalDesk.g:2485:1: ( ',' )
            // InternalDesk.g:2486:2: ','
            {
             before(grammarAccess.getSuggestAccess().getCommaKeyword_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:2495:1: rule__Suggest__Group_2__1 : rule__Suggest__Group_2__1__Impl ;
    public final void rule__Suggest__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2499:1: ( rule__Suggest__Group_2__1__Impl )
            // InternalDesk.g:2500:2: rule__Suggest__Group_2__1__Impl
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
    // InternalDesk.g:2506:1: rule__Suggest__Group_2__1__Impl : ( ( rule__Suggest__TextsAssignment_2_1 ) ) ;
    public final void rule__Suggest__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2510:1: ( ( ( rule__Suggest__TextsAssignment_2_1 ) ) )
            // InternalDesk.g:2511:1: ( ( rule__Suggest__TextsAssignment_2_1 ) )
            {
            // InternalDesk.g:2511:1: ( ( rule__Suggest__TextsAssignment_2_1 ) )
            // InternalDesk.g:2512:2: ( rule__Suggest__TextsAssignment_2_1 )
            {
             before(grammarAccess.getSuggestAccess().getTextsAssignment_2_1()); 
            // InternalDesk.g:2513:2: ( rule__Suggest__TextsAssignment_2_1 )
            // InternalDesk.g:2513:3: rule__Suggest__TextsAssignment_2_1
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
    // InternalDesk.g:2522:1: rule__Because__Group__0 : rule__Because__Group__0__Impl rule__Because__Group__1 ;
    public final void rule__Because__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2526:1: ( rule__Because__Group__0__Impl rule__Because__Group__1 )
            // InternalDesk.g:2527:2: rule__Because__Group__0__Impl rule__Because__Group__1
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
    // InternalDesk.g:2534:1: rule__Because__Group__0__Impl : ( 'because' ) ;
    public final void rule__Because__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2538:1: ( ( 'because' ) )
            // InternalDesk.g:2539:1: ( 'because' )
            {
            // InternalDesk.g:2539:1: ( 'because' )
            // InternalDesk.g:2540:2: 'because'
            {
             before(grammarAccess.getBecauseAccess().getBecauseKeyword_0()); 
            match(input,23,FOLLOW_2); 
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
    // InternalDesk.g:2549:1: rule__Because__Group__1 : rule__Because__Group__1__Impl ;
    public final void rule__Because__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2553:1: ( rule__Because__Group__1__Impl )
            // InternalDesk.g:2554:2: rule__Because__Group__1__Impl
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
    // InternalDesk.g:2560:1: rule__Because__Group__1__Impl : ( ( rule__Because__TextAssignment_1 ) ) ;
    public final void rule__Because__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2564:1: ( ( ( rule__Because__TextAssignment_1 ) ) )
            // InternalDesk.g:2565:1: ( ( rule__Because__TextAssignment_1 ) )
            {
            // InternalDesk.g:2565:1: ( ( rule__Because__TextAssignment_1 ) )
            // InternalDesk.g:2566:2: ( rule__Because__TextAssignment_1 )
            {
             before(grammarAccess.getBecauseAccess().getTextAssignment_1()); 
            // InternalDesk.g:2567:2: ( rule__Because__TextAssignment_1 )
            // InternalDesk.g:2567:3: rule__Because__TextAssignment_1
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
    // InternalDesk.g:2576:1: rule__Says__Group__0 : rule__Says__Group__0__Impl rule__Says__Group__1 ;
    public final void rule__Says__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2580:1: ( rule__Says__Group__0__Impl rule__Says__Group__1 )
            // InternalDesk.g:2581:2: rule__Says__Group__0__Impl rule__Says__Group__1
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
    // InternalDesk.g:2588:1: rule__Says__Group__0__Impl : ( 'says' ) ;
    public final void rule__Says__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2592:1: ( ( 'says' ) )
            // InternalDesk.g:2593:1: ( 'says' )
            {
            // InternalDesk.g:2593:1: ( 'says' )
            // InternalDesk.g:2594:2: 'says'
            {
             before(grammarAccess.getSaysAccess().getSaysKeyword_0()); 
            match(input,24,FOLLOW_2); 
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
    // InternalDesk.g:2603:1: rule__Says__Group__1 : rule__Says__Group__1__Impl ;
    public final void rule__Says__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2607:1: ( rule__Says__Group__1__Impl )
            // InternalDesk.g:2608:2: rule__Says__Group__1__Impl
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
    // InternalDesk.g:2614:1: rule__Says__Group__1__Impl : ( ( rule__Says__TextAssignment_1 ) ) ;
    public final void rule__Says__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2618:1: ( ( ( rule__Says__TextAssignment_1 ) ) )
            // InternalDesk.g:2619:1: ( ( rule__Says__TextAssignment_1 ) )
            {
            // InternalDesk.g:2619:1: ( ( rule__Says__TextAssignment_1 ) )
            // InternalDesk.g:2620:2: ( rule__Says__TextAssignment_1 )
            {
             before(grammarAccess.getSaysAccess().getTextAssignment_1()); 
            // InternalDesk.g:2621:2: ( rule__Says__TextAssignment_1 )
            // InternalDesk.g:2621:3: rule__Says__TextAssignment_1
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
    // InternalDesk.g:2630:1: rule__Flags__Group__0 : rule__Flags__Group__0__Impl rule__Flags__Group__1 ;
    public final void rule__Flags__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2634:1: ( rule__Flags__Group__0__Impl rule__Flags__Group__1 )
            // InternalDesk.g:2635:2: rule__Flags__Group__0__Impl rule__Flags__Group__1
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
    // InternalDesk.g:2642:1: rule__Flags__Group__0__Impl : ( 'flags' ) ;
    public final void rule__Flags__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2646:1: ( ( 'flags' ) )
            // InternalDesk.g:2647:1: ( 'flags' )
            {
            // InternalDesk.g:2647:1: ( 'flags' )
            // InternalDesk.g:2648:2: 'flags'
            {
             before(grammarAccess.getFlagsAccess().getFlagsKeyword_0()); 
            match(input,25,FOLLOW_2); 
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
    // InternalDesk.g:2657:1: rule__Flags__Group__1 : rule__Flags__Group__1__Impl rule__Flags__Group__2 ;
    public final void rule__Flags__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2661:1: ( rule__Flags__Group__1__Impl rule__Flags__Group__2 )
            // InternalDesk.g:2662:2: rule__Flags__Group__1__Impl rule__Flags__Group__2
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
    // InternalDesk.g:2669:1: rule__Flags__Group__1__Impl : ( ( rule__Flags__TextAssignment_1 ) ) ;
    public final void rule__Flags__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2673:1: ( ( ( rule__Flags__TextAssignment_1 ) ) )
            // InternalDesk.g:2674:1: ( ( rule__Flags__TextAssignment_1 ) )
            {
            // InternalDesk.g:2674:1: ( ( rule__Flags__TextAssignment_1 ) )
            // InternalDesk.g:2675:2: ( rule__Flags__TextAssignment_1 )
            {
             before(grammarAccess.getFlagsAccess().getTextAssignment_1()); 
            // InternalDesk.g:2676:2: ( rule__Flags__TextAssignment_1 )
            // InternalDesk.g:2676:3: rule__Flags__TextAssignment_1
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
    // InternalDesk.g:2684:1: rule__Flags__Group__2 : rule__Flags__Group__2__Impl ;
    public final void rule__Flags__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2688:1: ( rule__Flags__Group__2__Impl )
            // InternalDesk.g:2689:2: rule__Flags__Group__2__Impl
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
    // InternalDesk.g:2695:1: rule__Flags__Group__2__Impl : ( ( rule__Flags__Group_2__0 )? ) ;
    public final void rule__Flags__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2699:1: ( ( ( rule__Flags__Group_2__0 )? ) )
            // InternalDesk.g:2700:1: ( ( rule__Flags__Group_2__0 )? )
            {
            // InternalDesk.g:2700:1: ( ( rule__Flags__Group_2__0 )? )
            // InternalDesk.g:2701:2: ( rule__Flags__Group_2__0 )?
            {
             before(grammarAccess.getFlagsAccess().getGroup_2()); 
            // InternalDesk.g:2702:2: ( rule__Flags__Group_2__0 )?
            int alt30=2;
            int LA30_0 = input.LA(1);

            if ( (LA30_0==26) ) {
                alt30=1;
            }
            switch (alt30) {
                case 1 :
                    // InternalDesk.g:2702:3: rule__Flags__Group_2__0
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
    // InternalDesk.g:2711:1: rule__Flags__Group_2__0 : rule__Flags__Group_2__0__Impl rule__Flags__Group_2__1 ;
    public final void rule__Flags__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2715:1: ( rule__Flags__Group_2__0__Impl rule__Flags__Group_2__1 )
            // InternalDesk.g:2716:2: rule__Flags__Group_2__0__Impl rule__Flags__Group_2__1
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
    // InternalDesk.g:2723:1: rule__Flags__Group_2__0__Impl : ( 'to' ) ;
    public final void rule__Flags__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2727:1: ( ( 'to' ) )
            // InternalDesk.g:2728:1: ( 'to' )
            {
            // InternalDesk.g:2728:1: ( 'to' )
            // InternalDesk.g:2729:2: 'to'
            {
             before(grammarAccess.getFlagsAccess().getToKeyword_2_0()); 
            match(input,26,FOLLOW_2); 
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
    // InternalDesk.g:2738:1: rule__Flags__Group_2__1 : rule__Flags__Group_2__1__Impl ;
    public final void rule__Flags__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2742:1: ( rule__Flags__Group_2__1__Impl )
            // InternalDesk.g:2743:2: rule__Flags__Group_2__1__Impl
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
    // InternalDesk.g:2749:1: rule__Flags__Group_2__1__Impl : ( ( rule__Flags__FixAssignment_2_1 ) ) ;
    public final void rule__Flags__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2753:1: ( ( ( rule__Flags__FixAssignment_2_1 ) ) )
            // InternalDesk.g:2754:1: ( ( rule__Flags__FixAssignment_2_1 ) )
            {
            // InternalDesk.g:2754:1: ( ( rule__Flags__FixAssignment_2_1 ) )
            // InternalDesk.g:2755:2: ( rule__Flags__FixAssignment_2_1 )
            {
             before(grammarAccess.getFlagsAccess().getFixAssignment_2_1()); 
            // InternalDesk.g:2756:2: ( rule__Flags__FixAssignment_2_1 )
            // InternalDesk.g:2756:3: rule__Flags__FixAssignment_2_1
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
    // InternalDesk.g:2765:1: rule__Keeps__Group__0 : rule__Keeps__Group__0__Impl rule__Keeps__Group__1 ;
    public final void rule__Keeps__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2769:1: ( rule__Keeps__Group__0__Impl rule__Keeps__Group__1 )
            // InternalDesk.g:2770:2: rule__Keeps__Group__0__Impl rule__Keeps__Group__1
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
    // InternalDesk.g:2777:1: rule__Keeps__Group__0__Impl : ( 'keeps' ) ;
    public final void rule__Keeps__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2781:1: ( ( 'keeps' ) )
            // InternalDesk.g:2782:1: ( 'keeps' )
            {
            // InternalDesk.g:2782:1: ( 'keeps' )
            // InternalDesk.g:2783:2: 'keeps'
            {
             before(grammarAccess.getKeepsAccess().getKeepsKeyword_0()); 
            match(input,27,FOLLOW_2); 
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
    // InternalDesk.g:2792:1: rule__Keeps__Group__1 : rule__Keeps__Group__1__Impl ;
    public final void rule__Keeps__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2796:1: ( rule__Keeps__Group__1__Impl )
            // InternalDesk.g:2797:2: rule__Keeps__Group__1__Impl
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
    // InternalDesk.g:2803:1: rule__Keeps__Group__1__Impl : ( ( rule__Keeps__TextAssignment_1 ) ) ;
    public final void rule__Keeps__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2807:1: ( ( ( rule__Keeps__TextAssignment_1 ) ) )
            // InternalDesk.g:2808:1: ( ( rule__Keeps__TextAssignment_1 ) )
            {
            // InternalDesk.g:2808:1: ( ( rule__Keeps__TextAssignment_1 ) )
            // InternalDesk.g:2809:2: ( rule__Keeps__TextAssignment_1 )
            {
             before(grammarAccess.getKeepsAccess().getTextAssignment_1()); 
            // InternalDesk.g:2810:2: ( rule__Keeps__TextAssignment_1 )
            // InternalDesk.g:2810:3: rule__Keeps__TextAssignment_1
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
    // InternalDesk.g:2819:1: rule__QuotationContext__Group__0 : rule__QuotationContext__Group__0__Impl rule__QuotationContext__Group__1 ;
    public final void rule__QuotationContext__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2823:1: ( rule__QuotationContext__Group__0__Impl rule__QuotationContext__Group__1 )
            // InternalDesk.g:2824:2: rule__QuotationContext__Group__0__Impl rule__QuotationContext__Group__1
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
    // InternalDesk.g:2831:1: rule__QuotationContext__Group__0__Impl : ( ( rule__QuotationContext__Alternatives_0 ) ) ;
    public final void rule__QuotationContext__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2835:1: ( ( ( rule__QuotationContext__Alternatives_0 ) ) )
            // InternalDesk.g:2836:1: ( ( rule__QuotationContext__Alternatives_0 ) )
            {
            // InternalDesk.g:2836:1: ( ( rule__QuotationContext__Alternatives_0 ) )
            // InternalDesk.g:2837:2: ( rule__QuotationContext__Alternatives_0 )
            {
             before(grammarAccess.getQuotationContextAccess().getAlternatives_0()); 
            // InternalDesk.g:2838:2: ( rule__QuotationContext__Alternatives_0 )
            // InternalDesk.g:2838:3: rule__QuotationContext__Alternatives_0
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
    // InternalDesk.g:2846:1: rule__QuotationContext__Group__1 : rule__QuotationContext__Group__1__Impl ;
    public final void rule__QuotationContext__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2850:1: ( rule__QuotationContext__Group__1__Impl )
            // InternalDesk.g:2851:2: rule__QuotationContext__Group__1__Impl
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
    // InternalDesk.g:2857:1: rule__QuotationContext__Group__1__Impl : ( 'quotations' ) ;
    public final void rule__QuotationContext__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2861:1: ( ( 'quotations' ) )
            // InternalDesk.g:2862:1: ( 'quotations' )
            {
            // InternalDesk.g:2862:1: ( 'quotations' )
            // InternalDesk.g:2863:2: 'quotations'
            {
             before(grammarAccess.getQuotationContextAccess().getQuotationsKeyword_1()); 
            match(input,28,FOLLOW_2); 
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
    // InternalDesk.g:2873:1: rule__Original__Group__0 : rule__Original__Group__0__Impl rule__Original__Group__1 ;
    public final void rule__Original__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2877:1: ( rule__Original__Group__0__Impl rule__Original__Group__1 )
            // InternalDesk.g:2878:2: rule__Original__Group__0__Impl rule__Original__Group__1
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
    // InternalDesk.g:2885:1: rule__Original__Group__0__Impl : ( 'original' ) ;
    public final void rule__Original__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2889:1: ( ( 'original' ) )
            // InternalDesk.g:2890:1: ( 'original' )
            {
            // InternalDesk.g:2890:1: ( 'original' )
            // InternalDesk.g:2891:2: 'original'
            {
             before(grammarAccess.getOriginalAccess().getOriginalKeyword_0()); 
            match(input,29,FOLLOW_2); 
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
    // InternalDesk.g:2900:1: rule__Original__Group__1 : rule__Original__Group__1__Impl ;
    public final void rule__Original__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2904:1: ( rule__Original__Group__1__Impl )
            // InternalDesk.g:2905:2: rule__Original__Group__1__Impl
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
    // InternalDesk.g:2911:1: rule__Original__Group__1__Impl : ( ( rule__Original__Alternatives_1 ) ) ;
    public final void rule__Original__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2915:1: ( ( ( rule__Original__Alternatives_1 ) ) )
            // InternalDesk.g:2916:1: ( ( rule__Original__Alternatives_1 ) )
            {
            // InternalDesk.g:2916:1: ( ( rule__Original__Alternatives_1 ) )
            // InternalDesk.g:2917:2: ( rule__Original__Alternatives_1 )
            {
             before(grammarAccess.getOriginalAccess().getAlternatives_1()); 
            // InternalDesk.g:2918:2: ( rule__Original__Alternatives_1 )
            // InternalDesk.g:2918:3: rule__Original__Alternatives_1
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
    // InternalDesk.g:2927:1: rule__Original__Group_1_1__0 : rule__Original__Group_1_1__0__Impl rule__Original__Group_1_1__1 ;
    public final void rule__Original__Group_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2931:1: ( rule__Original__Group_1_1__0__Impl rule__Original__Group_1_1__1 )
            // InternalDesk.g:2932:2: rule__Original__Group_1_1__0__Impl rule__Original__Group_1_1__1
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
    // InternalDesk.g:2939:1: rule__Original__Group_1_1__0__Impl : ( ( rule__Original__LanguagesAssignment_1_1_0 ) ) ;
    public final void rule__Original__Group_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2943:1: ( ( ( rule__Original__LanguagesAssignment_1_1_0 ) ) )
            // InternalDesk.g:2944:1: ( ( rule__Original__LanguagesAssignment_1_1_0 ) )
            {
            // InternalDesk.g:2944:1: ( ( rule__Original__LanguagesAssignment_1_1_0 ) )
            // InternalDesk.g:2945:2: ( rule__Original__LanguagesAssignment_1_1_0 )
            {
             before(grammarAccess.getOriginalAccess().getLanguagesAssignment_1_1_0()); 
            // InternalDesk.g:2946:2: ( rule__Original__LanguagesAssignment_1_1_0 )
            // InternalDesk.g:2946:3: rule__Original__LanguagesAssignment_1_1_0
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
    // InternalDesk.g:2954:1: rule__Original__Group_1_1__1 : rule__Original__Group_1_1__1__Impl ;
    public final void rule__Original__Group_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2958:1: ( rule__Original__Group_1_1__1__Impl )
            // InternalDesk.g:2959:2: rule__Original__Group_1_1__1__Impl
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
    // InternalDesk.g:2965:1: rule__Original__Group_1_1__1__Impl : ( ( rule__Original__Group_1_1_1__0 )* ) ;
    public final void rule__Original__Group_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2969:1: ( ( ( rule__Original__Group_1_1_1__0 )* ) )
            // InternalDesk.g:2970:1: ( ( rule__Original__Group_1_1_1__0 )* )
            {
            // InternalDesk.g:2970:1: ( ( rule__Original__Group_1_1_1__0 )* )
            // InternalDesk.g:2971:2: ( rule__Original__Group_1_1_1__0 )*
            {
             before(grammarAccess.getOriginalAccess().getGroup_1_1_1()); 
            // InternalDesk.g:2972:2: ( rule__Original__Group_1_1_1__0 )*
            loop31:
            do {
                int alt31=2;
                int LA31_0 = input.LA(1);

                if ( (LA31_0==22) ) {
                    alt31=1;
                }


                switch (alt31) {
            	case 1 :
            	    // InternalDesk.g:2972:3: rule__Original__Group_1_1_1__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__Original__Group_1_1_1__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop31;
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
    // InternalDesk.g:2981:1: rule__Original__Group_1_1_1__0 : rule__Original__Group_1_1_1__0__Impl rule__Original__Group_1_1_1__1 ;
    public final void rule__Original__Group_1_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2985:1: ( rule__Original__Group_1_1_1__0__Impl rule__Original__Group_1_1_1__1 )
            // InternalDesk.g:2986:2: rule__Original__Group_1_1_1__0__Impl rule__Original__Group_1_1_1__1
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
    // InternalDesk.g:2993:1: rule__Original__Group_1_1_1__0__Impl : ( ',' ) ;
    public final void rule__Original__Group_1_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2997:1: ( ( ',' ) )
            // InternalDesk.g:2998:1: ( ',' )
            {
            // InternalDesk.g:2998:1: ( ',' )
            // InternalDesk.g:2999:2: ','
            {
             before(grammarAccess.getOriginalAccess().getCommaKeyword_1_1_1_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:3008:1: rule__Original__Group_1_1_1__1 : rule__Original__Group_1_1_1__1__Impl ;
    public final void rule__Original__Group_1_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3012:1: ( rule__Original__Group_1_1_1__1__Impl )
            // InternalDesk.g:3013:2: rule__Original__Group_1_1_1__1__Impl
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
    // InternalDesk.g:3019:1: rule__Original__Group_1_1_1__1__Impl : ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) ) ;
    public final void rule__Original__Group_1_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3023:1: ( ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) ) )
            // InternalDesk.g:3024:1: ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) )
            {
            // InternalDesk.g:3024:1: ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) )
            // InternalDesk.g:3025:2: ( rule__Original__LanguagesAssignment_1_1_1_1 )
            {
             before(grammarAccess.getOriginalAccess().getLanguagesAssignment_1_1_1_1()); 
            // InternalDesk.g:3026:2: ( rule__Original__LanguagesAssignment_1_1_1_1 )
            // InternalDesk.g:3026:3: rule__Original__LanguagesAssignment_1_1_1_1
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
    // InternalDesk.g:3035:1: rule__Category__Group__0 : rule__Category__Group__0__Impl rule__Category__Group__1 ;
    public final void rule__Category__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3039:1: ( rule__Category__Group__0__Impl rule__Category__Group__1 )
            // InternalDesk.g:3040:2: rule__Category__Group__0__Impl rule__Category__Group__1
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
    // InternalDesk.g:3047:1: rule__Category__Group__0__Impl : ( 'category' ) ;
    public final void rule__Category__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3051:1: ( ( 'category' ) )
            // InternalDesk.g:3052:1: ( 'category' )
            {
            // InternalDesk.g:3052:1: ( 'category' )
            // InternalDesk.g:3053:2: 'category'
            {
             before(grammarAccess.getCategoryAccess().getCategoryKeyword_0()); 
            match(input,30,FOLLOW_2); 
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
    // InternalDesk.g:3062:1: rule__Category__Group__1 : rule__Category__Group__1__Impl rule__Category__Group__2 ;
    public final void rule__Category__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3066:1: ( rule__Category__Group__1__Impl rule__Category__Group__2 )
            // InternalDesk.g:3067:2: rule__Category__Group__1__Impl rule__Category__Group__2
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
    // InternalDesk.g:3074:1: rule__Category__Group__1__Impl : ( ( rule__Category__DimensionAssignment_1 ) ) ;
    public final void rule__Category__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3078:1: ( ( ( rule__Category__DimensionAssignment_1 ) ) )
            // InternalDesk.g:3079:1: ( ( rule__Category__DimensionAssignment_1 ) )
            {
            // InternalDesk.g:3079:1: ( ( rule__Category__DimensionAssignment_1 ) )
            // InternalDesk.g:3080:2: ( rule__Category__DimensionAssignment_1 )
            {
             before(grammarAccess.getCategoryAccess().getDimensionAssignment_1()); 
            // InternalDesk.g:3081:2: ( rule__Category__DimensionAssignment_1 )
            // InternalDesk.g:3081:3: rule__Category__DimensionAssignment_1
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
    // InternalDesk.g:3089:1: rule__Category__Group__2 : rule__Category__Group__2__Impl rule__Category__Group__3 ;
    public final void rule__Category__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3093:1: ( rule__Category__Group__2__Impl rule__Category__Group__3 )
            // InternalDesk.g:3094:2: rule__Category__Group__2__Impl rule__Category__Group__3
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
    // InternalDesk.g:3101:1: rule__Category__Group__2__Impl : ( '/' ) ;
    public final void rule__Category__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3105:1: ( ( '/' ) )
            // InternalDesk.g:3106:1: ( '/' )
            {
            // InternalDesk.g:3106:1: ( '/' )
            // InternalDesk.g:3107:2: '/'
            {
             before(grammarAccess.getCategoryAccess().getSolidusKeyword_2()); 
            match(input,31,FOLLOW_2); 
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
    // InternalDesk.g:3116:1: rule__Category__Group__3 : rule__Category__Group__3__Impl ;
    public final void rule__Category__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3120:1: ( rule__Category__Group__3__Impl )
            // InternalDesk.g:3121:2: rule__Category__Group__3__Impl
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
    // InternalDesk.g:3127:1: rule__Category__Group__3__Impl : ( ( rule__Category__TypeAssignment_3 ) ) ;
    public final void rule__Category__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3131:1: ( ( ( rule__Category__TypeAssignment_3 ) ) )
            // InternalDesk.g:3132:1: ( ( rule__Category__TypeAssignment_3 ) )
            {
            // InternalDesk.g:3132:1: ( ( rule__Category__TypeAssignment_3 ) )
            // InternalDesk.g:3133:2: ( rule__Category__TypeAssignment_3 )
            {
             before(grammarAccess.getCategoryAccess().getTypeAssignment_3()); 
            // InternalDesk.g:3134:2: ( rule__Category__TypeAssignment_3 )
            // InternalDesk.g:3134:3: rule__Category__TypeAssignment_3
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
    // InternalDesk.g:3143:1: rule__SeverityLevel__Group__0 : rule__SeverityLevel__Group__0__Impl rule__SeverityLevel__Group__1 ;
    public final void rule__SeverityLevel__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3147:1: ( rule__SeverityLevel__Group__0__Impl rule__SeverityLevel__Group__1 )
            // InternalDesk.g:3148:2: rule__SeverityLevel__Group__0__Impl rule__SeverityLevel__Group__1
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
    // InternalDesk.g:3155:1: rule__SeverityLevel__Group__0__Impl : ( 'severity' ) ;
    public final void rule__SeverityLevel__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3159:1: ( ( 'severity' ) )
            // InternalDesk.g:3160:1: ( 'severity' )
            {
            // InternalDesk.g:3160:1: ( 'severity' )
            // InternalDesk.g:3161:2: 'severity'
            {
             before(grammarAccess.getSeverityLevelAccess().getSeverityKeyword_0()); 
            match(input,32,FOLLOW_2); 
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
    // InternalDesk.g:3170:1: rule__SeverityLevel__Group__1 : rule__SeverityLevel__Group__1__Impl ;
    public final void rule__SeverityLevel__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3174:1: ( rule__SeverityLevel__Group__1__Impl )
            // InternalDesk.g:3175:2: rule__SeverityLevel__Group__1__Impl
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
    // InternalDesk.g:3181:1: rule__SeverityLevel__Group__1__Impl : ( ( rule__SeverityLevel__LevelAssignment_1 ) ) ;
    public final void rule__SeverityLevel__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3185:1: ( ( ( rule__SeverityLevel__LevelAssignment_1 ) ) )
            // InternalDesk.g:3186:1: ( ( rule__SeverityLevel__LevelAssignment_1 ) )
            {
            // InternalDesk.g:3186:1: ( ( rule__SeverityLevel__LevelAssignment_1 ) )
            // InternalDesk.g:3187:2: ( rule__SeverityLevel__LevelAssignment_1 )
            {
             before(grammarAccess.getSeverityLevelAccess().getLevelAssignment_1()); 
            // InternalDesk.g:3188:2: ( rule__SeverityLevel__LevelAssignment_1 )
            // InternalDesk.g:3188:3: rule__SeverityLevel__LevelAssignment_1
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
    // InternalDesk.g:3197:1: rule__Pattern__Group__0 : rule__Pattern__Group__0__Impl rule__Pattern__Group__1 ;
    public final void rule__Pattern__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3201:1: ( rule__Pattern__Group__0__Impl rule__Pattern__Group__1 )
            // InternalDesk.g:3202:2: rule__Pattern__Group__0__Impl rule__Pattern__Group__1
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
    // InternalDesk.g:3209:1: rule__Pattern__Group__0__Impl : ( ( rule__Pattern__BranchesAssignment_0 ) ) ;
    public final void rule__Pattern__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3213:1: ( ( ( rule__Pattern__BranchesAssignment_0 ) ) )
            // InternalDesk.g:3214:1: ( ( rule__Pattern__BranchesAssignment_0 ) )
            {
            // InternalDesk.g:3214:1: ( ( rule__Pattern__BranchesAssignment_0 ) )
            // InternalDesk.g:3215:2: ( rule__Pattern__BranchesAssignment_0 )
            {
             before(grammarAccess.getPatternAccess().getBranchesAssignment_0()); 
            // InternalDesk.g:3216:2: ( rule__Pattern__BranchesAssignment_0 )
            // InternalDesk.g:3216:3: rule__Pattern__BranchesAssignment_0
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
    // InternalDesk.g:3224:1: rule__Pattern__Group__1 : rule__Pattern__Group__1__Impl ;
    public final void rule__Pattern__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3228:1: ( rule__Pattern__Group__1__Impl )
            // InternalDesk.g:3229:2: rule__Pattern__Group__1__Impl
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
    // InternalDesk.g:3235:1: rule__Pattern__Group__1__Impl : ( ( rule__Pattern__Group_1__0 )* ) ;
    public final void rule__Pattern__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3239:1: ( ( ( rule__Pattern__Group_1__0 )* ) )
            // InternalDesk.g:3240:1: ( ( rule__Pattern__Group_1__0 )* )
            {
            // InternalDesk.g:3240:1: ( ( rule__Pattern__Group_1__0 )* )
            // InternalDesk.g:3241:2: ( rule__Pattern__Group_1__0 )*
            {
             before(grammarAccess.getPatternAccess().getGroup_1()); 
            // InternalDesk.g:3242:2: ( rule__Pattern__Group_1__0 )*
            loop32:
            do {
                int alt32=2;
                int LA32_0 = input.LA(1);

                if ( (LA32_0==33) ) {
                    alt32=1;
                }


                switch (alt32) {
            	case 1 :
            	    // InternalDesk.g:3242:3: rule__Pattern__Group_1__0
            	    {
            	    pushFollow(FOLLOW_22);
            	    rule__Pattern__Group_1__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop32;
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
    // InternalDesk.g:3251:1: rule__Pattern__Group_1__0 : rule__Pattern__Group_1__0__Impl rule__Pattern__Group_1__1 ;
    public final void rule__Pattern__Group_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3255:1: ( rule__Pattern__Group_1__0__Impl rule__Pattern__Group_1__1 )
            // InternalDesk.g:3256:2: rule__Pattern__Group_1__0__Impl rule__Pattern__Group_1__1
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
    // InternalDesk.g:3263:1: rule__Pattern__Group_1__0__Impl : ( '|' ) ;
    public final void rule__Pattern__Group_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3267:1: ( ( '|' ) )
            // InternalDesk.g:3268:1: ( '|' )
            {
            // InternalDesk.g:3268:1: ( '|' )
            // InternalDesk.g:3269:2: '|'
            {
             before(grammarAccess.getPatternAccess().getVerticalLineKeyword_1_0()); 
            match(input,33,FOLLOW_2); 
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
    // InternalDesk.g:3278:1: rule__Pattern__Group_1__1 : rule__Pattern__Group_1__1__Impl ;
    public final void rule__Pattern__Group_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3282:1: ( rule__Pattern__Group_1__1__Impl )
            // InternalDesk.g:3283:2: rule__Pattern__Group_1__1__Impl
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
    // InternalDesk.g:3289:1: rule__Pattern__Group_1__1__Impl : ( ( rule__Pattern__BranchesAssignment_1_1 ) ) ;
    public final void rule__Pattern__Group_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3293:1: ( ( ( rule__Pattern__BranchesAssignment_1_1 ) ) )
            // InternalDesk.g:3294:1: ( ( rule__Pattern__BranchesAssignment_1_1 ) )
            {
            // InternalDesk.g:3294:1: ( ( rule__Pattern__BranchesAssignment_1_1 ) )
            // InternalDesk.g:3295:2: ( rule__Pattern__BranchesAssignment_1_1 )
            {
             before(grammarAccess.getPatternAccess().getBranchesAssignment_1_1()); 
            // InternalDesk.g:3296:2: ( rule__Pattern__BranchesAssignment_1_1 )
            // InternalDesk.g:3296:3: rule__Pattern__BranchesAssignment_1_1
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
    // InternalDesk.g:3305:1: rule__Marked__Group__0 : rule__Marked__Group__0__Impl rule__Marked__Group__1 ;
    public final void rule__Marked__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3309:1: ( rule__Marked__Group__0__Impl rule__Marked__Group__1 )
            // InternalDesk.g:3310:2: rule__Marked__Group__0__Impl rule__Marked__Group__1
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
    // InternalDesk.g:3317:1: rule__Marked__Group__0__Impl : ( '[' ) ;
    public final void rule__Marked__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3321:1: ( ( '[' ) )
            // InternalDesk.g:3322:1: ( '[' )
            {
            // InternalDesk.g:3322:1: ( '[' )
            // InternalDesk.g:3323:2: '['
            {
             before(grammarAccess.getMarkedAccess().getLeftSquareBracketKeyword_0()); 
            match(input,34,FOLLOW_2); 
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
    // InternalDesk.g:3332:1: rule__Marked__Group__1 : rule__Marked__Group__1__Impl rule__Marked__Group__2 ;
    public final void rule__Marked__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3336:1: ( rule__Marked__Group__1__Impl rule__Marked__Group__2 )
            // InternalDesk.g:3337:2: rule__Marked__Group__1__Impl rule__Marked__Group__2
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
    // InternalDesk.g:3344:1: rule__Marked__Group__1__Impl : ( ( rule__Marked__PatternAssignment_1 ) ) ;
    public final void rule__Marked__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3348:1: ( ( ( rule__Marked__PatternAssignment_1 ) ) )
            // InternalDesk.g:3349:1: ( ( rule__Marked__PatternAssignment_1 ) )
            {
            // InternalDesk.g:3349:1: ( ( rule__Marked__PatternAssignment_1 ) )
            // InternalDesk.g:3350:2: ( rule__Marked__PatternAssignment_1 )
            {
             before(grammarAccess.getMarkedAccess().getPatternAssignment_1()); 
            // InternalDesk.g:3351:2: ( rule__Marked__PatternAssignment_1 )
            // InternalDesk.g:3351:3: rule__Marked__PatternAssignment_1
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
    // InternalDesk.g:3359:1: rule__Marked__Group__2 : rule__Marked__Group__2__Impl ;
    public final void rule__Marked__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3363:1: ( rule__Marked__Group__2__Impl )
            // InternalDesk.g:3364:2: rule__Marked__Group__2__Impl
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
    // InternalDesk.g:3370:1: rule__Marked__Group__2__Impl : ( ']' ) ;
    public final void rule__Marked__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3374:1: ( ( ']' ) )
            // InternalDesk.g:3375:1: ( ']' )
            {
            // InternalDesk.g:3375:1: ( ']' )
            // InternalDesk.g:3376:2: ']'
            {
             before(grammarAccess.getMarkedAccess().getRightSquareBracketKeyword_2()); 
            match(input,35,FOLLOW_2); 
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
    // InternalDesk.g:3386:1: rule__Gap__Group__0 : rule__Gap__Group__0__Impl rule__Gap__Group__1 ;
    public final void rule__Gap__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3390:1: ( rule__Gap__Group__0__Impl rule__Gap__Group__1 )
            // InternalDesk.g:3391:2: rule__Gap__Group__0__Impl rule__Gap__Group__1
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
    // InternalDesk.g:3398:1: rule__Gap__Group__0__Impl : ( '..' ) ;
    public final void rule__Gap__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3402:1: ( ( '..' ) )
            // InternalDesk.g:3403:1: ( '..' )
            {
            // InternalDesk.g:3403:1: ( '..' )
            // InternalDesk.g:3404:2: '..'
            {
             before(grammarAccess.getGapAccess().getFullStopFullStopKeyword_0()); 
            match(input,36,FOLLOW_2); 
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
    // InternalDesk.g:3413:1: rule__Gap__Group__1 : rule__Gap__Group__1__Impl rule__Gap__Group__2 ;
    public final void rule__Gap__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3417:1: ( rule__Gap__Group__1__Impl rule__Gap__Group__2 )
            // InternalDesk.g:3418:2: rule__Gap__Group__1__Impl rule__Gap__Group__2
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
    // InternalDesk.g:3425:1: rule__Gap__Group__1__Impl : ( ( rule__Gap__MaxAssignment_1 ) ) ;
    public final void rule__Gap__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3429:1: ( ( ( rule__Gap__MaxAssignment_1 ) ) )
            // InternalDesk.g:3430:1: ( ( rule__Gap__MaxAssignment_1 ) )
            {
            // InternalDesk.g:3430:1: ( ( rule__Gap__MaxAssignment_1 ) )
            // InternalDesk.g:3431:2: ( rule__Gap__MaxAssignment_1 )
            {
             before(grammarAccess.getGapAccess().getMaxAssignment_1()); 
            // InternalDesk.g:3432:2: ( rule__Gap__MaxAssignment_1 )
            // InternalDesk.g:3432:3: rule__Gap__MaxAssignment_1
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
    // InternalDesk.g:3440:1: rule__Gap__Group__2 : rule__Gap__Group__2__Impl ;
    public final void rule__Gap__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3444:1: ( rule__Gap__Group__2__Impl )
            // InternalDesk.g:3445:2: rule__Gap__Group__2__Impl
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
    // InternalDesk.g:3451:1: rule__Gap__Group__2__Impl : ( ( rule__Gap__Group_2__0 )? ) ;
    public final void rule__Gap__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3455:1: ( ( ( rule__Gap__Group_2__0 )? ) )
            // InternalDesk.g:3456:1: ( ( rule__Gap__Group_2__0 )? )
            {
            // InternalDesk.g:3456:1: ( ( rule__Gap__Group_2__0 )? )
            // InternalDesk.g:3457:2: ( rule__Gap__Group_2__0 )?
            {
             before(grammarAccess.getGapAccess().getGroup_2()); 
            // InternalDesk.g:3458:2: ( rule__Gap__Group_2__0 )?
            int alt33=2;
            int LA33_0 = input.LA(1);

            if ( (LA33_0==37) ) {
                alt33=1;
            }
            switch (alt33) {
                case 1 :
                    // InternalDesk.g:3458:3: rule__Gap__Group_2__0
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
    // InternalDesk.g:3467:1: rule__Gap__Group_2__0 : rule__Gap__Group_2__0__Impl rule__Gap__Group_2__1 ;
    public final void rule__Gap__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3471:1: ( rule__Gap__Group_2__0__Impl rule__Gap__Group_2__1 )
            // InternalDesk.g:3472:2: rule__Gap__Group_2__0__Impl rule__Gap__Group_2__1
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
    // InternalDesk.g:3479:1: rule__Gap__Group_2__0__Impl : ( 'without' ) ;
    public final void rule__Gap__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3483:1: ( ( 'without' ) )
            // InternalDesk.g:3484:1: ( 'without' )
            {
            // InternalDesk.g:3484:1: ( 'without' )
            // InternalDesk.g:3485:2: 'without'
            {
             before(grammarAccess.getGapAccess().getWithoutKeyword_2_0()); 
            match(input,37,FOLLOW_2); 
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
    // InternalDesk.g:3494:1: rule__Gap__Group_2__1 : rule__Gap__Group_2__1__Impl ;
    public final void rule__Gap__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3498:1: ( rule__Gap__Group_2__1__Impl )
            // InternalDesk.g:3499:2: rule__Gap__Group_2__1__Impl
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
    // InternalDesk.g:3505:1: rule__Gap__Group_2__1__Impl : ( ( rule__Gap__ExceptionAssignment_2_1 ) ) ;
    public final void rule__Gap__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3509:1: ( ( ( rule__Gap__ExceptionAssignment_2_1 ) ) )
            // InternalDesk.g:3510:1: ( ( rule__Gap__ExceptionAssignment_2_1 ) )
            {
            // InternalDesk.g:3510:1: ( ( rule__Gap__ExceptionAssignment_2_1 ) )
            // InternalDesk.g:3511:2: ( rule__Gap__ExceptionAssignment_2_1 )
            {
             before(grammarAccess.getGapAccess().getExceptionAssignment_2_1()); 
            // InternalDesk.g:3512:2: ( rule__Gap__ExceptionAssignment_2_1 )
            // InternalDesk.g:3512:3: rule__Gap__ExceptionAssignment_2_1
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
    // InternalDesk.g:3521:1: rule__Item__Group__0 : rule__Item__Group__0__Impl rule__Item__Group__1 ;
    public final void rule__Item__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3525:1: ( rule__Item__Group__0__Impl rule__Item__Group__1 )
            // InternalDesk.g:3526:2: rule__Item__Group__0__Impl rule__Item__Group__1
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
    // InternalDesk.g:3533:1: rule__Item__Group__0__Impl : ( ( rule__Item__Group_0__0 )? ) ;
    public final void rule__Item__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3537:1: ( ( ( rule__Item__Group_0__0 )? ) )
            // InternalDesk.g:3538:1: ( ( rule__Item__Group_0__0 )? )
            {
            // InternalDesk.g:3538:1: ( ( rule__Item__Group_0__0 )? )
            // InternalDesk.g:3539:2: ( rule__Item__Group_0__0 )?
            {
             before(grammarAccess.getItemAccess().getGroup_0()); 
            // InternalDesk.g:3540:2: ( rule__Item__Group_0__0 )?
            int alt34=2;
            int LA34_0 = input.LA(1);

            if ( (LA34_0==RULE_ID) ) {
                int LA34_1 = input.LA(2);

                if ( (LA34_1==38) ) {
                    alt34=1;
                }
            }
            switch (alt34) {
                case 1 :
                    // InternalDesk.g:3540:3: rule__Item__Group_0__0
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
    // InternalDesk.g:3548:1: rule__Item__Group__1 : rule__Item__Group__1__Impl rule__Item__Group__2 ;
    public final void rule__Item__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3552:1: ( rule__Item__Group__1__Impl rule__Item__Group__2 )
            // InternalDesk.g:3553:2: rule__Item__Group__1__Impl rule__Item__Group__2
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
    // InternalDesk.g:3560:1: rule__Item__Group__1__Impl : ( ( rule__Item__Alternatives_1 ) ) ;
    public final void rule__Item__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3564:1: ( ( ( rule__Item__Alternatives_1 ) ) )
            // InternalDesk.g:3565:1: ( ( rule__Item__Alternatives_1 ) )
            {
            // InternalDesk.g:3565:1: ( ( rule__Item__Alternatives_1 ) )
            // InternalDesk.g:3566:2: ( rule__Item__Alternatives_1 )
            {
             before(grammarAccess.getItemAccess().getAlternatives_1()); 
            // InternalDesk.g:3567:2: ( rule__Item__Alternatives_1 )
            // InternalDesk.g:3567:3: rule__Item__Alternatives_1
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
    // InternalDesk.g:3575:1: rule__Item__Group__2 : rule__Item__Group__2__Impl ;
    public final void rule__Item__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3579:1: ( rule__Item__Group__2__Impl )
            // InternalDesk.g:3580:2: rule__Item__Group__2__Impl
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
    // InternalDesk.g:3586:1: rule__Item__Group__2__Impl : ( ( rule__Item__Alternatives_2 )? ) ;
    public final void rule__Item__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3590:1: ( ( ( rule__Item__Alternatives_2 )? ) )
            // InternalDesk.g:3591:1: ( ( rule__Item__Alternatives_2 )? )
            {
            // InternalDesk.g:3591:1: ( ( rule__Item__Alternatives_2 )? )
            // InternalDesk.g:3592:2: ( rule__Item__Alternatives_2 )?
            {
             before(grammarAccess.getItemAccess().getAlternatives_2()); 
            // InternalDesk.g:3593:2: ( rule__Item__Alternatives_2 )?
            int alt35=2;
            int LA35_0 = input.LA(1);

            if ( (LA35_0==15||LA35_0==68) ) {
                alt35=1;
            }
            switch (alt35) {
                case 1 :
                    // InternalDesk.g:3593:3: rule__Item__Alternatives_2
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
    // InternalDesk.g:3602:1: rule__Item__Group_0__0 : rule__Item__Group_0__0__Impl rule__Item__Group_0__1 ;
    public final void rule__Item__Group_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3606:1: ( rule__Item__Group_0__0__Impl rule__Item__Group_0__1 )
            // InternalDesk.g:3607:2: rule__Item__Group_0__0__Impl rule__Item__Group_0__1
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
    // InternalDesk.g:3614:1: rule__Item__Group_0__0__Impl : ( ( rule__Item__LabelAssignment_0_0 ) ) ;
    public final void rule__Item__Group_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3618:1: ( ( ( rule__Item__LabelAssignment_0_0 ) ) )
            // InternalDesk.g:3619:1: ( ( rule__Item__LabelAssignment_0_0 ) )
            {
            // InternalDesk.g:3619:1: ( ( rule__Item__LabelAssignment_0_0 ) )
            // InternalDesk.g:3620:2: ( rule__Item__LabelAssignment_0_0 )
            {
             before(grammarAccess.getItemAccess().getLabelAssignment_0_0()); 
            // InternalDesk.g:3621:2: ( rule__Item__LabelAssignment_0_0 )
            // InternalDesk.g:3621:3: rule__Item__LabelAssignment_0_0
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
    // InternalDesk.g:3629:1: rule__Item__Group_0__1 : rule__Item__Group_0__1__Impl ;
    public final void rule__Item__Group_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3633:1: ( rule__Item__Group_0__1__Impl )
            // InternalDesk.g:3634:2: rule__Item__Group_0__1__Impl
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
    // InternalDesk.g:3640:1: rule__Item__Group_0__1__Impl : ( ':' ) ;
    public final void rule__Item__Group_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3644:1: ( ( ':' ) )
            // InternalDesk.g:3645:1: ( ':' )
            {
            // InternalDesk.g:3645:1: ( ':' )
            // InternalDesk.g:3646:2: ':'
            {
             before(grammarAccess.getItemAccess().getColonKeyword_0_1()); 
            match(input,38,FOLLOW_2); 
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
    // InternalDesk.g:3656:1: rule__Item__Group_1_1__0 : rule__Item__Group_1_1__0__Impl rule__Item__Group_1_1__1 ;
    public final void rule__Item__Group_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3660:1: ( rule__Item__Group_1_1__0__Impl rule__Item__Group_1_1__1 )
            // InternalDesk.g:3661:2: rule__Item__Group_1_1__0__Impl rule__Item__Group_1_1__1
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
    // InternalDesk.g:3668:1: rule__Item__Group_1_1__0__Impl : ( '(' ) ;
    public final void rule__Item__Group_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3672:1: ( ( '(' ) )
            // InternalDesk.g:3673:1: ( '(' )
            {
            // InternalDesk.g:3673:1: ( '(' )
            // InternalDesk.g:3674:2: '('
            {
             before(grammarAccess.getItemAccess().getLeftParenthesisKeyword_1_1_0()); 
            match(input,39,FOLLOW_2); 
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
    // InternalDesk.g:3683:1: rule__Item__Group_1_1__1 : rule__Item__Group_1_1__1__Impl rule__Item__Group_1_1__2 ;
    public final void rule__Item__Group_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3687:1: ( rule__Item__Group_1_1__1__Impl rule__Item__Group_1_1__2 )
            // InternalDesk.g:3688:2: rule__Item__Group_1_1__1__Impl rule__Item__Group_1_1__2
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
    // InternalDesk.g:3695:1: rule__Item__Group_1_1__1__Impl : ( ( rule__Item__GroupAssignment_1_1_1 ) ) ;
    public final void rule__Item__Group_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3699:1: ( ( ( rule__Item__GroupAssignment_1_1_1 ) ) )
            // InternalDesk.g:3700:1: ( ( rule__Item__GroupAssignment_1_1_1 ) )
            {
            // InternalDesk.g:3700:1: ( ( rule__Item__GroupAssignment_1_1_1 ) )
            // InternalDesk.g:3701:2: ( rule__Item__GroupAssignment_1_1_1 )
            {
             before(grammarAccess.getItemAccess().getGroupAssignment_1_1_1()); 
            // InternalDesk.g:3702:2: ( rule__Item__GroupAssignment_1_1_1 )
            // InternalDesk.g:3702:3: rule__Item__GroupAssignment_1_1_1
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
    // InternalDesk.g:3710:1: rule__Item__Group_1_1__2 : rule__Item__Group_1_1__2__Impl ;
    public final void rule__Item__Group_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3714:1: ( rule__Item__Group_1_1__2__Impl )
            // InternalDesk.g:3715:2: rule__Item__Group_1_1__2__Impl
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
    // InternalDesk.g:3721:1: rule__Item__Group_1_1__2__Impl : ( ')' ) ;
    public final void rule__Item__Group_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3725:1: ( ( ')' ) )
            // InternalDesk.g:3726:1: ( ')' )
            {
            // InternalDesk.g:3726:1: ( ')' )
            // InternalDesk.g:3727:2: ')'
            {
             before(grammarAccess.getItemAccess().getRightParenthesisKeyword_1_1_2()); 
            match(input,40,FOLLOW_2); 
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
    // InternalDesk.g:3737:1: rule__Item__Group_2_1__0 : rule__Item__Group_2_1__0__Impl rule__Item__Group_2_1__1 ;
    public final void rule__Item__Group_2_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3741:1: ( rule__Item__Group_2_1__0__Impl rule__Item__Group_2_1__1 )
            // InternalDesk.g:3742:2: rule__Item__Group_2_1__0__Impl rule__Item__Group_2_1__1
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
    // InternalDesk.g:3749:1: rule__Item__Group_2_1__0__Impl : ( '{' ) ;
    public final void rule__Item__Group_2_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3753:1: ( ( '{' ) )
            // InternalDesk.g:3754:1: ( '{' )
            {
            // InternalDesk.g:3754:1: ( '{' )
            // InternalDesk.g:3755:2: '{'
            {
             before(grammarAccess.getItemAccess().getLeftCurlyBracketKeyword_2_1_0()); 
            match(input,15,FOLLOW_2); 
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
    // InternalDesk.g:3764:1: rule__Item__Group_2_1__1 : rule__Item__Group_2_1__1__Impl rule__Item__Group_2_1__2 ;
    public final void rule__Item__Group_2_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3768:1: ( rule__Item__Group_2_1__1__Impl rule__Item__Group_2_1__2 )
            // InternalDesk.g:3769:2: rule__Item__Group_2_1__1__Impl rule__Item__Group_2_1__2
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
    // InternalDesk.g:3776:1: rule__Item__Group_2_1__1__Impl : ( ( rule__Item__MinAssignment_2_1_1 ) ) ;
    public final void rule__Item__Group_2_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3780:1: ( ( ( rule__Item__MinAssignment_2_1_1 ) ) )
            // InternalDesk.g:3781:1: ( ( rule__Item__MinAssignment_2_1_1 ) )
            {
            // InternalDesk.g:3781:1: ( ( rule__Item__MinAssignment_2_1_1 ) )
            // InternalDesk.g:3782:2: ( rule__Item__MinAssignment_2_1_1 )
            {
             before(grammarAccess.getItemAccess().getMinAssignment_2_1_1()); 
            // InternalDesk.g:3783:2: ( rule__Item__MinAssignment_2_1_1 )
            // InternalDesk.g:3783:3: rule__Item__MinAssignment_2_1_1
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
    // InternalDesk.g:3791:1: rule__Item__Group_2_1__2 : rule__Item__Group_2_1__2__Impl rule__Item__Group_2_1__3 ;
    public final void rule__Item__Group_2_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3795:1: ( rule__Item__Group_2_1__2__Impl rule__Item__Group_2_1__3 )
            // InternalDesk.g:3796:2: rule__Item__Group_2_1__2__Impl rule__Item__Group_2_1__3
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
    // InternalDesk.g:3803:1: rule__Item__Group_2_1__2__Impl : ( ( rule__Item__Group_2_1_2__0 )? ) ;
    public final void rule__Item__Group_2_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3807:1: ( ( ( rule__Item__Group_2_1_2__0 )? ) )
            // InternalDesk.g:3808:1: ( ( rule__Item__Group_2_1_2__0 )? )
            {
            // InternalDesk.g:3808:1: ( ( rule__Item__Group_2_1_2__0 )? )
            // InternalDesk.g:3809:2: ( rule__Item__Group_2_1_2__0 )?
            {
             before(grammarAccess.getItemAccess().getGroup_2_1_2()); 
            // InternalDesk.g:3810:2: ( rule__Item__Group_2_1_2__0 )?
            int alt36=2;
            int LA36_0 = input.LA(1);

            if ( (LA36_0==22) ) {
                alt36=1;
            }
            switch (alt36) {
                case 1 :
                    // InternalDesk.g:3810:3: rule__Item__Group_2_1_2__0
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
    // InternalDesk.g:3818:1: rule__Item__Group_2_1__3 : rule__Item__Group_2_1__3__Impl ;
    public final void rule__Item__Group_2_1__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3822:1: ( rule__Item__Group_2_1__3__Impl )
            // InternalDesk.g:3823:2: rule__Item__Group_2_1__3__Impl
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
    // InternalDesk.g:3829:1: rule__Item__Group_2_1__3__Impl : ( '}' ) ;
    public final void rule__Item__Group_2_1__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3833:1: ( ( '}' ) )
            // InternalDesk.g:3834:1: ( '}' )
            {
            // InternalDesk.g:3834:1: ( '}' )
            // InternalDesk.g:3835:2: '}'
            {
             before(grammarAccess.getItemAccess().getRightCurlyBracketKeyword_2_1_3()); 
            match(input,16,FOLLOW_2); 
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
    // InternalDesk.g:3845:1: rule__Item__Group_2_1_2__0 : rule__Item__Group_2_1_2__0__Impl rule__Item__Group_2_1_2__1 ;
    public final void rule__Item__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3849:1: ( rule__Item__Group_2_1_2__0__Impl rule__Item__Group_2_1_2__1 )
            // InternalDesk.g:3850:2: rule__Item__Group_2_1_2__0__Impl rule__Item__Group_2_1_2__1
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
    // InternalDesk.g:3857:1: rule__Item__Group_2_1_2__0__Impl : ( ',' ) ;
    public final void rule__Item__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3861:1: ( ( ',' ) )
            // InternalDesk.g:3862:1: ( ',' )
            {
            // InternalDesk.g:3862:1: ( ',' )
            // InternalDesk.g:3863:2: ','
            {
             before(grammarAccess.getItemAccess().getCommaKeyword_2_1_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:3872:1: rule__Item__Group_2_1_2__1 : rule__Item__Group_2_1_2__1__Impl ;
    public final void rule__Item__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3876:1: ( rule__Item__Group_2_1_2__1__Impl )
            // InternalDesk.g:3877:2: rule__Item__Group_2_1_2__1__Impl
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
    // InternalDesk.g:3883:1: rule__Item__Group_2_1_2__1__Impl : ( ( rule__Item__MaxAssignment_2_1_2_1 ) ) ;
    public final void rule__Item__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3887:1: ( ( ( rule__Item__MaxAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:3888:1: ( ( rule__Item__MaxAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:3888:1: ( ( rule__Item__MaxAssignment_2_1_2_1 ) )
            // InternalDesk.g:3889:2: ( rule__Item__MaxAssignment_2_1_2_1 )
            {
             before(grammarAccess.getItemAccess().getMaxAssignment_2_1_2_1()); 
            // InternalDesk.g:3890:2: ( rule__Item__MaxAssignment_2_1_2_1 )
            // InternalDesk.g:3890:3: rule__Item__MaxAssignment_2_1_2_1
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
    // InternalDesk.g:3899:1: rule__Token__Group__0 : rule__Token__Group__0__Impl rule__Token__Group__1 ;
    public final void rule__Token__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3903:1: ( rule__Token__Group__0__Impl rule__Token__Group__1 )
            // InternalDesk.g:3904:2: rule__Token__Group__0__Impl rule__Token__Group__1
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
    // InternalDesk.g:3911:1: rule__Token__Group__0__Impl : ( ( rule__Token__BaseAssignment_0 ) ) ;
    public final void rule__Token__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3915:1: ( ( ( rule__Token__BaseAssignment_0 ) ) )
            // InternalDesk.g:3916:1: ( ( rule__Token__BaseAssignment_0 ) )
            {
            // InternalDesk.g:3916:1: ( ( rule__Token__BaseAssignment_0 ) )
            // InternalDesk.g:3917:2: ( rule__Token__BaseAssignment_0 )
            {
             before(grammarAccess.getTokenAccess().getBaseAssignment_0()); 
            // InternalDesk.g:3918:2: ( rule__Token__BaseAssignment_0 )
            // InternalDesk.g:3918:3: rule__Token__BaseAssignment_0
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
    // InternalDesk.g:3926:1: rule__Token__Group__1 : rule__Token__Group__1__Impl rule__Token__Group__2 ;
    public final void rule__Token__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3930:1: ( rule__Token__Group__1__Impl rule__Token__Group__2 )
            // InternalDesk.g:3931:2: rule__Token__Group__1__Impl rule__Token__Group__2
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
    // InternalDesk.g:3938:1: rule__Token__Group__1__Impl : ( ( rule__Token__Group_1__0 )* ) ;
    public final void rule__Token__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3942:1: ( ( ( rule__Token__Group_1__0 )* ) )
            // InternalDesk.g:3943:1: ( ( rule__Token__Group_1__0 )* )
            {
            // InternalDesk.g:3943:1: ( ( rule__Token__Group_1__0 )* )
            // InternalDesk.g:3944:2: ( rule__Token__Group_1__0 )*
            {
             before(grammarAccess.getTokenAccess().getGroup_1()); 
            // InternalDesk.g:3945:2: ( rule__Token__Group_1__0 )*
            loop37:
            do {
                int alt37=2;
                int LA37_0 = input.LA(1);

                if ( (LA37_0==41) ) {
                    alt37=1;
                }


                switch (alt37) {
            	case 1 :
            	    // InternalDesk.g:3945:3: rule__Token__Group_1__0
            	    {
            	    pushFollow(FOLLOW_32);
            	    rule__Token__Group_1__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop37;
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
    // InternalDesk.g:3953:1: rule__Token__Group__2 : rule__Token__Group__2__Impl ;
    public final void rule__Token__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3957:1: ( rule__Token__Group__2__Impl )
            // InternalDesk.g:3958:2: rule__Token__Group__2__Impl
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
    // InternalDesk.g:3964:1: rule__Token__Group__2__Impl : ( ( rule__Token__Group_2__0 )* ) ;
    public final void rule__Token__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3968:1: ( ( ( rule__Token__Group_2__0 )* ) )
            // InternalDesk.g:3969:1: ( ( rule__Token__Group_2__0 )* )
            {
            // InternalDesk.g:3969:1: ( ( rule__Token__Group_2__0 )* )
            // InternalDesk.g:3970:2: ( rule__Token__Group_2__0 )*
            {
             before(grammarAccess.getTokenAccess().getGroup_2()); 
            // InternalDesk.g:3971:2: ( rule__Token__Group_2__0 )*
            loop38:
            do {
                int alt38=2;
                int LA38_0 = input.LA(1);

                if ( (LA38_0==42) ) {
                    alt38=1;
                }


                switch (alt38) {
            	case 1 :
            	    // InternalDesk.g:3971:3: rule__Token__Group_2__0
            	    {
            	    pushFollow(FOLLOW_33);
            	    rule__Token__Group_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop38;
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
    // InternalDesk.g:3980:1: rule__Token__Group_1__0 : rule__Token__Group_1__0__Impl rule__Token__Group_1__1 ;
    public final void rule__Token__Group_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3984:1: ( rule__Token__Group_1__0__Impl rule__Token__Group_1__1 )
            // InternalDesk.g:3985:2: rule__Token__Group_1__0__Impl rule__Token__Group_1__1
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
    // InternalDesk.g:3992:1: rule__Token__Group_1__0__Impl : ( 'as' ) ;
    public final void rule__Token__Group_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3996:1: ( ( 'as' ) )
            // InternalDesk.g:3997:1: ( 'as' )
            {
            // InternalDesk.g:3997:1: ( 'as' )
            // InternalDesk.g:3998:2: 'as'
            {
             before(grammarAccess.getTokenAccess().getAsKeyword_1_0()); 
            match(input,41,FOLLOW_2); 
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
    // InternalDesk.g:4007:1: rule__Token__Group_1__1 : rule__Token__Group_1__1__Impl ;
    public final void rule__Token__Group_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4011:1: ( rule__Token__Group_1__1__Impl )
            // InternalDesk.g:4012:2: rule__Token__Group_1__1__Impl
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
    // InternalDesk.g:4018:1: rule__Token__Group_1__1__Impl : ( ( rule__Token__ConditionsAssignment_1_1 ) ) ;
    public final void rule__Token__Group_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4022:1: ( ( ( rule__Token__ConditionsAssignment_1_1 ) ) )
            // InternalDesk.g:4023:1: ( ( rule__Token__ConditionsAssignment_1_1 ) )
            {
            // InternalDesk.g:4023:1: ( ( rule__Token__ConditionsAssignment_1_1 ) )
            // InternalDesk.g:4024:2: ( rule__Token__ConditionsAssignment_1_1 )
            {
             before(grammarAccess.getTokenAccess().getConditionsAssignment_1_1()); 
            // InternalDesk.g:4025:2: ( rule__Token__ConditionsAssignment_1_1 )
            // InternalDesk.g:4025:3: rule__Token__ConditionsAssignment_1_1
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
    // InternalDesk.g:4034:1: rule__Token__Group_2__0 : rule__Token__Group_2__0__Impl rule__Token__Group_2__1 ;
    public final void rule__Token__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4038:1: ( rule__Token__Group_2__0__Impl rule__Token__Group_2__1 )
            // InternalDesk.g:4039:2: rule__Token__Group_2__0__Impl rule__Token__Group_2__1
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
    // InternalDesk.g:4046:1: rule__Token__Group_2__0__Impl : ( 'except' ) ;
    public final void rule__Token__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4050:1: ( ( 'except' ) )
            // InternalDesk.g:4051:1: ( 'except' )
            {
            // InternalDesk.g:4051:1: ( 'except' )
            // InternalDesk.g:4052:2: 'except'
            {
             before(grammarAccess.getTokenAccess().getExceptKeyword_2_0()); 
            match(input,42,FOLLOW_2); 
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
    // InternalDesk.g:4061:1: rule__Token__Group_2__1 : rule__Token__Group_2__1__Impl ;
    public final void rule__Token__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4065:1: ( rule__Token__Group_2__1__Impl )
            // InternalDesk.g:4066:2: rule__Token__Group_2__1__Impl
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
    // InternalDesk.g:4072:1: rule__Token__Group_2__1__Impl : ( ( rule__Token__ExceptionsAssignment_2_1 ) ) ;
    public final void rule__Token__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4076:1: ( ( ( rule__Token__ExceptionsAssignment_2_1 ) ) )
            // InternalDesk.g:4077:1: ( ( rule__Token__ExceptionsAssignment_2_1 ) )
            {
            // InternalDesk.g:4077:1: ( ( rule__Token__ExceptionsAssignment_2_1 ) )
            // InternalDesk.g:4078:2: ( rule__Token__ExceptionsAssignment_2_1 )
            {
             before(grammarAccess.getTokenAccess().getExceptionsAssignment_2_1()); 
            // InternalDesk.g:4079:2: ( rule__Token__ExceptionsAssignment_2_1 )
            // InternalDesk.g:4079:3: rule__Token__ExceptionsAssignment_2_1
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
    // InternalDesk.g:4088:1: rule__Condition__Group_1__0 : rule__Condition__Group_1__0__Impl rule__Condition__Group_1__1 ;
    public final void rule__Condition__Group_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4092:1: ( rule__Condition__Group_1__0__Impl rule__Condition__Group_1__1 )
            // InternalDesk.g:4093:2: rule__Condition__Group_1__0__Impl rule__Condition__Group_1__1
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
    // InternalDesk.g:4100:1: rule__Condition__Group_1__0__Impl : ( '(' ) ;
    public final void rule__Condition__Group_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4104:1: ( ( '(' ) )
            // InternalDesk.g:4105:1: ( '(' )
            {
            // InternalDesk.g:4105:1: ( '(' )
            // InternalDesk.g:4106:2: '('
            {
             before(grammarAccess.getConditionAccess().getLeftParenthesisKeyword_1_0()); 
            match(input,39,FOLLOW_2); 
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
    // InternalDesk.g:4115:1: rule__Condition__Group_1__1 : rule__Condition__Group_1__1__Impl rule__Condition__Group_1__2 ;
    public final void rule__Condition__Group_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4119:1: ( rule__Condition__Group_1__1__Impl rule__Condition__Group_1__2 )
            // InternalDesk.g:4120:2: rule__Condition__Group_1__1__Impl rule__Condition__Group_1__2
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
    // InternalDesk.g:4127:1: rule__Condition__Group_1__1__Impl : ( ( rule__Condition__AtomsAssignment_1_1 ) ) ;
    public final void rule__Condition__Group_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4131:1: ( ( ( rule__Condition__AtomsAssignment_1_1 ) ) )
            // InternalDesk.g:4132:1: ( ( rule__Condition__AtomsAssignment_1_1 ) )
            {
            // InternalDesk.g:4132:1: ( ( rule__Condition__AtomsAssignment_1_1 ) )
            // InternalDesk.g:4133:2: ( rule__Condition__AtomsAssignment_1_1 )
            {
             before(grammarAccess.getConditionAccess().getAtomsAssignment_1_1()); 
            // InternalDesk.g:4134:2: ( rule__Condition__AtomsAssignment_1_1 )
            // InternalDesk.g:4134:3: rule__Condition__AtomsAssignment_1_1
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
    // InternalDesk.g:4142:1: rule__Condition__Group_1__2 : rule__Condition__Group_1__2__Impl rule__Condition__Group_1__3 ;
    public final void rule__Condition__Group_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4146:1: ( rule__Condition__Group_1__2__Impl rule__Condition__Group_1__3 )
            // InternalDesk.g:4147:2: rule__Condition__Group_1__2__Impl rule__Condition__Group_1__3
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
    // InternalDesk.g:4154:1: rule__Condition__Group_1__2__Impl : ( ( rule__Condition__Group_1_2__0 )* ) ;
    public final void rule__Condition__Group_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4158:1: ( ( ( rule__Condition__Group_1_2__0 )* ) )
            // InternalDesk.g:4159:1: ( ( rule__Condition__Group_1_2__0 )* )
            {
            // InternalDesk.g:4159:1: ( ( rule__Condition__Group_1_2__0 )* )
            // InternalDesk.g:4160:2: ( rule__Condition__Group_1_2__0 )*
            {
             before(grammarAccess.getConditionAccess().getGroup_1_2()); 
            // InternalDesk.g:4161:2: ( rule__Condition__Group_1_2__0 )*
            loop39:
            do {
                int alt39=2;
                int LA39_0 = input.LA(1);

                if ( (LA39_0==33) ) {
                    alt39=1;
                }


                switch (alt39) {
            	case 1 :
            	    // InternalDesk.g:4161:3: rule__Condition__Group_1_2__0
            	    {
            	    pushFollow(FOLLOW_22);
            	    rule__Condition__Group_1_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop39;
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
    // InternalDesk.g:4169:1: rule__Condition__Group_1__3 : rule__Condition__Group_1__3__Impl ;
    public final void rule__Condition__Group_1__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4173:1: ( rule__Condition__Group_1__3__Impl )
            // InternalDesk.g:4174:2: rule__Condition__Group_1__3__Impl
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
    // InternalDesk.g:4180:1: rule__Condition__Group_1__3__Impl : ( ')' ) ;
    public final void rule__Condition__Group_1__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4184:1: ( ( ')' ) )
            // InternalDesk.g:4185:1: ( ')' )
            {
            // InternalDesk.g:4185:1: ( ')' )
            // InternalDesk.g:4186:2: ')'
            {
             before(grammarAccess.getConditionAccess().getRightParenthesisKeyword_1_3()); 
            match(input,40,FOLLOW_2); 
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
    // InternalDesk.g:4196:1: rule__Condition__Group_1_2__0 : rule__Condition__Group_1_2__0__Impl rule__Condition__Group_1_2__1 ;
    public final void rule__Condition__Group_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4200:1: ( rule__Condition__Group_1_2__0__Impl rule__Condition__Group_1_2__1 )
            // InternalDesk.g:4201:2: rule__Condition__Group_1_2__0__Impl rule__Condition__Group_1_2__1
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
    // InternalDesk.g:4208:1: rule__Condition__Group_1_2__0__Impl : ( '|' ) ;
    public final void rule__Condition__Group_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4212:1: ( ( '|' ) )
            // InternalDesk.g:4213:1: ( '|' )
            {
            // InternalDesk.g:4213:1: ( '|' )
            // InternalDesk.g:4214:2: '|'
            {
             before(grammarAccess.getConditionAccess().getVerticalLineKeyword_1_2_0()); 
            match(input,33,FOLLOW_2); 
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
    // InternalDesk.g:4223:1: rule__Condition__Group_1_2__1 : rule__Condition__Group_1_2__1__Impl ;
    public final void rule__Condition__Group_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4227:1: ( rule__Condition__Group_1_2__1__Impl )
            // InternalDesk.g:4228:2: rule__Condition__Group_1_2__1__Impl
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
    // InternalDesk.g:4234:1: rule__Condition__Group_1_2__1__Impl : ( ( rule__Condition__AtomsAssignment_1_2_1 ) ) ;
    public final void rule__Condition__Group_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4238:1: ( ( ( rule__Condition__AtomsAssignment_1_2_1 ) ) )
            // InternalDesk.g:4239:1: ( ( rule__Condition__AtomsAssignment_1_2_1 ) )
            {
            // InternalDesk.g:4239:1: ( ( rule__Condition__AtomsAssignment_1_2_1 ) )
            // InternalDesk.g:4240:2: ( rule__Condition__AtomsAssignment_1_2_1 )
            {
             before(grammarAccess.getConditionAccess().getAtomsAssignment_1_2_1()); 
            // InternalDesk.g:4241:2: ( rule__Condition__AtomsAssignment_1_2_1 )
            // InternalDesk.g:4241:3: rule__Condition__AtomsAssignment_1_2_1
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
    // InternalDesk.g:4250:1: rule__Words__Group__0 : rule__Words__Group__0__Impl rule__Words__Group__1 ;
    public final void rule__Words__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4254:1: ( rule__Words__Group__0__Impl rule__Words__Group__1 )
            // InternalDesk.g:4255:2: rule__Words__Group__0__Impl rule__Words__Group__1
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
    // InternalDesk.g:4262:1: rule__Words__Group__0__Impl : ( ( rule__Words__ExactAssignment_0 )? ) ;
    public final void rule__Words__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4266:1: ( ( ( rule__Words__ExactAssignment_0 )? ) )
            // InternalDesk.g:4267:1: ( ( rule__Words__ExactAssignment_0 )? )
            {
            // InternalDesk.g:4267:1: ( ( rule__Words__ExactAssignment_0 )? )
            // InternalDesk.g:4268:2: ( rule__Words__ExactAssignment_0 )?
            {
             before(grammarAccess.getWordsAccess().getExactAssignment_0()); 
            // InternalDesk.g:4269:2: ( rule__Words__ExactAssignment_0 )?
            int alt40=2;
            int LA40_0 = input.LA(1);

            if ( (LA40_0==69) ) {
                alt40=1;
            }
            switch (alt40) {
                case 1 :
                    // InternalDesk.g:4269:3: rule__Words__ExactAssignment_0
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
    // InternalDesk.g:4277:1: rule__Words__Group__1 : rule__Words__Group__1__Impl ;
    public final void rule__Words__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4281:1: ( rule__Words__Group__1__Impl )
            // InternalDesk.g:4282:2: rule__Words__Group__1__Impl
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
    // InternalDesk.g:4288:1: rule__Words__Group__1__Impl : ( ( rule__Words__TextAssignment_1 ) ) ;
    public final void rule__Words__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4292:1: ( ( ( rule__Words__TextAssignment_1 ) ) )
            // InternalDesk.g:4293:1: ( ( rule__Words__TextAssignment_1 ) )
            {
            // InternalDesk.g:4293:1: ( ( rule__Words__TextAssignment_1 ) )
            // InternalDesk.g:4294:2: ( rule__Words__TextAssignment_1 )
            {
             before(grammarAccess.getWordsAccess().getTextAssignment_1()); 
            // InternalDesk.g:4295:2: ( rule__Words__TextAssignment_1 )
            // InternalDesk.g:4295:3: rule__Words__TextAssignment_1
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
    // InternalDesk.g:4304:1: rule__Chunk__Group__0 : rule__Chunk__Group__0__Impl rule__Chunk__Group__1 ;
    public final void rule__Chunk__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4308:1: ( rule__Chunk__Group__0__Impl rule__Chunk__Group__1 )
            // InternalDesk.g:4309:2: rule__Chunk__Group__0__Impl rule__Chunk__Group__1
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
    // InternalDesk.g:4316:1: rule__Chunk__Group__0__Impl : ( 'chunk' ) ;
    public final void rule__Chunk__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4320:1: ( ( 'chunk' ) )
            // InternalDesk.g:4321:1: ( 'chunk' )
            {
            // InternalDesk.g:4321:1: ( 'chunk' )
            // InternalDesk.g:4322:2: 'chunk'
            {
             before(grammarAccess.getChunkAccess().getChunkKeyword_0()); 
            match(input,43,FOLLOW_2); 
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
    // InternalDesk.g:4331:1: rule__Chunk__Group__1 : rule__Chunk__Group__1__Impl ;
    public final void rule__Chunk__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4335:1: ( rule__Chunk__Group__1__Impl )
            // InternalDesk.g:4336:2: rule__Chunk__Group__1__Impl
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
    // InternalDesk.g:4342:1: rule__Chunk__Group__1__Impl : ( ( rule__Chunk__NameAssignment_1 ) ) ;
    public final void rule__Chunk__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4346:1: ( ( ( rule__Chunk__NameAssignment_1 ) ) )
            // InternalDesk.g:4347:1: ( ( rule__Chunk__NameAssignment_1 ) )
            {
            // InternalDesk.g:4347:1: ( ( rule__Chunk__NameAssignment_1 ) )
            // InternalDesk.g:4348:2: ( rule__Chunk__NameAssignment_1 )
            {
             before(grammarAccess.getChunkAccess().getNameAssignment_1()); 
            // InternalDesk.g:4349:2: ( rule__Chunk__NameAssignment_1 )
            // InternalDesk.g:4349:3: rule__Chunk__NameAssignment_1
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
    // InternalDesk.g:4358:1: rule__TermEntry__Group__0 : rule__TermEntry__Group__0__Impl rule__TermEntry__Group__1 ;
    public final void rule__TermEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4362:1: ( rule__TermEntry__Group__0__Impl rule__TermEntry__Group__1 )
            // InternalDesk.g:4363:2: rule__TermEntry__Group__0__Impl rule__TermEntry__Group__1
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
    // InternalDesk.g:4370:1: rule__TermEntry__Group__0__Impl : ( 'term' ) ;
    public final void rule__TermEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4374:1: ( ( 'term' ) )
            // InternalDesk.g:4375:1: ( 'term' )
            {
            // InternalDesk.g:4375:1: ( 'term' )
            // InternalDesk.g:4376:2: 'term'
            {
             before(grammarAccess.getTermEntryAccess().getTermKeyword_0()); 
            match(input,44,FOLLOW_2); 
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
    // InternalDesk.g:4385:1: rule__TermEntry__Group__1 : rule__TermEntry__Group__1__Impl rule__TermEntry__Group__2 ;
    public final void rule__TermEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4389:1: ( rule__TermEntry__Group__1__Impl rule__TermEntry__Group__2 )
            // InternalDesk.g:4390:2: rule__TermEntry__Group__1__Impl rule__TermEntry__Group__2
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
    // InternalDesk.g:4397:1: rule__TermEntry__Group__1__Impl : ( ( rule__TermEntry__NameAssignment_1 ) ) ;
    public final void rule__TermEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4401:1: ( ( ( rule__TermEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:4402:1: ( ( rule__TermEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:4402:1: ( ( rule__TermEntry__NameAssignment_1 ) )
            // InternalDesk.g:4403:2: ( rule__TermEntry__NameAssignment_1 )
            {
             before(grammarAccess.getTermEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:4404:2: ( rule__TermEntry__NameAssignment_1 )
            // InternalDesk.g:4404:3: rule__TermEntry__NameAssignment_1
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
    // InternalDesk.g:4412:1: rule__TermEntry__Group__2 : rule__TermEntry__Group__2__Impl ;
    public final void rule__TermEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4416:1: ( rule__TermEntry__Group__2__Impl )
            // InternalDesk.g:4417:2: rule__TermEntry__Group__2__Impl
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
    // InternalDesk.g:4423:1: rule__TermEntry__Group__2__Impl : ( ( rule__TermEntry__Group_2__0 )? ) ;
    public final void rule__TermEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4427:1: ( ( ( rule__TermEntry__Group_2__0 )? ) )
            // InternalDesk.g:4428:1: ( ( rule__TermEntry__Group_2__0 )? )
            {
            // InternalDesk.g:4428:1: ( ( rule__TermEntry__Group_2__0 )? )
            // InternalDesk.g:4429:2: ( rule__TermEntry__Group_2__0 )?
            {
             before(grammarAccess.getTermEntryAccess().getGroup_2()); 
            // InternalDesk.g:4430:2: ( rule__TermEntry__Group_2__0 )?
            int alt41=2;
            int LA41_0 = input.LA(1);

            if ( (LA41_0==15) ) {
                alt41=1;
            }
            switch (alt41) {
                case 1 :
                    // InternalDesk.g:4430:3: rule__TermEntry__Group_2__0
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
    // InternalDesk.g:4439:1: rule__TermEntry__Group_2__0 : rule__TermEntry__Group_2__0__Impl rule__TermEntry__Group_2__1 ;
    public final void rule__TermEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4443:1: ( rule__TermEntry__Group_2__0__Impl rule__TermEntry__Group_2__1 )
            // InternalDesk.g:4444:2: rule__TermEntry__Group_2__0__Impl rule__TermEntry__Group_2__1
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
    // InternalDesk.g:4451:1: rule__TermEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__TermEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4455:1: ( ( '{' ) )
            // InternalDesk.g:4456:1: ( '{' )
            {
            // InternalDesk.g:4456:1: ( '{' )
            // InternalDesk.g:4457:2: '{'
            {
             before(grammarAccess.getTermEntryAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,15,FOLLOW_2); 
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
    // InternalDesk.g:4466:1: rule__TermEntry__Group_2__1 : rule__TermEntry__Group_2__1__Impl rule__TermEntry__Group_2__2 ;
    public final void rule__TermEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4470:1: ( rule__TermEntry__Group_2__1__Impl rule__TermEntry__Group_2__2 )
            // InternalDesk.g:4471:2: rule__TermEntry__Group_2__1__Impl rule__TermEntry__Group_2__2
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
    // InternalDesk.g:4478:1: rule__TermEntry__Group_2__1__Impl : ( ( rule__TermEntry__Alternatives_2_1 )* ) ;
    public final void rule__TermEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4482:1: ( ( ( rule__TermEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:4483:1: ( ( rule__TermEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:4483:1: ( ( rule__TermEntry__Alternatives_2_1 )* )
            // InternalDesk.g:4484:2: ( rule__TermEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getTermEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:4485:2: ( rule__TermEntry__Alternatives_2_1 )*
            loop42:
            do {
                int alt42=2;
                int LA42_0 = input.LA(1);

                if ( (LA42_0==23||LA42_0==29||(LA42_0>=45 && LA42_0<=47)) ) {
                    alt42=1;
                }


                switch (alt42) {
            	case 1 :
            	    // InternalDesk.g:4485:3: rule__TermEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_38);
            	    rule__TermEntry__Alternatives_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop42;
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
    // InternalDesk.g:4493:1: rule__TermEntry__Group_2__2 : rule__TermEntry__Group_2__2__Impl ;
    public final void rule__TermEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4497:1: ( rule__TermEntry__Group_2__2__Impl )
            // InternalDesk.g:4498:2: rule__TermEntry__Group_2__2__Impl
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
    // InternalDesk.g:4504:1: rule__TermEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__TermEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4508:1: ( ( '}' ) )
            // InternalDesk.g:4509:1: ( '}' )
            {
            // InternalDesk.g:4509:1: ( '}' )
            // InternalDesk.g:4510:2: '}'
            {
             before(grammarAccess.getTermEntryAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,16,FOLLOW_2); 
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
    // InternalDesk.g:4520:1: rule__TermEntry__Group_2_1_0__0 : rule__TermEntry__Group_2_1_0__0__Impl rule__TermEntry__Group_2_1_0__1 ;
    public final void rule__TermEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4524:1: ( rule__TermEntry__Group_2_1_0__0__Impl rule__TermEntry__Group_2_1_0__1 )
            // InternalDesk.g:4525:2: rule__TermEntry__Group_2_1_0__0__Impl rule__TermEntry__Group_2_1_0__1
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
    // InternalDesk.g:4532:1: rule__TermEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__TermEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4536:1: ( ( 'also' ) )
            // InternalDesk.g:4537:1: ( 'also' )
            {
            // InternalDesk.g:4537:1: ( 'also' )
            // InternalDesk.g:4538:2: 'also'
            {
             before(grammarAccess.getTermEntryAccess().getAlsoKeyword_2_1_0_0()); 
            match(input,45,FOLLOW_2); 
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
    // InternalDesk.g:4547:1: rule__TermEntry__Group_2_1_0__1 : rule__TermEntry__Group_2_1_0__1__Impl rule__TermEntry__Group_2_1_0__2 ;
    public final void rule__TermEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4551:1: ( rule__TermEntry__Group_2_1_0__1__Impl rule__TermEntry__Group_2_1_0__2 )
            // InternalDesk.g:4552:2: rule__TermEntry__Group_2_1_0__1__Impl rule__TermEntry__Group_2_1_0__2
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
    // InternalDesk.g:4559:1: rule__TermEntry__Group_2_1_0__1__Impl : ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4563:1: ( ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:4564:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:4564:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:4565:2: ( rule__TermEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getTermEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:4566:2: ( rule__TermEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:4566:3: rule__TermEntry__AlsoAssignment_2_1_0_1
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
    // InternalDesk.g:4574:1: rule__TermEntry__Group_2_1_0__2 : rule__TermEntry__Group_2_1_0__2__Impl ;
    public final void rule__TermEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4578:1: ( rule__TermEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:4579:2: rule__TermEntry__Group_2_1_0__2__Impl
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
    // InternalDesk.g:4585:1: rule__TermEntry__Group_2_1_0__2__Impl : ( ( rule__TermEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__TermEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4589:1: ( ( ( rule__TermEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:4590:1: ( ( rule__TermEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:4590:1: ( ( rule__TermEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:4591:2: ( rule__TermEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getTermEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:4592:2: ( rule__TermEntry__Group_2_1_0_2__0 )*
            loop43:
            do {
                int alt43=2;
                int LA43_0 = input.LA(1);

                if ( (LA43_0==22) ) {
                    alt43=1;
                }


                switch (alt43) {
            	case 1 :
            	    // InternalDesk.g:4592:3: rule__TermEntry__Group_2_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__TermEntry__Group_2_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop43;
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
    // InternalDesk.g:4601:1: rule__TermEntry__Group_2_1_0_2__0 : rule__TermEntry__Group_2_1_0_2__0__Impl rule__TermEntry__Group_2_1_0_2__1 ;
    public final void rule__TermEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4605:1: ( rule__TermEntry__Group_2_1_0_2__0__Impl rule__TermEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:4606:2: rule__TermEntry__Group_2_1_0_2__0__Impl rule__TermEntry__Group_2_1_0_2__1
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
    // InternalDesk.g:4613:1: rule__TermEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__TermEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4617:1: ( ( ',' ) )
            // InternalDesk.g:4618:1: ( ',' )
            {
            // InternalDesk.g:4618:1: ( ',' )
            // InternalDesk.g:4619:2: ','
            {
             before(grammarAccess.getTermEntryAccess().getCommaKeyword_2_1_0_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:4628:1: rule__TermEntry__Group_2_1_0_2__1 : rule__TermEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__TermEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4632:1: ( rule__TermEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:4633:2: rule__TermEntry__Group_2_1_0_2__1__Impl
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
    // InternalDesk.g:4639:1: rule__TermEntry__Group_2_1_0_2__1__Impl : ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4643:1: ( ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:4644:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:4644:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:4645:2: ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getTermEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:4646:2: ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:4646:3: rule__TermEntry__AlsoAssignment_2_1_0_2_1
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
    // InternalDesk.g:4655:1: rule__TermEntry__Group_2_1_1__0 : rule__TermEntry__Group_2_1_1__0__Impl rule__TermEntry__Group_2_1_1__1 ;
    public final void rule__TermEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4659:1: ( rule__TermEntry__Group_2_1_1__0__Impl rule__TermEntry__Group_2_1_1__1 )
            // InternalDesk.g:4660:2: rule__TermEntry__Group_2_1_1__0__Impl rule__TermEntry__Group_2_1_1__1
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
    // InternalDesk.g:4667:1: rule__TermEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__TermEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4671:1: ( ( 'never' ) )
            // InternalDesk.g:4672:1: ( 'never' )
            {
            // InternalDesk.g:4672:1: ( 'never' )
            // InternalDesk.g:4673:2: 'never'
            {
             before(grammarAccess.getTermEntryAccess().getNeverKeyword_2_1_1_0()); 
            match(input,46,FOLLOW_2); 
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
    // InternalDesk.g:4682:1: rule__TermEntry__Group_2_1_1__1 : rule__TermEntry__Group_2_1_1__1__Impl rule__TermEntry__Group_2_1_1__2 ;
    public final void rule__TermEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4686:1: ( rule__TermEntry__Group_2_1_1__1__Impl rule__TermEntry__Group_2_1_1__2 )
            // InternalDesk.g:4687:2: rule__TermEntry__Group_2_1_1__1__Impl rule__TermEntry__Group_2_1_1__2
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
    // InternalDesk.g:4694:1: rule__TermEntry__Group_2_1_1__1__Impl : ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4698:1: ( ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:4699:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:4699:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:4700:2: ( rule__TermEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getTermEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:4701:2: ( rule__TermEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:4701:3: rule__TermEntry__NeverAssignment_2_1_1_1
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
    // InternalDesk.g:4709:1: rule__TermEntry__Group_2_1_1__2 : rule__TermEntry__Group_2_1_1__2__Impl ;
    public final void rule__TermEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4713:1: ( rule__TermEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:4714:2: rule__TermEntry__Group_2_1_1__2__Impl
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
    // InternalDesk.g:4720:1: rule__TermEntry__Group_2_1_1__2__Impl : ( ( rule__TermEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__TermEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4724:1: ( ( ( rule__TermEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:4725:1: ( ( rule__TermEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:4725:1: ( ( rule__TermEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:4726:2: ( rule__TermEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getTermEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:4727:2: ( rule__TermEntry__Group_2_1_1_2__0 )*
            loop44:
            do {
                int alt44=2;
                int LA44_0 = input.LA(1);

                if ( (LA44_0==22) ) {
                    alt44=1;
                }


                switch (alt44) {
            	case 1 :
            	    // InternalDesk.g:4727:3: rule__TermEntry__Group_2_1_1_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__TermEntry__Group_2_1_1_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop44;
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
    // InternalDesk.g:4736:1: rule__TermEntry__Group_2_1_1_2__0 : rule__TermEntry__Group_2_1_1_2__0__Impl rule__TermEntry__Group_2_1_1_2__1 ;
    public final void rule__TermEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4740:1: ( rule__TermEntry__Group_2_1_1_2__0__Impl rule__TermEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:4741:2: rule__TermEntry__Group_2_1_1_2__0__Impl rule__TermEntry__Group_2_1_1_2__1
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
    // InternalDesk.g:4748:1: rule__TermEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__TermEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4752:1: ( ( ',' ) )
            // InternalDesk.g:4753:1: ( ',' )
            {
            // InternalDesk.g:4753:1: ( ',' )
            // InternalDesk.g:4754:2: ','
            {
             before(grammarAccess.getTermEntryAccess().getCommaKeyword_2_1_1_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:4763:1: rule__TermEntry__Group_2_1_1_2__1 : rule__TermEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__TermEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4767:1: ( rule__TermEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:4768:2: rule__TermEntry__Group_2_1_1_2__1__Impl
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
    // InternalDesk.g:4774:1: rule__TermEntry__Group_2_1_1_2__1__Impl : ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4778:1: ( ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:4779:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:4779:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:4780:2: ( rule__TermEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getTermEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:4781:2: ( rule__TermEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:4781:3: rule__TermEntry__NeverAssignment_2_1_1_2_1
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
    // InternalDesk.g:4790:1: rule__TermEntry__Group_2_1_2__0 : rule__TermEntry__Group_2_1_2__0__Impl rule__TermEntry__Group_2_1_2__1 ;
    public final void rule__TermEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4794:1: ( rule__TermEntry__Group_2_1_2__0__Impl rule__TermEntry__Group_2_1_2__1 )
            // InternalDesk.g:4795:2: rule__TermEntry__Group_2_1_2__0__Impl rule__TermEntry__Group_2_1_2__1
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
    // InternalDesk.g:4802:1: rule__TermEntry__Group_2_1_2__0__Impl : ( 'first' ) ;
    public final void rule__TermEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4806:1: ( ( 'first' ) )
            // InternalDesk.g:4807:1: ( 'first' )
            {
            // InternalDesk.g:4807:1: ( 'first' )
            // InternalDesk.g:4808:2: 'first'
            {
             before(grammarAccess.getTermEntryAccess().getFirstKeyword_2_1_2_0()); 
            match(input,47,FOLLOW_2); 
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
    // InternalDesk.g:4817:1: rule__TermEntry__Group_2_1_2__1 : rule__TermEntry__Group_2_1_2__1__Impl ;
    public final void rule__TermEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4821:1: ( rule__TermEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:4822:2: rule__TermEntry__Group_2_1_2__1__Impl
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
    // InternalDesk.g:4828:1: rule__TermEntry__Group_2_1_2__1__Impl : ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4832:1: ( ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:4833:1: ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:4833:1: ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) )
            // InternalDesk.g:4834:2: ( rule__TermEntry__FirstAssignment_2_1_2_1 )
            {
             before(grammarAccess.getTermEntryAccess().getFirstAssignment_2_1_2_1()); 
            // InternalDesk.g:4835:2: ( rule__TermEntry__FirstAssignment_2_1_2_1 )
            // InternalDesk.g:4835:3: rule__TermEntry__FirstAssignment_2_1_2_1
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
    // InternalDesk.g:4844:1: rule__TermEntry__Group_2_1_3__0 : rule__TermEntry__Group_2_1_3__0__Impl rule__TermEntry__Group_2_1_3__1 ;
    public final void rule__TermEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4848:1: ( rule__TermEntry__Group_2_1_3__0__Impl rule__TermEntry__Group_2_1_3__1 )
            // InternalDesk.g:4849:2: rule__TermEntry__Group_2_1_3__0__Impl rule__TermEntry__Group_2_1_3__1
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
    // InternalDesk.g:4856:1: rule__TermEntry__Group_2_1_3__0__Impl : ( 'because' ) ;
    public final void rule__TermEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4860:1: ( ( 'because' ) )
            // InternalDesk.g:4861:1: ( 'because' )
            {
            // InternalDesk.g:4861:1: ( 'because' )
            // InternalDesk.g:4862:2: 'because'
            {
             before(grammarAccess.getTermEntryAccess().getBecauseKeyword_2_1_3_0()); 
            match(input,23,FOLLOW_2); 
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
    // InternalDesk.g:4871:1: rule__TermEntry__Group_2_1_3__1 : rule__TermEntry__Group_2_1_3__1__Impl ;
    public final void rule__TermEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4875:1: ( rule__TermEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:4876:2: rule__TermEntry__Group_2_1_3__1__Impl
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
    // InternalDesk.g:4882:1: rule__TermEntry__Group_2_1_3__1__Impl : ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4886:1: ( ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:4887:1: ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:4887:1: ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) )
            // InternalDesk.g:4888:2: ( rule__TermEntry__BecauseAssignment_2_1_3_1 )
            {
             before(grammarAccess.getTermEntryAccess().getBecauseAssignment_2_1_3_1()); 
            // InternalDesk.g:4889:2: ( rule__TermEntry__BecauseAssignment_2_1_3_1 )
            // InternalDesk.g:4889:3: rule__TermEntry__BecauseAssignment_2_1_3_1
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
    // InternalDesk.g:4898:1: rule__OfficeEntry__Group__0 : rule__OfficeEntry__Group__0__Impl rule__OfficeEntry__Group__1 ;
    public final void rule__OfficeEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4902:1: ( rule__OfficeEntry__Group__0__Impl rule__OfficeEntry__Group__1 )
            // InternalDesk.g:4903:2: rule__OfficeEntry__Group__0__Impl rule__OfficeEntry__Group__1
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
    // InternalDesk.g:4910:1: rule__OfficeEntry__Group__0__Impl : ( 'office' ) ;
    public final void rule__OfficeEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4914:1: ( ( 'office' ) )
            // InternalDesk.g:4915:1: ( 'office' )
            {
            // InternalDesk.g:4915:1: ( 'office' )
            // InternalDesk.g:4916:2: 'office'
            {
             before(grammarAccess.getOfficeEntryAccess().getOfficeKeyword_0()); 
            match(input,48,FOLLOW_2); 
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
    // InternalDesk.g:4925:1: rule__OfficeEntry__Group__1 : rule__OfficeEntry__Group__1__Impl rule__OfficeEntry__Group__2 ;
    public final void rule__OfficeEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4929:1: ( rule__OfficeEntry__Group__1__Impl rule__OfficeEntry__Group__2 )
            // InternalDesk.g:4930:2: rule__OfficeEntry__Group__1__Impl rule__OfficeEntry__Group__2
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
    // InternalDesk.g:4937:1: rule__OfficeEntry__Group__1__Impl : ( ( rule__OfficeEntry__NameAssignment_1 ) ) ;
    public final void rule__OfficeEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4941:1: ( ( ( rule__OfficeEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:4942:1: ( ( rule__OfficeEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:4942:1: ( ( rule__OfficeEntry__NameAssignment_1 ) )
            // InternalDesk.g:4943:2: ( rule__OfficeEntry__NameAssignment_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:4944:2: ( rule__OfficeEntry__NameAssignment_1 )
            // InternalDesk.g:4944:3: rule__OfficeEntry__NameAssignment_1
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
    // InternalDesk.g:4952:1: rule__OfficeEntry__Group__2 : rule__OfficeEntry__Group__2__Impl ;
    public final void rule__OfficeEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4956:1: ( rule__OfficeEntry__Group__2__Impl )
            // InternalDesk.g:4957:2: rule__OfficeEntry__Group__2__Impl
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
    // InternalDesk.g:4963:1: rule__OfficeEntry__Group__2__Impl : ( ( rule__OfficeEntry__Group_2__0 )? ) ;
    public final void rule__OfficeEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4967:1: ( ( ( rule__OfficeEntry__Group_2__0 )? ) )
            // InternalDesk.g:4968:1: ( ( rule__OfficeEntry__Group_2__0 )? )
            {
            // InternalDesk.g:4968:1: ( ( rule__OfficeEntry__Group_2__0 )? )
            // InternalDesk.g:4969:2: ( rule__OfficeEntry__Group_2__0 )?
            {
             before(grammarAccess.getOfficeEntryAccess().getGroup_2()); 
            // InternalDesk.g:4970:2: ( rule__OfficeEntry__Group_2__0 )?
            int alt45=2;
            int LA45_0 = input.LA(1);

            if ( (LA45_0==15) ) {
                alt45=1;
            }
            switch (alt45) {
                case 1 :
                    // InternalDesk.g:4970:3: rule__OfficeEntry__Group_2__0
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
    // InternalDesk.g:4979:1: rule__OfficeEntry__Group_2__0 : rule__OfficeEntry__Group_2__0__Impl rule__OfficeEntry__Group_2__1 ;
    public final void rule__OfficeEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4983:1: ( rule__OfficeEntry__Group_2__0__Impl rule__OfficeEntry__Group_2__1 )
            // InternalDesk.g:4984:2: rule__OfficeEntry__Group_2__0__Impl rule__OfficeEntry__Group_2__1
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
    // InternalDesk.g:4991:1: rule__OfficeEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__OfficeEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4995:1: ( ( '{' ) )
            // InternalDesk.g:4996:1: ( '{' )
            {
            // InternalDesk.g:4996:1: ( '{' )
            // InternalDesk.g:4997:2: '{'
            {
             before(grammarAccess.getOfficeEntryAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,15,FOLLOW_2); 
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
    // InternalDesk.g:5006:1: rule__OfficeEntry__Group_2__1 : rule__OfficeEntry__Group_2__1__Impl rule__OfficeEntry__Group_2__2 ;
    public final void rule__OfficeEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5010:1: ( rule__OfficeEntry__Group_2__1__Impl rule__OfficeEntry__Group_2__2 )
            // InternalDesk.g:5011:2: rule__OfficeEntry__Group_2__1__Impl rule__OfficeEntry__Group_2__2
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
    // InternalDesk.g:5018:1: rule__OfficeEntry__Group_2__1__Impl : ( ( rule__OfficeEntry__Alternatives_2_1 )* ) ;
    public final void rule__OfficeEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5022:1: ( ( ( rule__OfficeEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:5023:1: ( ( rule__OfficeEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:5023:1: ( ( rule__OfficeEntry__Alternatives_2_1 )* )
            // InternalDesk.g:5024:2: ( rule__OfficeEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getOfficeEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:5025:2: ( rule__OfficeEntry__Alternatives_2_1 )*
            loop46:
            do {
                int alt46=2;
                int LA46_0 = input.LA(1);

                if ( (LA46_0==45||(LA46_0>=49 && LA46_0<=50)||LA46_0==70) ) {
                    alt46=1;
                }


                switch (alt46) {
            	case 1 :
            	    // InternalDesk.g:5025:3: rule__OfficeEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_40);
            	    rule__OfficeEntry__Alternatives_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop46;
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
    // InternalDesk.g:5033:1: rule__OfficeEntry__Group_2__2 : rule__OfficeEntry__Group_2__2__Impl ;
    public final void rule__OfficeEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5037:1: ( rule__OfficeEntry__Group_2__2__Impl )
            // InternalDesk.g:5038:2: rule__OfficeEntry__Group_2__2__Impl
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
    // InternalDesk.g:5044:1: rule__OfficeEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__OfficeEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5048:1: ( ( '}' ) )
            // InternalDesk.g:5049:1: ( '}' )
            {
            // InternalDesk.g:5049:1: ( '}' )
            // InternalDesk.g:5050:2: '}'
            {
             before(grammarAccess.getOfficeEntryAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,16,FOLLOW_2); 
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
    // InternalDesk.g:5060:1: rule__OfficeEntry__Group_2_1_0__0 : rule__OfficeEntry__Group_2_1_0__0__Impl rule__OfficeEntry__Group_2_1_0__1 ;
    public final void rule__OfficeEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5064:1: ( rule__OfficeEntry__Group_2_1_0__0__Impl rule__OfficeEntry__Group_2_1_0__1 )
            // InternalDesk.g:5065:2: rule__OfficeEntry__Group_2_1_0__0__Impl rule__OfficeEntry__Group_2_1_0__1
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
    // InternalDesk.g:5072:1: rule__OfficeEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__OfficeEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5076:1: ( ( 'also' ) )
            // InternalDesk.g:5077:1: ( 'also' )
            {
            // InternalDesk.g:5077:1: ( 'also' )
            // InternalDesk.g:5078:2: 'also'
            {
             before(grammarAccess.getOfficeEntryAccess().getAlsoKeyword_2_1_0_0()); 
            match(input,45,FOLLOW_2); 
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
    // InternalDesk.g:5087:1: rule__OfficeEntry__Group_2_1_0__1 : rule__OfficeEntry__Group_2_1_0__1__Impl rule__OfficeEntry__Group_2_1_0__2 ;
    public final void rule__OfficeEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5091:1: ( rule__OfficeEntry__Group_2_1_0__1__Impl rule__OfficeEntry__Group_2_1_0__2 )
            // InternalDesk.g:5092:2: rule__OfficeEntry__Group_2_1_0__1__Impl rule__OfficeEntry__Group_2_1_0__2
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
    // InternalDesk.g:5099:1: rule__OfficeEntry__Group_2_1_0__1__Impl : ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5103:1: ( ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:5104:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:5104:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:5105:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:5106:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:5106:3: rule__OfficeEntry__AlsoAssignment_2_1_0_1
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
    // InternalDesk.g:5114:1: rule__OfficeEntry__Group_2_1_0__2 : rule__OfficeEntry__Group_2_1_0__2__Impl ;
    public final void rule__OfficeEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5118:1: ( rule__OfficeEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:5119:2: rule__OfficeEntry__Group_2_1_0__2__Impl
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
    // InternalDesk.g:5125:1: rule__OfficeEntry__Group_2_1_0__2__Impl : ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__OfficeEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5129:1: ( ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:5130:1: ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:5130:1: ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:5131:2: ( rule__OfficeEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getOfficeEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:5132:2: ( rule__OfficeEntry__Group_2_1_0_2__0 )*
            loop47:
            do {
                int alt47=2;
                int LA47_0 = input.LA(1);

                if ( (LA47_0==22) ) {
                    alt47=1;
                }


                switch (alt47) {
            	case 1 :
            	    // InternalDesk.g:5132:3: rule__OfficeEntry__Group_2_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__OfficeEntry__Group_2_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop47;
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
    // InternalDesk.g:5141:1: rule__OfficeEntry__Group_2_1_0_2__0 : rule__OfficeEntry__Group_2_1_0_2__0__Impl rule__OfficeEntry__Group_2_1_0_2__1 ;
    public final void rule__OfficeEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5145:1: ( rule__OfficeEntry__Group_2_1_0_2__0__Impl rule__OfficeEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:5146:2: rule__OfficeEntry__Group_2_1_0_2__0__Impl rule__OfficeEntry__Group_2_1_0_2__1
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
    // InternalDesk.g:5153:1: rule__OfficeEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__OfficeEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5157:1: ( ( ',' ) )
            // InternalDesk.g:5158:1: ( ',' )
            {
            // InternalDesk.g:5158:1: ( ',' )
            // InternalDesk.g:5159:2: ','
            {
             before(grammarAccess.getOfficeEntryAccess().getCommaKeyword_2_1_0_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:5168:1: rule__OfficeEntry__Group_2_1_0_2__1 : rule__OfficeEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__OfficeEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5172:1: ( rule__OfficeEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:5173:2: rule__OfficeEntry__Group_2_1_0_2__1__Impl
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
    // InternalDesk.g:5179:1: rule__OfficeEntry__Group_2_1_0_2__1__Impl : ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5183:1: ( ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:5184:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:5184:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:5185:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:5186:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:5186:3: rule__OfficeEntry__AlsoAssignment_2_1_0_2_1
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
    // InternalDesk.g:5195:1: rule__OfficeEntry__Group_2_1_1__0 : rule__OfficeEntry__Group_2_1_1__0__Impl rule__OfficeEntry__Group_2_1_1__1 ;
    public final void rule__OfficeEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5199:1: ( rule__OfficeEntry__Group_2_1_1__0__Impl rule__OfficeEntry__Group_2_1_1__1 )
            // InternalDesk.g:5200:2: rule__OfficeEntry__Group_2_1_1__0__Impl rule__OfficeEntry__Group_2_1_1__1
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
    // InternalDesk.g:5207:1: rule__OfficeEntry__Group_2_1_1__0__Impl : ( 'in' ) ;
    public final void rule__OfficeEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5211:1: ( ( 'in' ) )
            // InternalDesk.g:5212:1: ( 'in' )
            {
            // InternalDesk.g:5212:1: ( 'in' )
            // InternalDesk.g:5213:2: 'in'
            {
             before(grammarAccess.getOfficeEntryAccess().getInKeyword_2_1_1_0()); 
            match(input,49,FOLLOW_2); 
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
    // InternalDesk.g:5222:1: rule__OfficeEntry__Group_2_1_1__1 : rule__OfficeEntry__Group_2_1_1__1__Impl ;
    public final void rule__OfficeEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5226:1: ( rule__OfficeEntry__Group_2_1_1__1__Impl )
            // InternalDesk.g:5227:2: rule__OfficeEntry__Group_2_1_1__1__Impl
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
    // InternalDesk.g:5233:1: rule__OfficeEntry__Group_2_1_1__1__Impl : ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5237:1: ( ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:5238:1: ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:5238:1: ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) )
            // InternalDesk.g:5239:2: ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getPlaceAssignment_2_1_1_1()); 
            // InternalDesk.g:5240:2: ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 )
            // InternalDesk.g:5240:3: rule__OfficeEntry__PlaceAssignment_2_1_1_1
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
    // InternalDesk.g:5249:1: rule__OfficeEntry__Group_2_1_3__0 : rule__OfficeEntry__Group_2_1_3__0__Impl rule__OfficeEntry__Group_2_1_3__1 ;
    public final void rule__OfficeEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5253:1: ( rule__OfficeEntry__Group_2_1_3__0__Impl rule__OfficeEntry__Group_2_1_3__1 )
            // InternalDesk.g:5254:2: rule__OfficeEntry__Group_2_1_3__0__Impl rule__OfficeEntry__Group_2_1_3__1
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
    // InternalDesk.g:5261:1: rule__OfficeEntry__Group_2_1_3__0__Impl : ( 'source' ) ;
    public final void rule__OfficeEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5265:1: ( ( 'source' ) )
            // InternalDesk.g:5266:1: ( 'source' )
            {
            // InternalDesk.g:5266:1: ( 'source' )
            // InternalDesk.g:5267:2: 'source'
            {
             before(grammarAccess.getOfficeEntryAccess().getSourceKeyword_2_1_3_0()); 
            match(input,50,FOLLOW_2); 
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
    // InternalDesk.g:5276:1: rule__OfficeEntry__Group_2_1_3__1 : rule__OfficeEntry__Group_2_1_3__1__Impl ;
    public final void rule__OfficeEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5280:1: ( rule__OfficeEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:5281:2: rule__OfficeEntry__Group_2_1_3__1__Impl
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
    // InternalDesk.g:5287:1: rule__OfficeEntry__Group_2_1_3__1__Impl : ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5291:1: ( ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:5292:1: ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:5292:1: ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) )
            // InternalDesk.g:5293:2: ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getSourcesAssignment_2_1_3_1()); 
            // InternalDesk.g:5294:2: ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 )
            // InternalDesk.g:5294:3: rule__OfficeEntry__SourcesAssignment_2_1_3_1
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
    // InternalDesk.g:5303:1: rule__PersonEntry__Group__0 : rule__PersonEntry__Group__0__Impl rule__PersonEntry__Group__1 ;
    public final void rule__PersonEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5307:1: ( rule__PersonEntry__Group__0__Impl rule__PersonEntry__Group__1 )
            // InternalDesk.g:5308:2: rule__PersonEntry__Group__0__Impl rule__PersonEntry__Group__1
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
    // InternalDesk.g:5315:1: rule__PersonEntry__Group__0__Impl : ( 'person' ) ;
    public final void rule__PersonEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5319:1: ( ( 'person' ) )
            // InternalDesk.g:5320:1: ( 'person' )
            {
            // InternalDesk.g:5320:1: ( 'person' )
            // InternalDesk.g:5321:2: 'person'
            {
             before(grammarAccess.getPersonEntryAccess().getPersonKeyword_0()); 
            match(input,51,FOLLOW_2); 
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
    // InternalDesk.g:5330:1: rule__PersonEntry__Group__1 : rule__PersonEntry__Group__1__Impl rule__PersonEntry__Group__2 ;
    public final void rule__PersonEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5334:1: ( rule__PersonEntry__Group__1__Impl rule__PersonEntry__Group__2 )
            // InternalDesk.g:5335:2: rule__PersonEntry__Group__1__Impl rule__PersonEntry__Group__2
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
    // InternalDesk.g:5342:1: rule__PersonEntry__Group__1__Impl : ( ( rule__PersonEntry__NameAssignment_1 ) ) ;
    public final void rule__PersonEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5346:1: ( ( ( rule__PersonEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:5347:1: ( ( rule__PersonEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:5347:1: ( ( rule__PersonEntry__NameAssignment_1 ) )
            // InternalDesk.g:5348:2: ( rule__PersonEntry__NameAssignment_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:5349:2: ( rule__PersonEntry__NameAssignment_1 )
            // InternalDesk.g:5349:3: rule__PersonEntry__NameAssignment_1
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
    // InternalDesk.g:5357:1: rule__PersonEntry__Group__2 : rule__PersonEntry__Group__2__Impl ;
    public final void rule__PersonEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5361:1: ( rule__PersonEntry__Group__2__Impl )
            // InternalDesk.g:5362:2: rule__PersonEntry__Group__2__Impl
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
    // InternalDesk.g:5368:1: rule__PersonEntry__Group__2__Impl : ( ( rule__PersonEntry__Group_2__0 )? ) ;
    public final void rule__PersonEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5372:1: ( ( ( rule__PersonEntry__Group_2__0 )? ) )
            // InternalDesk.g:5373:1: ( ( rule__PersonEntry__Group_2__0 )? )
            {
            // InternalDesk.g:5373:1: ( ( rule__PersonEntry__Group_2__0 )? )
            // InternalDesk.g:5374:2: ( rule__PersonEntry__Group_2__0 )?
            {
             before(grammarAccess.getPersonEntryAccess().getGroup_2()); 
            // InternalDesk.g:5375:2: ( rule__PersonEntry__Group_2__0 )?
            int alt48=2;
            int LA48_0 = input.LA(1);

            if ( (LA48_0==15) ) {
                alt48=1;
            }
            switch (alt48) {
                case 1 :
                    // InternalDesk.g:5375:3: rule__PersonEntry__Group_2__0
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
    // InternalDesk.g:5384:1: rule__PersonEntry__Group_2__0 : rule__PersonEntry__Group_2__0__Impl rule__PersonEntry__Group_2__1 ;
    public final void rule__PersonEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5388:1: ( rule__PersonEntry__Group_2__0__Impl rule__PersonEntry__Group_2__1 )
            // InternalDesk.g:5389:2: rule__PersonEntry__Group_2__0__Impl rule__PersonEntry__Group_2__1
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
    // InternalDesk.g:5396:1: rule__PersonEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__PersonEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5400:1: ( ( '{' ) )
            // InternalDesk.g:5401:1: ( '{' )
            {
            // InternalDesk.g:5401:1: ( '{' )
            // InternalDesk.g:5402:2: '{'
            {
             before(grammarAccess.getPersonEntryAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,15,FOLLOW_2); 
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
    // InternalDesk.g:5411:1: rule__PersonEntry__Group_2__1 : rule__PersonEntry__Group_2__1__Impl rule__PersonEntry__Group_2__2 ;
    public final void rule__PersonEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5415:1: ( rule__PersonEntry__Group_2__1__Impl rule__PersonEntry__Group_2__2 )
            // InternalDesk.g:5416:2: rule__PersonEntry__Group_2__1__Impl rule__PersonEntry__Group_2__2
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
    // InternalDesk.g:5423:1: rule__PersonEntry__Group_2__1__Impl : ( ( rule__PersonEntry__Alternatives_2_1 )* ) ;
    public final void rule__PersonEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5427:1: ( ( ( rule__PersonEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:5428:1: ( ( rule__PersonEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:5428:1: ( ( rule__PersonEntry__Alternatives_2_1 )* )
            // InternalDesk.g:5429:2: ( rule__PersonEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getPersonEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:5430:2: ( rule__PersonEntry__Alternatives_2_1 )*
            loop49:
            do {
                int alt49=2;
                int LA49_0 = input.LA(1);

                if ( ((LA49_0>=45 && LA49_0<=46)||LA49_0==48||LA49_0==50||(LA49_0>=52 && LA49_0<=53)) ) {
                    alt49=1;
                }


                switch (alt49) {
            	case 1 :
            	    // InternalDesk.g:5430:3: rule__PersonEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_42);
            	    rule__PersonEntry__Alternatives_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop49;
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
    // InternalDesk.g:5438:1: rule__PersonEntry__Group_2__2 : rule__PersonEntry__Group_2__2__Impl ;
    public final void rule__PersonEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5442:1: ( rule__PersonEntry__Group_2__2__Impl )
            // InternalDesk.g:5443:2: rule__PersonEntry__Group_2__2__Impl
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
    // InternalDesk.g:5449:1: rule__PersonEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__PersonEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5453:1: ( ( '}' ) )
            // InternalDesk.g:5454:1: ( '}' )
            {
            // InternalDesk.g:5454:1: ( '}' )
            // InternalDesk.g:5455:2: '}'
            {
             before(grammarAccess.getPersonEntryAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,16,FOLLOW_2); 
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
    // InternalDesk.g:5465:1: rule__PersonEntry__Group_2_1_0__0 : rule__PersonEntry__Group_2_1_0__0__Impl rule__PersonEntry__Group_2_1_0__1 ;
    public final void rule__PersonEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5469:1: ( rule__PersonEntry__Group_2_1_0__0__Impl rule__PersonEntry__Group_2_1_0__1 )
            // InternalDesk.g:5470:2: rule__PersonEntry__Group_2_1_0__0__Impl rule__PersonEntry__Group_2_1_0__1
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
    // InternalDesk.g:5477:1: rule__PersonEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__PersonEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5481:1: ( ( 'also' ) )
            // InternalDesk.g:5482:1: ( 'also' )
            {
            // InternalDesk.g:5482:1: ( 'also' )
            // InternalDesk.g:5483:2: 'also'
            {
             before(grammarAccess.getPersonEntryAccess().getAlsoKeyword_2_1_0_0()); 
            match(input,45,FOLLOW_2); 
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
    // InternalDesk.g:5492:1: rule__PersonEntry__Group_2_1_0__1 : rule__PersonEntry__Group_2_1_0__1__Impl rule__PersonEntry__Group_2_1_0__2 ;
    public final void rule__PersonEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5496:1: ( rule__PersonEntry__Group_2_1_0__1__Impl rule__PersonEntry__Group_2_1_0__2 )
            // InternalDesk.g:5497:2: rule__PersonEntry__Group_2_1_0__1__Impl rule__PersonEntry__Group_2_1_0__2
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
    // InternalDesk.g:5504:1: rule__PersonEntry__Group_2_1_0__1__Impl : ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5508:1: ( ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:5509:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:5509:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:5510:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:5511:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:5511:3: rule__PersonEntry__AlsoAssignment_2_1_0_1
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
    // InternalDesk.g:5519:1: rule__PersonEntry__Group_2_1_0__2 : rule__PersonEntry__Group_2_1_0__2__Impl ;
    public final void rule__PersonEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5523:1: ( rule__PersonEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:5524:2: rule__PersonEntry__Group_2_1_0__2__Impl
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
    // InternalDesk.g:5530:1: rule__PersonEntry__Group_2_1_0__2__Impl : ( ( rule__PersonEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__PersonEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5534:1: ( ( ( rule__PersonEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:5535:1: ( ( rule__PersonEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:5535:1: ( ( rule__PersonEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:5536:2: ( rule__PersonEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getPersonEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:5537:2: ( rule__PersonEntry__Group_2_1_0_2__0 )*
            loop50:
            do {
                int alt50=2;
                int LA50_0 = input.LA(1);

                if ( (LA50_0==22) ) {
                    alt50=1;
                }


                switch (alt50) {
            	case 1 :
            	    // InternalDesk.g:5537:3: rule__PersonEntry__Group_2_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__PersonEntry__Group_2_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop50;
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
    // InternalDesk.g:5546:1: rule__PersonEntry__Group_2_1_0_2__0 : rule__PersonEntry__Group_2_1_0_2__0__Impl rule__PersonEntry__Group_2_1_0_2__1 ;
    public final void rule__PersonEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5550:1: ( rule__PersonEntry__Group_2_1_0_2__0__Impl rule__PersonEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:5551:2: rule__PersonEntry__Group_2_1_0_2__0__Impl rule__PersonEntry__Group_2_1_0_2__1
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
    // InternalDesk.g:5558:1: rule__PersonEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__PersonEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5562:1: ( ( ',' ) )
            // InternalDesk.g:5563:1: ( ',' )
            {
            // InternalDesk.g:5563:1: ( ',' )
            // InternalDesk.g:5564:2: ','
            {
             before(grammarAccess.getPersonEntryAccess().getCommaKeyword_2_1_0_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:5573:1: rule__PersonEntry__Group_2_1_0_2__1 : rule__PersonEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5577:1: ( rule__PersonEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:5578:2: rule__PersonEntry__Group_2_1_0_2__1__Impl
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
    // InternalDesk.g:5584:1: rule__PersonEntry__Group_2_1_0_2__1__Impl : ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5588:1: ( ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:5589:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:5589:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:5590:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:5591:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:5591:3: rule__PersonEntry__AlsoAssignment_2_1_0_2_1
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
    // InternalDesk.g:5600:1: rule__PersonEntry__Group_2_1_1__0 : rule__PersonEntry__Group_2_1_1__0__Impl rule__PersonEntry__Group_2_1_1__1 ;
    public final void rule__PersonEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5604:1: ( rule__PersonEntry__Group_2_1_1__0__Impl rule__PersonEntry__Group_2_1_1__1 )
            // InternalDesk.g:5605:2: rule__PersonEntry__Group_2_1_1__0__Impl rule__PersonEntry__Group_2_1_1__1
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
    // InternalDesk.g:5612:1: rule__PersonEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__PersonEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5616:1: ( ( 'never' ) )
            // InternalDesk.g:5617:1: ( 'never' )
            {
            // InternalDesk.g:5617:1: ( 'never' )
            // InternalDesk.g:5618:2: 'never'
            {
             before(grammarAccess.getPersonEntryAccess().getNeverKeyword_2_1_1_0()); 
            match(input,46,FOLLOW_2); 
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
    // InternalDesk.g:5627:1: rule__PersonEntry__Group_2_1_1__1 : rule__PersonEntry__Group_2_1_1__1__Impl rule__PersonEntry__Group_2_1_1__2 ;
    public final void rule__PersonEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5631:1: ( rule__PersonEntry__Group_2_1_1__1__Impl rule__PersonEntry__Group_2_1_1__2 )
            // InternalDesk.g:5632:2: rule__PersonEntry__Group_2_1_1__1__Impl rule__PersonEntry__Group_2_1_1__2
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
    // InternalDesk.g:5639:1: rule__PersonEntry__Group_2_1_1__1__Impl : ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5643:1: ( ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:5644:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:5644:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:5645:2: ( rule__PersonEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:5646:2: ( rule__PersonEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:5646:3: rule__PersonEntry__NeverAssignment_2_1_1_1
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
    // InternalDesk.g:5654:1: rule__PersonEntry__Group_2_1_1__2 : rule__PersonEntry__Group_2_1_1__2__Impl ;
    public final void rule__PersonEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5658:1: ( rule__PersonEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:5659:2: rule__PersonEntry__Group_2_1_1__2__Impl
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
    // InternalDesk.g:5665:1: rule__PersonEntry__Group_2_1_1__2__Impl : ( ( rule__PersonEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__PersonEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5669:1: ( ( ( rule__PersonEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:5670:1: ( ( rule__PersonEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:5670:1: ( ( rule__PersonEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:5671:2: ( rule__PersonEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getPersonEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:5672:2: ( rule__PersonEntry__Group_2_1_1_2__0 )*
            loop51:
            do {
                int alt51=2;
                int LA51_0 = input.LA(1);

                if ( (LA51_0==22) ) {
                    alt51=1;
                }


                switch (alt51) {
            	case 1 :
            	    // InternalDesk.g:5672:3: rule__PersonEntry__Group_2_1_1_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__PersonEntry__Group_2_1_1_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop51;
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
    // InternalDesk.g:5681:1: rule__PersonEntry__Group_2_1_1_2__0 : rule__PersonEntry__Group_2_1_1_2__0__Impl rule__PersonEntry__Group_2_1_1_2__1 ;
    public final void rule__PersonEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5685:1: ( rule__PersonEntry__Group_2_1_1_2__0__Impl rule__PersonEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:5686:2: rule__PersonEntry__Group_2_1_1_2__0__Impl rule__PersonEntry__Group_2_1_1_2__1
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
    // InternalDesk.g:5693:1: rule__PersonEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__PersonEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5697:1: ( ( ',' ) )
            // InternalDesk.g:5698:1: ( ',' )
            {
            // InternalDesk.g:5698:1: ( ',' )
            // InternalDesk.g:5699:2: ','
            {
             before(grammarAccess.getPersonEntryAccess().getCommaKeyword_2_1_1_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:5708:1: rule__PersonEntry__Group_2_1_1_2__1 : rule__PersonEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5712:1: ( rule__PersonEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:5713:2: rule__PersonEntry__Group_2_1_1_2__1__Impl
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
    // InternalDesk.g:5719:1: rule__PersonEntry__Group_2_1_1_2__1__Impl : ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5723:1: ( ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:5724:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:5724:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:5725:2: ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:5726:2: ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:5726:3: rule__PersonEntry__NeverAssignment_2_1_1_2_1
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
    // InternalDesk.g:5735:1: rule__PersonEntry__Group_2_1_2__0 : rule__PersonEntry__Group_2_1_2__0__Impl rule__PersonEntry__Group_2_1_2__1 ;
    public final void rule__PersonEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5739:1: ( rule__PersonEntry__Group_2_1_2__0__Impl rule__PersonEntry__Group_2_1_2__1 )
            // InternalDesk.g:5740:2: rule__PersonEntry__Group_2_1_2__0__Impl rule__PersonEntry__Group_2_1_2__1
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
    // InternalDesk.g:5747:1: rule__PersonEntry__Group_2_1_2__0__Impl : ( 'born' ) ;
    public final void rule__PersonEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5751:1: ( ( 'born' ) )
            // InternalDesk.g:5752:1: ( 'born' )
            {
            // InternalDesk.g:5752:1: ( 'born' )
            // InternalDesk.g:5753:2: 'born'
            {
             before(grammarAccess.getPersonEntryAccess().getBornKeyword_2_1_2_0()); 
            match(input,52,FOLLOW_2); 
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
    // InternalDesk.g:5762:1: rule__PersonEntry__Group_2_1_2__1 : rule__PersonEntry__Group_2_1_2__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5766:1: ( rule__PersonEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:5767:2: rule__PersonEntry__Group_2_1_2__1__Impl
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
    // InternalDesk.g:5773:1: rule__PersonEntry__Group_2_1_2__1__Impl : ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5777:1: ( ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:5778:1: ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:5778:1: ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) )
            // InternalDesk.g:5779:2: ( rule__PersonEntry__BornAssignment_2_1_2_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getBornAssignment_2_1_2_1()); 
            // InternalDesk.g:5780:2: ( rule__PersonEntry__BornAssignment_2_1_2_1 )
            // InternalDesk.g:5780:3: rule__PersonEntry__BornAssignment_2_1_2_1
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
    // InternalDesk.g:5789:1: rule__PersonEntry__Group_2_1_3__0 : rule__PersonEntry__Group_2_1_3__0__Impl rule__PersonEntry__Group_2_1_3__1 ;
    public final void rule__PersonEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5793:1: ( rule__PersonEntry__Group_2_1_3__0__Impl rule__PersonEntry__Group_2_1_3__1 )
            // InternalDesk.g:5794:2: rule__PersonEntry__Group_2_1_3__0__Impl rule__PersonEntry__Group_2_1_3__1
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
    // InternalDesk.g:5801:1: rule__PersonEntry__Group_2_1_3__0__Impl : ( 'died' ) ;
    public final void rule__PersonEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5805:1: ( ( 'died' ) )
            // InternalDesk.g:5806:1: ( 'died' )
            {
            // InternalDesk.g:5806:1: ( 'died' )
            // InternalDesk.g:5807:2: 'died'
            {
             before(grammarAccess.getPersonEntryAccess().getDiedKeyword_2_1_3_0()); 
            match(input,53,FOLLOW_2); 
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
    // InternalDesk.g:5816:1: rule__PersonEntry__Group_2_1_3__1 : rule__PersonEntry__Group_2_1_3__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5820:1: ( rule__PersonEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:5821:2: rule__PersonEntry__Group_2_1_3__1__Impl
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
    // InternalDesk.g:5827:1: rule__PersonEntry__Group_2_1_3__1__Impl : ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5831:1: ( ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:5832:1: ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:5832:1: ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) )
            // InternalDesk.g:5833:2: ( rule__PersonEntry__DiedAssignment_2_1_3_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getDiedAssignment_2_1_3_1()); 
            // InternalDesk.g:5834:2: ( rule__PersonEntry__DiedAssignment_2_1_3_1 )
            // InternalDesk.g:5834:3: rule__PersonEntry__DiedAssignment_2_1_3_1
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
    // InternalDesk.g:5843:1: rule__PersonEntry__Group_2_1_5__0 : rule__PersonEntry__Group_2_1_5__0__Impl rule__PersonEntry__Group_2_1_5__1 ;
    public final void rule__PersonEntry__Group_2_1_5__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5847:1: ( rule__PersonEntry__Group_2_1_5__0__Impl rule__PersonEntry__Group_2_1_5__1 )
            // InternalDesk.g:5848:2: rule__PersonEntry__Group_2_1_5__0__Impl rule__PersonEntry__Group_2_1_5__1
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
    // InternalDesk.g:5855:1: rule__PersonEntry__Group_2_1_5__0__Impl : ( 'source' ) ;
    public final void rule__PersonEntry__Group_2_1_5__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5859:1: ( ( 'source' ) )
            // InternalDesk.g:5860:1: ( 'source' )
            {
            // InternalDesk.g:5860:1: ( 'source' )
            // InternalDesk.g:5861:2: 'source'
            {
             before(grammarAccess.getPersonEntryAccess().getSourceKeyword_2_1_5_0()); 
            match(input,50,FOLLOW_2); 
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
    // InternalDesk.g:5870:1: rule__PersonEntry__Group_2_1_5__1 : rule__PersonEntry__Group_2_1_5__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_5__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5874:1: ( rule__PersonEntry__Group_2_1_5__1__Impl )
            // InternalDesk.g:5875:2: rule__PersonEntry__Group_2_1_5__1__Impl
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
    // InternalDesk.g:5881:1: rule__PersonEntry__Group_2_1_5__1__Impl : ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_5__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5885:1: ( ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) ) )
            // InternalDesk.g:5886:1: ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) )
            {
            // InternalDesk.g:5886:1: ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) )
            // InternalDesk.g:5887:2: ( rule__PersonEntry__SourcesAssignment_2_1_5_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getSourcesAssignment_2_1_5_1()); 
            // InternalDesk.g:5888:2: ( rule__PersonEntry__SourcesAssignment_2_1_5_1 )
            // InternalDesk.g:5888:3: rule__PersonEntry__SourcesAssignment_2_1_5_1
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
    // InternalDesk.g:5897:1: rule__Tenure__Group__0 : rule__Tenure__Group__0__Impl rule__Tenure__Group__1 ;
    public final void rule__Tenure__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5901:1: ( rule__Tenure__Group__0__Impl rule__Tenure__Group__1 )
            // InternalDesk.g:5902:2: rule__Tenure__Group__0__Impl rule__Tenure__Group__1
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
    // InternalDesk.g:5909:1: rule__Tenure__Group__0__Impl : ( 'office' ) ;
    public final void rule__Tenure__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5913:1: ( ( 'office' ) )
            // InternalDesk.g:5914:1: ( 'office' )
            {
            // InternalDesk.g:5914:1: ( 'office' )
            // InternalDesk.g:5915:2: 'office'
            {
             before(grammarAccess.getTenureAccess().getOfficeKeyword_0()); 
            match(input,48,FOLLOW_2); 
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
    // InternalDesk.g:5924:1: rule__Tenure__Group__1 : rule__Tenure__Group__1__Impl rule__Tenure__Group__2 ;
    public final void rule__Tenure__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5928:1: ( rule__Tenure__Group__1__Impl rule__Tenure__Group__2 )
            // InternalDesk.g:5929:2: rule__Tenure__Group__1__Impl rule__Tenure__Group__2
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
    // InternalDesk.g:5936:1: rule__Tenure__Group__1__Impl : ( ( rule__Tenure__OfficeAssignment_1 ) ) ;
    public final void rule__Tenure__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5940:1: ( ( ( rule__Tenure__OfficeAssignment_1 ) ) )
            // InternalDesk.g:5941:1: ( ( rule__Tenure__OfficeAssignment_1 ) )
            {
            // InternalDesk.g:5941:1: ( ( rule__Tenure__OfficeAssignment_1 ) )
            // InternalDesk.g:5942:2: ( rule__Tenure__OfficeAssignment_1 )
            {
             before(grammarAccess.getTenureAccess().getOfficeAssignment_1()); 
            // InternalDesk.g:5943:2: ( rule__Tenure__OfficeAssignment_1 )
            // InternalDesk.g:5943:3: rule__Tenure__OfficeAssignment_1
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
    // InternalDesk.g:5951:1: rule__Tenure__Group__2 : rule__Tenure__Group__2__Impl rule__Tenure__Group__3 ;
    public final void rule__Tenure__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5955:1: ( rule__Tenure__Group__2__Impl rule__Tenure__Group__3 )
            // InternalDesk.g:5956:2: rule__Tenure__Group__2__Impl rule__Tenure__Group__3
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
    // InternalDesk.g:5963:1: rule__Tenure__Group__2__Impl : ( ( rule__Tenure__Group_2__0 )? ) ;
    public final void rule__Tenure__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5967:1: ( ( ( rule__Tenure__Group_2__0 )? ) )
            // InternalDesk.g:5968:1: ( ( rule__Tenure__Group_2__0 )? )
            {
            // InternalDesk.g:5968:1: ( ( rule__Tenure__Group_2__0 )? )
            // InternalDesk.g:5969:2: ( rule__Tenure__Group_2__0 )?
            {
             before(grammarAccess.getTenureAccess().getGroup_2()); 
            // InternalDesk.g:5970:2: ( rule__Tenure__Group_2__0 )?
            int alt52=2;
            int LA52_0 = input.LA(1);

            if ( (LA52_0==54) ) {
                alt52=1;
            }
            switch (alt52) {
                case 1 :
                    // InternalDesk.g:5970:3: rule__Tenure__Group_2__0
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
    // InternalDesk.g:5978:1: rule__Tenure__Group__3 : rule__Tenure__Group__3__Impl ;
    public final void rule__Tenure__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5982:1: ( rule__Tenure__Group__3__Impl )
            // InternalDesk.g:5983:2: rule__Tenure__Group__3__Impl
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
    // InternalDesk.g:5989:1: rule__Tenure__Group__3__Impl : ( ( rule__Tenure__Group_3__0 )? ) ;
    public final void rule__Tenure__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5993:1: ( ( ( rule__Tenure__Group_3__0 )? ) )
            // InternalDesk.g:5994:1: ( ( rule__Tenure__Group_3__0 )? )
            {
            // InternalDesk.g:5994:1: ( ( rule__Tenure__Group_3__0 )? )
            // InternalDesk.g:5995:2: ( rule__Tenure__Group_3__0 )?
            {
             before(grammarAccess.getTenureAccess().getGroup_3()); 
            // InternalDesk.g:5996:2: ( rule__Tenure__Group_3__0 )?
            int alt53=2;
            int LA53_0 = input.LA(1);

            if ( (LA53_0==55) ) {
                alt53=1;
            }
            switch (alt53) {
                case 1 :
                    // InternalDesk.g:5996:3: rule__Tenure__Group_3__0
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
    // InternalDesk.g:6005:1: rule__Tenure__Group_2__0 : rule__Tenure__Group_2__0__Impl rule__Tenure__Group_2__1 ;
    public final void rule__Tenure__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6009:1: ( rule__Tenure__Group_2__0__Impl rule__Tenure__Group_2__1 )
            // InternalDesk.g:6010:2: rule__Tenure__Group_2__0__Impl rule__Tenure__Group_2__1
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
    // InternalDesk.g:6017:1: rule__Tenure__Group_2__0__Impl : ( 'from' ) ;
    public final void rule__Tenure__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6021:1: ( ( 'from' ) )
            // InternalDesk.g:6022:1: ( 'from' )
            {
            // InternalDesk.g:6022:1: ( 'from' )
            // InternalDesk.g:6023:2: 'from'
            {
             before(grammarAccess.getTenureAccess().getFromKeyword_2_0()); 
            match(input,54,FOLLOW_2); 
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
    // InternalDesk.g:6032:1: rule__Tenure__Group_2__1 : rule__Tenure__Group_2__1__Impl ;
    public final void rule__Tenure__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6036:1: ( rule__Tenure__Group_2__1__Impl )
            // InternalDesk.g:6037:2: rule__Tenure__Group_2__1__Impl
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
    // InternalDesk.g:6043:1: rule__Tenure__Group_2__1__Impl : ( ( rule__Tenure__FromAssignment_2_1 ) ) ;
    public final void rule__Tenure__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6047:1: ( ( ( rule__Tenure__FromAssignment_2_1 ) ) )
            // InternalDesk.g:6048:1: ( ( rule__Tenure__FromAssignment_2_1 ) )
            {
            // InternalDesk.g:6048:1: ( ( rule__Tenure__FromAssignment_2_1 ) )
            // InternalDesk.g:6049:2: ( rule__Tenure__FromAssignment_2_1 )
            {
             before(grammarAccess.getTenureAccess().getFromAssignment_2_1()); 
            // InternalDesk.g:6050:2: ( rule__Tenure__FromAssignment_2_1 )
            // InternalDesk.g:6050:3: rule__Tenure__FromAssignment_2_1
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
    // InternalDesk.g:6059:1: rule__Tenure__Group_3__0 : rule__Tenure__Group_3__0__Impl rule__Tenure__Group_3__1 ;
    public final void rule__Tenure__Group_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6063:1: ( rule__Tenure__Group_3__0__Impl rule__Tenure__Group_3__1 )
            // InternalDesk.g:6064:2: rule__Tenure__Group_3__0__Impl rule__Tenure__Group_3__1
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
    // InternalDesk.g:6071:1: rule__Tenure__Group_3__0__Impl : ( 'until' ) ;
    public final void rule__Tenure__Group_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6075:1: ( ( 'until' ) )
            // InternalDesk.g:6076:1: ( 'until' )
            {
            // InternalDesk.g:6076:1: ( 'until' )
            // InternalDesk.g:6077:2: 'until'
            {
             before(grammarAccess.getTenureAccess().getUntilKeyword_3_0()); 
            match(input,55,FOLLOW_2); 
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
    // InternalDesk.g:6086:1: rule__Tenure__Group_3__1 : rule__Tenure__Group_3__1__Impl ;
    public final void rule__Tenure__Group_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6090:1: ( rule__Tenure__Group_3__1__Impl )
            // InternalDesk.g:6091:2: rule__Tenure__Group_3__1__Impl
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
    // InternalDesk.g:6097:1: rule__Tenure__Group_3__1__Impl : ( ( rule__Tenure__UntilAssignment_3_1 ) ) ;
    public final void rule__Tenure__Group_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6101:1: ( ( ( rule__Tenure__UntilAssignment_3_1 ) ) )
            // InternalDesk.g:6102:1: ( ( rule__Tenure__UntilAssignment_3_1 ) )
            {
            // InternalDesk.g:6102:1: ( ( rule__Tenure__UntilAssignment_3_1 ) )
            // InternalDesk.g:6103:2: ( rule__Tenure__UntilAssignment_3_1 )
            {
             before(grammarAccess.getTenureAccess().getUntilAssignment_3_1()); 
            // InternalDesk.g:6104:2: ( rule__Tenure__UntilAssignment_3_1 )
            // InternalDesk.g:6104:3: rule__Tenure__UntilAssignment_3_1
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
    // InternalDesk.g:6113:1: rule__OrganisationEntry__Group__0 : rule__OrganisationEntry__Group__0__Impl rule__OrganisationEntry__Group__1 ;
    public final void rule__OrganisationEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6117:1: ( rule__OrganisationEntry__Group__0__Impl rule__OrganisationEntry__Group__1 )
            // InternalDesk.g:6118:2: rule__OrganisationEntry__Group__0__Impl rule__OrganisationEntry__Group__1
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
    // InternalDesk.g:6125:1: rule__OrganisationEntry__Group__0__Impl : ( 'organisation' ) ;
    public final void rule__OrganisationEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6129:1: ( ( 'organisation' ) )
            // InternalDesk.g:6130:1: ( 'organisation' )
            {
            // InternalDesk.g:6130:1: ( 'organisation' )
            // InternalDesk.g:6131:2: 'organisation'
            {
             before(grammarAccess.getOrganisationEntryAccess().getOrganisationKeyword_0()); 
            match(input,56,FOLLOW_2); 
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
    // InternalDesk.g:6140:1: rule__OrganisationEntry__Group__1 : rule__OrganisationEntry__Group__1__Impl rule__OrganisationEntry__Group__2 ;
    public final void rule__OrganisationEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6144:1: ( rule__OrganisationEntry__Group__1__Impl rule__OrganisationEntry__Group__2 )
            // InternalDesk.g:6145:2: rule__OrganisationEntry__Group__1__Impl rule__OrganisationEntry__Group__2
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
    // InternalDesk.g:6152:1: rule__OrganisationEntry__Group__1__Impl : ( ( rule__OrganisationEntry__NameAssignment_1 ) ) ;
    public final void rule__OrganisationEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6156:1: ( ( ( rule__OrganisationEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:6157:1: ( ( rule__OrganisationEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:6157:1: ( ( rule__OrganisationEntry__NameAssignment_1 ) )
            // InternalDesk.g:6158:2: ( rule__OrganisationEntry__NameAssignment_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:6159:2: ( rule__OrganisationEntry__NameAssignment_1 )
            // InternalDesk.g:6159:3: rule__OrganisationEntry__NameAssignment_1
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
    // InternalDesk.g:6167:1: rule__OrganisationEntry__Group__2 : rule__OrganisationEntry__Group__2__Impl ;
    public final void rule__OrganisationEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6171:1: ( rule__OrganisationEntry__Group__2__Impl )
            // InternalDesk.g:6172:2: rule__OrganisationEntry__Group__2__Impl
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
    // InternalDesk.g:6178:1: rule__OrganisationEntry__Group__2__Impl : ( ( rule__OrganisationEntry__Group_2__0 )? ) ;
    public final void rule__OrganisationEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6182:1: ( ( ( rule__OrganisationEntry__Group_2__0 )? ) )
            // InternalDesk.g:6183:1: ( ( rule__OrganisationEntry__Group_2__0 )? )
            {
            // InternalDesk.g:6183:1: ( ( rule__OrganisationEntry__Group_2__0 )? )
            // InternalDesk.g:6184:2: ( rule__OrganisationEntry__Group_2__0 )?
            {
             before(grammarAccess.getOrganisationEntryAccess().getGroup_2()); 
            // InternalDesk.g:6185:2: ( rule__OrganisationEntry__Group_2__0 )?
            int alt54=2;
            int LA54_0 = input.LA(1);

            if ( (LA54_0==15) ) {
                alt54=1;
            }
            switch (alt54) {
                case 1 :
                    // InternalDesk.g:6185:3: rule__OrganisationEntry__Group_2__0
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
    // InternalDesk.g:6194:1: rule__OrganisationEntry__Group_2__0 : rule__OrganisationEntry__Group_2__0__Impl rule__OrganisationEntry__Group_2__1 ;
    public final void rule__OrganisationEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6198:1: ( rule__OrganisationEntry__Group_2__0__Impl rule__OrganisationEntry__Group_2__1 )
            // InternalDesk.g:6199:2: rule__OrganisationEntry__Group_2__0__Impl rule__OrganisationEntry__Group_2__1
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
    // InternalDesk.g:6206:1: rule__OrganisationEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__OrganisationEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6210:1: ( ( '{' ) )
            // InternalDesk.g:6211:1: ( '{' )
            {
            // InternalDesk.g:6211:1: ( '{' )
            // InternalDesk.g:6212:2: '{'
            {
             before(grammarAccess.getOrganisationEntryAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,15,FOLLOW_2); 
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
    // InternalDesk.g:6221:1: rule__OrganisationEntry__Group_2__1 : rule__OrganisationEntry__Group_2__1__Impl rule__OrganisationEntry__Group_2__2 ;
    public final void rule__OrganisationEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6225:1: ( rule__OrganisationEntry__Group_2__1__Impl rule__OrganisationEntry__Group_2__2 )
            // InternalDesk.g:6226:2: rule__OrganisationEntry__Group_2__1__Impl rule__OrganisationEntry__Group_2__2
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
    // InternalDesk.g:6233:1: rule__OrganisationEntry__Group_2__1__Impl : ( ( rule__OrganisationEntry__Alternatives_2_1 )* ) ;
    public final void rule__OrganisationEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6237:1: ( ( ( rule__OrganisationEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:6238:1: ( ( rule__OrganisationEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:6238:1: ( ( rule__OrganisationEntry__Alternatives_2_1 )* )
            // InternalDesk.g:6239:2: ( rule__OrganisationEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:6240:2: ( rule__OrganisationEntry__Alternatives_2_1 )*
            loop55:
            do {
                int alt55=2;
                int LA55_0 = input.LA(1);

                if ( ((LA55_0>=45 && LA55_0<=46)||(LA55_0>=49 && LA55_0<=50)||(LA55_0>=54 && LA55_0<=55)) ) {
                    alt55=1;
                }


                switch (alt55) {
            	case 1 :
            	    // InternalDesk.g:6240:3: rule__OrganisationEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_46);
            	    rule__OrganisationEntry__Alternatives_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop55;
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
    // InternalDesk.g:6248:1: rule__OrganisationEntry__Group_2__2 : rule__OrganisationEntry__Group_2__2__Impl ;
    public final void rule__OrganisationEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6252:1: ( rule__OrganisationEntry__Group_2__2__Impl )
            // InternalDesk.g:6253:2: rule__OrganisationEntry__Group_2__2__Impl
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
    // InternalDesk.g:6259:1: rule__OrganisationEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__OrganisationEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6263:1: ( ( '}' ) )
            // InternalDesk.g:6264:1: ( '}' )
            {
            // InternalDesk.g:6264:1: ( '}' )
            // InternalDesk.g:6265:2: '}'
            {
             before(grammarAccess.getOrganisationEntryAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,16,FOLLOW_2); 
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
    // InternalDesk.g:6275:1: rule__OrganisationEntry__Group_2_1_0__0 : rule__OrganisationEntry__Group_2_1_0__0__Impl rule__OrganisationEntry__Group_2_1_0__1 ;
    public final void rule__OrganisationEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6279:1: ( rule__OrganisationEntry__Group_2_1_0__0__Impl rule__OrganisationEntry__Group_2_1_0__1 )
            // InternalDesk.g:6280:2: rule__OrganisationEntry__Group_2_1_0__0__Impl rule__OrganisationEntry__Group_2_1_0__1
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
    // InternalDesk.g:6287:1: rule__OrganisationEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__OrganisationEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6291:1: ( ( 'also' ) )
            // InternalDesk.g:6292:1: ( 'also' )
            {
            // InternalDesk.g:6292:1: ( 'also' )
            // InternalDesk.g:6293:2: 'also'
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlsoKeyword_2_1_0_0()); 
            match(input,45,FOLLOW_2); 
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
    // InternalDesk.g:6302:1: rule__OrganisationEntry__Group_2_1_0__1 : rule__OrganisationEntry__Group_2_1_0__1__Impl rule__OrganisationEntry__Group_2_1_0__2 ;
    public final void rule__OrganisationEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6306:1: ( rule__OrganisationEntry__Group_2_1_0__1__Impl rule__OrganisationEntry__Group_2_1_0__2 )
            // InternalDesk.g:6307:2: rule__OrganisationEntry__Group_2_1_0__1__Impl rule__OrganisationEntry__Group_2_1_0__2
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
    // InternalDesk.g:6314:1: rule__OrganisationEntry__Group_2_1_0__1__Impl : ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6318:1: ( ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:6319:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:6319:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:6320:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:6321:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:6321:3: rule__OrganisationEntry__AlsoAssignment_2_1_0_1
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
    // InternalDesk.g:6329:1: rule__OrganisationEntry__Group_2_1_0__2 : rule__OrganisationEntry__Group_2_1_0__2__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6333:1: ( rule__OrganisationEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:6334:2: rule__OrganisationEntry__Group_2_1_0__2__Impl
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
    // InternalDesk.g:6340:1: rule__OrganisationEntry__Group_2_1_0__2__Impl : ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__OrganisationEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6344:1: ( ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:6345:1: ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:6345:1: ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:6346:2: ( rule__OrganisationEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:6347:2: ( rule__OrganisationEntry__Group_2_1_0_2__0 )*
            loop56:
            do {
                int alt56=2;
                int LA56_0 = input.LA(1);

                if ( (LA56_0==22) ) {
                    alt56=1;
                }


                switch (alt56) {
            	case 1 :
            	    // InternalDesk.g:6347:3: rule__OrganisationEntry__Group_2_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__OrganisationEntry__Group_2_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop56;
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
    // InternalDesk.g:6356:1: rule__OrganisationEntry__Group_2_1_0_2__0 : rule__OrganisationEntry__Group_2_1_0_2__0__Impl rule__OrganisationEntry__Group_2_1_0_2__1 ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6360:1: ( rule__OrganisationEntry__Group_2_1_0_2__0__Impl rule__OrganisationEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:6361:2: rule__OrganisationEntry__Group_2_1_0_2__0__Impl rule__OrganisationEntry__Group_2_1_0_2__1
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
    // InternalDesk.g:6368:1: rule__OrganisationEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6372:1: ( ( ',' ) )
            // InternalDesk.g:6373:1: ( ',' )
            {
            // InternalDesk.g:6373:1: ( ',' )
            // InternalDesk.g:6374:2: ','
            {
             before(grammarAccess.getOrganisationEntryAccess().getCommaKeyword_2_1_0_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:6383:1: rule__OrganisationEntry__Group_2_1_0_2__1 : rule__OrganisationEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6387:1: ( rule__OrganisationEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:6388:2: rule__OrganisationEntry__Group_2_1_0_2__1__Impl
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
    // InternalDesk.g:6394:1: rule__OrganisationEntry__Group_2_1_0_2__1__Impl : ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6398:1: ( ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:6399:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:6399:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:6400:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:6401:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:6401:3: rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1
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
    // InternalDesk.g:6410:1: rule__OrganisationEntry__Group_2_1_1__0 : rule__OrganisationEntry__Group_2_1_1__0__Impl rule__OrganisationEntry__Group_2_1_1__1 ;
    public final void rule__OrganisationEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6414:1: ( rule__OrganisationEntry__Group_2_1_1__0__Impl rule__OrganisationEntry__Group_2_1_1__1 )
            // InternalDesk.g:6415:2: rule__OrganisationEntry__Group_2_1_1__0__Impl rule__OrganisationEntry__Group_2_1_1__1
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
    // InternalDesk.g:6422:1: rule__OrganisationEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__OrganisationEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6426:1: ( ( 'never' ) )
            // InternalDesk.g:6427:1: ( 'never' )
            {
            // InternalDesk.g:6427:1: ( 'never' )
            // InternalDesk.g:6428:2: 'never'
            {
             before(grammarAccess.getOrganisationEntryAccess().getNeverKeyword_2_1_1_0()); 
            match(input,46,FOLLOW_2); 
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
    // InternalDesk.g:6437:1: rule__OrganisationEntry__Group_2_1_1__1 : rule__OrganisationEntry__Group_2_1_1__1__Impl rule__OrganisationEntry__Group_2_1_1__2 ;
    public final void rule__OrganisationEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6441:1: ( rule__OrganisationEntry__Group_2_1_1__1__Impl rule__OrganisationEntry__Group_2_1_1__2 )
            // InternalDesk.g:6442:2: rule__OrganisationEntry__Group_2_1_1__1__Impl rule__OrganisationEntry__Group_2_1_1__2
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
    // InternalDesk.g:6449:1: rule__OrganisationEntry__Group_2_1_1__1__Impl : ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6453:1: ( ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:6454:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:6454:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:6455:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:6456:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:6456:3: rule__OrganisationEntry__NeverAssignment_2_1_1_1
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
    // InternalDesk.g:6464:1: rule__OrganisationEntry__Group_2_1_1__2 : rule__OrganisationEntry__Group_2_1_1__2__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6468:1: ( rule__OrganisationEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:6469:2: rule__OrganisationEntry__Group_2_1_1__2__Impl
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
    // InternalDesk.g:6475:1: rule__OrganisationEntry__Group_2_1_1__2__Impl : ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__OrganisationEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6479:1: ( ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:6480:1: ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:6480:1: ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:6481:2: ( rule__OrganisationEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:6482:2: ( rule__OrganisationEntry__Group_2_1_1_2__0 )*
            loop57:
            do {
                int alt57=2;
                int LA57_0 = input.LA(1);

                if ( (LA57_0==22) ) {
                    alt57=1;
                }


                switch (alt57) {
            	case 1 :
            	    // InternalDesk.g:6482:3: rule__OrganisationEntry__Group_2_1_1_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__OrganisationEntry__Group_2_1_1_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop57;
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
    // InternalDesk.g:6491:1: rule__OrganisationEntry__Group_2_1_1_2__0 : rule__OrganisationEntry__Group_2_1_1_2__0__Impl rule__OrganisationEntry__Group_2_1_1_2__1 ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6495:1: ( rule__OrganisationEntry__Group_2_1_1_2__0__Impl rule__OrganisationEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:6496:2: rule__OrganisationEntry__Group_2_1_1_2__0__Impl rule__OrganisationEntry__Group_2_1_1_2__1
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
    // InternalDesk.g:6503:1: rule__OrganisationEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6507:1: ( ( ',' ) )
            // InternalDesk.g:6508:1: ( ',' )
            {
            // InternalDesk.g:6508:1: ( ',' )
            // InternalDesk.g:6509:2: ','
            {
             before(grammarAccess.getOrganisationEntryAccess().getCommaKeyword_2_1_1_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:6518:1: rule__OrganisationEntry__Group_2_1_1_2__1 : rule__OrganisationEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6522:1: ( rule__OrganisationEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:6523:2: rule__OrganisationEntry__Group_2_1_1_2__1__Impl
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
    // InternalDesk.g:6529:1: rule__OrganisationEntry__Group_2_1_1_2__1__Impl : ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6533:1: ( ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:6534:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:6534:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:6535:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:6536:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:6536:3: rule__OrganisationEntry__NeverAssignment_2_1_1_2_1
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
    // InternalDesk.g:6545:1: rule__OrganisationEntry__Group_2_1_2__0 : rule__OrganisationEntry__Group_2_1_2__0__Impl rule__OrganisationEntry__Group_2_1_2__1 ;
    public final void rule__OrganisationEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6549:1: ( rule__OrganisationEntry__Group_2_1_2__0__Impl rule__OrganisationEntry__Group_2_1_2__1 )
            // InternalDesk.g:6550:2: rule__OrganisationEntry__Group_2_1_2__0__Impl rule__OrganisationEntry__Group_2_1_2__1
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
    // InternalDesk.g:6557:1: rule__OrganisationEntry__Group_2_1_2__0__Impl : ( 'in' ) ;
    public final void rule__OrganisationEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6561:1: ( ( 'in' ) )
            // InternalDesk.g:6562:1: ( 'in' )
            {
            // InternalDesk.g:6562:1: ( 'in' )
            // InternalDesk.g:6563:2: 'in'
            {
             before(grammarAccess.getOrganisationEntryAccess().getInKeyword_2_1_2_0()); 
            match(input,49,FOLLOW_2); 
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
    // InternalDesk.g:6572:1: rule__OrganisationEntry__Group_2_1_2__1 : rule__OrganisationEntry__Group_2_1_2__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6576:1: ( rule__OrganisationEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:6577:2: rule__OrganisationEntry__Group_2_1_2__1__Impl
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
    // InternalDesk.g:6583:1: rule__OrganisationEntry__Group_2_1_2__1__Impl : ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6587:1: ( ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:6588:1: ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:6588:1: ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) )
            // InternalDesk.g:6589:2: ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getPlaceAssignment_2_1_2_1()); 
            // InternalDesk.g:6590:2: ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 )
            // InternalDesk.g:6590:3: rule__OrganisationEntry__PlaceAssignment_2_1_2_1
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
    // InternalDesk.g:6599:1: rule__OrganisationEntry__Group_2_1_3__0 : rule__OrganisationEntry__Group_2_1_3__0__Impl rule__OrganisationEntry__Group_2_1_3__1 ;
    public final void rule__OrganisationEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6603:1: ( rule__OrganisationEntry__Group_2_1_3__0__Impl rule__OrganisationEntry__Group_2_1_3__1 )
            // InternalDesk.g:6604:2: rule__OrganisationEntry__Group_2_1_3__0__Impl rule__OrganisationEntry__Group_2_1_3__1
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
    // InternalDesk.g:6611:1: rule__OrganisationEntry__Group_2_1_3__0__Impl : ( 'from' ) ;
    public final void rule__OrganisationEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6615:1: ( ( 'from' ) )
            // InternalDesk.g:6616:1: ( 'from' )
            {
            // InternalDesk.g:6616:1: ( 'from' )
            // InternalDesk.g:6617:2: 'from'
            {
             before(grammarAccess.getOrganisationEntryAccess().getFromKeyword_2_1_3_0()); 
            match(input,54,FOLLOW_2); 
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
    // InternalDesk.g:6626:1: rule__OrganisationEntry__Group_2_1_3__1 : rule__OrganisationEntry__Group_2_1_3__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6630:1: ( rule__OrganisationEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:6631:2: rule__OrganisationEntry__Group_2_1_3__1__Impl
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
    // InternalDesk.g:6637:1: rule__OrganisationEntry__Group_2_1_3__1__Impl : ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6641:1: ( ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:6642:1: ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:6642:1: ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) )
            // InternalDesk.g:6643:2: ( rule__OrganisationEntry__FromAssignment_2_1_3_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getFromAssignment_2_1_3_1()); 
            // InternalDesk.g:6644:2: ( rule__OrganisationEntry__FromAssignment_2_1_3_1 )
            // InternalDesk.g:6644:3: rule__OrganisationEntry__FromAssignment_2_1_3_1
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
    // InternalDesk.g:6653:1: rule__OrganisationEntry__Group_2_1_4__0 : rule__OrganisationEntry__Group_2_1_4__0__Impl rule__OrganisationEntry__Group_2_1_4__1 ;
    public final void rule__OrganisationEntry__Group_2_1_4__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6657:1: ( rule__OrganisationEntry__Group_2_1_4__0__Impl rule__OrganisationEntry__Group_2_1_4__1 )
            // InternalDesk.g:6658:2: rule__OrganisationEntry__Group_2_1_4__0__Impl rule__OrganisationEntry__Group_2_1_4__1
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
    // InternalDesk.g:6665:1: rule__OrganisationEntry__Group_2_1_4__0__Impl : ( 'until' ) ;
    public final void rule__OrganisationEntry__Group_2_1_4__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6669:1: ( ( 'until' ) )
            // InternalDesk.g:6670:1: ( 'until' )
            {
            // InternalDesk.g:6670:1: ( 'until' )
            // InternalDesk.g:6671:2: 'until'
            {
             before(grammarAccess.getOrganisationEntryAccess().getUntilKeyword_2_1_4_0()); 
            match(input,55,FOLLOW_2); 
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
    // InternalDesk.g:6680:1: rule__OrganisationEntry__Group_2_1_4__1 : rule__OrganisationEntry__Group_2_1_4__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_4__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6684:1: ( rule__OrganisationEntry__Group_2_1_4__1__Impl )
            // InternalDesk.g:6685:2: rule__OrganisationEntry__Group_2_1_4__1__Impl
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
    // InternalDesk.g:6691:1: rule__OrganisationEntry__Group_2_1_4__1__Impl : ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_4__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6695:1: ( ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) ) )
            // InternalDesk.g:6696:1: ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) )
            {
            // InternalDesk.g:6696:1: ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) )
            // InternalDesk.g:6697:2: ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getUntilAssignment_2_1_4_1()); 
            // InternalDesk.g:6698:2: ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 )
            // InternalDesk.g:6698:3: rule__OrganisationEntry__UntilAssignment_2_1_4_1
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
    // InternalDesk.g:6707:1: rule__OrganisationEntry__Group_2_1_5__0 : rule__OrganisationEntry__Group_2_1_5__0__Impl rule__OrganisationEntry__Group_2_1_5__1 ;
    public final void rule__OrganisationEntry__Group_2_1_5__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6711:1: ( rule__OrganisationEntry__Group_2_1_5__0__Impl rule__OrganisationEntry__Group_2_1_5__1 )
            // InternalDesk.g:6712:2: rule__OrganisationEntry__Group_2_1_5__0__Impl rule__OrganisationEntry__Group_2_1_5__1
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
    // InternalDesk.g:6719:1: rule__OrganisationEntry__Group_2_1_5__0__Impl : ( 'source' ) ;
    public final void rule__OrganisationEntry__Group_2_1_5__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6723:1: ( ( 'source' ) )
            // InternalDesk.g:6724:1: ( 'source' )
            {
            // InternalDesk.g:6724:1: ( 'source' )
            // InternalDesk.g:6725:2: 'source'
            {
             before(grammarAccess.getOrganisationEntryAccess().getSourceKeyword_2_1_5_0()); 
            match(input,50,FOLLOW_2); 
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
    // InternalDesk.g:6734:1: rule__OrganisationEntry__Group_2_1_5__1 : rule__OrganisationEntry__Group_2_1_5__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_5__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6738:1: ( rule__OrganisationEntry__Group_2_1_5__1__Impl )
            // InternalDesk.g:6739:2: rule__OrganisationEntry__Group_2_1_5__1__Impl
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
    // InternalDesk.g:6745:1: rule__OrganisationEntry__Group_2_1_5__1__Impl : ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_5__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6749:1: ( ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) ) )
            // InternalDesk.g:6750:1: ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) )
            {
            // InternalDesk.g:6750:1: ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) )
            // InternalDesk.g:6751:2: ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getSourcesAssignment_2_1_5_1()); 
            // InternalDesk.g:6752:2: ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 )
            // InternalDesk.g:6752:3: rule__OrganisationEntry__SourcesAssignment_2_1_5_1
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
    // InternalDesk.g:6761:1: rule__PlaceEntry__Group__0 : rule__PlaceEntry__Group__0__Impl rule__PlaceEntry__Group__1 ;
    public final void rule__PlaceEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6765:1: ( rule__PlaceEntry__Group__0__Impl rule__PlaceEntry__Group__1 )
            // InternalDesk.g:6766:2: rule__PlaceEntry__Group__0__Impl rule__PlaceEntry__Group__1
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
    // InternalDesk.g:6773:1: rule__PlaceEntry__Group__0__Impl : ( 'place' ) ;
    public final void rule__PlaceEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6777:1: ( ( 'place' ) )
            // InternalDesk.g:6778:1: ( 'place' )
            {
            // InternalDesk.g:6778:1: ( 'place' )
            // InternalDesk.g:6779:2: 'place'
            {
             before(grammarAccess.getPlaceEntryAccess().getPlaceKeyword_0()); 
            match(input,57,FOLLOW_2); 
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
    // InternalDesk.g:6788:1: rule__PlaceEntry__Group__1 : rule__PlaceEntry__Group__1__Impl rule__PlaceEntry__Group__2 ;
    public final void rule__PlaceEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6792:1: ( rule__PlaceEntry__Group__1__Impl rule__PlaceEntry__Group__2 )
            // InternalDesk.g:6793:2: rule__PlaceEntry__Group__1__Impl rule__PlaceEntry__Group__2
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
    // InternalDesk.g:6800:1: rule__PlaceEntry__Group__1__Impl : ( ( rule__PlaceEntry__NameAssignment_1 ) ) ;
    public final void rule__PlaceEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6804:1: ( ( ( rule__PlaceEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:6805:1: ( ( rule__PlaceEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:6805:1: ( ( rule__PlaceEntry__NameAssignment_1 ) )
            // InternalDesk.g:6806:2: ( rule__PlaceEntry__NameAssignment_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:6807:2: ( rule__PlaceEntry__NameAssignment_1 )
            // InternalDesk.g:6807:3: rule__PlaceEntry__NameAssignment_1
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
    // InternalDesk.g:6815:1: rule__PlaceEntry__Group__2 : rule__PlaceEntry__Group__2__Impl ;
    public final void rule__PlaceEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6819:1: ( rule__PlaceEntry__Group__2__Impl )
            // InternalDesk.g:6820:2: rule__PlaceEntry__Group__2__Impl
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
    // InternalDesk.g:6826:1: rule__PlaceEntry__Group__2__Impl : ( ( rule__PlaceEntry__Group_2__0 )? ) ;
    public final void rule__PlaceEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6830:1: ( ( ( rule__PlaceEntry__Group_2__0 )? ) )
            // InternalDesk.g:6831:1: ( ( rule__PlaceEntry__Group_2__0 )? )
            {
            // InternalDesk.g:6831:1: ( ( rule__PlaceEntry__Group_2__0 )? )
            // InternalDesk.g:6832:2: ( rule__PlaceEntry__Group_2__0 )?
            {
             before(grammarAccess.getPlaceEntryAccess().getGroup_2()); 
            // InternalDesk.g:6833:2: ( rule__PlaceEntry__Group_2__0 )?
            int alt58=2;
            int LA58_0 = input.LA(1);

            if ( (LA58_0==15) ) {
                alt58=1;
            }
            switch (alt58) {
                case 1 :
                    // InternalDesk.g:6833:3: rule__PlaceEntry__Group_2__0
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
    // InternalDesk.g:6842:1: rule__PlaceEntry__Group_2__0 : rule__PlaceEntry__Group_2__0__Impl rule__PlaceEntry__Group_2__1 ;
    public final void rule__PlaceEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6846:1: ( rule__PlaceEntry__Group_2__0__Impl rule__PlaceEntry__Group_2__1 )
            // InternalDesk.g:6847:2: rule__PlaceEntry__Group_2__0__Impl rule__PlaceEntry__Group_2__1
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
    // InternalDesk.g:6854:1: rule__PlaceEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__PlaceEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6858:1: ( ( '{' ) )
            // InternalDesk.g:6859:1: ( '{' )
            {
            // InternalDesk.g:6859:1: ( '{' )
            // InternalDesk.g:6860:2: '{'
            {
             before(grammarAccess.getPlaceEntryAccess().getLeftCurlyBracketKeyword_2_0()); 
            match(input,15,FOLLOW_2); 
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
    // InternalDesk.g:6869:1: rule__PlaceEntry__Group_2__1 : rule__PlaceEntry__Group_2__1__Impl rule__PlaceEntry__Group_2__2 ;
    public final void rule__PlaceEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6873:1: ( rule__PlaceEntry__Group_2__1__Impl rule__PlaceEntry__Group_2__2 )
            // InternalDesk.g:6874:2: rule__PlaceEntry__Group_2__1__Impl rule__PlaceEntry__Group_2__2
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
    // InternalDesk.g:6881:1: rule__PlaceEntry__Group_2__1__Impl : ( ( rule__PlaceEntry__Alternatives_2_1 )* ) ;
    public final void rule__PlaceEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6885:1: ( ( ( rule__PlaceEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:6886:1: ( ( rule__PlaceEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:6886:1: ( ( rule__PlaceEntry__Alternatives_2_1 )* )
            // InternalDesk.g:6887:2: ( rule__PlaceEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getPlaceEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:6888:2: ( rule__PlaceEntry__Alternatives_2_1 )*
            loop59:
            do {
                int alt59=2;
                int LA59_0 = input.LA(1);

                if ( ((LA59_0>=45 && LA59_0<=46)||(LA59_0>=49 && LA59_0<=50)) ) {
                    alt59=1;
                }


                switch (alt59) {
            	case 1 :
            	    // InternalDesk.g:6888:3: rule__PlaceEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_48);
            	    rule__PlaceEntry__Alternatives_2_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop59;
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
    // InternalDesk.g:6896:1: rule__PlaceEntry__Group_2__2 : rule__PlaceEntry__Group_2__2__Impl ;
    public final void rule__PlaceEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6900:1: ( rule__PlaceEntry__Group_2__2__Impl )
            // InternalDesk.g:6901:2: rule__PlaceEntry__Group_2__2__Impl
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
    // InternalDesk.g:6907:1: rule__PlaceEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__PlaceEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6911:1: ( ( '}' ) )
            // InternalDesk.g:6912:1: ( '}' )
            {
            // InternalDesk.g:6912:1: ( '}' )
            // InternalDesk.g:6913:2: '}'
            {
             before(grammarAccess.getPlaceEntryAccess().getRightCurlyBracketKeyword_2_2()); 
            match(input,16,FOLLOW_2); 
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
    // InternalDesk.g:6923:1: rule__PlaceEntry__Group_2_1_0__0 : rule__PlaceEntry__Group_2_1_0__0__Impl rule__PlaceEntry__Group_2_1_0__1 ;
    public final void rule__PlaceEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6927:1: ( rule__PlaceEntry__Group_2_1_0__0__Impl rule__PlaceEntry__Group_2_1_0__1 )
            // InternalDesk.g:6928:2: rule__PlaceEntry__Group_2_1_0__0__Impl rule__PlaceEntry__Group_2_1_0__1
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
    // InternalDesk.g:6935:1: rule__PlaceEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__PlaceEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6939:1: ( ( 'also' ) )
            // InternalDesk.g:6940:1: ( 'also' )
            {
            // InternalDesk.g:6940:1: ( 'also' )
            // InternalDesk.g:6941:2: 'also'
            {
             before(grammarAccess.getPlaceEntryAccess().getAlsoKeyword_2_1_0_0()); 
            match(input,45,FOLLOW_2); 
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
    // InternalDesk.g:6950:1: rule__PlaceEntry__Group_2_1_0__1 : rule__PlaceEntry__Group_2_1_0__1__Impl rule__PlaceEntry__Group_2_1_0__2 ;
    public final void rule__PlaceEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6954:1: ( rule__PlaceEntry__Group_2_1_0__1__Impl rule__PlaceEntry__Group_2_1_0__2 )
            // InternalDesk.g:6955:2: rule__PlaceEntry__Group_2_1_0__1__Impl rule__PlaceEntry__Group_2_1_0__2
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
    // InternalDesk.g:6962:1: rule__PlaceEntry__Group_2_1_0__1__Impl : ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6966:1: ( ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:6967:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:6967:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:6968:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:6969:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:6969:3: rule__PlaceEntry__AlsoAssignment_2_1_0_1
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
    // InternalDesk.g:6977:1: rule__PlaceEntry__Group_2_1_0__2 : rule__PlaceEntry__Group_2_1_0__2__Impl ;
    public final void rule__PlaceEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6981:1: ( rule__PlaceEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:6982:2: rule__PlaceEntry__Group_2_1_0__2__Impl
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
    // InternalDesk.g:6988:1: rule__PlaceEntry__Group_2_1_0__2__Impl : ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__PlaceEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6992:1: ( ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:6993:1: ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:6993:1: ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:6994:2: ( rule__PlaceEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:6995:2: ( rule__PlaceEntry__Group_2_1_0_2__0 )*
            loop60:
            do {
                int alt60=2;
                int LA60_0 = input.LA(1);

                if ( (LA60_0==22) ) {
                    alt60=1;
                }


                switch (alt60) {
            	case 1 :
            	    // InternalDesk.g:6995:3: rule__PlaceEntry__Group_2_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__PlaceEntry__Group_2_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop60;
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
    // InternalDesk.g:7004:1: rule__PlaceEntry__Group_2_1_0_2__0 : rule__PlaceEntry__Group_2_1_0_2__0__Impl rule__PlaceEntry__Group_2_1_0_2__1 ;
    public final void rule__PlaceEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7008:1: ( rule__PlaceEntry__Group_2_1_0_2__0__Impl rule__PlaceEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:7009:2: rule__PlaceEntry__Group_2_1_0_2__0__Impl rule__PlaceEntry__Group_2_1_0_2__1
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
    // InternalDesk.g:7016:1: rule__PlaceEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__PlaceEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7020:1: ( ( ',' ) )
            // InternalDesk.g:7021:1: ( ',' )
            {
            // InternalDesk.g:7021:1: ( ',' )
            // InternalDesk.g:7022:2: ','
            {
             before(grammarAccess.getPlaceEntryAccess().getCommaKeyword_2_1_0_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:7031:1: rule__PlaceEntry__Group_2_1_0_2__1 : rule__PlaceEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7035:1: ( rule__PlaceEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:7036:2: rule__PlaceEntry__Group_2_1_0_2__1__Impl
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
    // InternalDesk.g:7042:1: rule__PlaceEntry__Group_2_1_0_2__1__Impl : ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7046:1: ( ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:7047:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:7047:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:7048:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:7049:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:7049:3: rule__PlaceEntry__AlsoAssignment_2_1_0_2_1
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
    // InternalDesk.g:7058:1: rule__PlaceEntry__Group_2_1_1__0 : rule__PlaceEntry__Group_2_1_1__0__Impl rule__PlaceEntry__Group_2_1_1__1 ;
    public final void rule__PlaceEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7062:1: ( rule__PlaceEntry__Group_2_1_1__0__Impl rule__PlaceEntry__Group_2_1_1__1 )
            // InternalDesk.g:7063:2: rule__PlaceEntry__Group_2_1_1__0__Impl rule__PlaceEntry__Group_2_1_1__1
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
    // InternalDesk.g:7070:1: rule__PlaceEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__PlaceEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7074:1: ( ( 'never' ) )
            // InternalDesk.g:7075:1: ( 'never' )
            {
            // InternalDesk.g:7075:1: ( 'never' )
            // InternalDesk.g:7076:2: 'never'
            {
             before(grammarAccess.getPlaceEntryAccess().getNeverKeyword_2_1_1_0()); 
            match(input,46,FOLLOW_2); 
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
    // InternalDesk.g:7085:1: rule__PlaceEntry__Group_2_1_1__1 : rule__PlaceEntry__Group_2_1_1__1__Impl rule__PlaceEntry__Group_2_1_1__2 ;
    public final void rule__PlaceEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7089:1: ( rule__PlaceEntry__Group_2_1_1__1__Impl rule__PlaceEntry__Group_2_1_1__2 )
            // InternalDesk.g:7090:2: rule__PlaceEntry__Group_2_1_1__1__Impl rule__PlaceEntry__Group_2_1_1__2
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
    // InternalDesk.g:7097:1: rule__PlaceEntry__Group_2_1_1__1__Impl : ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7101:1: ( ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:7102:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:7102:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:7103:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:7104:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:7104:3: rule__PlaceEntry__NeverAssignment_2_1_1_1
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
    // InternalDesk.g:7112:1: rule__PlaceEntry__Group_2_1_1__2 : rule__PlaceEntry__Group_2_1_1__2__Impl ;
    public final void rule__PlaceEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7116:1: ( rule__PlaceEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:7117:2: rule__PlaceEntry__Group_2_1_1__2__Impl
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
    // InternalDesk.g:7123:1: rule__PlaceEntry__Group_2_1_1__2__Impl : ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__PlaceEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7127:1: ( ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:7128:1: ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:7128:1: ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:7129:2: ( rule__PlaceEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:7130:2: ( rule__PlaceEntry__Group_2_1_1_2__0 )*
            loop61:
            do {
                int alt61=2;
                int LA61_0 = input.LA(1);

                if ( (LA61_0==22) ) {
                    alt61=1;
                }


                switch (alt61) {
            	case 1 :
            	    // InternalDesk.g:7130:3: rule__PlaceEntry__Group_2_1_1_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__PlaceEntry__Group_2_1_1_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop61;
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
    // InternalDesk.g:7139:1: rule__PlaceEntry__Group_2_1_1_2__0 : rule__PlaceEntry__Group_2_1_1_2__0__Impl rule__PlaceEntry__Group_2_1_1_2__1 ;
    public final void rule__PlaceEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7143:1: ( rule__PlaceEntry__Group_2_1_1_2__0__Impl rule__PlaceEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:7144:2: rule__PlaceEntry__Group_2_1_1_2__0__Impl rule__PlaceEntry__Group_2_1_1_2__1
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
    // InternalDesk.g:7151:1: rule__PlaceEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__PlaceEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7155:1: ( ( ',' ) )
            // InternalDesk.g:7156:1: ( ',' )
            {
            // InternalDesk.g:7156:1: ( ',' )
            // InternalDesk.g:7157:2: ','
            {
             before(grammarAccess.getPlaceEntryAccess().getCommaKeyword_2_1_1_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:7166:1: rule__PlaceEntry__Group_2_1_1_2__1 : rule__PlaceEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7170:1: ( rule__PlaceEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:7171:2: rule__PlaceEntry__Group_2_1_1_2__1__Impl
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
    // InternalDesk.g:7177:1: rule__PlaceEntry__Group_2_1_1_2__1__Impl : ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7181:1: ( ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:7182:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:7182:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:7183:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:7184:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:7184:3: rule__PlaceEntry__NeverAssignment_2_1_1_2_1
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
    // InternalDesk.g:7193:1: rule__PlaceEntry__Group_2_1_2__0 : rule__PlaceEntry__Group_2_1_2__0__Impl rule__PlaceEntry__Group_2_1_2__1 ;
    public final void rule__PlaceEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7197:1: ( rule__PlaceEntry__Group_2_1_2__0__Impl rule__PlaceEntry__Group_2_1_2__1 )
            // InternalDesk.g:7198:2: rule__PlaceEntry__Group_2_1_2__0__Impl rule__PlaceEntry__Group_2_1_2__1
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
    // InternalDesk.g:7205:1: rule__PlaceEntry__Group_2_1_2__0__Impl : ( 'in' ) ;
    public final void rule__PlaceEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7209:1: ( ( 'in' ) )
            // InternalDesk.g:7210:1: ( 'in' )
            {
            // InternalDesk.g:7210:1: ( 'in' )
            // InternalDesk.g:7211:2: 'in'
            {
             before(grammarAccess.getPlaceEntryAccess().getInKeyword_2_1_2_0()); 
            match(input,49,FOLLOW_2); 
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
    // InternalDesk.g:7220:1: rule__PlaceEntry__Group_2_1_2__1 : rule__PlaceEntry__Group_2_1_2__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7224:1: ( rule__PlaceEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:7225:2: rule__PlaceEntry__Group_2_1_2__1__Impl
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
    // InternalDesk.g:7231:1: rule__PlaceEntry__Group_2_1_2__1__Impl : ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7235:1: ( ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:7236:1: ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:7236:1: ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) )
            // InternalDesk.g:7237:2: ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getPlaceAssignment_2_1_2_1()); 
            // InternalDesk.g:7238:2: ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 )
            // InternalDesk.g:7238:3: rule__PlaceEntry__PlaceAssignment_2_1_2_1
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
    // InternalDesk.g:7247:1: rule__PlaceEntry__Group_2_1_3__0 : rule__PlaceEntry__Group_2_1_3__0__Impl rule__PlaceEntry__Group_2_1_3__1 ;
    public final void rule__PlaceEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7251:1: ( rule__PlaceEntry__Group_2_1_3__0__Impl rule__PlaceEntry__Group_2_1_3__1 )
            // InternalDesk.g:7252:2: rule__PlaceEntry__Group_2_1_3__0__Impl rule__PlaceEntry__Group_2_1_3__1
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
    // InternalDesk.g:7259:1: rule__PlaceEntry__Group_2_1_3__0__Impl : ( 'source' ) ;
    public final void rule__PlaceEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7263:1: ( ( 'source' ) )
            // InternalDesk.g:7264:1: ( 'source' )
            {
            // InternalDesk.g:7264:1: ( 'source' )
            // InternalDesk.g:7265:2: 'source'
            {
             before(grammarAccess.getPlaceEntryAccess().getSourceKeyword_2_1_3_0()); 
            match(input,50,FOLLOW_2); 
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
    // InternalDesk.g:7274:1: rule__PlaceEntry__Group_2_1_3__1 : rule__PlaceEntry__Group_2_1_3__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7278:1: ( rule__PlaceEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:7279:2: rule__PlaceEntry__Group_2_1_3__1__Impl
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
    // InternalDesk.g:7285:1: rule__PlaceEntry__Group_2_1_3__1__Impl : ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7289:1: ( ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:7290:1: ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:7290:1: ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) )
            // InternalDesk.g:7291:2: ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getSourcesAssignment_2_1_3_1()); 
            // InternalDesk.g:7292:2: ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 )
            // InternalDesk.g:7292:3: rule__PlaceEntry__SourcesAssignment_2_1_3_1
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
    // InternalDesk.g:7301:1: rule__EventEntry__Group__0 : rule__EventEntry__Group__0__Impl rule__EventEntry__Group__1 ;
    public final void rule__EventEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7305:1: ( rule__EventEntry__Group__0__Impl rule__EventEntry__Group__1 )
            // InternalDesk.g:7306:2: rule__EventEntry__Group__0__Impl rule__EventEntry__Group__1
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
    // InternalDesk.g:7313:1: rule__EventEntry__Group__0__Impl : ( 'event' ) ;
    public final void rule__EventEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7317:1: ( ( 'event' ) )
            // InternalDesk.g:7318:1: ( 'event' )
            {
            // InternalDesk.g:7318:1: ( 'event' )
            // InternalDesk.g:7319:2: 'event'
            {
             before(grammarAccess.getEventEntryAccess().getEventKeyword_0()); 
            match(input,58,FOLLOW_2); 
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
    // InternalDesk.g:7328:1: rule__EventEntry__Group__1 : rule__EventEntry__Group__1__Impl rule__EventEntry__Group__2 ;
    public final void rule__EventEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7332:1: ( rule__EventEntry__Group__1__Impl rule__EventEntry__Group__2 )
            // InternalDesk.g:7333:2: rule__EventEntry__Group__1__Impl rule__EventEntry__Group__2
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
    // InternalDesk.g:7340:1: rule__EventEntry__Group__1__Impl : ( ( rule__EventEntry__NameAssignment_1 ) ) ;
    public final void rule__EventEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7344:1: ( ( ( rule__EventEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:7345:1: ( ( rule__EventEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:7345:1: ( ( rule__EventEntry__NameAssignment_1 ) )
            // InternalDesk.g:7346:2: ( rule__EventEntry__NameAssignment_1 )
            {
             before(grammarAccess.getEventEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:7347:2: ( rule__EventEntry__NameAssignment_1 )
            // InternalDesk.g:7347:3: rule__EventEntry__NameAssignment_1
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
    // InternalDesk.g:7355:1: rule__EventEntry__Group__2 : rule__EventEntry__Group__2__Impl rule__EventEntry__Group__3 ;
    public final void rule__EventEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7359:1: ( rule__EventEntry__Group__2__Impl rule__EventEntry__Group__3 )
            // InternalDesk.g:7360:2: rule__EventEntry__Group__2__Impl rule__EventEntry__Group__3
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
    // InternalDesk.g:7367:1: rule__EventEntry__Group__2__Impl : ( ( rule__EventEntry__Alternatives_2 ) ) ;
    public final void rule__EventEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7371:1: ( ( ( rule__EventEntry__Alternatives_2 ) ) )
            // InternalDesk.g:7372:1: ( ( rule__EventEntry__Alternatives_2 ) )
            {
            // InternalDesk.g:7372:1: ( ( rule__EventEntry__Alternatives_2 ) )
            // InternalDesk.g:7373:2: ( rule__EventEntry__Alternatives_2 )
            {
             before(grammarAccess.getEventEntryAccess().getAlternatives_2()); 
            // InternalDesk.g:7374:2: ( rule__EventEntry__Alternatives_2 )
            // InternalDesk.g:7374:3: rule__EventEntry__Alternatives_2
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
    // InternalDesk.g:7382:1: rule__EventEntry__Group__3 : rule__EventEntry__Group__3__Impl ;
    public final void rule__EventEntry__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7386:1: ( rule__EventEntry__Group__3__Impl )
            // InternalDesk.g:7387:2: rule__EventEntry__Group__3__Impl
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
    // InternalDesk.g:7393:1: rule__EventEntry__Group__3__Impl : ( ( rule__EventEntry__Group_3__0 )? ) ;
    public final void rule__EventEntry__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7397:1: ( ( ( rule__EventEntry__Group_3__0 )? ) )
            // InternalDesk.g:7398:1: ( ( rule__EventEntry__Group_3__0 )? )
            {
            // InternalDesk.g:7398:1: ( ( rule__EventEntry__Group_3__0 )? )
            // InternalDesk.g:7399:2: ( rule__EventEntry__Group_3__0 )?
            {
             before(grammarAccess.getEventEntryAccess().getGroup_3()); 
            // InternalDesk.g:7400:2: ( rule__EventEntry__Group_3__0 )?
            int alt62=2;
            int LA62_0 = input.LA(1);

            if ( (LA62_0==15) ) {
                alt62=1;
            }
            switch (alt62) {
                case 1 :
                    // InternalDesk.g:7400:3: rule__EventEntry__Group_3__0
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
    // InternalDesk.g:7409:1: rule__EventEntry__Group_2_0__0 : rule__EventEntry__Group_2_0__0__Impl rule__EventEntry__Group_2_0__1 ;
    public final void rule__EventEntry__Group_2_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7413:1: ( rule__EventEntry__Group_2_0__0__Impl rule__EventEntry__Group_2_0__1 )
            // InternalDesk.g:7414:2: rule__EventEntry__Group_2_0__0__Impl rule__EventEntry__Group_2_0__1
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
    // InternalDesk.g:7421:1: rule__EventEntry__Group_2_0__0__Impl : ( 'on' ) ;
    public final void rule__EventEntry__Group_2_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7425:1: ( ( 'on' ) )
            // InternalDesk.g:7426:1: ( 'on' )
            {
            // InternalDesk.g:7426:1: ( 'on' )
            // InternalDesk.g:7427:2: 'on'
            {
             before(grammarAccess.getEventEntryAccess().getOnKeyword_2_0_0()); 
            match(input,59,FOLLOW_2); 
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
    // InternalDesk.g:7436:1: rule__EventEntry__Group_2_0__1 : rule__EventEntry__Group_2_0__1__Impl ;
    public final void rule__EventEntry__Group_2_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7440:1: ( rule__EventEntry__Group_2_0__1__Impl )
            // InternalDesk.g:7441:2: rule__EventEntry__Group_2_0__1__Impl
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
    // InternalDesk.g:7447:1: rule__EventEntry__Group_2_0__1__Impl : ( ( rule__EventEntry__OnAssignment_2_0_1 ) ) ;
    public final void rule__EventEntry__Group_2_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7451:1: ( ( ( rule__EventEntry__OnAssignment_2_0_1 ) ) )
            // InternalDesk.g:7452:1: ( ( rule__EventEntry__OnAssignment_2_0_1 ) )
            {
            // InternalDesk.g:7452:1: ( ( rule__EventEntry__OnAssignment_2_0_1 ) )
            // InternalDesk.g:7453:2: ( rule__EventEntry__OnAssignment_2_0_1 )
            {
             before(grammarAccess.getEventEntryAccess().getOnAssignment_2_0_1()); 
            // InternalDesk.g:7454:2: ( rule__EventEntry__OnAssignment_2_0_1 )
            // InternalDesk.g:7454:3: rule__EventEntry__OnAssignment_2_0_1
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
    // InternalDesk.g:7463:1: rule__EventEntry__Group_2_1__0 : rule__EventEntry__Group_2_1__0__Impl rule__EventEntry__Group_2_1__1 ;
    public final void rule__EventEntry__Group_2_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7467:1: ( rule__EventEntry__Group_2_1__0__Impl rule__EventEntry__Group_2_1__1 )
            // InternalDesk.g:7468:2: rule__EventEntry__Group_2_1__0__Impl rule__EventEntry__Group_2_1__1
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
    // InternalDesk.g:7475:1: rule__EventEntry__Group_2_1__0__Impl : ( 'from' ) ;
    public final void rule__EventEntry__Group_2_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7479:1: ( ( 'from' ) )
            // InternalDesk.g:7480:1: ( 'from' )
            {
            // InternalDesk.g:7480:1: ( 'from' )
            // InternalDesk.g:7481:2: 'from'
            {
             before(grammarAccess.getEventEntryAccess().getFromKeyword_2_1_0()); 
            match(input,54,FOLLOW_2); 
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
    // InternalDesk.g:7490:1: rule__EventEntry__Group_2_1__1 : rule__EventEntry__Group_2_1__1__Impl rule__EventEntry__Group_2_1__2 ;
    public final void rule__EventEntry__Group_2_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7494:1: ( rule__EventEntry__Group_2_1__1__Impl rule__EventEntry__Group_2_1__2 )
            // InternalDesk.g:7495:2: rule__EventEntry__Group_2_1__1__Impl rule__EventEntry__Group_2_1__2
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
    // InternalDesk.g:7502:1: rule__EventEntry__Group_2_1__1__Impl : ( ( rule__EventEntry__FromAssignment_2_1_1 ) ) ;
    public final void rule__EventEntry__Group_2_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7506:1: ( ( ( rule__EventEntry__FromAssignment_2_1_1 ) ) )
            // InternalDesk.g:7507:1: ( ( rule__EventEntry__FromAssignment_2_1_1 ) )
            {
            // InternalDesk.g:7507:1: ( ( rule__EventEntry__FromAssignment_2_1_1 ) )
            // InternalDesk.g:7508:2: ( rule__EventEntry__FromAssignment_2_1_1 )
            {
             before(grammarAccess.getEventEntryAccess().getFromAssignment_2_1_1()); 
            // InternalDesk.g:7509:2: ( rule__EventEntry__FromAssignment_2_1_1 )
            // InternalDesk.g:7509:3: rule__EventEntry__FromAssignment_2_1_1
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
    // InternalDesk.g:7517:1: rule__EventEntry__Group_2_1__2 : rule__EventEntry__Group_2_1__2__Impl rule__EventEntry__Group_2_1__3 ;
    public final void rule__EventEntry__Group_2_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7521:1: ( rule__EventEntry__Group_2_1__2__Impl rule__EventEntry__Group_2_1__3 )
            // InternalDesk.g:7522:2: rule__EventEntry__Group_2_1__2__Impl rule__EventEntry__Group_2_1__3
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
    // InternalDesk.g:7529:1: rule__EventEntry__Group_2_1__2__Impl : ( 'until' ) ;
    public final void rule__EventEntry__Group_2_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7533:1: ( ( 'until' ) )
            // InternalDesk.g:7534:1: ( 'until' )
            {
            // InternalDesk.g:7534:1: ( 'until' )
            // InternalDesk.g:7535:2: 'until'
            {
             before(grammarAccess.getEventEntryAccess().getUntilKeyword_2_1_2()); 
            match(input,55,FOLLOW_2); 
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
    // InternalDesk.g:7544:1: rule__EventEntry__Group_2_1__3 : rule__EventEntry__Group_2_1__3__Impl ;
    public final void rule__EventEntry__Group_2_1__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7548:1: ( rule__EventEntry__Group_2_1__3__Impl )
            // InternalDesk.g:7549:2: rule__EventEntry__Group_2_1__3__Impl
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
    // InternalDesk.g:7555:1: rule__EventEntry__Group_2_1__3__Impl : ( ( rule__EventEntry__UntilAssignment_2_1_3 ) ) ;
    public final void rule__EventEntry__Group_2_1__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7559:1: ( ( ( rule__EventEntry__UntilAssignment_2_1_3 ) ) )
            // InternalDesk.g:7560:1: ( ( rule__EventEntry__UntilAssignment_2_1_3 ) )
            {
            // InternalDesk.g:7560:1: ( ( rule__EventEntry__UntilAssignment_2_1_3 ) )
            // InternalDesk.g:7561:2: ( rule__EventEntry__UntilAssignment_2_1_3 )
            {
             before(grammarAccess.getEventEntryAccess().getUntilAssignment_2_1_3()); 
            // InternalDesk.g:7562:2: ( rule__EventEntry__UntilAssignment_2_1_3 )
            // InternalDesk.g:7562:3: rule__EventEntry__UntilAssignment_2_1_3
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
    // InternalDesk.g:7571:1: rule__EventEntry__Group_3__0 : rule__EventEntry__Group_3__0__Impl rule__EventEntry__Group_3__1 ;
    public final void rule__EventEntry__Group_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7575:1: ( rule__EventEntry__Group_3__0__Impl rule__EventEntry__Group_3__1 )
            // InternalDesk.g:7576:2: rule__EventEntry__Group_3__0__Impl rule__EventEntry__Group_3__1
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
    // InternalDesk.g:7583:1: rule__EventEntry__Group_3__0__Impl : ( '{' ) ;
    public final void rule__EventEntry__Group_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7587:1: ( ( '{' ) )
            // InternalDesk.g:7588:1: ( '{' )
            {
            // InternalDesk.g:7588:1: ( '{' )
            // InternalDesk.g:7589:2: '{'
            {
             before(grammarAccess.getEventEntryAccess().getLeftCurlyBracketKeyword_3_0()); 
            match(input,15,FOLLOW_2); 
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
    // InternalDesk.g:7598:1: rule__EventEntry__Group_3__1 : rule__EventEntry__Group_3__1__Impl rule__EventEntry__Group_3__2 ;
    public final void rule__EventEntry__Group_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7602:1: ( rule__EventEntry__Group_3__1__Impl rule__EventEntry__Group_3__2 )
            // InternalDesk.g:7603:2: rule__EventEntry__Group_3__1__Impl rule__EventEntry__Group_3__2
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
    // InternalDesk.g:7610:1: rule__EventEntry__Group_3__1__Impl : ( ( rule__EventEntry__Alternatives_3_1 )* ) ;
    public final void rule__EventEntry__Group_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7614:1: ( ( ( rule__EventEntry__Alternatives_3_1 )* ) )
            // InternalDesk.g:7615:1: ( ( rule__EventEntry__Alternatives_3_1 )* )
            {
            // InternalDesk.g:7615:1: ( ( rule__EventEntry__Alternatives_3_1 )* )
            // InternalDesk.g:7616:2: ( rule__EventEntry__Alternatives_3_1 )*
            {
             before(grammarAccess.getEventEntryAccess().getAlternatives_3_1()); 
            // InternalDesk.g:7617:2: ( rule__EventEntry__Alternatives_3_1 )*
            loop63:
            do {
                int alt63=2;
                int LA63_0 = input.LA(1);

                if ( (LA63_0==45||(LA63_0>=49 && LA63_0<=50)) ) {
                    alt63=1;
                }


                switch (alt63) {
            	case 1 :
            	    // InternalDesk.g:7617:3: rule__EventEntry__Alternatives_3_1
            	    {
            	    pushFollow(FOLLOW_52);
            	    rule__EventEntry__Alternatives_3_1();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop63;
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
    // InternalDesk.g:7625:1: rule__EventEntry__Group_3__2 : rule__EventEntry__Group_3__2__Impl ;
    public final void rule__EventEntry__Group_3__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7629:1: ( rule__EventEntry__Group_3__2__Impl )
            // InternalDesk.g:7630:2: rule__EventEntry__Group_3__2__Impl
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
    // InternalDesk.g:7636:1: rule__EventEntry__Group_3__2__Impl : ( '}' ) ;
    public final void rule__EventEntry__Group_3__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7640:1: ( ( '}' ) )
            // InternalDesk.g:7641:1: ( '}' )
            {
            // InternalDesk.g:7641:1: ( '}' )
            // InternalDesk.g:7642:2: '}'
            {
             before(grammarAccess.getEventEntryAccess().getRightCurlyBracketKeyword_3_2()); 
            match(input,16,FOLLOW_2); 
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
    // InternalDesk.g:7652:1: rule__EventEntry__Group_3_1_0__0 : rule__EventEntry__Group_3_1_0__0__Impl rule__EventEntry__Group_3_1_0__1 ;
    public final void rule__EventEntry__Group_3_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7656:1: ( rule__EventEntry__Group_3_1_0__0__Impl rule__EventEntry__Group_3_1_0__1 )
            // InternalDesk.g:7657:2: rule__EventEntry__Group_3_1_0__0__Impl rule__EventEntry__Group_3_1_0__1
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
    // InternalDesk.g:7664:1: rule__EventEntry__Group_3_1_0__0__Impl : ( 'also' ) ;
    public final void rule__EventEntry__Group_3_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7668:1: ( ( 'also' ) )
            // InternalDesk.g:7669:1: ( 'also' )
            {
            // InternalDesk.g:7669:1: ( 'also' )
            // InternalDesk.g:7670:2: 'also'
            {
             before(grammarAccess.getEventEntryAccess().getAlsoKeyword_3_1_0_0()); 
            match(input,45,FOLLOW_2); 
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
    // InternalDesk.g:7679:1: rule__EventEntry__Group_3_1_0__1 : rule__EventEntry__Group_3_1_0__1__Impl rule__EventEntry__Group_3_1_0__2 ;
    public final void rule__EventEntry__Group_3_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7683:1: ( rule__EventEntry__Group_3_1_0__1__Impl rule__EventEntry__Group_3_1_0__2 )
            // InternalDesk.g:7684:2: rule__EventEntry__Group_3_1_0__1__Impl rule__EventEntry__Group_3_1_0__2
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
    // InternalDesk.g:7691:1: rule__EventEntry__Group_3_1_0__1__Impl : ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7695:1: ( ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) ) )
            // InternalDesk.g:7696:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) )
            {
            // InternalDesk.g:7696:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) )
            // InternalDesk.g:7697:2: ( rule__EventEntry__AlsoAssignment_3_1_0_1 )
            {
             before(grammarAccess.getEventEntryAccess().getAlsoAssignment_3_1_0_1()); 
            // InternalDesk.g:7698:2: ( rule__EventEntry__AlsoAssignment_3_1_0_1 )
            // InternalDesk.g:7698:3: rule__EventEntry__AlsoAssignment_3_1_0_1
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
    // InternalDesk.g:7706:1: rule__EventEntry__Group_3_1_0__2 : rule__EventEntry__Group_3_1_0__2__Impl ;
    public final void rule__EventEntry__Group_3_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7710:1: ( rule__EventEntry__Group_3_1_0__2__Impl )
            // InternalDesk.g:7711:2: rule__EventEntry__Group_3_1_0__2__Impl
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
    // InternalDesk.g:7717:1: rule__EventEntry__Group_3_1_0__2__Impl : ( ( rule__EventEntry__Group_3_1_0_2__0 )* ) ;
    public final void rule__EventEntry__Group_3_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7721:1: ( ( ( rule__EventEntry__Group_3_1_0_2__0 )* ) )
            // InternalDesk.g:7722:1: ( ( rule__EventEntry__Group_3_1_0_2__0 )* )
            {
            // InternalDesk.g:7722:1: ( ( rule__EventEntry__Group_3_1_0_2__0 )* )
            // InternalDesk.g:7723:2: ( rule__EventEntry__Group_3_1_0_2__0 )*
            {
             before(grammarAccess.getEventEntryAccess().getGroup_3_1_0_2()); 
            // InternalDesk.g:7724:2: ( rule__EventEntry__Group_3_1_0_2__0 )*
            loop64:
            do {
                int alt64=2;
                int LA64_0 = input.LA(1);

                if ( (LA64_0==22) ) {
                    alt64=1;
                }


                switch (alt64) {
            	case 1 :
            	    // InternalDesk.g:7724:3: rule__EventEntry__Group_3_1_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__EventEntry__Group_3_1_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop64;
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
    // InternalDesk.g:7733:1: rule__EventEntry__Group_3_1_0_2__0 : rule__EventEntry__Group_3_1_0_2__0__Impl rule__EventEntry__Group_3_1_0_2__1 ;
    public final void rule__EventEntry__Group_3_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7737:1: ( rule__EventEntry__Group_3_1_0_2__0__Impl rule__EventEntry__Group_3_1_0_2__1 )
            // InternalDesk.g:7738:2: rule__EventEntry__Group_3_1_0_2__0__Impl rule__EventEntry__Group_3_1_0_2__1
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
    // InternalDesk.g:7745:1: rule__EventEntry__Group_3_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__EventEntry__Group_3_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7749:1: ( ( ',' ) )
            // InternalDesk.g:7750:1: ( ',' )
            {
            // InternalDesk.g:7750:1: ( ',' )
            // InternalDesk.g:7751:2: ','
            {
             before(grammarAccess.getEventEntryAccess().getCommaKeyword_3_1_0_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:7760:1: rule__EventEntry__Group_3_1_0_2__1 : rule__EventEntry__Group_3_1_0_2__1__Impl ;
    public final void rule__EventEntry__Group_3_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7764:1: ( rule__EventEntry__Group_3_1_0_2__1__Impl )
            // InternalDesk.g:7765:2: rule__EventEntry__Group_3_1_0_2__1__Impl
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
    // InternalDesk.g:7771:1: rule__EventEntry__Group_3_1_0_2__1__Impl : ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7775:1: ( ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) ) )
            // InternalDesk.g:7776:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) )
            {
            // InternalDesk.g:7776:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) )
            // InternalDesk.g:7777:2: ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 )
            {
             before(grammarAccess.getEventEntryAccess().getAlsoAssignment_3_1_0_2_1()); 
            // InternalDesk.g:7778:2: ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 )
            // InternalDesk.g:7778:3: rule__EventEntry__AlsoAssignment_3_1_0_2_1
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
    // InternalDesk.g:7787:1: rule__EventEntry__Group_3_1_1__0 : rule__EventEntry__Group_3_1_1__0__Impl rule__EventEntry__Group_3_1_1__1 ;
    public final void rule__EventEntry__Group_3_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7791:1: ( rule__EventEntry__Group_3_1_1__0__Impl rule__EventEntry__Group_3_1_1__1 )
            // InternalDesk.g:7792:2: rule__EventEntry__Group_3_1_1__0__Impl rule__EventEntry__Group_3_1_1__1
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
    // InternalDesk.g:7799:1: rule__EventEntry__Group_3_1_1__0__Impl : ( 'in' ) ;
    public final void rule__EventEntry__Group_3_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7803:1: ( ( 'in' ) )
            // InternalDesk.g:7804:1: ( 'in' )
            {
            // InternalDesk.g:7804:1: ( 'in' )
            // InternalDesk.g:7805:2: 'in'
            {
             before(grammarAccess.getEventEntryAccess().getInKeyword_3_1_1_0()); 
            match(input,49,FOLLOW_2); 
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
    // InternalDesk.g:7814:1: rule__EventEntry__Group_3_1_1__1 : rule__EventEntry__Group_3_1_1__1__Impl ;
    public final void rule__EventEntry__Group_3_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7818:1: ( rule__EventEntry__Group_3_1_1__1__Impl )
            // InternalDesk.g:7819:2: rule__EventEntry__Group_3_1_1__1__Impl
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
    // InternalDesk.g:7825:1: rule__EventEntry__Group_3_1_1__1__Impl : ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7829:1: ( ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) ) )
            // InternalDesk.g:7830:1: ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) )
            {
            // InternalDesk.g:7830:1: ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) )
            // InternalDesk.g:7831:2: ( rule__EventEntry__PlaceAssignment_3_1_1_1 )
            {
             before(grammarAccess.getEventEntryAccess().getPlaceAssignment_3_1_1_1()); 
            // InternalDesk.g:7832:2: ( rule__EventEntry__PlaceAssignment_3_1_1_1 )
            // InternalDesk.g:7832:3: rule__EventEntry__PlaceAssignment_3_1_1_1
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
    // InternalDesk.g:7841:1: rule__EventEntry__Group_3_1_2__0 : rule__EventEntry__Group_3_1_2__0__Impl rule__EventEntry__Group_3_1_2__1 ;
    public final void rule__EventEntry__Group_3_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7845:1: ( rule__EventEntry__Group_3_1_2__0__Impl rule__EventEntry__Group_3_1_2__1 )
            // InternalDesk.g:7846:2: rule__EventEntry__Group_3_1_2__0__Impl rule__EventEntry__Group_3_1_2__1
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
    // InternalDesk.g:7853:1: rule__EventEntry__Group_3_1_2__0__Impl : ( 'source' ) ;
    public final void rule__EventEntry__Group_3_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7857:1: ( ( 'source' ) )
            // InternalDesk.g:7858:1: ( 'source' )
            {
            // InternalDesk.g:7858:1: ( 'source' )
            // InternalDesk.g:7859:2: 'source'
            {
             before(grammarAccess.getEventEntryAccess().getSourceKeyword_3_1_2_0()); 
            match(input,50,FOLLOW_2); 
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
    // InternalDesk.g:7868:1: rule__EventEntry__Group_3_1_2__1 : rule__EventEntry__Group_3_1_2__1__Impl ;
    public final void rule__EventEntry__Group_3_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7872:1: ( rule__EventEntry__Group_3_1_2__1__Impl )
            // InternalDesk.g:7873:2: rule__EventEntry__Group_3_1_2__1__Impl
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
    // InternalDesk.g:7879:1: rule__EventEntry__Group_3_1_2__1__Impl : ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7883:1: ( ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) ) )
            // InternalDesk.g:7884:1: ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) )
            {
            // InternalDesk.g:7884:1: ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) )
            // InternalDesk.g:7885:2: ( rule__EventEntry__SourcesAssignment_3_1_2_1 )
            {
             before(grammarAccess.getEventEntryAccess().getSourcesAssignment_3_1_2_1()); 
            // InternalDesk.g:7886:2: ( rule__EventEntry__SourcesAssignment_3_1_2_1 )
            // InternalDesk.g:7886:3: rule__EventEntry__SourcesAssignment_3_1_2_1
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
    // InternalDesk.g:7895:1: rule__FigureEntry__Group__0 : rule__FigureEntry__Group__0__Impl rule__FigureEntry__Group__1 ;
    public final void rule__FigureEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7899:1: ( rule__FigureEntry__Group__0__Impl rule__FigureEntry__Group__1 )
            // InternalDesk.g:7900:2: rule__FigureEntry__Group__0__Impl rule__FigureEntry__Group__1
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
    // InternalDesk.g:7907:1: rule__FigureEntry__Group__0__Impl : ( 'figure' ) ;
    public final void rule__FigureEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7911:1: ( ( 'figure' ) )
            // InternalDesk.g:7912:1: ( 'figure' )
            {
            // InternalDesk.g:7912:1: ( 'figure' )
            // InternalDesk.g:7913:2: 'figure'
            {
             before(grammarAccess.getFigureEntryAccess().getFigureKeyword_0()); 
            match(input,13,FOLLOW_2); 
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
    // InternalDesk.g:7922:1: rule__FigureEntry__Group__1 : rule__FigureEntry__Group__1__Impl rule__FigureEntry__Group__2 ;
    public final void rule__FigureEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7926:1: ( rule__FigureEntry__Group__1__Impl rule__FigureEntry__Group__2 )
            // InternalDesk.g:7927:2: rule__FigureEntry__Group__1__Impl rule__FigureEntry__Group__2
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
    // InternalDesk.g:7934:1: rule__FigureEntry__Group__1__Impl : ( ( rule__FigureEntry__NameAssignment_1 ) ) ;
    public final void rule__FigureEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7938:1: ( ( ( rule__FigureEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:7939:1: ( ( rule__FigureEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:7939:1: ( ( rule__FigureEntry__NameAssignment_1 ) )
            // InternalDesk.g:7940:2: ( rule__FigureEntry__NameAssignment_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:7941:2: ( rule__FigureEntry__NameAssignment_1 )
            // InternalDesk.g:7941:3: rule__FigureEntry__NameAssignment_1
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
    // InternalDesk.g:7949:1: rule__FigureEntry__Group__2 : rule__FigureEntry__Group__2__Impl rule__FigureEntry__Group__3 ;
    public final void rule__FigureEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7953:1: ( rule__FigureEntry__Group__2__Impl rule__FigureEntry__Group__3 )
            // InternalDesk.g:7954:2: rule__FigureEntry__Group__2__Impl rule__FigureEntry__Group__3
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
    // InternalDesk.g:7961:1: rule__FigureEntry__Group__2__Impl : ( '{' ) ;
    public final void rule__FigureEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7965:1: ( ( '{' ) )
            // InternalDesk.g:7966:1: ( '{' )
            {
            // InternalDesk.g:7966:1: ( '{' )
            // InternalDesk.g:7967:2: '{'
            {
             before(grammarAccess.getFigureEntryAccess().getLeftCurlyBracketKeyword_2()); 
            match(input,15,FOLLOW_2); 
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
    // InternalDesk.g:7976:1: rule__FigureEntry__Group__3 : rule__FigureEntry__Group__3__Impl rule__FigureEntry__Group__4 ;
    public final void rule__FigureEntry__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7980:1: ( rule__FigureEntry__Group__3__Impl rule__FigureEntry__Group__4 )
            // InternalDesk.g:7981:2: rule__FigureEntry__Group__3__Impl rule__FigureEntry__Group__4
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
    // InternalDesk.g:7988:1: rule__FigureEntry__Group__3__Impl : ( ( rule__FigureEntry__Alternatives_3 )* ) ;
    public final void rule__FigureEntry__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7992:1: ( ( ( rule__FigureEntry__Alternatives_3 )* ) )
            // InternalDesk.g:7993:1: ( ( rule__FigureEntry__Alternatives_3 )* )
            {
            // InternalDesk.g:7993:1: ( ( rule__FigureEntry__Alternatives_3 )* )
            // InternalDesk.g:7994:2: ( rule__FigureEntry__Alternatives_3 )*
            {
             before(grammarAccess.getFigureEntryAccess().getAlternatives_3()); 
            // InternalDesk.g:7995:2: ( rule__FigureEntry__Alternatives_3 )*
            loop65:
            do {
                int alt65=2;
                int LA65_0 = input.LA(1);

                if ( (LA65_0==45||(LA65_0>=60 && LA65_0<=61)) ) {
                    alt65=1;
                }


                switch (alt65) {
            	case 1 :
            	    // InternalDesk.g:7995:3: rule__FigureEntry__Alternatives_3
            	    {
            	    pushFollow(FOLLOW_54);
            	    rule__FigureEntry__Alternatives_3();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop65;
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
    // InternalDesk.g:8003:1: rule__FigureEntry__Group__4 : rule__FigureEntry__Group__4__Impl ;
    public final void rule__FigureEntry__Group__4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8007:1: ( rule__FigureEntry__Group__4__Impl )
            // InternalDesk.g:8008:2: rule__FigureEntry__Group__4__Impl
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
    // InternalDesk.g:8014:1: rule__FigureEntry__Group__4__Impl : ( '}' ) ;
    public final void rule__FigureEntry__Group__4__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8018:1: ( ( '}' ) )
            // InternalDesk.g:8019:1: ( '}' )
            {
            // InternalDesk.g:8019:1: ( '}' )
            // InternalDesk.g:8020:2: '}'
            {
             before(grammarAccess.getFigureEntryAccess().getRightCurlyBracketKeyword_4()); 
            match(input,16,FOLLOW_2); 
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
    // InternalDesk.g:8030:1: rule__FigureEntry__Group_3_0__0 : rule__FigureEntry__Group_3_0__0__Impl rule__FigureEntry__Group_3_0__1 ;
    public final void rule__FigureEntry__Group_3_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8034:1: ( rule__FigureEntry__Group_3_0__0__Impl rule__FigureEntry__Group_3_0__1 )
            // InternalDesk.g:8035:2: rule__FigureEntry__Group_3_0__0__Impl rule__FigureEntry__Group_3_0__1
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
    // InternalDesk.g:8042:1: rule__FigureEntry__Group_3_0__0__Impl : ( 'also' ) ;
    public final void rule__FigureEntry__Group_3_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8046:1: ( ( 'also' ) )
            // InternalDesk.g:8047:1: ( 'also' )
            {
            // InternalDesk.g:8047:1: ( 'also' )
            // InternalDesk.g:8048:2: 'also'
            {
             before(grammarAccess.getFigureEntryAccess().getAlsoKeyword_3_0_0()); 
            match(input,45,FOLLOW_2); 
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
    // InternalDesk.g:8057:1: rule__FigureEntry__Group_3_0__1 : rule__FigureEntry__Group_3_0__1__Impl rule__FigureEntry__Group_3_0__2 ;
    public final void rule__FigureEntry__Group_3_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8061:1: ( rule__FigureEntry__Group_3_0__1__Impl rule__FigureEntry__Group_3_0__2 )
            // InternalDesk.g:8062:2: rule__FigureEntry__Group_3_0__1__Impl rule__FigureEntry__Group_3_0__2
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
    // InternalDesk.g:8069:1: rule__FigureEntry__Group_3_0__1__Impl : ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) ) ;
    public final void rule__FigureEntry__Group_3_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8073:1: ( ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) ) )
            // InternalDesk.g:8074:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) )
            {
            // InternalDesk.g:8074:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) )
            // InternalDesk.g:8075:2: ( rule__FigureEntry__AlsoAssignment_3_0_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getAlsoAssignment_3_0_1()); 
            // InternalDesk.g:8076:2: ( rule__FigureEntry__AlsoAssignment_3_0_1 )
            // InternalDesk.g:8076:3: rule__FigureEntry__AlsoAssignment_3_0_1
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
    // InternalDesk.g:8084:1: rule__FigureEntry__Group_3_0__2 : rule__FigureEntry__Group_3_0__2__Impl ;
    public final void rule__FigureEntry__Group_3_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8088:1: ( rule__FigureEntry__Group_3_0__2__Impl )
            // InternalDesk.g:8089:2: rule__FigureEntry__Group_3_0__2__Impl
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
    // InternalDesk.g:8095:1: rule__FigureEntry__Group_3_0__2__Impl : ( ( rule__FigureEntry__Group_3_0_2__0 )* ) ;
    public final void rule__FigureEntry__Group_3_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8099:1: ( ( ( rule__FigureEntry__Group_3_0_2__0 )* ) )
            // InternalDesk.g:8100:1: ( ( rule__FigureEntry__Group_3_0_2__0 )* )
            {
            // InternalDesk.g:8100:1: ( ( rule__FigureEntry__Group_3_0_2__0 )* )
            // InternalDesk.g:8101:2: ( rule__FigureEntry__Group_3_0_2__0 )*
            {
             before(grammarAccess.getFigureEntryAccess().getGroup_3_0_2()); 
            // InternalDesk.g:8102:2: ( rule__FigureEntry__Group_3_0_2__0 )*
            loop66:
            do {
                int alt66=2;
                int LA66_0 = input.LA(1);

                if ( (LA66_0==22) ) {
                    alt66=1;
                }


                switch (alt66) {
            	case 1 :
            	    // InternalDesk.g:8102:3: rule__FigureEntry__Group_3_0_2__0
            	    {
            	    pushFollow(FOLLOW_16);
            	    rule__FigureEntry__Group_3_0_2__0();

            	    state._fsp--;


            	    }
            	    break;

            	default :
            	    break loop66;
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
    // InternalDesk.g:8111:1: rule__FigureEntry__Group_3_0_2__0 : rule__FigureEntry__Group_3_0_2__0__Impl rule__FigureEntry__Group_3_0_2__1 ;
    public final void rule__FigureEntry__Group_3_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8115:1: ( rule__FigureEntry__Group_3_0_2__0__Impl rule__FigureEntry__Group_3_0_2__1 )
            // InternalDesk.g:8116:2: rule__FigureEntry__Group_3_0_2__0__Impl rule__FigureEntry__Group_3_0_2__1
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
    // InternalDesk.g:8123:1: rule__FigureEntry__Group_3_0_2__0__Impl : ( ',' ) ;
    public final void rule__FigureEntry__Group_3_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8127:1: ( ( ',' ) )
            // InternalDesk.g:8128:1: ( ',' )
            {
            // InternalDesk.g:8128:1: ( ',' )
            // InternalDesk.g:8129:2: ','
            {
             before(grammarAccess.getFigureEntryAccess().getCommaKeyword_3_0_2_0()); 
            match(input,22,FOLLOW_2); 
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
    // InternalDesk.g:8138:1: rule__FigureEntry__Group_3_0_2__1 : rule__FigureEntry__Group_3_0_2__1__Impl ;
    public final void rule__FigureEntry__Group_3_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8142:1: ( rule__FigureEntry__Group_3_0_2__1__Impl )
            // InternalDesk.g:8143:2: rule__FigureEntry__Group_3_0_2__1__Impl
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
    // InternalDesk.g:8149:1: rule__FigureEntry__Group_3_0_2__1__Impl : ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) ) ;
    public final void rule__FigureEntry__Group_3_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8153:1: ( ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) ) )
            // InternalDesk.g:8154:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) )
            {
            // InternalDesk.g:8154:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) )
            // InternalDesk.g:8155:2: ( rule__FigureEntry__AlsoAssignment_3_0_2_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getAlsoAssignment_3_0_2_1()); 
            // InternalDesk.g:8156:2: ( rule__FigureEntry__AlsoAssignment_3_0_2_1 )
            // InternalDesk.g:8156:3: rule__FigureEntry__AlsoAssignment_3_0_2_1
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
    // InternalDesk.g:8165:1: rule__FigureEntry__Group_3_1__0 : rule__FigureEntry__Group_3_1__0__Impl rule__FigureEntry__Group_3_1__1 ;
    public final void rule__FigureEntry__Group_3_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8169:1: ( rule__FigureEntry__Group_3_1__0__Impl rule__FigureEntry__Group_3_1__1 )
            // InternalDesk.g:8170:2: rule__FigureEntry__Group_3_1__0__Impl rule__FigureEntry__Group_3_1__1
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
    // InternalDesk.g:8177:1: rule__FigureEntry__Group_3_1__0__Impl : ( 'unit' ) ;
    public final void rule__FigureEntry__Group_3_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8181:1: ( ( 'unit' ) )
            // InternalDesk.g:8182:1: ( 'unit' )
            {
            // InternalDesk.g:8182:1: ( 'unit' )
            // InternalDesk.g:8183:2: 'unit'
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
    // InternalDesk.g:8192:1: rule__FigureEntry__Group_3_1__1 : rule__FigureEntry__Group_3_1__1__Impl ;
    public final void rule__FigureEntry__Group_3_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8196:1: ( rule__FigureEntry__Group_3_1__1__Impl )
            // InternalDesk.g:8197:2: rule__FigureEntry__Group_3_1__1__Impl
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
    // InternalDesk.g:8203:1: rule__FigureEntry__Group_3_1__1__Impl : ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) ) ;
    public final void rule__FigureEntry__Group_3_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8207:1: ( ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) ) )
            // InternalDesk.g:8208:1: ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) )
            {
            // InternalDesk.g:8208:1: ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) )
            // InternalDesk.g:8209:2: ( rule__FigureEntry__UnitAssignment_3_1_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getUnitAssignment_3_1_1()); 
            // InternalDesk.g:8210:2: ( rule__FigureEntry__UnitAssignment_3_1_1 )
            // InternalDesk.g:8210:3: rule__FigureEntry__UnitAssignment_3_1_1
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
    // InternalDesk.g:8219:1: rule__FigureValue__Group__0 : rule__FigureValue__Group__0__Impl rule__FigureValue__Group__1 ;
    public final void rule__FigureValue__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8223:1: ( rule__FigureValue__Group__0__Impl rule__FigureValue__Group__1 )
            // InternalDesk.g:8224:2: rule__FigureValue__Group__0__Impl rule__FigureValue__Group__1
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
    // InternalDesk.g:8231:1: rule__FigureValue__Group__0__Impl : ( 'is' ) ;
    public final void rule__FigureValue__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8235:1: ( ( 'is' ) )
            // InternalDesk.g:8236:1: ( 'is' )
            {
            // InternalDesk.g:8236:1: ( 'is' )
            // InternalDesk.g:8237:2: 'is'
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
    // InternalDesk.g:8246:1: rule__FigureValue__Group__1 : rule__FigureValue__Group__1__Impl rule__FigureValue__Group__2 ;
    public final void rule__FigureValue__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8250:1: ( rule__FigureValue__Group__1__Impl rule__FigureValue__Group__2 )
            // InternalDesk.g:8251:2: rule__FigureValue__Group__1__Impl rule__FigureValue__Group__2
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
    // InternalDesk.g:8258:1: rule__FigureValue__Group__1__Impl : ( ( rule__FigureValue__NegativeAssignment_1 )? ) ;
    public final void rule__FigureValue__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8262:1: ( ( ( rule__FigureValue__NegativeAssignment_1 )? ) )
            // InternalDesk.g:8263:1: ( ( rule__FigureValue__NegativeAssignment_1 )? )
            {
            // InternalDesk.g:8263:1: ( ( rule__FigureValue__NegativeAssignment_1 )? )
            // InternalDesk.g:8264:2: ( rule__FigureValue__NegativeAssignment_1 )?
            {
             before(grammarAccess.getFigureValueAccess().getNegativeAssignment_1()); 
            // InternalDesk.g:8265:2: ( rule__FigureValue__NegativeAssignment_1 )?
            int alt67=2;
            int LA67_0 = input.LA(1);

            if ( (LA67_0==71) ) {
                alt67=1;
            }
            switch (alt67) {
                case 1 :
                    // InternalDesk.g:8265:3: rule__FigureValue__NegativeAssignment_1
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
    // InternalDesk.g:8273:1: rule__FigureValue__Group__2 : rule__FigureValue__Group__2__Impl rule__FigureValue__Group__3 ;
    public final void rule__FigureValue__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8277:1: ( rule__FigureValue__Group__2__Impl rule__FigureValue__Group__3 )
            // InternalDesk.g:8278:2: rule__FigureValue__Group__2__Impl rule__FigureValue__Group__3
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
    // InternalDesk.g:8285:1: rule__FigureValue__Group__2__Impl : ( ( rule__FigureValue__ValueAssignment_2 ) ) ;
    public final void rule__FigureValue__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8289:1: ( ( ( rule__FigureValue__ValueAssignment_2 ) ) )
            // InternalDesk.g:8290:1: ( ( rule__FigureValue__ValueAssignment_2 ) )
            {
            // InternalDesk.g:8290:1: ( ( rule__FigureValue__ValueAssignment_2 ) )
            // InternalDesk.g:8291:2: ( rule__FigureValue__ValueAssignment_2 )
            {
             before(grammarAccess.getFigureValueAccess().getValueAssignment_2()); 
            // InternalDesk.g:8292:2: ( rule__FigureValue__ValueAssignment_2 )
            // InternalDesk.g:8292:3: rule__FigureValue__ValueAssignment_2
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
    // InternalDesk.g:8300:1: rule__FigureValue__Group__3 : rule__FigureValue__Group__3__Impl rule__FigureValue__Group__4 ;
    public final void rule__FigureValue__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8304:1: ( rule__FigureValue__Group__3__Impl rule__FigureValue__Group__4 )
            // InternalDesk.g:8305:2: rule__FigureValue__Group__3__Impl rule__FigureValue__Group__4
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
    // InternalDesk.g:8312:1: rule__FigureValue__Group__3__Impl : ( 'on' ) ;
    public final void rule__FigureValue__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8316:1: ( ( 'on' ) )
            // InternalDesk.g:8317:1: ( 'on' )
            {
            // InternalDesk.g:8317:1: ( 'on' )
            // InternalDesk.g:8318:2: 'on'
            {
             before(grammarAccess.getFigureValueAccess().getOnKeyword_3()); 
            match(input,59,FOLLOW_2); 
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
    // InternalDesk.g:8327:1: rule__FigureValue__Group__4 : rule__FigureValue__Group__4__Impl rule__FigureValue__Group__5 ;
    public final void rule__FigureValue__Group__4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8331:1: ( rule__FigureValue__Group__4__Impl rule__FigureValue__Group__5 )
            // InternalDesk.g:8332:2: rule__FigureValue__Group__4__Impl rule__FigureValue__Group__5
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
    // InternalDesk.g:8339:1: rule__FigureValue__Group__4__Impl : ( ( rule__FigureValue__OnAssignment_4 ) ) ;
    public final void rule__FigureValue__Group__4__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8343:1: ( ( ( rule__FigureValue__OnAssignment_4 ) ) )
            // InternalDesk.g:8344:1: ( ( rule__FigureValue__OnAssignment_4 ) )
            {
            // InternalDesk.g:8344:1: ( ( rule__FigureValue__OnAssignment_4 ) )
            // InternalDesk.g:8345:2: ( rule__FigureValue__OnAssignment_4 )
            {
             before(grammarAccess.getFigureValueAccess().getOnAssignment_4()); 
            // InternalDesk.g:8346:2: ( rule__FigureValue__OnAssignment_4 )
            // InternalDesk.g:8346:3: rule__FigureValue__OnAssignment_4
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
    // InternalDesk.g:8354:1: rule__FigureValue__Group__5 : rule__FigureValue__Group__5__Impl ;
    public final void rule__FigureValue__Group__5() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8358:1: ( rule__FigureValue__Group__5__Impl )
            // InternalDesk.g:8359:2: rule__FigureValue__Group__5__Impl
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
    // InternalDesk.g:8365:1: rule__FigureValue__Group__5__Impl : ( ( rule__FigureValue__Group_5__0 )? ) ;
    public final void rule__FigureValue__Group__5__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8369:1: ( ( ( rule__FigureValue__Group_5__0 )? ) )
            // InternalDesk.g:8370:1: ( ( rule__FigureValue__Group_5__0 )? )
            {
            // InternalDesk.g:8370:1: ( ( rule__FigureValue__Group_5__0 )? )
            // InternalDesk.g:8371:2: ( rule__FigureValue__Group_5__0 )?
            {
             before(grammarAccess.getFigureValueAccess().getGroup_5()); 
            // InternalDesk.g:8372:2: ( rule__FigureValue__Group_5__0 )?
            int alt68=2;
            int LA68_0 = input.LA(1);

            if ( (LA68_0==50) ) {
                alt68=1;
            }
            switch (alt68) {
                case 1 :
                    // InternalDesk.g:8372:3: rule__FigureValue__Group_5__0
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
    // InternalDesk.g:8381:1: rule__FigureValue__Group_5__0 : rule__FigureValue__Group_5__0__Impl rule__FigureValue__Group_5__1 ;
    public final void rule__FigureValue__Group_5__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8385:1: ( rule__FigureValue__Group_5__0__Impl rule__FigureValue__Group_5__1 )
            // InternalDesk.g:8386:2: rule__FigureValue__Group_5__0__Impl rule__FigureValue__Group_5__1
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
    // InternalDesk.g:8393:1: rule__FigureValue__Group_5__0__Impl : ( 'source' ) ;
    public final void rule__FigureValue__Group_5__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8397:1: ( ( 'source' ) )
            // InternalDesk.g:8398:1: ( 'source' )
            {
            // InternalDesk.g:8398:1: ( 'source' )
            // InternalDesk.g:8399:2: 'source'
            {
             before(grammarAccess.getFigureValueAccess().getSourceKeyword_5_0()); 
            match(input,50,FOLLOW_2); 
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
    // InternalDesk.g:8408:1: rule__FigureValue__Group_5__1 : rule__FigureValue__Group_5__1__Impl ;
    public final void rule__FigureValue__Group_5__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8412:1: ( rule__FigureValue__Group_5__1__Impl )
            // InternalDesk.g:8413:2: rule__FigureValue__Group_5__1__Impl
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
    // InternalDesk.g:8419:1: rule__FigureValue__Group_5__1__Impl : ( ( rule__FigureValue__SourceAssignment_5_1 ) ) ;
    public final void rule__FigureValue__Group_5__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8423:1: ( ( ( rule__FigureValue__SourceAssignment_5_1 ) ) )
            // InternalDesk.g:8424:1: ( ( rule__FigureValue__SourceAssignment_5_1 ) )
            {
            // InternalDesk.g:8424:1: ( ( rule__FigureValue__SourceAssignment_5_1 ) )
            // InternalDesk.g:8425:2: ( rule__FigureValue__SourceAssignment_5_1 )
            {
             before(grammarAccess.getFigureValueAccess().getSourceAssignment_5_1()); 
            // InternalDesk.g:8426:2: ( rule__FigureValue__SourceAssignment_5_1 )
            // InternalDesk.g:8426:3: rule__FigureValue__SourceAssignment_5_1
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
    // InternalDesk.g:8435:1: rule__DeskFile__PackAssignment_0 : ( rulePack ) ;
    public final void rule__DeskFile__PackAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8439:1: ( ( rulePack ) )
            // InternalDesk.g:8440:2: ( rulePack )
            {
            // InternalDesk.g:8440:2: ( rulePack )
            // InternalDesk.g:8441:3: rulePack
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
    // InternalDesk.g:8450:1: rule__DeskFile__ImportsAssignment_1 : ( ruleImport ) ;
    public final void rule__DeskFile__ImportsAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8454:1: ( ( ruleImport ) )
            // InternalDesk.g:8455:2: ( ruleImport )
            {
            // InternalDesk.g:8455:2: ( ruleImport )
            // InternalDesk.g:8456:3: ruleImport
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
    // InternalDesk.g:8465:1: rule__DeskFile__EntriesAssignment_2 : ( ruleEntry ) ;
    public final void rule__DeskFile__EntriesAssignment_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8469:1: ( ( ruleEntry ) )
            // InternalDesk.g:8470:2: ( ruleEntry )
            {
            // InternalDesk.g:8470:2: ( ruleEntry )
            // InternalDesk.g:8471:3: ruleEntry
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
    // InternalDesk.g:8480:1: rule__Pack__TitleAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Pack__TitleAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8484:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8485:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8485:2: ( RULE_TEXT )
            // InternalDesk.g:8486:3: RULE_TEXT
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
    // InternalDesk.g:8495:1: rule__Pack__SettingsAssignment_2_1 : ( ruleSetting ) ;
    public final void rule__Pack__SettingsAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8499:1: ( ( ruleSetting ) )
            // InternalDesk.g:8500:2: ( ruleSetting )
            {
            // InternalDesk.g:8500:2: ( ruleSetting )
            // InternalDesk.g:8501:3: ruleSetting
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
    // InternalDesk.g:8510:1: rule__Import__ImportURIAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Import__ImportURIAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8514:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8515:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8515:2: ( RULE_TEXT )
            // InternalDesk.g:8516:3: RULE_TEXT
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
    // InternalDesk.g:8525:1: rule__RuleEntry__NameAssignment_1 : ( RULE_ID ) ;
    public final void rule__RuleEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8529:1: ( ( RULE_ID ) )
            // InternalDesk.g:8530:2: ( RULE_ID )
            {
            // InternalDesk.g:8530:2: ( RULE_ID )
            // InternalDesk.g:8531:3: RULE_ID
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
    // InternalDesk.g:8540:1: rule__RuleEntry__TitleAssignment_2 : ( RULE_TEXT ) ;
    public final void rule__RuleEntry__TitleAssignment_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8544:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8545:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8545:2: ( RULE_TEXT )
            // InternalDesk.g:8546:3: RULE_TEXT
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
    // InternalDesk.g:8555:1: rule__RuleEntry__ClausesAssignment_4 : ( ruleClause ) ;
    public final void rule__RuleEntry__ClausesAssignment_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8559:1: ( ( ruleClause ) )
            // InternalDesk.g:8560:2: ( ruleClause )
            {
            // InternalDesk.g:8560:2: ( ruleClause )
            // InternalDesk.g:8561:3: ruleClause
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
    // InternalDesk.g:8570:1: rule__When__PatternAssignment_1 : ( rulePattern ) ;
    public final void rule__When__PatternAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8574:1: ( ( rulePattern ) )
            // InternalDesk.g:8575:2: ( rulePattern )
            {
            // InternalDesk.g:8575:2: ( rulePattern )
            // InternalDesk.g:8576:3: rulePattern
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
    // InternalDesk.g:8585:1: rule__Unless__PatternAssignment_1 : ( rulePattern ) ;
    public final void rule__Unless__PatternAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8589:1: ( ( rulePattern ) )
            // InternalDesk.g:8590:2: ( rulePattern )
            {
            // InternalDesk.g:8590:2: ( rulePattern )
            // InternalDesk.g:8591:3: rulePattern
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
    // InternalDesk.g:8600:1: rule__Suggest__TextsAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Suggest__TextsAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8604:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8605:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8605:2: ( RULE_TEXT )
            // InternalDesk.g:8606:3: RULE_TEXT
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
    // InternalDesk.g:8615:1: rule__Suggest__TextsAssignment_2_1 : ( RULE_TEXT ) ;
    public final void rule__Suggest__TextsAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8619:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8620:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8620:2: ( RULE_TEXT )
            // InternalDesk.g:8621:3: RULE_TEXT
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
    // InternalDesk.g:8630:1: rule__Because__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Because__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8634:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8635:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8635:2: ( RULE_TEXT )
            // InternalDesk.g:8636:3: RULE_TEXT
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
    // InternalDesk.g:8645:1: rule__Says__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Says__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8649:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8650:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8650:2: ( RULE_TEXT )
            // InternalDesk.g:8651:3: RULE_TEXT
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
    // InternalDesk.g:8660:1: rule__Flags__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Flags__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8664:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8665:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8665:2: ( RULE_TEXT )
            // InternalDesk.g:8666:3: RULE_TEXT
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
    // InternalDesk.g:8675:1: rule__Flags__FixAssignment_2_1 : ( RULE_TEXT ) ;
    public final void rule__Flags__FixAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8679:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8680:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8680:2: ( RULE_TEXT )
            // InternalDesk.g:8681:3: RULE_TEXT
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
    // InternalDesk.g:8690:1: rule__Keeps__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Keeps__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8694:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8695:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8695:2: ( RULE_TEXT )
            // InternalDesk.g:8696:3: RULE_TEXT
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
    // InternalDesk.g:8705:1: rule__QuotationContext__InsideAssignment_0_0 : ( ( 'inside' ) ) ;
    public final void rule__QuotationContext__InsideAssignment_0_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8709:1: ( ( ( 'inside' ) ) )
            // InternalDesk.g:8710:2: ( ( 'inside' ) )
            {
            // InternalDesk.g:8710:2: ( ( 'inside' ) )
            // InternalDesk.g:8711:3: ( 'inside' )
            {
             before(grammarAccess.getQuotationContextAccess().getInsideInsideKeyword_0_0_0()); 
            // InternalDesk.g:8712:3: ( 'inside' )
            // InternalDesk.g:8713:4: 'inside'
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
    // InternalDesk.g:8724:1: rule__QuotationContext__OutsideAssignment_0_1 : ( ( 'outside' ) ) ;
    public final void rule__QuotationContext__OutsideAssignment_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8728:1: ( ( ( 'outside' ) ) )
            // InternalDesk.g:8729:2: ( ( 'outside' ) )
            {
            // InternalDesk.g:8729:2: ( ( 'outside' ) )
            // InternalDesk.g:8730:3: ( 'outside' )
            {
             before(grammarAccess.getQuotationContextAccess().getOutsideOutsideKeyword_0_1_0()); 
            // InternalDesk.g:8731:3: ( 'outside' )
            // InternalDesk.g:8732:4: 'outside'
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
    // InternalDesk.g:8743:1: rule__Original__AnyAssignment_1_0 : ( ( 'any' ) ) ;
    public final void rule__Original__AnyAssignment_1_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8747:1: ( ( ( 'any' ) ) )
            // InternalDesk.g:8748:2: ( ( 'any' ) )
            {
            // InternalDesk.g:8748:2: ( ( 'any' ) )
            // InternalDesk.g:8749:3: ( 'any' )
            {
             before(grammarAccess.getOriginalAccess().getAnyAnyKeyword_1_0_0()); 
            // InternalDesk.g:8750:3: ( 'any' )
            // InternalDesk.g:8751:4: 'any'
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
    // InternalDesk.g:8762:1: rule__Original__LanguagesAssignment_1_1_0 : ( RULE_ID ) ;
    public final void rule__Original__LanguagesAssignment_1_1_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8766:1: ( ( RULE_ID ) )
            // InternalDesk.g:8767:2: ( RULE_ID )
            {
            // InternalDesk.g:8767:2: ( RULE_ID )
            // InternalDesk.g:8768:3: RULE_ID
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
    // InternalDesk.g:8777:1: rule__Original__LanguagesAssignment_1_1_1_1 : ( RULE_ID ) ;
    public final void rule__Original__LanguagesAssignment_1_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8781:1: ( ( RULE_ID ) )
            // InternalDesk.g:8782:2: ( RULE_ID )
            {
            // InternalDesk.g:8782:2: ( RULE_ID )
            // InternalDesk.g:8783:3: RULE_ID
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
    // InternalDesk.g:8792:1: rule__Category__DimensionAssignment_1 : ( RULE_ID ) ;
    public final void rule__Category__DimensionAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8796:1: ( ( RULE_ID ) )
            // InternalDesk.g:8797:2: ( RULE_ID )
            {
            // InternalDesk.g:8797:2: ( RULE_ID )
            // InternalDesk.g:8798:3: RULE_ID
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
    // InternalDesk.g:8807:1: rule__Category__TypeAssignment_3 : ( RULE_ID ) ;
    public final void rule__Category__TypeAssignment_3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8811:1: ( ( RULE_ID ) )
            // InternalDesk.g:8812:2: ( RULE_ID )
            {
            // InternalDesk.g:8812:2: ( RULE_ID )
            // InternalDesk.g:8813:3: RULE_ID
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
    // InternalDesk.g:8822:1: rule__SeverityLevel__LevelAssignment_1 : ( RULE_ID ) ;
    public final void rule__SeverityLevel__LevelAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8826:1: ( ( RULE_ID ) )
            // InternalDesk.g:8827:2: ( RULE_ID )
            {
            // InternalDesk.g:8827:2: ( RULE_ID )
            // InternalDesk.g:8828:3: RULE_ID
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
    // InternalDesk.g:8837:1: rule__Off__OffAssignment : ( ( 'off' ) ) ;
    public final void rule__Off__OffAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8841:1: ( ( ( 'off' ) ) )
            // InternalDesk.g:8842:2: ( ( 'off' ) )
            {
            // InternalDesk.g:8842:2: ( ( 'off' ) )
            // InternalDesk.g:8843:3: ( 'off' )
            {
             before(grammarAccess.getOffAccess().getOffOffKeyword_0()); 
            // InternalDesk.g:8844:3: ( 'off' )
            // InternalDesk.g:8845:4: 'off'
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
    // InternalDesk.g:8856:1: rule__Pattern__BranchesAssignment_0 : ( ruleSequence ) ;
    public final void rule__Pattern__BranchesAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8860:1: ( ( ruleSequence ) )
            // InternalDesk.g:8861:2: ( ruleSequence )
            {
            // InternalDesk.g:8861:2: ( ruleSequence )
            // InternalDesk.g:8862:3: ruleSequence
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
    // InternalDesk.g:8871:1: rule__Pattern__BranchesAssignment_1_1 : ( ruleSequence ) ;
    public final void rule__Pattern__BranchesAssignment_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8875:1: ( ( ruleSequence ) )
            // InternalDesk.g:8876:2: ( ruleSequence )
            {
            // InternalDesk.g:8876:2: ( ruleSequence )
            // InternalDesk.g:8877:3: ruleSequence
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
    // InternalDesk.g:8886:1: rule__Sequence__ElementsAssignment : ( ruleElement ) ;
    public final void rule__Sequence__ElementsAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8890:1: ( ( ruleElement ) )
            // InternalDesk.g:8891:2: ( ruleElement )
            {
            // InternalDesk.g:8891:2: ( ruleElement )
            // InternalDesk.g:8892:3: ruleElement
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
    // InternalDesk.g:8901:1: rule__Marked__PatternAssignment_1 : ( rulePattern ) ;
    public final void rule__Marked__PatternAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8905:1: ( ( rulePattern ) )
            // InternalDesk.g:8906:2: ( rulePattern )
            {
            // InternalDesk.g:8906:2: ( rulePattern )
            // InternalDesk.g:8907:3: rulePattern
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
    // InternalDesk.g:8916:1: rule__Edge__StartAssignment_0 : ( ( 'start' ) ) ;
    public final void rule__Edge__StartAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8920:1: ( ( ( 'start' ) ) )
            // InternalDesk.g:8921:2: ( ( 'start' ) )
            {
            // InternalDesk.g:8921:2: ( ( 'start' ) )
            // InternalDesk.g:8922:3: ( 'start' )
            {
             before(grammarAccess.getEdgeAccess().getStartStartKeyword_0_0()); 
            // InternalDesk.g:8923:3: ( 'start' )
            // InternalDesk.g:8924:4: 'start'
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
    // InternalDesk.g:8935:1: rule__Edge__EndAssignment_1 : ( ( 'end' ) ) ;
    public final void rule__Edge__EndAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8939:1: ( ( ( 'end' ) ) )
            // InternalDesk.g:8940:2: ( ( 'end' ) )
            {
            // InternalDesk.g:8940:2: ( ( 'end' ) )
            // InternalDesk.g:8941:3: ( 'end' )
            {
             before(grammarAccess.getEdgeAccess().getEndEndKeyword_1_0()); 
            // InternalDesk.g:8942:3: ( 'end' )
            // InternalDesk.g:8943:4: 'end'
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
    // InternalDesk.g:8954:1: rule__Gap__MaxAssignment_1 : ( RULE_NUMBER ) ;
    public final void rule__Gap__MaxAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8958:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:8959:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:8959:2: ( RULE_NUMBER )
            // InternalDesk.g:8960:3: RULE_NUMBER
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
    // InternalDesk.g:8969:1: rule__Gap__ExceptionAssignment_2_1 : ( ruleCondition ) ;
    public final void rule__Gap__ExceptionAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8973:1: ( ( ruleCondition ) )
            // InternalDesk.g:8974:2: ( ruleCondition )
            {
            // InternalDesk.g:8974:2: ( ruleCondition )
            // InternalDesk.g:8975:3: ruleCondition
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
    // InternalDesk.g:8984:1: rule__Item__LabelAssignment_0_0 : ( RULE_ID ) ;
    public final void rule__Item__LabelAssignment_0_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8988:1: ( ( RULE_ID ) )
            // InternalDesk.g:8989:2: ( RULE_ID )
            {
            // InternalDesk.g:8989:2: ( RULE_ID )
            // InternalDesk.g:8990:3: RULE_ID
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
    // InternalDesk.g:8999:1: rule__Item__TokenAssignment_1_0 : ( ruleToken ) ;
    public final void rule__Item__TokenAssignment_1_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9003:1: ( ( ruleToken ) )
            // InternalDesk.g:9004:2: ( ruleToken )
            {
            // InternalDesk.g:9004:2: ( ruleToken )
            // InternalDesk.g:9005:3: ruleToken
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
    // InternalDesk.g:9014:1: rule__Item__GroupAssignment_1_1_1 : ( rulePattern ) ;
    public final void rule__Item__GroupAssignment_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9018:1: ( ( rulePattern ) )
            // InternalDesk.g:9019:2: ( rulePattern )
            {
            // InternalDesk.g:9019:2: ( rulePattern )
            // InternalDesk.g:9020:3: rulePattern
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
    // InternalDesk.g:9029:1: rule__Item__OptionalAssignment_2_0 : ( ( '?' ) ) ;
    public final void rule__Item__OptionalAssignment_2_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9033:1: ( ( ( '?' ) ) )
            // InternalDesk.g:9034:2: ( ( '?' ) )
            {
            // InternalDesk.g:9034:2: ( ( '?' ) )
            // InternalDesk.g:9035:3: ( '?' )
            {
             before(grammarAccess.getItemAccess().getOptionalQuestionMarkKeyword_2_0_0()); 
            // InternalDesk.g:9036:3: ( '?' )
            // InternalDesk.g:9037:4: '?'
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
    // InternalDesk.g:9048:1: rule__Item__MinAssignment_2_1_1 : ( RULE_NUMBER ) ;
    public final void rule__Item__MinAssignment_2_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9052:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:9053:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:9053:2: ( RULE_NUMBER )
            // InternalDesk.g:9054:3: RULE_NUMBER
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
    // InternalDesk.g:9063:1: rule__Item__MaxAssignment_2_1_2_1 : ( RULE_NUMBER ) ;
    public final void rule__Item__MaxAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9067:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:9068:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:9068:2: ( RULE_NUMBER )
            // InternalDesk.g:9069:3: RULE_NUMBER
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
    // InternalDesk.g:9078:1: rule__Token__BaseAssignment_0 : ( ruleAtom ) ;
    public final void rule__Token__BaseAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9082:1: ( ( ruleAtom ) )
            // InternalDesk.g:9083:2: ( ruleAtom )
            {
            // InternalDesk.g:9083:2: ( ruleAtom )
            // InternalDesk.g:9084:3: ruleAtom
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
    // InternalDesk.g:9093:1: rule__Token__ConditionsAssignment_1_1 : ( ruleCondition ) ;
    public final void rule__Token__ConditionsAssignment_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9097:1: ( ( ruleCondition ) )
            // InternalDesk.g:9098:2: ( ruleCondition )
            {
            // InternalDesk.g:9098:2: ( ruleCondition )
            // InternalDesk.g:9099:3: ruleCondition
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
    // InternalDesk.g:9108:1: rule__Token__ExceptionsAssignment_2_1 : ( ruleCondition ) ;
    public final void rule__Token__ExceptionsAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9112:1: ( ( ruleCondition ) )
            // InternalDesk.g:9113:2: ( ruleCondition )
            {
            // InternalDesk.g:9113:2: ( ruleCondition )
            // InternalDesk.g:9114:3: ruleCondition
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
    // InternalDesk.g:9123:1: rule__Condition__AtomsAssignment_0 : ( ruleAtom ) ;
    public final void rule__Condition__AtomsAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9127:1: ( ( ruleAtom ) )
            // InternalDesk.g:9128:2: ( ruleAtom )
            {
            // InternalDesk.g:9128:2: ( ruleAtom )
            // InternalDesk.g:9129:3: ruleAtom
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
    // InternalDesk.g:9138:1: rule__Condition__AtomsAssignment_1_1 : ( ruleAtom ) ;
    public final void rule__Condition__AtomsAssignment_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9142:1: ( ( ruleAtom ) )
            // InternalDesk.g:9143:2: ( ruleAtom )
            {
            // InternalDesk.g:9143:2: ( ruleAtom )
            // InternalDesk.g:9144:3: ruleAtom
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
    // InternalDesk.g:9153:1: rule__Condition__AtomsAssignment_1_2_1 : ( ruleAtom ) ;
    public final void rule__Condition__AtomsAssignment_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9157:1: ( ( ruleAtom ) )
            // InternalDesk.g:9158:2: ( ruleAtom )
            {
            // InternalDesk.g:9158:2: ( ruleAtom )
            // InternalDesk.g:9159:3: ruleAtom
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
    // InternalDesk.g:9168:1: rule__Words__ExactAssignment_0 : ( ( 'exact' ) ) ;
    public final void rule__Words__ExactAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9172:1: ( ( ( 'exact' ) ) )
            // InternalDesk.g:9173:2: ( ( 'exact' ) )
            {
            // InternalDesk.g:9173:2: ( ( 'exact' ) )
            // InternalDesk.g:9174:3: ( 'exact' )
            {
             before(grammarAccess.getWordsAccess().getExactExactKeyword_0_0()); 
            // InternalDesk.g:9175:3: ( 'exact' )
            // InternalDesk.g:9176:4: 'exact'
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
    // InternalDesk.g:9187:1: rule__Words__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Words__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9191:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9192:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9192:2: ( RULE_TEXT )
            // InternalDesk.g:9193:3: RULE_TEXT
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
    // InternalDesk.g:9202:1: rule__Forms__TextAssignment : ( RULE_ANY_FORM ) ;
    public final void rule__Forms__TextAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9206:1: ( ( RULE_ANY_FORM ) )
            // InternalDesk.g:9207:2: ( RULE_ANY_FORM )
            {
            // InternalDesk.g:9207:2: ( RULE_ANY_FORM )
            // InternalDesk.g:9208:3: RULE_ANY_FORM
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
    // InternalDesk.g:9217:1: rule__Anything__AnyAssignment : ( ( 'any' ) ) ;
    public final void rule__Anything__AnyAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9221:1: ( ( ( 'any' ) ) )
            // InternalDesk.g:9222:2: ( ( 'any' ) )
            {
            // InternalDesk.g:9222:2: ( ( 'any' ) )
            // InternalDesk.g:9223:3: ( 'any' )
            {
             before(grammarAccess.getAnythingAccess().getAnyAnyKeyword_0()); 
            // InternalDesk.g:9224:3: ( 'any' )
            // InternalDesk.g:9225:4: 'any'
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
    // InternalDesk.g:9236:1: rule__Chunk__NameAssignment_1 : ( RULE_ID ) ;
    public final void rule__Chunk__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9240:1: ( ( RULE_ID ) )
            // InternalDesk.g:9241:2: ( RULE_ID )
            {
            // InternalDesk.g:9241:2: ( RULE_ID )
            // InternalDesk.g:9242:3: RULE_ID
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
    // InternalDesk.g:9251:1: rule__TokenClass__NameAssignment : ( ( rule__TokenClass__NameAlternatives_0 ) ) ;
    public final void rule__TokenClass__NameAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9255:1: ( ( ( rule__TokenClass__NameAlternatives_0 ) ) )
            // InternalDesk.g:9256:2: ( ( rule__TokenClass__NameAlternatives_0 ) )
            {
            // InternalDesk.g:9256:2: ( ( rule__TokenClass__NameAlternatives_0 ) )
            // InternalDesk.g:9257:3: ( rule__TokenClass__NameAlternatives_0 )
            {
             before(grammarAccess.getTokenClassAccess().getNameAlternatives_0()); 
            // InternalDesk.g:9258:3: ( rule__TokenClass__NameAlternatives_0 )
            // InternalDesk.g:9258:4: rule__TokenClass__NameAlternatives_0
            {
            pushFollow(FOLLOW_2);
            rule__TokenClass__NameAlternatives_0();

            state._fsp--;


            }

             after(grammarAccess.getTokenClassAccess().getNameAlternatives_0()); 

            }


            }

        }
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
    // InternalDesk.g:9266:1: rule__TermEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9270:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9271:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9271:2: ( RULE_TEXT )
            // InternalDesk.g:9272:3: RULE_TEXT
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
    // InternalDesk.g:9281:1: rule__TermEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9285:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9286:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9286:2: ( RULE_TEXT )
            // InternalDesk.g:9287:3: RULE_TEXT
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
    // InternalDesk.g:9296:1: rule__TermEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9300:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9301:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9301:2: ( RULE_TEXT )
            // InternalDesk.g:9302:3: RULE_TEXT
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
    // InternalDesk.g:9311:1: rule__TermEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9315:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9316:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9316:2: ( RULE_TEXT )
            // InternalDesk.g:9317:3: RULE_TEXT
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
    // InternalDesk.g:9326:1: rule__TermEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9330:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9331:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9331:2: ( RULE_TEXT )
            // InternalDesk.g:9332:3: RULE_TEXT
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
    // InternalDesk.g:9341:1: rule__TermEntry__FirstAssignment_2_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__FirstAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9345:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9346:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9346:2: ( RULE_TEXT )
            // InternalDesk.g:9347:3: RULE_TEXT
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
    // InternalDesk.g:9356:1: rule__TermEntry__BecauseAssignment_2_1_3_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__BecauseAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9360:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9361:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9361:2: ( RULE_TEXT )
            // InternalDesk.g:9362:3: RULE_TEXT
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
    // InternalDesk.g:9371:1: rule__TermEntry__OriginalAssignment_2_1_4 : ( ruleOriginal ) ;
    public final void rule__TermEntry__OriginalAssignment_2_1_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9375:1: ( ( ruleOriginal ) )
            // InternalDesk.g:9376:2: ( ruleOriginal )
            {
            // InternalDesk.g:9376:2: ( ruleOriginal )
            // InternalDesk.g:9377:3: ruleOriginal
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
    // InternalDesk.g:9386:1: rule__OfficeEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9390:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9391:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9391:2: ( RULE_TEXT )
            // InternalDesk.g:9392:3: RULE_TEXT
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
    // InternalDesk.g:9401:1: rule__OfficeEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9405:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9406:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9406:2: ( RULE_TEXT )
            // InternalDesk.g:9407:3: RULE_TEXT
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
    // InternalDesk.g:9416:1: rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9420:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9421:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9421:2: ( RULE_TEXT )
            // InternalDesk.g:9422:3: RULE_TEXT
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
    // InternalDesk.g:9431:1: rule__OfficeEntry__PlaceAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__PlaceAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9435:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9436:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9436:2: ( RULE_TEXT )
            // InternalDesk.g:9437:3: RULE_TEXT
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
    // InternalDesk.g:9446:1: rule__OfficeEntry__SharedAssignment_2_1_2 : ( ( 'shared' ) ) ;
    public final void rule__OfficeEntry__SharedAssignment_2_1_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9450:1: ( ( ( 'shared' ) ) )
            // InternalDesk.g:9451:2: ( ( 'shared' ) )
            {
            // InternalDesk.g:9451:2: ( ( 'shared' ) )
            // InternalDesk.g:9452:3: ( 'shared' )
            {
             before(grammarAccess.getOfficeEntryAccess().getSharedSharedKeyword_2_1_2_0()); 
            // InternalDesk.g:9453:3: ( 'shared' )
            // InternalDesk.g:9454:4: 'shared'
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
    // InternalDesk.g:9465:1: rule__OfficeEntry__SourcesAssignment_2_1_3_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__SourcesAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9469:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9470:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9470:2: ( RULE_TEXT )
            // InternalDesk.g:9471:3: RULE_TEXT
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
    // InternalDesk.g:9480:1: rule__PersonEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9484:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9485:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9485:2: ( RULE_TEXT )
            // InternalDesk.g:9486:3: RULE_TEXT
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
    // InternalDesk.g:9495:1: rule__PersonEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9499:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9500:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9500:2: ( RULE_TEXT )
            // InternalDesk.g:9501:3: RULE_TEXT
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
    // InternalDesk.g:9510:1: rule__PersonEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9514:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9515:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9515:2: ( RULE_TEXT )
            // InternalDesk.g:9516:3: RULE_TEXT
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
    // InternalDesk.g:9525:1: rule__PersonEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9529:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9530:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9530:2: ( RULE_TEXT )
            // InternalDesk.g:9531:3: RULE_TEXT
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
    // InternalDesk.g:9540:1: rule__PersonEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9544:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9545:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9545:2: ( RULE_TEXT )
            // InternalDesk.g:9546:3: RULE_TEXT
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
    // InternalDesk.g:9555:1: rule__PersonEntry__BornAssignment_2_1_2_1 : ( ruleDate ) ;
    public final void rule__PersonEntry__BornAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9559:1: ( ( ruleDate ) )
            // InternalDesk.g:9560:2: ( ruleDate )
            {
            // InternalDesk.g:9560:2: ( ruleDate )
            // InternalDesk.g:9561:3: ruleDate
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
    // InternalDesk.g:9570:1: rule__PersonEntry__DiedAssignment_2_1_3_1 : ( ruleDate ) ;
    public final void rule__PersonEntry__DiedAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9574:1: ( ( ruleDate ) )
            // InternalDesk.g:9575:2: ( ruleDate )
            {
            // InternalDesk.g:9575:2: ( ruleDate )
            // InternalDesk.g:9576:3: ruleDate
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
    // InternalDesk.g:9585:1: rule__PersonEntry__TenuresAssignment_2_1_4 : ( ruleTenure ) ;
    public final void rule__PersonEntry__TenuresAssignment_2_1_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9589:1: ( ( ruleTenure ) )
            // InternalDesk.g:9590:2: ( ruleTenure )
            {
            // InternalDesk.g:9590:2: ( ruleTenure )
            // InternalDesk.g:9591:3: ruleTenure
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
    // InternalDesk.g:9600:1: rule__PersonEntry__SourcesAssignment_2_1_5_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__SourcesAssignment_2_1_5_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9604:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9605:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9605:2: ( RULE_TEXT )
            // InternalDesk.g:9606:3: RULE_TEXT
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
    // InternalDesk.g:9615:1: rule__Tenure__OfficeAssignment_1 : ( ( RULE_TEXT ) ) ;
    public final void rule__Tenure__OfficeAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9619:1: ( ( ( RULE_TEXT ) ) )
            // InternalDesk.g:9620:2: ( ( RULE_TEXT ) )
            {
            // InternalDesk.g:9620:2: ( ( RULE_TEXT ) )
            // InternalDesk.g:9621:3: ( RULE_TEXT )
            {
             before(grammarAccess.getTenureAccess().getOfficeOfficeEntryCrossReference_1_0()); 
            // InternalDesk.g:9622:3: ( RULE_TEXT )
            // InternalDesk.g:9623:4: RULE_TEXT
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
    // InternalDesk.g:9634:1: rule__Tenure__FromAssignment_2_1 : ( ruleDate ) ;
    public final void rule__Tenure__FromAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9638:1: ( ( ruleDate ) )
            // InternalDesk.g:9639:2: ( ruleDate )
            {
            // InternalDesk.g:9639:2: ( ruleDate )
            // InternalDesk.g:9640:3: ruleDate
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
    // InternalDesk.g:9649:1: rule__Tenure__UntilAssignment_3_1 : ( ruleDate ) ;
    public final void rule__Tenure__UntilAssignment_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9653:1: ( ( ruleDate ) )
            // InternalDesk.g:9654:2: ( ruleDate )
            {
            // InternalDesk.g:9654:2: ( ruleDate )
            // InternalDesk.g:9655:3: ruleDate
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
    // InternalDesk.g:9664:1: rule__OrganisationEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9668:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9669:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9669:2: ( RULE_TEXT )
            // InternalDesk.g:9670:3: RULE_TEXT
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
    // InternalDesk.g:9679:1: rule__OrganisationEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9683:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9684:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9684:2: ( RULE_TEXT )
            // InternalDesk.g:9685:3: RULE_TEXT
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
    // InternalDesk.g:9694:1: rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9698:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9699:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9699:2: ( RULE_TEXT )
            // InternalDesk.g:9700:3: RULE_TEXT
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
    // InternalDesk.g:9709:1: rule__OrganisationEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9713:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9714:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9714:2: ( RULE_TEXT )
            // InternalDesk.g:9715:3: RULE_TEXT
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
    // InternalDesk.g:9724:1: rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9728:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9729:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9729:2: ( RULE_TEXT )
            // InternalDesk.g:9730:3: RULE_TEXT
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
    // InternalDesk.g:9739:1: rule__OrganisationEntry__PlaceAssignment_2_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__PlaceAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9743:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9744:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9744:2: ( RULE_TEXT )
            // InternalDesk.g:9745:3: RULE_TEXT
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
    // InternalDesk.g:9754:1: rule__OrganisationEntry__FromAssignment_2_1_3_1 : ( ruleDate ) ;
    public final void rule__OrganisationEntry__FromAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9758:1: ( ( ruleDate ) )
            // InternalDesk.g:9759:2: ( ruleDate )
            {
            // InternalDesk.g:9759:2: ( ruleDate )
            // InternalDesk.g:9760:3: ruleDate
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
    // InternalDesk.g:9769:1: rule__OrganisationEntry__UntilAssignment_2_1_4_1 : ( ruleDate ) ;
    public final void rule__OrganisationEntry__UntilAssignment_2_1_4_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9773:1: ( ( ruleDate ) )
            // InternalDesk.g:9774:2: ( ruleDate )
            {
            // InternalDesk.g:9774:2: ( ruleDate )
            // InternalDesk.g:9775:3: ruleDate
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
    // InternalDesk.g:9784:1: rule__OrganisationEntry__SourcesAssignment_2_1_5_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__SourcesAssignment_2_1_5_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9788:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9789:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9789:2: ( RULE_TEXT )
            // InternalDesk.g:9790:3: RULE_TEXT
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
    // InternalDesk.g:9799:1: rule__PlaceEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9803:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9804:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9804:2: ( RULE_TEXT )
            // InternalDesk.g:9805:3: RULE_TEXT
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
    // InternalDesk.g:9814:1: rule__PlaceEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9818:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9819:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9819:2: ( RULE_TEXT )
            // InternalDesk.g:9820:3: RULE_TEXT
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
    // InternalDesk.g:9829:1: rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9833:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9834:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9834:2: ( RULE_TEXT )
            // InternalDesk.g:9835:3: RULE_TEXT
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
    // InternalDesk.g:9844:1: rule__PlaceEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9848:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9849:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9849:2: ( RULE_TEXT )
            // InternalDesk.g:9850:3: RULE_TEXT
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
    // InternalDesk.g:9859:1: rule__PlaceEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9863:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9864:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9864:2: ( RULE_TEXT )
            // InternalDesk.g:9865:3: RULE_TEXT
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
    // InternalDesk.g:9874:1: rule__PlaceEntry__PlaceAssignment_2_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__PlaceAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9878:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9879:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9879:2: ( RULE_TEXT )
            // InternalDesk.g:9880:3: RULE_TEXT
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
    // InternalDesk.g:9889:1: rule__PlaceEntry__SourcesAssignment_2_1_3_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__SourcesAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9893:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9894:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9894:2: ( RULE_TEXT )
            // InternalDesk.g:9895:3: RULE_TEXT
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
    // InternalDesk.g:9904:1: rule__EventEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9908:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9909:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9909:2: ( RULE_TEXT )
            // InternalDesk.g:9910:3: RULE_TEXT
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
    // InternalDesk.g:9919:1: rule__EventEntry__OnAssignment_2_0_1 : ( ruleDate ) ;
    public final void rule__EventEntry__OnAssignment_2_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9923:1: ( ( ruleDate ) )
            // InternalDesk.g:9924:2: ( ruleDate )
            {
            // InternalDesk.g:9924:2: ( ruleDate )
            // InternalDesk.g:9925:3: ruleDate
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
    // InternalDesk.g:9934:1: rule__EventEntry__FromAssignment_2_1_1 : ( ruleDate ) ;
    public final void rule__EventEntry__FromAssignment_2_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9938:1: ( ( ruleDate ) )
            // InternalDesk.g:9939:2: ( ruleDate )
            {
            // InternalDesk.g:9939:2: ( ruleDate )
            // InternalDesk.g:9940:3: ruleDate
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
    // InternalDesk.g:9949:1: rule__EventEntry__UntilAssignment_2_1_3 : ( ruleDate ) ;
    public final void rule__EventEntry__UntilAssignment_2_1_3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9953:1: ( ( ruleDate ) )
            // InternalDesk.g:9954:2: ( ruleDate )
            {
            // InternalDesk.g:9954:2: ( ruleDate )
            // InternalDesk.g:9955:3: ruleDate
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
    // InternalDesk.g:9964:1: rule__EventEntry__AlsoAssignment_3_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__AlsoAssignment_3_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9968:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9969:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9969:2: ( RULE_TEXT )
            // InternalDesk.g:9970:3: RULE_TEXT
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
    // InternalDesk.g:9979:1: rule__EventEntry__AlsoAssignment_3_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__AlsoAssignment_3_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9983:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9984:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9984:2: ( RULE_TEXT )
            // InternalDesk.g:9985:3: RULE_TEXT
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
    // InternalDesk.g:9994:1: rule__EventEntry__PlaceAssignment_3_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__PlaceAssignment_3_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9998:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9999:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9999:2: ( RULE_TEXT )
            // InternalDesk.g:10000:3: RULE_TEXT
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
    // InternalDesk.g:10009:1: rule__EventEntry__SourcesAssignment_3_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__SourcesAssignment_3_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10013:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10014:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10014:2: ( RULE_TEXT )
            // InternalDesk.g:10015:3: RULE_TEXT
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
    // InternalDesk.g:10024:1: rule__FigureEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10028:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10029:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10029:2: ( RULE_TEXT )
            // InternalDesk.g:10030:3: RULE_TEXT
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
    // InternalDesk.g:10039:1: rule__FigureEntry__AlsoAssignment_3_0_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__AlsoAssignment_3_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10043:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10044:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10044:2: ( RULE_TEXT )
            // InternalDesk.g:10045:3: RULE_TEXT
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
    // InternalDesk.g:10054:1: rule__FigureEntry__AlsoAssignment_3_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__AlsoAssignment_3_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10058:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10059:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10059:2: ( RULE_TEXT )
            // InternalDesk.g:10060:3: RULE_TEXT
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
    // InternalDesk.g:10069:1: rule__FigureEntry__UnitAssignment_3_1_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__UnitAssignment_3_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10073:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10074:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10074:2: ( RULE_TEXT )
            // InternalDesk.g:10075:3: RULE_TEXT
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
    // InternalDesk.g:10084:1: rule__FigureEntry__ValuesAssignment_3_2 : ( ruleFigureValue ) ;
    public final void rule__FigureEntry__ValuesAssignment_3_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10088:1: ( ( ruleFigureValue ) )
            // InternalDesk.g:10089:2: ( ruleFigureValue )
            {
            // InternalDesk.g:10089:2: ( ruleFigureValue )
            // InternalDesk.g:10090:3: ruleFigureValue
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
    // InternalDesk.g:10099:1: rule__FigureValue__NegativeAssignment_1 : ( ( '-' ) ) ;
    public final void rule__FigureValue__NegativeAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10103:1: ( ( ( '-' ) ) )
            // InternalDesk.g:10104:2: ( ( '-' ) )
            {
            // InternalDesk.g:10104:2: ( ( '-' ) )
            // InternalDesk.g:10105:3: ( '-' )
            {
             before(grammarAccess.getFigureValueAccess().getNegativeHyphenMinusKeyword_1_0()); 
            // InternalDesk.g:10106:3: ( '-' )
            // InternalDesk.g:10107:4: '-'
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
    // InternalDesk.g:10118:1: rule__FigureValue__ValueAssignment_2 : ( RULE_NUMBER ) ;
    public final void rule__FigureValue__ValueAssignment_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10122:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:10123:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:10123:2: ( RULE_NUMBER )
            // InternalDesk.g:10124:3: RULE_NUMBER
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
    // InternalDesk.g:10133:1: rule__FigureValue__OnAssignment_4 : ( ruleDate ) ;
    public final void rule__FigureValue__OnAssignment_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10137:1: ( ( ruleDate ) )
            // InternalDesk.g:10138:2: ( ruleDate )
            {
            // InternalDesk.g:10138:2: ( ruleDate )
            // InternalDesk.g:10139:3: ruleDate
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
    // InternalDesk.g:10148:1: rule__FigureValue__SourceAssignment_5_1 : ( RULE_TEXT ) ;
    public final void rule__FigureValue__SourceAssignment_5_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10152:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10153:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10153:2: ( RULE_TEXT )
            // InternalDesk.g:10154:3: RULE_TEXT
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
    public static final BitSet FOLLOW_3 = new BitSet(new long[]{0x0000089400002192L,0x000000000000002DL});
    public static final BitSet FOLLOW_4 = new BitSet(new long[]{0x0709100000062000L});
    public static final BitSet FOLLOW_5 = new BitSet(new long[]{0x0000000000020002L});
    public static final BitSet FOLLOW_6 = new BitSet(new long[]{0x0709100000042002L});
    public static final BitSet FOLLOW_7 = new BitSet(new long[]{0x0000000000000080L});
    public static final BitSet FOLLOW_8 = new BitSet(new long[]{0x0000000000008000L});
    public static final BitSet FOLLOW_9 = new BitSet(new long[]{0x0000000160010000L,0x0000000000000002L});
    public static final BitSet FOLLOW_10 = new BitSet(new long[]{0x0000000160000002L,0x0000000000000002L});
    public static final BitSet FOLLOW_11 = new BitSet(new long[]{0x0000000000000010L});
    public static final BitSet FOLLOW_12 = new BitSet(new long[]{0xC00000016BB90000L,0x0000000000000002L});
    public static final BitSet FOLLOW_13 = new BitSet(new long[]{0xC00000016BB80002L,0x0000000000000002L});
    public static final BitSet FOLLOW_14 = new BitSet(new long[]{0x0000089400002190L,0x000000000000002DL});
    public static final BitSet FOLLOW_15 = new BitSet(new long[]{0x0000000000400000L});
    public static final BitSet FOLLOW_16 = new BitSet(new long[]{0x0000000000400002L});
    public static final BitSet FOLLOW_17 = new BitSet(new long[]{0x0000000004000000L});
    public static final BitSet FOLLOW_18 = new BitSet(new long[]{0x0000000010000000L});
    public static final BitSet FOLLOW_19 = new BitSet(new long[]{0x0000000000000010L,0x0000000000000001L});
    public static final BitSet FOLLOW_20 = new BitSet(new long[]{0x0000000080000000L});
    public static final BitSet FOLLOW_21 = new BitSet(new long[]{0x0000000200000000L});
    public static final BitSet FOLLOW_22 = new BitSet(new long[]{0x0000000200000002L});
    public static final BitSet FOLLOW_23 = new BitSet(new long[]{0x0000000800000000L});
    public static final BitSet FOLLOW_24 = new BitSet(new long[]{0x0000000000000040L});
    public static final BitSet FOLLOW_25 = new BitSet(new long[]{0x0000002000000000L});
    public static final BitSet FOLLOW_26 = new BitSet(new long[]{0x0000088000002190L,0x0000000000000021L});
    public static final BitSet FOLLOW_27 = new BitSet(new long[]{0x0000000000008000L,0x0000000000000010L});
    public static final BitSet FOLLOW_28 = new BitSet(new long[]{0x0000004000000000L});
    public static final BitSet FOLLOW_29 = new BitSet(new long[]{0x0000010000000000L});
    public static final BitSet FOLLOW_30 = new BitSet(new long[]{0x0000000000410000L});
    public static final BitSet FOLLOW_31 = new BitSet(new long[]{0x0000060000000000L});
    public static final BitSet FOLLOW_32 = new BitSet(new long[]{0x0000020000000002L});
    public static final BitSet FOLLOW_33 = new BitSet(new long[]{0x0000040000000002L});
    public static final BitSet FOLLOW_34 = new BitSet(new long[]{0x0000080000002190L,0x0000000000000021L});
    public static final BitSet FOLLOW_35 = new BitSet(new long[]{0x0000010200000000L});
    public static final BitSet FOLLOW_36 = new BitSet(new long[]{0x0000000000000080L,0x0000000000000020L});
    public static final BitSet FOLLOW_37 = new BitSet(new long[]{0x0000E00020810000L});
    public static final BitSet FOLLOW_38 = new BitSet(new long[]{0x0000E00020800002L});
    public static final BitSet FOLLOW_39 = new BitSet(new long[]{0x0006200000010000L,0x0000000000000040L});
    public static final BitSet FOLLOW_40 = new BitSet(new long[]{0x0006200000000002L,0x0000000000000040L});
    public static final BitSet FOLLOW_41 = new BitSet(new long[]{0x0035600000010000L});
    public static final BitSet FOLLOW_42 = new BitSet(new long[]{0x0035600000000002L});
    public static final BitSet FOLLOW_43 = new BitSet(new long[]{0x0000000000000060L});
    public static final BitSet FOLLOW_44 = new BitSet(new long[]{0x00C0000000000000L});
    public static final BitSet FOLLOW_45 = new BitSet(new long[]{0x00C6600000010000L});
    public static final BitSet FOLLOW_46 = new BitSet(new long[]{0x00C6600000000002L});
    public static final BitSet FOLLOW_47 = new BitSet(new long[]{0x0006600000010000L});
    public static final BitSet FOLLOW_48 = new BitSet(new long[]{0x0006600000000002L});
    public static final BitSet FOLLOW_49 = new BitSet(new long[]{0x0840000000000000L});
    public static final BitSet FOLLOW_50 = new BitSet(new long[]{0x0080000000000000L});
    public static final BitSet FOLLOW_51 = new BitSet(new long[]{0x0006200000010000L});
    public static final BitSet FOLLOW_52 = new BitSet(new long[]{0x0006200000000002L});
    public static final BitSet FOLLOW_53 = new BitSet(new long[]{0x3000200000010000L});
    public static final BitSet FOLLOW_54 = new BitSet(new long[]{0x3000200000000002L});
    public static final BitSet FOLLOW_55 = new BitSet(new long[]{0x0000000000000040L,0x0000000000000080L});
    public static final BitSet FOLLOW_56 = new BitSet(new long[]{0x0800000000000000L});
    public static final BitSet FOLLOW_57 = new BitSet(new long[]{0x0004000000000000L});

}