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
        "<invalid>", "<EOR>", "<DOWN>", "<UP>", "RULE_ID", "RULE_DAY", "RULE_NUMBER", "RULE_TEXT", "RULE_ANY_FORM", "RULE_ML_COMMENT", "RULE_SL_COMMENT", "RULE_WS", "RULE_ANY_OTHER", "'figure'", "'pack'", "'{'", "'}'", "'import'", "'rule'", "'when'", "'unless'", "'suggest'", "','", "'because'", "'says'", "'flags'", "'to'", "'keeps'", "'quotations'", "'original'", "'category'", "'/'", "'severity'", "'|'", "'['", "']'", "'..'", "'without'", "':'", "'('", "')'", "'as'", "'except'", "'chunk'", "'term'", "'also'", "'never'", "'first'", "'office'", "'in'", "'source'", "'checked'", "'person'", "'born'", "'died'", "'from'", "'until'", "'organisation'", "'place'", "'event'", "'on'", "'unit'", "'is'", "'inside'", "'outside'", "'any'", "'off'", "'start'", "'end'", "'?'", "'exact'", "'shared'", "'-'"
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
    public static final int T__72=72;
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

                if ( (LA1_0==RULE_ID||(LA1_0>=RULE_TEXT && LA1_0<=RULE_ANY_FORM)||LA1_0==13||LA1_0==34||LA1_0==36||LA1_0==39||LA1_0==43||LA1_0==65||(LA1_0>=67 && LA1_0<=68)||LA1_0==70) ) {
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
            case 52:
                {
                alt2=4;
                }
                break;
            case 57:
                {
                alt2=5;
                }
                break;
            case 58:
                {
                alt2=6;
                }
                break;
            case 59:
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
            case 63:
            case 64:
                {
                alt3=8;
                }
                break;
            case 29:
            case 30:
            case 32:
            case 66:
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
            case 66:
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

            if ( (LA5_0==63) ) {
                alt5=1;
            }
            else if ( (LA5_0==64) ) {
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

            if ( (LA6_0==65) ) {
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
            case 67:
            case 68:
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
            case 65:
            case 70:
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

            if ( (LA8_0==67) ) {
                alt8=1;
            }
            else if ( (LA8_0==68) ) {
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

            if ( (LA9_0==RULE_ID||(LA9_0>=RULE_TEXT && LA9_0<=RULE_ANY_FORM)||LA9_0==13||LA9_0==43||LA9_0==65||LA9_0==70) ) {
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

            if ( (LA10_0==69) ) {
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

            if ( (LA11_0==RULE_ID||(LA11_0>=RULE_TEXT && LA11_0<=RULE_ANY_FORM)||LA11_0==13||LA11_0==43||LA11_0==65||LA11_0==70) ) {
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
            case 70:
                {
                alt12=1;
                }
                break;
            case RULE_ANY_FORM:
                {
                alt12=2;
                }
                break;
            case 65:
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
    // InternalDesk.g:1568:1: rule__OfficeEntry__Alternatives_2_1 : ( ( ( rule__OfficeEntry__Group_2_1_0__0 ) ) | ( ( rule__OfficeEntry__Group_2_1_1__0 ) ) | ( ( rule__OfficeEntry__SharedAssignment_2_1_2 ) ) | ( ( rule__OfficeEntry__Group_2_1_3__0 ) ) | ( ( rule__OfficeEntry__Group_2_1_4__0 ) ) );
    public final void rule__OfficeEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1572:1: ( ( ( rule__OfficeEntry__Group_2_1_0__0 ) ) | ( ( rule__OfficeEntry__Group_2_1_1__0 ) ) | ( ( rule__OfficeEntry__SharedAssignment_2_1_2 ) ) | ( ( rule__OfficeEntry__Group_2_1_3__0 ) ) | ( ( rule__OfficeEntry__Group_2_1_4__0 ) ) )
            int alt15=5;
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
            case 71:
                {
                alt15=3;
                }
                break;
            case 50:
                {
                alt15=4;
                }
                break;
            case 51:
                {
                alt15=5;
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
                case 5 :
                    // InternalDesk.g:1597:2: ( ( rule__OfficeEntry__Group_2_1_4__0 ) )
                    {
                    // InternalDesk.g:1597:2: ( ( rule__OfficeEntry__Group_2_1_4__0 ) )
                    // InternalDesk.g:1598:3: ( rule__OfficeEntry__Group_2_1_4__0 )
                    {
                     before(grammarAccess.getOfficeEntryAccess().getGroup_2_1_4()); 
                    // InternalDesk.g:1599:3: ( rule__OfficeEntry__Group_2_1_4__0 )
                    // InternalDesk.g:1599:4: rule__OfficeEntry__Group_2_1_4__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OfficeEntry__Group_2_1_4__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOfficeEntryAccess().getGroup_2_1_4()); 

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
    // InternalDesk.g:1607:1: rule__PersonEntry__Alternatives_2_1 : ( ( ( rule__PersonEntry__Group_2_1_0__0 ) ) | ( ( rule__PersonEntry__Group_2_1_1__0 ) ) | ( ( rule__PersonEntry__Group_2_1_2__0 ) ) | ( ( rule__PersonEntry__Group_2_1_3__0 ) ) | ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) ) | ( ( rule__PersonEntry__Group_2_1_5__0 ) ) | ( ( rule__PersonEntry__Group_2_1_6__0 ) ) );
    public final void rule__PersonEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1611:1: ( ( ( rule__PersonEntry__Group_2_1_0__0 ) ) | ( ( rule__PersonEntry__Group_2_1_1__0 ) ) | ( ( rule__PersonEntry__Group_2_1_2__0 ) ) | ( ( rule__PersonEntry__Group_2_1_3__0 ) ) | ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) ) | ( ( rule__PersonEntry__Group_2_1_5__0 ) ) | ( ( rule__PersonEntry__Group_2_1_6__0 ) ) )
            int alt16=7;
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
            case 53:
                {
                alt16=3;
                }
                break;
            case 54:
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
            case 51:
                {
                alt16=7;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 16, 0, input);

                throw nvae;
            }

            switch (alt16) {
                case 1 :
                    // InternalDesk.g:1612:2: ( ( rule__PersonEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1612:2: ( ( rule__PersonEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1613:3: ( rule__PersonEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1614:3: ( rule__PersonEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1614:4: rule__PersonEntry__Group_2_1_0__0
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
                    // InternalDesk.g:1618:2: ( ( rule__PersonEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1618:2: ( ( rule__PersonEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1619:3: ( rule__PersonEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1620:3: ( rule__PersonEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1620:4: rule__PersonEntry__Group_2_1_1__0
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
                    // InternalDesk.g:1624:2: ( ( rule__PersonEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1624:2: ( ( rule__PersonEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1625:3: ( rule__PersonEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1626:3: ( rule__PersonEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1626:4: rule__PersonEntry__Group_2_1_2__0
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
                    // InternalDesk.g:1630:2: ( ( rule__PersonEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1630:2: ( ( rule__PersonEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1631:3: ( rule__PersonEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1632:3: ( rule__PersonEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1632:4: rule__PersonEntry__Group_2_1_3__0
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
                    // InternalDesk.g:1636:2: ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) )
                    {
                    // InternalDesk.g:1636:2: ( ( rule__PersonEntry__TenuresAssignment_2_1_4 ) )
                    // InternalDesk.g:1637:3: ( rule__PersonEntry__TenuresAssignment_2_1_4 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getTenuresAssignment_2_1_4()); 
                    // InternalDesk.g:1638:3: ( rule__PersonEntry__TenuresAssignment_2_1_4 )
                    // InternalDesk.g:1638:4: rule__PersonEntry__TenuresAssignment_2_1_4
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
                    // InternalDesk.g:1642:2: ( ( rule__PersonEntry__Group_2_1_5__0 ) )
                    {
                    // InternalDesk.g:1642:2: ( ( rule__PersonEntry__Group_2_1_5__0 ) )
                    // InternalDesk.g:1643:3: ( rule__PersonEntry__Group_2_1_5__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_5()); 
                    // InternalDesk.g:1644:3: ( rule__PersonEntry__Group_2_1_5__0 )
                    // InternalDesk.g:1644:4: rule__PersonEntry__Group_2_1_5__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PersonEntry__Group_2_1_5__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPersonEntryAccess().getGroup_2_1_5()); 

                    }


                    }
                    break;
                case 7 :
                    // InternalDesk.g:1648:2: ( ( rule__PersonEntry__Group_2_1_6__0 ) )
                    {
                    // InternalDesk.g:1648:2: ( ( rule__PersonEntry__Group_2_1_6__0 ) )
                    // InternalDesk.g:1649:3: ( rule__PersonEntry__Group_2_1_6__0 )
                    {
                     before(grammarAccess.getPersonEntryAccess().getGroup_2_1_6()); 
                    // InternalDesk.g:1650:3: ( rule__PersonEntry__Group_2_1_6__0 )
                    // InternalDesk.g:1650:4: rule__PersonEntry__Group_2_1_6__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PersonEntry__Group_2_1_6__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPersonEntryAccess().getGroup_2_1_6()); 

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
    // InternalDesk.g:1658:1: rule__OrganisationEntry__Alternatives_2_1 : ( ( ( rule__OrganisationEntry__Group_2_1_0__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_1__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_2__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_3__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_4__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_5__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_6__0 ) ) );
    public final void rule__OrganisationEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1662:1: ( ( ( rule__OrganisationEntry__Group_2_1_0__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_1__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_2__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_3__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_4__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_5__0 ) ) | ( ( rule__OrganisationEntry__Group_2_1_6__0 ) ) )
            int alt17=7;
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
            case 55:
                {
                alt17=4;
                }
                break;
            case 56:
                {
                alt17=5;
                }
                break;
            case 50:
                {
                alt17=6;
                }
                break;
            case 51:
                {
                alt17=7;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 17, 0, input);

                throw nvae;
            }

            switch (alt17) {
                case 1 :
                    // InternalDesk.g:1663:2: ( ( rule__OrganisationEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1663:2: ( ( rule__OrganisationEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1664:3: ( rule__OrganisationEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1665:3: ( rule__OrganisationEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1665:4: rule__OrganisationEntry__Group_2_1_0__0
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
                    // InternalDesk.g:1669:2: ( ( rule__OrganisationEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1669:2: ( ( rule__OrganisationEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1670:3: ( rule__OrganisationEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1671:3: ( rule__OrganisationEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1671:4: rule__OrganisationEntry__Group_2_1_1__0
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
                    // InternalDesk.g:1675:2: ( ( rule__OrganisationEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1675:2: ( ( rule__OrganisationEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1676:3: ( rule__OrganisationEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1677:3: ( rule__OrganisationEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1677:4: rule__OrganisationEntry__Group_2_1_2__0
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
                    // InternalDesk.g:1681:2: ( ( rule__OrganisationEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1681:2: ( ( rule__OrganisationEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1682:3: ( rule__OrganisationEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1683:3: ( rule__OrganisationEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1683:4: rule__OrganisationEntry__Group_2_1_3__0
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
                    // InternalDesk.g:1687:2: ( ( rule__OrganisationEntry__Group_2_1_4__0 ) )
                    {
                    // InternalDesk.g:1687:2: ( ( rule__OrganisationEntry__Group_2_1_4__0 ) )
                    // InternalDesk.g:1688:3: ( rule__OrganisationEntry__Group_2_1_4__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_4()); 
                    // InternalDesk.g:1689:3: ( rule__OrganisationEntry__Group_2_1_4__0 )
                    // InternalDesk.g:1689:4: rule__OrganisationEntry__Group_2_1_4__0
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
                    // InternalDesk.g:1693:2: ( ( rule__OrganisationEntry__Group_2_1_5__0 ) )
                    {
                    // InternalDesk.g:1693:2: ( ( rule__OrganisationEntry__Group_2_1_5__0 ) )
                    // InternalDesk.g:1694:3: ( rule__OrganisationEntry__Group_2_1_5__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_5()); 
                    // InternalDesk.g:1695:3: ( rule__OrganisationEntry__Group_2_1_5__0 )
                    // InternalDesk.g:1695:4: rule__OrganisationEntry__Group_2_1_5__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OrganisationEntry__Group_2_1_5__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_5()); 

                    }


                    }
                    break;
                case 7 :
                    // InternalDesk.g:1699:2: ( ( rule__OrganisationEntry__Group_2_1_6__0 ) )
                    {
                    // InternalDesk.g:1699:2: ( ( rule__OrganisationEntry__Group_2_1_6__0 ) )
                    // InternalDesk.g:1700:3: ( rule__OrganisationEntry__Group_2_1_6__0 )
                    {
                     before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_6()); 
                    // InternalDesk.g:1701:3: ( rule__OrganisationEntry__Group_2_1_6__0 )
                    // InternalDesk.g:1701:4: rule__OrganisationEntry__Group_2_1_6__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__OrganisationEntry__Group_2_1_6__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_6()); 

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
    // InternalDesk.g:1709:1: rule__PlaceEntry__Alternatives_2_1 : ( ( ( rule__PlaceEntry__Group_2_1_0__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_1__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_2__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_3__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_4__0 ) ) );
    public final void rule__PlaceEntry__Alternatives_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1713:1: ( ( ( rule__PlaceEntry__Group_2_1_0__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_1__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_2__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_3__0 ) ) | ( ( rule__PlaceEntry__Group_2_1_4__0 ) ) )
            int alt18=5;
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
            case 51:
                {
                alt18=5;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 18, 0, input);

                throw nvae;
            }

            switch (alt18) {
                case 1 :
                    // InternalDesk.g:1714:2: ( ( rule__PlaceEntry__Group_2_1_0__0 ) )
                    {
                    // InternalDesk.g:1714:2: ( ( rule__PlaceEntry__Group_2_1_0__0 ) )
                    // InternalDesk.g:1715:3: ( rule__PlaceEntry__Group_2_1_0__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_0()); 
                    // InternalDesk.g:1716:3: ( rule__PlaceEntry__Group_2_1_0__0 )
                    // InternalDesk.g:1716:4: rule__PlaceEntry__Group_2_1_0__0
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
                    // InternalDesk.g:1720:2: ( ( rule__PlaceEntry__Group_2_1_1__0 ) )
                    {
                    // InternalDesk.g:1720:2: ( ( rule__PlaceEntry__Group_2_1_1__0 ) )
                    // InternalDesk.g:1721:3: ( rule__PlaceEntry__Group_2_1_1__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_1()); 
                    // InternalDesk.g:1722:3: ( rule__PlaceEntry__Group_2_1_1__0 )
                    // InternalDesk.g:1722:4: rule__PlaceEntry__Group_2_1_1__0
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
                    // InternalDesk.g:1726:2: ( ( rule__PlaceEntry__Group_2_1_2__0 ) )
                    {
                    // InternalDesk.g:1726:2: ( ( rule__PlaceEntry__Group_2_1_2__0 ) )
                    // InternalDesk.g:1727:3: ( rule__PlaceEntry__Group_2_1_2__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_2()); 
                    // InternalDesk.g:1728:3: ( rule__PlaceEntry__Group_2_1_2__0 )
                    // InternalDesk.g:1728:4: rule__PlaceEntry__Group_2_1_2__0
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
                    // InternalDesk.g:1732:2: ( ( rule__PlaceEntry__Group_2_1_3__0 ) )
                    {
                    // InternalDesk.g:1732:2: ( ( rule__PlaceEntry__Group_2_1_3__0 ) )
                    // InternalDesk.g:1733:3: ( rule__PlaceEntry__Group_2_1_3__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_3()); 
                    // InternalDesk.g:1734:3: ( rule__PlaceEntry__Group_2_1_3__0 )
                    // InternalDesk.g:1734:4: rule__PlaceEntry__Group_2_1_3__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PlaceEntry__Group_2_1_3__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPlaceEntryAccess().getGroup_2_1_3()); 

                    }


                    }
                    break;
                case 5 :
                    // InternalDesk.g:1738:2: ( ( rule__PlaceEntry__Group_2_1_4__0 ) )
                    {
                    // InternalDesk.g:1738:2: ( ( rule__PlaceEntry__Group_2_1_4__0 ) )
                    // InternalDesk.g:1739:3: ( rule__PlaceEntry__Group_2_1_4__0 )
                    {
                     before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_4()); 
                    // InternalDesk.g:1740:3: ( rule__PlaceEntry__Group_2_1_4__0 )
                    // InternalDesk.g:1740:4: rule__PlaceEntry__Group_2_1_4__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__PlaceEntry__Group_2_1_4__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getPlaceEntryAccess().getGroup_2_1_4()); 

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
    // InternalDesk.g:1748:1: rule__EventEntry__Alternatives_2 : ( ( ( rule__EventEntry__Group_2_0__0 ) ) | ( ( rule__EventEntry__Group_2_1__0 ) ) );
    public final void rule__EventEntry__Alternatives_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1752:1: ( ( ( rule__EventEntry__Group_2_0__0 ) ) | ( ( rule__EventEntry__Group_2_1__0 ) ) )
            int alt19=2;
            int LA19_0 = input.LA(1);

            if ( (LA19_0==60) ) {
                alt19=1;
            }
            else if ( (LA19_0==55) ) {
                alt19=2;
            }
            else {
                NoViableAltException nvae =
                    new NoViableAltException("", 19, 0, input);

                throw nvae;
            }
            switch (alt19) {
                case 1 :
                    // InternalDesk.g:1753:2: ( ( rule__EventEntry__Group_2_0__0 ) )
                    {
                    // InternalDesk.g:1753:2: ( ( rule__EventEntry__Group_2_0__0 ) )
                    // InternalDesk.g:1754:3: ( rule__EventEntry__Group_2_0__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_2_0()); 
                    // InternalDesk.g:1755:3: ( rule__EventEntry__Group_2_0__0 )
                    // InternalDesk.g:1755:4: rule__EventEntry__Group_2_0__0
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
                    // InternalDesk.g:1759:2: ( ( rule__EventEntry__Group_2_1__0 ) )
                    {
                    // InternalDesk.g:1759:2: ( ( rule__EventEntry__Group_2_1__0 ) )
                    // InternalDesk.g:1760:3: ( rule__EventEntry__Group_2_1__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_2_1()); 
                    // InternalDesk.g:1761:3: ( rule__EventEntry__Group_2_1__0 )
                    // InternalDesk.g:1761:4: rule__EventEntry__Group_2_1__0
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
    // InternalDesk.g:1769:1: rule__EventEntry__Alternatives_3_1 : ( ( ( rule__EventEntry__Group_3_1_0__0 ) ) | ( ( rule__EventEntry__Group_3_1_1__0 ) ) | ( ( rule__EventEntry__Group_3_1_2__0 ) ) | ( ( rule__EventEntry__Group_3_1_3__0 ) ) );
    public final void rule__EventEntry__Alternatives_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1773:1: ( ( ( rule__EventEntry__Group_3_1_0__0 ) ) | ( ( rule__EventEntry__Group_3_1_1__0 ) ) | ( ( rule__EventEntry__Group_3_1_2__0 ) ) | ( ( rule__EventEntry__Group_3_1_3__0 ) ) )
            int alt20=4;
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
            case 51:
                {
                alt20=4;
                }
                break;
            default:
                NoViableAltException nvae =
                    new NoViableAltException("", 20, 0, input);

                throw nvae;
            }

            switch (alt20) {
                case 1 :
                    // InternalDesk.g:1774:2: ( ( rule__EventEntry__Group_3_1_0__0 ) )
                    {
                    // InternalDesk.g:1774:2: ( ( rule__EventEntry__Group_3_1_0__0 ) )
                    // InternalDesk.g:1775:3: ( rule__EventEntry__Group_3_1_0__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_3_1_0()); 
                    // InternalDesk.g:1776:3: ( rule__EventEntry__Group_3_1_0__0 )
                    // InternalDesk.g:1776:4: rule__EventEntry__Group_3_1_0__0
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
                    // InternalDesk.g:1780:2: ( ( rule__EventEntry__Group_3_1_1__0 ) )
                    {
                    // InternalDesk.g:1780:2: ( ( rule__EventEntry__Group_3_1_1__0 ) )
                    // InternalDesk.g:1781:3: ( rule__EventEntry__Group_3_1_1__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_3_1_1()); 
                    // InternalDesk.g:1782:3: ( rule__EventEntry__Group_3_1_1__0 )
                    // InternalDesk.g:1782:4: rule__EventEntry__Group_3_1_1__0
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
                    // InternalDesk.g:1786:2: ( ( rule__EventEntry__Group_3_1_2__0 ) )
                    {
                    // InternalDesk.g:1786:2: ( ( rule__EventEntry__Group_3_1_2__0 ) )
                    // InternalDesk.g:1787:3: ( rule__EventEntry__Group_3_1_2__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_3_1_2()); 
                    // InternalDesk.g:1788:3: ( rule__EventEntry__Group_3_1_2__0 )
                    // InternalDesk.g:1788:4: rule__EventEntry__Group_3_1_2__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__EventEntry__Group_3_1_2__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getEventEntryAccess().getGroup_3_1_2()); 

                    }


                    }
                    break;
                case 4 :
                    // InternalDesk.g:1792:2: ( ( rule__EventEntry__Group_3_1_3__0 ) )
                    {
                    // InternalDesk.g:1792:2: ( ( rule__EventEntry__Group_3_1_3__0 ) )
                    // InternalDesk.g:1793:3: ( rule__EventEntry__Group_3_1_3__0 )
                    {
                     before(grammarAccess.getEventEntryAccess().getGroup_3_1_3()); 
                    // InternalDesk.g:1794:3: ( rule__EventEntry__Group_3_1_3__0 )
                    // InternalDesk.g:1794:4: rule__EventEntry__Group_3_1_3__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__EventEntry__Group_3_1_3__0();

                    state._fsp--;


                    }

                     after(grammarAccess.getEventEntryAccess().getGroup_3_1_3()); 

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
    // InternalDesk.g:1802:1: rule__FigureEntry__Alternatives_3 : ( ( ( rule__FigureEntry__Group_3_0__0 ) ) | ( ( rule__FigureEntry__Group_3_1__0 ) ) | ( ( rule__FigureEntry__ValuesAssignment_3_2 ) ) );
    public final void rule__FigureEntry__Alternatives_3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1806:1: ( ( ( rule__FigureEntry__Group_3_0__0 ) ) | ( ( rule__FigureEntry__Group_3_1__0 ) ) | ( ( rule__FigureEntry__ValuesAssignment_3_2 ) ) )
            int alt21=3;
            switch ( input.LA(1) ) {
            case 45:
                {
                alt21=1;
                }
                break;
            case 61:
                {
                alt21=2;
                }
                break;
            case 62:
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
                    // InternalDesk.g:1807:2: ( ( rule__FigureEntry__Group_3_0__0 ) )
                    {
                    // InternalDesk.g:1807:2: ( ( rule__FigureEntry__Group_3_0__0 ) )
                    // InternalDesk.g:1808:3: ( rule__FigureEntry__Group_3_0__0 )
                    {
                     before(grammarAccess.getFigureEntryAccess().getGroup_3_0()); 
                    // InternalDesk.g:1809:3: ( rule__FigureEntry__Group_3_0__0 )
                    // InternalDesk.g:1809:4: rule__FigureEntry__Group_3_0__0
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
                    // InternalDesk.g:1813:2: ( ( rule__FigureEntry__Group_3_1__0 ) )
                    {
                    // InternalDesk.g:1813:2: ( ( rule__FigureEntry__Group_3_1__0 ) )
                    // InternalDesk.g:1814:3: ( rule__FigureEntry__Group_3_1__0 )
                    {
                     before(grammarAccess.getFigureEntryAccess().getGroup_3_1()); 
                    // InternalDesk.g:1815:3: ( rule__FigureEntry__Group_3_1__0 )
                    // InternalDesk.g:1815:4: rule__FigureEntry__Group_3_1__0
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
                    // InternalDesk.g:1819:2: ( ( rule__FigureEntry__ValuesAssignment_3_2 ) )
                    {
                    // InternalDesk.g:1819:2: ( ( rule__FigureEntry__ValuesAssignment_3_2 ) )
                    // InternalDesk.g:1820:3: ( rule__FigureEntry__ValuesAssignment_3_2 )
                    {
                     before(grammarAccess.getFigureEntryAccess().getValuesAssignment_3_2()); 
                    // InternalDesk.g:1821:3: ( rule__FigureEntry__ValuesAssignment_3_2 )
                    // InternalDesk.g:1821:4: rule__FigureEntry__ValuesAssignment_3_2
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
    // InternalDesk.g:1829:1: rule__Date__Alternatives : ( ( RULE_DAY ) | ( RULE_NUMBER ) );
    public final void rule__Date__Alternatives() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1833:1: ( ( RULE_DAY ) | ( RULE_NUMBER ) )
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
                    // InternalDesk.g:1834:2: ( RULE_DAY )
                    {
                    // InternalDesk.g:1834:2: ( RULE_DAY )
                    // InternalDesk.g:1835:3: RULE_DAY
                    {
                     before(grammarAccess.getDateAccess().getDAYTerminalRuleCall_0()); 
                    match(input,RULE_DAY,FOLLOW_2); 
                     after(grammarAccess.getDateAccess().getDAYTerminalRuleCall_0()); 

                    }


                    }
                    break;
                case 2 :
                    // InternalDesk.g:1840:2: ( RULE_NUMBER )
                    {
                    // InternalDesk.g:1840:2: ( RULE_NUMBER )
                    // InternalDesk.g:1841:3: RULE_NUMBER
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
    // InternalDesk.g:1850:1: rule__DeskFile__Group__0 : rule__DeskFile__Group__0__Impl rule__DeskFile__Group__1 ;
    public final void rule__DeskFile__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1854:1: ( rule__DeskFile__Group__0__Impl rule__DeskFile__Group__1 )
            // InternalDesk.g:1855:2: rule__DeskFile__Group__0__Impl rule__DeskFile__Group__1
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
    // InternalDesk.g:1862:1: rule__DeskFile__Group__0__Impl : ( ( rule__DeskFile__PackAssignment_0 )? ) ;
    public final void rule__DeskFile__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1866:1: ( ( ( rule__DeskFile__PackAssignment_0 )? ) )
            // InternalDesk.g:1867:1: ( ( rule__DeskFile__PackAssignment_0 )? )
            {
            // InternalDesk.g:1867:1: ( ( rule__DeskFile__PackAssignment_0 )? )
            // InternalDesk.g:1868:2: ( rule__DeskFile__PackAssignment_0 )?
            {
             before(grammarAccess.getDeskFileAccess().getPackAssignment_0()); 
            // InternalDesk.g:1869:2: ( rule__DeskFile__PackAssignment_0 )?
            int alt23=2;
            int LA23_0 = input.LA(1);

            if ( (LA23_0==14) ) {
                alt23=1;
            }
            switch (alt23) {
                case 1 :
                    // InternalDesk.g:1869:3: rule__DeskFile__PackAssignment_0
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
    // InternalDesk.g:1877:1: rule__DeskFile__Group__1 : rule__DeskFile__Group__1__Impl rule__DeskFile__Group__2 ;
    public final void rule__DeskFile__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1881:1: ( rule__DeskFile__Group__1__Impl rule__DeskFile__Group__2 )
            // InternalDesk.g:1882:2: rule__DeskFile__Group__1__Impl rule__DeskFile__Group__2
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
    // InternalDesk.g:1889:1: rule__DeskFile__Group__1__Impl : ( ( rule__DeskFile__ImportsAssignment_1 )* ) ;
    public final void rule__DeskFile__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1893:1: ( ( ( rule__DeskFile__ImportsAssignment_1 )* ) )
            // InternalDesk.g:1894:1: ( ( rule__DeskFile__ImportsAssignment_1 )* )
            {
            // InternalDesk.g:1894:1: ( ( rule__DeskFile__ImportsAssignment_1 )* )
            // InternalDesk.g:1895:2: ( rule__DeskFile__ImportsAssignment_1 )*
            {
             before(grammarAccess.getDeskFileAccess().getImportsAssignment_1()); 
            // InternalDesk.g:1896:2: ( rule__DeskFile__ImportsAssignment_1 )*
            loop24:
            do {
                int alt24=2;
                int LA24_0 = input.LA(1);

                if ( (LA24_0==17) ) {
                    alt24=1;
                }


                switch (alt24) {
            	case 1 :
            	    // InternalDesk.g:1896:3: rule__DeskFile__ImportsAssignment_1
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
    // InternalDesk.g:1904:1: rule__DeskFile__Group__2 : rule__DeskFile__Group__2__Impl ;
    public final void rule__DeskFile__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1908:1: ( rule__DeskFile__Group__2__Impl )
            // InternalDesk.g:1909:2: rule__DeskFile__Group__2__Impl
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
    // InternalDesk.g:1915:1: rule__DeskFile__Group__2__Impl : ( ( rule__DeskFile__EntriesAssignment_2 )* ) ;
    public final void rule__DeskFile__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1919:1: ( ( ( rule__DeskFile__EntriesAssignment_2 )* ) )
            // InternalDesk.g:1920:1: ( ( rule__DeskFile__EntriesAssignment_2 )* )
            {
            // InternalDesk.g:1920:1: ( ( rule__DeskFile__EntriesAssignment_2 )* )
            // InternalDesk.g:1921:2: ( rule__DeskFile__EntriesAssignment_2 )*
            {
             before(grammarAccess.getDeskFileAccess().getEntriesAssignment_2()); 
            // InternalDesk.g:1922:2: ( rule__DeskFile__EntriesAssignment_2 )*
            loop25:
            do {
                int alt25=2;
                int LA25_0 = input.LA(1);

                if ( (LA25_0==13||LA25_0==18||LA25_0==44||LA25_0==48||LA25_0==52||(LA25_0>=57 && LA25_0<=59)) ) {
                    alt25=1;
                }


                switch (alt25) {
            	case 1 :
            	    // InternalDesk.g:1922:3: rule__DeskFile__EntriesAssignment_2
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
    // InternalDesk.g:1931:1: rule__Pack__Group__0 : rule__Pack__Group__0__Impl rule__Pack__Group__1 ;
    public final void rule__Pack__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1935:1: ( rule__Pack__Group__0__Impl rule__Pack__Group__1 )
            // InternalDesk.g:1936:2: rule__Pack__Group__0__Impl rule__Pack__Group__1
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
    // InternalDesk.g:1943:1: rule__Pack__Group__0__Impl : ( 'pack' ) ;
    public final void rule__Pack__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1947:1: ( ( 'pack' ) )
            // InternalDesk.g:1948:1: ( 'pack' )
            {
            // InternalDesk.g:1948:1: ( 'pack' )
            // InternalDesk.g:1949:2: 'pack'
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
    // InternalDesk.g:1958:1: rule__Pack__Group__1 : rule__Pack__Group__1__Impl rule__Pack__Group__2 ;
    public final void rule__Pack__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1962:1: ( rule__Pack__Group__1__Impl rule__Pack__Group__2 )
            // InternalDesk.g:1963:2: rule__Pack__Group__1__Impl rule__Pack__Group__2
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
    // InternalDesk.g:1970:1: rule__Pack__Group__1__Impl : ( ( rule__Pack__TitleAssignment_1 ) ) ;
    public final void rule__Pack__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1974:1: ( ( ( rule__Pack__TitleAssignment_1 ) ) )
            // InternalDesk.g:1975:1: ( ( rule__Pack__TitleAssignment_1 ) )
            {
            // InternalDesk.g:1975:1: ( ( rule__Pack__TitleAssignment_1 ) )
            // InternalDesk.g:1976:2: ( rule__Pack__TitleAssignment_1 )
            {
             before(grammarAccess.getPackAccess().getTitleAssignment_1()); 
            // InternalDesk.g:1977:2: ( rule__Pack__TitleAssignment_1 )
            // InternalDesk.g:1977:3: rule__Pack__TitleAssignment_1
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
    // InternalDesk.g:1985:1: rule__Pack__Group__2 : rule__Pack__Group__2__Impl ;
    public final void rule__Pack__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:1989:1: ( rule__Pack__Group__2__Impl )
            // InternalDesk.g:1990:2: rule__Pack__Group__2__Impl
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
    // InternalDesk.g:1996:1: rule__Pack__Group__2__Impl : ( ( rule__Pack__Group_2__0 )? ) ;
    public final void rule__Pack__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2000:1: ( ( ( rule__Pack__Group_2__0 )? ) )
            // InternalDesk.g:2001:1: ( ( rule__Pack__Group_2__0 )? )
            {
            // InternalDesk.g:2001:1: ( ( rule__Pack__Group_2__0 )? )
            // InternalDesk.g:2002:2: ( rule__Pack__Group_2__0 )?
            {
             before(grammarAccess.getPackAccess().getGroup_2()); 
            // InternalDesk.g:2003:2: ( rule__Pack__Group_2__0 )?
            int alt26=2;
            int LA26_0 = input.LA(1);

            if ( (LA26_0==15) ) {
                alt26=1;
            }
            switch (alt26) {
                case 1 :
                    // InternalDesk.g:2003:3: rule__Pack__Group_2__0
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
    // InternalDesk.g:2012:1: rule__Pack__Group_2__0 : rule__Pack__Group_2__0__Impl rule__Pack__Group_2__1 ;
    public final void rule__Pack__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2016:1: ( rule__Pack__Group_2__0__Impl rule__Pack__Group_2__1 )
            // InternalDesk.g:2017:2: rule__Pack__Group_2__0__Impl rule__Pack__Group_2__1
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
    // InternalDesk.g:2024:1: rule__Pack__Group_2__0__Impl : ( '{' ) ;
    public final void rule__Pack__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2028:1: ( ( '{' ) )
            // InternalDesk.g:2029:1: ( '{' )
            {
            // InternalDesk.g:2029:1: ( '{' )
            // InternalDesk.g:2030:2: '{'
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
    // InternalDesk.g:2039:1: rule__Pack__Group_2__1 : rule__Pack__Group_2__1__Impl rule__Pack__Group_2__2 ;
    public final void rule__Pack__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2043:1: ( rule__Pack__Group_2__1__Impl rule__Pack__Group_2__2 )
            // InternalDesk.g:2044:2: rule__Pack__Group_2__1__Impl rule__Pack__Group_2__2
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
    // InternalDesk.g:2051:1: rule__Pack__Group_2__1__Impl : ( ( rule__Pack__SettingsAssignment_2_1 )* ) ;
    public final void rule__Pack__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2055:1: ( ( ( rule__Pack__SettingsAssignment_2_1 )* ) )
            // InternalDesk.g:2056:1: ( ( rule__Pack__SettingsAssignment_2_1 )* )
            {
            // InternalDesk.g:2056:1: ( ( rule__Pack__SettingsAssignment_2_1 )* )
            // InternalDesk.g:2057:2: ( rule__Pack__SettingsAssignment_2_1 )*
            {
             before(grammarAccess.getPackAccess().getSettingsAssignment_2_1()); 
            // InternalDesk.g:2058:2: ( rule__Pack__SettingsAssignment_2_1 )*
            loop27:
            do {
                int alt27=2;
                int LA27_0 = input.LA(1);

                if ( ((LA27_0>=29 && LA27_0<=30)||LA27_0==32||LA27_0==66) ) {
                    alt27=1;
                }


                switch (alt27) {
            	case 1 :
            	    // InternalDesk.g:2058:3: rule__Pack__SettingsAssignment_2_1
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
    // InternalDesk.g:2066:1: rule__Pack__Group_2__2 : rule__Pack__Group_2__2__Impl ;
    public final void rule__Pack__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2070:1: ( rule__Pack__Group_2__2__Impl )
            // InternalDesk.g:2071:2: rule__Pack__Group_2__2__Impl
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
    // InternalDesk.g:2077:1: rule__Pack__Group_2__2__Impl : ( '}' ) ;
    public final void rule__Pack__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2081:1: ( ( '}' ) )
            // InternalDesk.g:2082:1: ( '}' )
            {
            // InternalDesk.g:2082:1: ( '}' )
            // InternalDesk.g:2083:2: '}'
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
    // InternalDesk.g:2093:1: rule__Import__Group__0 : rule__Import__Group__0__Impl rule__Import__Group__1 ;
    public final void rule__Import__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2097:1: ( rule__Import__Group__0__Impl rule__Import__Group__1 )
            // InternalDesk.g:2098:2: rule__Import__Group__0__Impl rule__Import__Group__1
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
    // InternalDesk.g:2105:1: rule__Import__Group__0__Impl : ( 'import' ) ;
    public final void rule__Import__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2109:1: ( ( 'import' ) )
            // InternalDesk.g:2110:1: ( 'import' )
            {
            // InternalDesk.g:2110:1: ( 'import' )
            // InternalDesk.g:2111:2: 'import'
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
    // InternalDesk.g:2120:1: rule__Import__Group__1 : rule__Import__Group__1__Impl ;
    public final void rule__Import__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2124:1: ( rule__Import__Group__1__Impl )
            // InternalDesk.g:2125:2: rule__Import__Group__1__Impl
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
    // InternalDesk.g:2131:1: rule__Import__Group__1__Impl : ( ( rule__Import__ImportURIAssignment_1 ) ) ;
    public final void rule__Import__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2135:1: ( ( ( rule__Import__ImportURIAssignment_1 ) ) )
            // InternalDesk.g:2136:1: ( ( rule__Import__ImportURIAssignment_1 ) )
            {
            // InternalDesk.g:2136:1: ( ( rule__Import__ImportURIAssignment_1 ) )
            // InternalDesk.g:2137:2: ( rule__Import__ImportURIAssignment_1 )
            {
             before(grammarAccess.getImportAccess().getImportURIAssignment_1()); 
            // InternalDesk.g:2138:2: ( rule__Import__ImportURIAssignment_1 )
            // InternalDesk.g:2138:3: rule__Import__ImportURIAssignment_1
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
    // InternalDesk.g:2147:1: rule__RuleEntry__Group__0 : rule__RuleEntry__Group__0__Impl rule__RuleEntry__Group__1 ;
    public final void rule__RuleEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2151:1: ( rule__RuleEntry__Group__0__Impl rule__RuleEntry__Group__1 )
            // InternalDesk.g:2152:2: rule__RuleEntry__Group__0__Impl rule__RuleEntry__Group__1
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
    // InternalDesk.g:2159:1: rule__RuleEntry__Group__0__Impl : ( 'rule' ) ;
    public final void rule__RuleEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2163:1: ( ( 'rule' ) )
            // InternalDesk.g:2164:1: ( 'rule' )
            {
            // InternalDesk.g:2164:1: ( 'rule' )
            // InternalDesk.g:2165:2: 'rule'
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
    // InternalDesk.g:2174:1: rule__RuleEntry__Group__1 : rule__RuleEntry__Group__1__Impl rule__RuleEntry__Group__2 ;
    public final void rule__RuleEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2178:1: ( rule__RuleEntry__Group__1__Impl rule__RuleEntry__Group__2 )
            // InternalDesk.g:2179:2: rule__RuleEntry__Group__1__Impl rule__RuleEntry__Group__2
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
    // InternalDesk.g:2186:1: rule__RuleEntry__Group__1__Impl : ( ( rule__RuleEntry__NameAssignment_1 ) ) ;
    public final void rule__RuleEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2190:1: ( ( ( rule__RuleEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:2191:1: ( ( rule__RuleEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:2191:1: ( ( rule__RuleEntry__NameAssignment_1 ) )
            // InternalDesk.g:2192:2: ( rule__RuleEntry__NameAssignment_1 )
            {
             before(grammarAccess.getRuleEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:2193:2: ( rule__RuleEntry__NameAssignment_1 )
            // InternalDesk.g:2193:3: rule__RuleEntry__NameAssignment_1
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
    // InternalDesk.g:2201:1: rule__RuleEntry__Group__2 : rule__RuleEntry__Group__2__Impl rule__RuleEntry__Group__3 ;
    public final void rule__RuleEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2205:1: ( rule__RuleEntry__Group__2__Impl rule__RuleEntry__Group__3 )
            // InternalDesk.g:2206:2: rule__RuleEntry__Group__2__Impl rule__RuleEntry__Group__3
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
    // InternalDesk.g:2213:1: rule__RuleEntry__Group__2__Impl : ( ( rule__RuleEntry__TitleAssignment_2 ) ) ;
    public final void rule__RuleEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2217:1: ( ( ( rule__RuleEntry__TitleAssignment_2 ) ) )
            // InternalDesk.g:2218:1: ( ( rule__RuleEntry__TitleAssignment_2 ) )
            {
            // InternalDesk.g:2218:1: ( ( rule__RuleEntry__TitleAssignment_2 ) )
            // InternalDesk.g:2219:2: ( rule__RuleEntry__TitleAssignment_2 )
            {
             before(grammarAccess.getRuleEntryAccess().getTitleAssignment_2()); 
            // InternalDesk.g:2220:2: ( rule__RuleEntry__TitleAssignment_2 )
            // InternalDesk.g:2220:3: rule__RuleEntry__TitleAssignment_2
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
    // InternalDesk.g:2228:1: rule__RuleEntry__Group__3 : rule__RuleEntry__Group__3__Impl rule__RuleEntry__Group__4 ;
    public final void rule__RuleEntry__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2232:1: ( rule__RuleEntry__Group__3__Impl rule__RuleEntry__Group__4 )
            // InternalDesk.g:2233:2: rule__RuleEntry__Group__3__Impl rule__RuleEntry__Group__4
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
    // InternalDesk.g:2240:1: rule__RuleEntry__Group__3__Impl : ( '{' ) ;
    public final void rule__RuleEntry__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2244:1: ( ( '{' ) )
            // InternalDesk.g:2245:1: ( '{' )
            {
            // InternalDesk.g:2245:1: ( '{' )
            // InternalDesk.g:2246:2: '{'
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
    // InternalDesk.g:2255:1: rule__RuleEntry__Group__4 : rule__RuleEntry__Group__4__Impl rule__RuleEntry__Group__5 ;
    public final void rule__RuleEntry__Group__4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2259:1: ( rule__RuleEntry__Group__4__Impl rule__RuleEntry__Group__5 )
            // InternalDesk.g:2260:2: rule__RuleEntry__Group__4__Impl rule__RuleEntry__Group__5
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
    // InternalDesk.g:2267:1: rule__RuleEntry__Group__4__Impl : ( ( rule__RuleEntry__ClausesAssignment_4 )* ) ;
    public final void rule__RuleEntry__Group__4__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2271:1: ( ( ( rule__RuleEntry__ClausesAssignment_4 )* ) )
            // InternalDesk.g:2272:1: ( ( rule__RuleEntry__ClausesAssignment_4 )* )
            {
            // InternalDesk.g:2272:1: ( ( rule__RuleEntry__ClausesAssignment_4 )* )
            // InternalDesk.g:2273:2: ( rule__RuleEntry__ClausesAssignment_4 )*
            {
             before(grammarAccess.getRuleEntryAccess().getClausesAssignment_4()); 
            // InternalDesk.g:2274:2: ( rule__RuleEntry__ClausesAssignment_4 )*
            loop28:
            do {
                int alt28=2;
                int LA28_0 = input.LA(1);

                if ( ((LA28_0>=19 && LA28_0<=21)||(LA28_0>=23 && LA28_0<=25)||LA28_0==27||(LA28_0>=29 && LA28_0<=30)||LA28_0==32||(LA28_0>=63 && LA28_0<=64)||LA28_0==66) ) {
                    alt28=1;
                }


                switch (alt28) {
            	case 1 :
            	    // InternalDesk.g:2274:3: rule__RuleEntry__ClausesAssignment_4
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
    // InternalDesk.g:2282:1: rule__RuleEntry__Group__5 : rule__RuleEntry__Group__5__Impl ;
    public final void rule__RuleEntry__Group__5() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2286:1: ( rule__RuleEntry__Group__5__Impl )
            // InternalDesk.g:2287:2: rule__RuleEntry__Group__5__Impl
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
    // InternalDesk.g:2293:1: rule__RuleEntry__Group__5__Impl : ( '}' ) ;
    public final void rule__RuleEntry__Group__5__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2297:1: ( ( '}' ) )
            // InternalDesk.g:2298:1: ( '}' )
            {
            // InternalDesk.g:2298:1: ( '}' )
            // InternalDesk.g:2299:2: '}'
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
    // InternalDesk.g:2309:1: rule__When__Group__0 : rule__When__Group__0__Impl rule__When__Group__1 ;
    public final void rule__When__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2313:1: ( rule__When__Group__0__Impl rule__When__Group__1 )
            // InternalDesk.g:2314:2: rule__When__Group__0__Impl rule__When__Group__1
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
    // InternalDesk.g:2321:1: rule__When__Group__0__Impl : ( 'when' ) ;
    public final void rule__When__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2325:1: ( ( 'when' ) )
            // InternalDesk.g:2326:1: ( 'when' )
            {
            // InternalDesk.g:2326:1: ( 'when' )
            // InternalDesk.g:2327:2: 'when'
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
    // InternalDesk.g:2336:1: rule__When__Group__1 : rule__When__Group__1__Impl ;
    public final void rule__When__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2340:1: ( rule__When__Group__1__Impl )
            // InternalDesk.g:2341:2: rule__When__Group__1__Impl
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
    // InternalDesk.g:2347:1: rule__When__Group__1__Impl : ( ( rule__When__PatternAssignment_1 ) ) ;
    public final void rule__When__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2351:1: ( ( ( rule__When__PatternAssignment_1 ) ) )
            // InternalDesk.g:2352:1: ( ( rule__When__PatternAssignment_1 ) )
            {
            // InternalDesk.g:2352:1: ( ( rule__When__PatternAssignment_1 ) )
            // InternalDesk.g:2353:2: ( rule__When__PatternAssignment_1 )
            {
             before(grammarAccess.getWhenAccess().getPatternAssignment_1()); 
            // InternalDesk.g:2354:2: ( rule__When__PatternAssignment_1 )
            // InternalDesk.g:2354:3: rule__When__PatternAssignment_1
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
    // InternalDesk.g:2363:1: rule__Unless__Group__0 : rule__Unless__Group__0__Impl rule__Unless__Group__1 ;
    public final void rule__Unless__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2367:1: ( rule__Unless__Group__0__Impl rule__Unless__Group__1 )
            // InternalDesk.g:2368:2: rule__Unless__Group__0__Impl rule__Unless__Group__1
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
    // InternalDesk.g:2375:1: rule__Unless__Group__0__Impl : ( 'unless' ) ;
    public final void rule__Unless__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2379:1: ( ( 'unless' ) )
            // InternalDesk.g:2380:1: ( 'unless' )
            {
            // InternalDesk.g:2380:1: ( 'unless' )
            // InternalDesk.g:2381:2: 'unless'
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
    // InternalDesk.g:2390:1: rule__Unless__Group__1 : rule__Unless__Group__1__Impl ;
    public final void rule__Unless__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2394:1: ( rule__Unless__Group__1__Impl )
            // InternalDesk.g:2395:2: rule__Unless__Group__1__Impl
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
    // InternalDesk.g:2401:1: rule__Unless__Group__1__Impl : ( ( rule__Unless__PatternAssignment_1 ) ) ;
    public final void rule__Unless__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2405:1: ( ( ( rule__Unless__PatternAssignment_1 ) ) )
            // InternalDesk.g:2406:1: ( ( rule__Unless__PatternAssignment_1 ) )
            {
            // InternalDesk.g:2406:1: ( ( rule__Unless__PatternAssignment_1 ) )
            // InternalDesk.g:2407:2: ( rule__Unless__PatternAssignment_1 )
            {
             before(grammarAccess.getUnlessAccess().getPatternAssignment_1()); 
            // InternalDesk.g:2408:2: ( rule__Unless__PatternAssignment_1 )
            // InternalDesk.g:2408:3: rule__Unless__PatternAssignment_1
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
    // InternalDesk.g:2417:1: rule__Suggest__Group__0 : rule__Suggest__Group__0__Impl rule__Suggest__Group__1 ;
    public final void rule__Suggest__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2421:1: ( rule__Suggest__Group__0__Impl rule__Suggest__Group__1 )
            // InternalDesk.g:2422:2: rule__Suggest__Group__0__Impl rule__Suggest__Group__1
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
    // InternalDesk.g:2429:1: rule__Suggest__Group__0__Impl : ( 'suggest' ) ;
    public final void rule__Suggest__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2433:1: ( ( 'suggest' ) )
            // InternalDesk.g:2434:1: ( 'suggest' )
            {
            // InternalDesk.g:2434:1: ( 'suggest' )
            // InternalDesk.g:2435:2: 'suggest'
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
    // InternalDesk.g:2444:1: rule__Suggest__Group__1 : rule__Suggest__Group__1__Impl rule__Suggest__Group__2 ;
    public final void rule__Suggest__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2448:1: ( rule__Suggest__Group__1__Impl rule__Suggest__Group__2 )
            // InternalDesk.g:2449:2: rule__Suggest__Group__1__Impl rule__Suggest__Group__2
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
    // InternalDesk.g:2456:1: rule__Suggest__Group__1__Impl : ( ( rule__Suggest__TextsAssignment_1 ) ) ;
    public final void rule__Suggest__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2460:1: ( ( ( rule__Suggest__TextsAssignment_1 ) ) )
            // InternalDesk.g:2461:1: ( ( rule__Suggest__TextsAssignment_1 ) )
            {
            // InternalDesk.g:2461:1: ( ( rule__Suggest__TextsAssignment_1 ) )
            // InternalDesk.g:2462:2: ( rule__Suggest__TextsAssignment_1 )
            {
             before(grammarAccess.getSuggestAccess().getTextsAssignment_1()); 
            // InternalDesk.g:2463:2: ( rule__Suggest__TextsAssignment_1 )
            // InternalDesk.g:2463:3: rule__Suggest__TextsAssignment_1
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
    // InternalDesk.g:2471:1: rule__Suggest__Group__2 : rule__Suggest__Group__2__Impl ;
    public final void rule__Suggest__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2475:1: ( rule__Suggest__Group__2__Impl )
            // InternalDesk.g:2476:2: rule__Suggest__Group__2__Impl
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
    // InternalDesk.g:2482:1: rule__Suggest__Group__2__Impl : ( ( rule__Suggest__Group_2__0 )* ) ;
    public final void rule__Suggest__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2486:1: ( ( ( rule__Suggest__Group_2__0 )* ) )
            // InternalDesk.g:2487:1: ( ( rule__Suggest__Group_2__0 )* )
            {
            // InternalDesk.g:2487:1: ( ( rule__Suggest__Group_2__0 )* )
            // InternalDesk.g:2488:2: ( rule__Suggest__Group_2__0 )*
            {
             before(grammarAccess.getSuggestAccess().getGroup_2()); 
            // InternalDesk.g:2489:2: ( rule__Suggest__Group_2__0 )*
            loop29:
            do {
                int alt29=2;
                int LA29_0 = input.LA(1);

                if ( (LA29_0==22) ) {
                    alt29=1;
                }


                switch (alt29) {
            	case 1 :
            	    // InternalDesk.g:2489:3: rule__Suggest__Group_2__0
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
    // InternalDesk.g:2498:1: rule__Suggest__Group_2__0 : rule__Suggest__Group_2__0__Impl rule__Suggest__Group_2__1 ;
    public final void rule__Suggest__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2502:1: ( rule__Suggest__Group_2__0__Impl rule__Suggest__Group_2__1 )
            // InternalDesk.g:2503:2: rule__Suggest__Group_2__0__Impl rule__Suggest__Group_2__1
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
    // InternalDesk.g:2510:1: rule__Suggest__Group_2__0__Impl : ( ',' ) ;
    public final void rule__Suggest__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2514:1: ( ( ',' ) )
            // InternalDesk.g:2515:1: ( ',' )
            {
            // InternalDesk.g:2515:1: ( ',' )
            // InternalDesk.g:2516:2: ','
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
    // InternalDesk.g:2525:1: rule__Suggest__Group_2__1 : rule__Suggest__Group_2__1__Impl ;
    public final void rule__Suggest__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2529:1: ( rule__Suggest__Group_2__1__Impl )
            // InternalDesk.g:2530:2: rule__Suggest__Group_2__1__Impl
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
    // InternalDesk.g:2536:1: rule__Suggest__Group_2__1__Impl : ( ( rule__Suggest__TextsAssignment_2_1 ) ) ;
    public final void rule__Suggest__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2540:1: ( ( ( rule__Suggest__TextsAssignment_2_1 ) ) )
            // InternalDesk.g:2541:1: ( ( rule__Suggest__TextsAssignment_2_1 ) )
            {
            // InternalDesk.g:2541:1: ( ( rule__Suggest__TextsAssignment_2_1 ) )
            // InternalDesk.g:2542:2: ( rule__Suggest__TextsAssignment_2_1 )
            {
             before(grammarAccess.getSuggestAccess().getTextsAssignment_2_1()); 
            // InternalDesk.g:2543:2: ( rule__Suggest__TextsAssignment_2_1 )
            // InternalDesk.g:2543:3: rule__Suggest__TextsAssignment_2_1
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
    // InternalDesk.g:2552:1: rule__Because__Group__0 : rule__Because__Group__0__Impl rule__Because__Group__1 ;
    public final void rule__Because__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2556:1: ( rule__Because__Group__0__Impl rule__Because__Group__1 )
            // InternalDesk.g:2557:2: rule__Because__Group__0__Impl rule__Because__Group__1
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
    // InternalDesk.g:2564:1: rule__Because__Group__0__Impl : ( 'because' ) ;
    public final void rule__Because__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2568:1: ( ( 'because' ) )
            // InternalDesk.g:2569:1: ( 'because' )
            {
            // InternalDesk.g:2569:1: ( 'because' )
            // InternalDesk.g:2570:2: 'because'
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
    // InternalDesk.g:2579:1: rule__Because__Group__1 : rule__Because__Group__1__Impl ;
    public final void rule__Because__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2583:1: ( rule__Because__Group__1__Impl )
            // InternalDesk.g:2584:2: rule__Because__Group__1__Impl
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
    // InternalDesk.g:2590:1: rule__Because__Group__1__Impl : ( ( rule__Because__TextAssignment_1 ) ) ;
    public final void rule__Because__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2594:1: ( ( ( rule__Because__TextAssignment_1 ) ) )
            // InternalDesk.g:2595:1: ( ( rule__Because__TextAssignment_1 ) )
            {
            // InternalDesk.g:2595:1: ( ( rule__Because__TextAssignment_1 ) )
            // InternalDesk.g:2596:2: ( rule__Because__TextAssignment_1 )
            {
             before(grammarAccess.getBecauseAccess().getTextAssignment_1()); 
            // InternalDesk.g:2597:2: ( rule__Because__TextAssignment_1 )
            // InternalDesk.g:2597:3: rule__Because__TextAssignment_1
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
    // InternalDesk.g:2606:1: rule__Says__Group__0 : rule__Says__Group__0__Impl rule__Says__Group__1 ;
    public final void rule__Says__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2610:1: ( rule__Says__Group__0__Impl rule__Says__Group__1 )
            // InternalDesk.g:2611:2: rule__Says__Group__0__Impl rule__Says__Group__1
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
    // InternalDesk.g:2618:1: rule__Says__Group__0__Impl : ( 'says' ) ;
    public final void rule__Says__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2622:1: ( ( 'says' ) )
            // InternalDesk.g:2623:1: ( 'says' )
            {
            // InternalDesk.g:2623:1: ( 'says' )
            // InternalDesk.g:2624:2: 'says'
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
    // InternalDesk.g:2633:1: rule__Says__Group__1 : rule__Says__Group__1__Impl ;
    public final void rule__Says__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2637:1: ( rule__Says__Group__1__Impl )
            // InternalDesk.g:2638:2: rule__Says__Group__1__Impl
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
    // InternalDesk.g:2644:1: rule__Says__Group__1__Impl : ( ( rule__Says__TextAssignment_1 ) ) ;
    public final void rule__Says__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2648:1: ( ( ( rule__Says__TextAssignment_1 ) ) )
            // InternalDesk.g:2649:1: ( ( rule__Says__TextAssignment_1 ) )
            {
            // InternalDesk.g:2649:1: ( ( rule__Says__TextAssignment_1 ) )
            // InternalDesk.g:2650:2: ( rule__Says__TextAssignment_1 )
            {
             before(grammarAccess.getSaysAccess().getTextAssignment_1()); 
            // InternalDesk.g:2651:2: ( rule__Says__TextAssignment_1 )
            // InternalDesk.g:2651:3: rule__Says__TextAssignment_1
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
    // InternalDesk.g:2660:1: rule__Flags__Group__0 : rule__Flags__Group__0__Impl rule__Flags__Group__1 ;
    public final void rule__Flags__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2664:1: ( rule__Flags__Group__0__Impl rule__Flags__Group__1 )
            // InternalDesk.g:2665:2: rule__Flags__Group__0__Impl rule__Flags__Group__1
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
    // InternalDesk.g:2672:1: rule__Flags__Group__0__Impl : ( 'flags' ) ;
    public final void rule__Flags__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2676:1: ( ( 'flags' ) )
            // InternalDesk.g:2677:1: ( 'flags' )
            {
            // InternalDesk.g:2677:1: ( 'flags' )
            // InternalDesk.g:2678:2: 'flags'
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
    // InternalDesk.g:2687:1: rule__Flags__Group__1 : rule__Flags__Group__1__Impl rule__Flags__Group__2 ;
    public final void rule__Flags__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2691:1: ( rule__Flags__Group__1__Impl rule__Flags__Group__2 )
            // InternalDesk.g:2692:2: rule__Flags__Group__1__Impl rule__Flags__Group__2
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
    // InternalDesk.g:2699:1: rule__Flags__Group__1__Impl : ( ( rule__Flags__TextAssignment_1 ) ) ;
    public final void rule__Flags__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2703:1: ( ( ( rule__Flags__TextAssignment_1 ) ) )
            // InternalDesk.g:2704:1: ( ( rule__Flags__TextAssignment_1 ) )
            {
            // InternalDesk.g:2704:1: ( ( rule__Flags__TextAssignment_1 ) )
            // InternalDesk.g:2705:2: ( rule__Flags__TextAssignment_1 )
            {
             before(grammarAccess.getFlagsAccess().getTextAssignment_1()); 
            // InternalDesk.g:2706:2: ( rule__Flags__TextAssignment_1 )
            // InternalDesk.g:2706:3: rule__Flags__TextAssignment_1
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
    // InternalDesk.g:2714:1: rule__Flags__Group__2 : rule__Flags__Group__2__Impl ;
    public final void rule__Flags__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2718:1: ( rule__Flags__Group__2__Impl )
            // InternalDesk.g:2719:2: rule__Flags__Group__2__Impl
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
    // InternalDesk.g:2725:1: rule__Flags__Group__2__Impl : ( ( rule__Flags__Group_2__0 )? ) ;
    public final void rule__Flags__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2729:1: ( ( ( rule__Flags__Group_2__0 )? ) )
            // InternalDesk.g:2730:1: ( ( rule__Flags__Group_2__0 )? )
            {
            // InternalDesk.g:2730:1: ( ( rule__Flags__Group_2__0 )? )
            // InternalDesk.g:2731:2: ( rule__Flags__Group_2__0 )?
            {
             before(grammarAccess.getFlagsAccess().getGroup_2()); 
            // InternalDesk.g:2732:2: ( rule__Flags__Group_2__0 )?
            int alt30=2;
            int LA30_0 = input.LA(1);

            if ( (LA30_0==26) ) {
                alt30=1;
            }
            switch (alt30) {
                case 1 :
                    // InternalDesk.g:2732:3: rule__Flags__Group_2__0
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
    // InternalDesk.g:2741:1: rule__Flags__Group_2__0 : rule__Flags__Group_2__0__Impl rule__Flags__Group_2__1 ;
    public final void rule__Flags__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2745:1: ( rule__Flags__Group_2__0__Impl rule__Flags__Group_2__1 )
            // InternalDesk.g:2746:2: rule__Flags__Group_2__0__Impl rule__Flags__Group_2__1
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
    // InternalDesk.g:2753:1: rule__Flags__Group_2__0__Impl : ( 'to' ) ;
    public final void rule__Flags__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2757:1: ( ( 'to' ) )
            // InternalDesk.g:2758:1: ( 'to' )
            {
            // InternalDesk.g:2758:1: ( 'to' )
            // InternalDesk.g:2759:2: 'to'
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
    // InternalDesk.g:2768:1: rule__Flags__Group_2__1 : rule__Flags__Group_2__1__Impl ;
    public final void rule__Flags__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2772:1: ( rule__Flags__Group_2__1__Impl )
            // InternalDesk.g:2773:2: rule__Flags__Group_2__1__Impl
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
    // InternalDesk.g:2779:1: rule__Flags__Group_2__1__Impl : ( ( rule__Flags__FixAssignment_2_1 ) ) ;
    public final void rule__Flags__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2783:1: ( ( ( rule__Flags__FixAssignment_2_1 ) ) )
            // InternalDesk.g:2784:1: ( ( rule__Flags__FixAssignment_2_1 ) )
            {
            // InternalDesk.g:2784:1: ( ( rule__Flags__FixAssignment_2_1 ) )
            // InternalDesk.g:2785:2: ( rule__Flags__FixAssignment_2_1 )
            {
             before(grammarAccess.getFlagsAccess().getFixAssignment_2_1()); 
            // InternalDesk.g:2786:2: ( rule__Flags__FixAssignment_2_1 )
            // InternalDesk.g:2786:3: rule__Flags__FixAssignment_2_1
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
    // InternalDesk.g:2795:1: rule__Keeps__Group__0 : rule__Keeps__Group__0__Impl rule__Keeps__Group__1 ;
    public final void rule__Keeps__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2799:1: ( rule__Keeps__Group__0__Impl rule__Keeps__Group__1 )
            // InternalDesk.g:2800:2: rule__Keeps__Group__0__Impl rule__Keeps__Group__1
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
    // InternalDesk.g:2807:1: rule__Keeps__Group__0__Impl : ( 'keeps' ) ;
    public final void rule__Keeps__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2811:1: ( ( 'keeps' ) )
            // InternalDesk.g:2812:1: ( 'keeps' )
            {
            // InternalDesk.g:2812:1: ( 'keeps' )
            // InternalDesk.g:2813:2: 'keeps'
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
    // InternalDesk.g:2822:1: rule__Keeps__Group__1 : rule__Keeps__Group__1__Impl ;
    public final void rule__Keeps__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2826:1: ( rule__Keeps__Group__1__Impl )
            // InternalDesk.g:2827:2: rule__Keeps__Group__1__Impl
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
    // InternalDesk.g:2833:1: rule__Keeps__Group__1__Impl : ( ( rule__Keeps__TextAssignment_1 ) ) ;
    public final void rule__Keeps__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2837:1: ( ( ( rule__Keeps__TextAssignment_1 ) ) )
            // InternalDesk.g:2838:1: ( ( rule__Keeps__TextAssignment_1 ) )
            {
            // InternalDesk.g:2838:1: ( ( rule__Keeps__TextAssignment_1 ) )
            // InternalDesk.g:2839:2: ( rule__Keeps__TextAssignment_1 )
            {
             before(grammarAccess.getKeepsAccess().getTextAssignment_1()); 
            // InternalDesk.g:2840:2: ( rule__Keeps__TextAssignment_1 )
            // InternalDesk.g:2840:3: rule__Keeps__TextAssignment_1
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
    // InternalDesk.g:2849:1: rule__QuotationContext__Group__0 : rule__QuotationContext__Group__0__Impl rule__QuotationContext__Group__1 ;
    public final void rule__QuotationContext__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2853:1: ( rule__QuotationContext__Group__0__Impl rule__QuotationContext__Group__1 )
            // InternalDesk.g:2854:2: rule__QuotationContext__Group__0__Impl rule__QuotationContext__Group__1
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
    // InternalDesk.g:2861:1: rule__QuotationContext__Group__0__Impl : ( ( rule__QuotationContext__Alternatives_0 ) ) ;
    public final void rule__QuotationContext__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2865:1: ( ( ( rule__QuotationContext__Alternatives_0 ) ) )
            // InternalDesk.g:2866:1: ( ( rule__QuotationContext__Alternatives_0 ) )
            {
            // InternalDesk.g:2866:1: ( ( rule__QuotationContext__Alternatives_0 ) )
            // InternalDesk.g:2867:2: ( rule__QuotationContext__Alternatives_0 )
            {
             before(grammarAccess.getQuotationContextAccess().getAlternatives_0()); 
            // InternalDesk.g:2868:2: ( rule__QuotationContext__Alternatives_0 )
            // InternalDesk.g:2868:3: rule__QuotationContext__Alternatives_0
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
    // InternalDesk.g:2876:1: rule__QuotationContext__Group__1 : rule__QuotationContext__Group__1__Impl ;
    public final void rule__QuotationContext__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2880:1: ( rule__QuotationContext__Group__1__Impl )
            // InternalDesk.g:2881:2: rule__QuotationContext__Group__1__Impl
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
    // InternalDesk.g:2887:1: rule__QuotationContext__Group__1__Impl : ( 'quotations' ) ;
    public final void rule__QuotationContext__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2891:1: ( ( 'quotations' ) )
            // InternalDesk.g:2892:1: ( 'quotations' )
            {
            // InternalDesk.g:2892:1: ( 'quotations' )
            // InternalDesk.g:2893:2: 'quotations'
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
    // InternalDesk.g:2903:1: rule__Original__Group__0 : rule__Original__Group__0__Impl rule__Original__Group__1 ;
    public final void rule__Original__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2907:1: ( rule__Original__Group__0__Impl rule__Original__Group__1 )
            // InternalDesk.g:2908:2: rule__Original__Group__0__Impl rule__Original__Group__1
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
    // InternalDesk.g:2915:1: rule__Original__Group__0__Impl : ( 'original' ) ;
    public final void rule__Original__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2919:1: ( ( 'original' ) )
            // InternalDesk.g:2920:1: ( 'original' )
            {
            // InternalDesk.g:2920:1: ( 'original' )
            // InternalDesk.g:2921:2: 'original'
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
    // InternalDesk.g:2930:1: rule__Original__Group__1 : rule__Original__Group__1__Impl ;
    public final void rule__Original__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2934:1: ( rule__Original__Group__1__Impl )
            // InternalDesk.g:2935:2: rule__Original__Group__1__Impl
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
    // InternalDesk.g:2941:1: rule__Original__Group__1__Impl : ( ( rule__Original__Alternatives_1 ) ) ;
    public final void rule__Original__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2945:1: ( ( ( rule__Original__Alternatives_1 ) ) )
            // InternalDesk.g:2946:1: ( ( rule__Original__Alternatives_1 ) )
            {
            // InternalDesk.g:2946:1: ( ( rule__Original__Alternatives_1 ) )
            // InternalDesk.g:2947:2: ( rule__Original__Alternatives_1 )
            {
             before(grammarAccess.getOriginalAccess().getAlternatives_1()); 
            // InternalDesk.g:2948:2: ( rule__Original__Alternatives_1 )
            // InternalDesk.g:2948:3: rule__Original__Alternatives_1
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
    // InternalDesk.g:2957:1: rule__Original__Group_1_1__0 : rule__Original__Group_1_1__0__Impl rule__Original__Group_1_1__1 ;
    public final void rule__Original__Group_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2961:1: ( rule__Original__Group_1_1__0__Impl rule__Original__Group_1_1__1 )
            // InternalDesk.g:2962:2: rule__Original__Group_1_1__0__Impl rule__Original__Group_1_1__1
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
    // InternalDesk.g:2969:1: rule__Original__Group_1_1__0__Impl : ( ( rule__Original__LanguagesAssignment_1_1_0 ) ) ;
    public final void rule__Original__Group_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2973:1: ( ( ( rule__Original__LanguagesAssignment_1_1_0 ) ) )
            // InternalDesk.g:2974:1: ( ( rule__Original__LanguagesAssignment_1_1_0 ) )
            {
            // InternalDesk.g:2974:1: ( ( rule__Original__LanguagesAssignment_1_1_0 ) )
            // InternalDesk.g:2975:2: ( rule__Original__LanguagesAssignment_1_1_0 )
            {
             before(grammarAccess.getOriginalAccess().getLanguagesAssignment_1_1_0()); 
            // InternalDesk.g:2976:2: ( rule__Original__LanguagesAssignment_1_1_0 )
            // InternalDesk.g:2976:3: rule__Original__LanguagesAssignment_1_1_0
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
    // InternalDesk.g:2984:1: rule__Original__Group_1_1__1 : rule__Original__Group_1_1__1__Impl ;
    public final void rule__Original__Group_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2988:1: ( rule__Original__Group_1_1__1__Impl )
            // InternalDesk.g:2989:2: rule__Original__Group_1_1__1__Impl
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
    // InternalDesk.g:2995:1: rule__Original__Group_1_1__1__Impl : ( ( rule__Original__Group_1_1_1__0 )* ) ;
    public final void rule__Original__Group_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:2999:1: ( ( ( rule__Original__Group_1_1_1__0 )* ) )
            // InternalDesk.g:3000:1: ( ( rule__Original__Group_1_1_1__0 )* )
            {
            // InternalDesk.g:3000:1: ( ( rule__Original__Group_1_1_1__0 )* )
            // InternalDesk.g:3001:2: ( rule__Original__Group_1_1_1__0 )*
            {
             before(grammarAccess.getOriginalAccess().getGroup_1_1_1()); 
            // InternalDesk.g:3002:2: ( rule__Original__Group_1_1_1__0 )*
            loop31:
            do {
                int alt31=2;
                int LA31_0 = input.LA(1);

                if ( (LA31_0==22) ) {
                    alt31=1;
                }


                switch (alt31) {
            	case 1 :
            	    // InternalDesk.g:3002:3: rule__Original__Group_1_1_1__0
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
    // InternalDesk.g:3011:1: rule__Original__Group_1_1_1__0 : rule__Original__Group_1_1_1__0__Impl rule__Original__Group_1_1_1__1 ;
    public final void rule__Original__Group_1_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3015:1: ( rule__Original__Group_1_1_1__0__Impl rule__Original__Group_1_1_1__1 )
            // InternalDesk.g:3016:2: rule__Original__Group_1_1_1__0__Impl rule__Original__Group_1_1_1__1
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
    // InternalDesk.g:3023:1: rule__Original__Group_1_1_1__0__Impl : ( ',' ) ;
    public final void rule__Original__Group_1_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3027:1: ( ( ',' ) )
            // InternalDesk.g:3028:1: ( ',' )
            {
            // InternalDesk.g:3028:1: ( ',' )
            // InternalDesk.g:3029:2: ','
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
    // InternalDesk.g:3038:1: rule__Original__Group_1_1_1__1 : rule__Original__Group_1_1_1__1__Impl ;
    public final void rule__Original__Group_1_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3042:1: ( rule__Original__Group_1_1_1__1__Impl )
            // InternalDesk.g:3043:2: rule__Original__Group_1_1_1__1__Impl
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
    // InternalDesk.g:3049:1: rule__Original__Group_1_1_1__1__Impl : ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) ) ;
    public final void rule__Original__Group_1_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3053:1: ( ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) ) )
            // InternalDesk.g:3054:1: ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) )
            {
            // InternalDesk.g:3054:1: ( ( rule__Original__LanguagesAssignment_1_1_1_1 ) )
            // InternalDesk.g:3055:2: ( rule__Original__LanguagesAssignment_1_1_1_1 )
            {
             before(grammarAccess.getOriginalAccess().getLanguagesAssignment_1_1_1_1()); 
            // InternalDesk.g:3056:2: ( rule__Original__LanguagesAssignment_1_1_1_1 )
            // InternalDesk.g:3056:3: rule__Original__LanguagesAssignment_1_1_1_1
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
    // InternalDesk.g:3065:1: rule__Category__Group__0 : rule__Category__Group__0__Impl rule__Category__Group__1 ;
    public final void rule__Category__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3069:1: ( rule__Category__Group__0__Impl rule__Category__Group__1 )
            // InternalDesk.g:3070:2: rule__Category__Group__0__Impl rule__Category__Group__1
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
    // InternalDesk.g:3077:1: rule__Category__Group__0__Impl : ( 'category' ) ;
    public final void rule__Category__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3081:1: ( ( 'category' ) )
            // InternalDesk.g:3082:1: ( 'category' )
            {
            // InternalDesk.g:3082:1: ( 'category' )
            // InternalDesk.g:3083:2: 'category'
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
    // InternalDesk.g:3092:1: rule__Category__Group__1 : rule__Category__Group__1__Impl rule__Category__Group__2 ;
    public final void rule__Category__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3096:1: ( rule__Category__Group__1__Impl rule__Category__Group__2 )
            // InternalDesk.g:3097:2: rule__Category__Group__1__Impl rule__Category__Group__2
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
    // InternalDesk.g:3104:1: rule__Category__Group__1__Impl : ( ( rule__Category__DimensionAssignment_1 ) ) ;
    public final void rule__Category__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3108:1: ( ( ( rule__Category__DimensionAssignment_1 ) ) )
            // InternalDesk.g:3109:1: ( ( rule__Category__DimensionAssignment_1 ) )
            {
            // InternalDesk.g:3109:1: ( ( rule__Category__DimensionAssignment_1 ) )
            // InternalDesk.g:3110:2: ( rule__Category__DimensionAssignment_1 )
            {
             before(grammarAccess.getCategoryAccess().getDimensionAssignment_1()); 
            // InternalDesk.g:3111:2: ( rule__Category__DimensionAssignment_1 )
            // InternalDesk.g:3111:3: rule__Category__DimensionAssignment_1
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
    // InternalDesk.g:3119:1: rule__Category__Group__2 : rule__Category__Group__2__Impl rule__Category__Group__3 ;
    public final void rule__Category__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3123:1: ( rule__Category__Group__2__Impl rule__Category__Group__3 )
            // InternalDesk.g:3124:2: rule__Category__Group__2__Impl rule__Category__Group__3
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
    // InternalDesk.g:3131:1: rule__Category__Group__2__Impl : ( '/' ) ;
    public final void rule__Category__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3135:1: ( ( '/' ) )
            // InternalDesk.g:3136:1: ( '/' )
            {
            // InternalDesk.g:3136:1: ( '/' )
            // InternalDesk.g:3137:2: '/'
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
    // InternalDesk.g:3146:1: rule__Category__Group__3 : rule__Category__Group__3__Impl ;
    public final void rule__Category__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3150:1: ( rule__Category__Group__3__Impl )
            // InternalDesk.g:3151:2: rule__Category__Group__3__Impl
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
    // InternalDesk.g:3157:1: rule__Category__Group__3__Impl : ( ( rule__Category__TypeAssignment_3 ) ) ;
    public final void rule__Category__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3161:1: ( ( ( rule__Category__TypeAssignment_3 ) ) )
            // InternalDesk.g:3162:1: ( ( rule__Category__TypeAssignment_3 ) )
            {
            // InternalDesk.g:3162:1: ( ( rule__Category__TypeAssignment_3 ) )
            // InternalDesk.g:3163:2: ( rule__Category__TypeAssignment_3 )
            {
             before(grammarAccess.getCategoryAccess().getTypeAssignment_3()); 
            // InternalDesk.g:3164:2: ( rule__Category__TypeAssignment_3 )
            // InternalDesk.g:3164:3: rule__Category__TypeAssignment_3
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
    // InternalDesk.g:3173:1: rule__SeverityLevel__Group__0 : rule__SeverityLevel__Group__0__Impl rule__SeverityLevel__Group__1 ;
    public final void rule__SeverityLevel__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3177:1: ( rule__SeverityLevel__Group__0__Impl rule__SeverityLevel__Group__1 )
            // InternalDesk.g:3178:2: rule__SeverityLevel__Group__0__Impl rule__SeverityLevel__Group__1
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
    // InternalDesk.g:3185:1: rule__SeverityLevel__Group__0__Impl : ( 'severity' ) ;
    public final void rule__SeverityLevel__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3189:1: ( ( 'severity' ) )
            // InternalDesk.g:3190:1: ( 'severity' )
            {
            // InternalDesk.g:3190:1: ( 'severity' )
            // InternalDesk.g:3191:2: 'severity'
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
    // InternalDesk.g:3200:1: rule__SeverityLevel__Group__1 : rule__SeverityLevel__Group__1__Impl ;
    public final void rule__SeverityLevel__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3204:1: ( rule__SeverityLevel__Group__1__Impl )
            // InternalDesk.g:3205:2: rule__SeverityLevel__Group__1__Impl
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
    // InternalDesk.g:3211:1: rule__SeverityLevel__Group__1__Impl : ( ( rule__SeverityLevel__LevelAssignment_1 ) ) ;
    public final void rule__SeverityLevel__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3215:1: ( ( ( rule__SeverityLevel__LevelAssignment_1 ) ) )
            // InternalDesk.g:3216:1: ( ( rule__SeverityLevel__LevelAssignment_1 ) )
            {
            // InternalDesk.g:3216:1: ( ( rule__SeverityLevel__LevelAssignment_1 ) )
            // InternalDesk.g:3217:2: ( rule__SeverityLevel__LevelAssignment_1 )
            {
             before(grammarAccess.getSeverityLevelAccess().getLevelAssignment_1()); 
            // InternalDesk.g:3218:2: ( rule__SeverityLevel__LevelAssignment_1 )
            // InternalDesk.g:3218:3: rule__SeverityLevel__LevelAssignment_1
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
    // InternalDesk.g:3227:1: rule__Pattern__Group__0 : rule__Pattern__Group__0__Impl rule__Pattern__Group__1 ;
    public final void rule__Pattern__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3231:1: ( rule__Pattern__Group__0__Impl rule__Pattern__Group__1 )
            // InternalDesk.g:3232:2: rule__Pattern__Group__0__Impl rule__Pattern__Group__1
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
    // InternalDesk.g:3239:1: rule__Pattern__Group__0__Impl : ( ( rule__Pattern__BranchesAssignment_0 ) ) ;
    public final void rule__Pattern__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3243:1: ( ( ( rule__Pattern__BranchesAssignment_0 ) ) )
            // InternalDesk.g:3244:1: ( ( rule__Pattern__BranchesAssignment_0 ) )
            {
            // InternalDesk.g:3244:1: ( ( rule__Pattern__BranchesAssignment_0 ) )
            // InternalDesk.g:3245:2: ( rule__Pattern__BranchesAssignment_0 )
            {
             before(grammarAccess.getPatternAccess().getBranchesAssignment_0()); 
            // InternalDesk.g:3246:2: ( rule__Pattern__BranchesAssignment_0 )
            // InternalDesk.g:3246:3: rule__Pattern__BranchesAssignment_0
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
    // InternalDesk.g:3254:1: rule__Pattern__Group__1 : rule__Pattern__Group__1__Impl ;
    public final void rule__Pattern__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3258:1: ( rule__Pattern__Group__1__Impl )
            // InternalDesk.g:3259:2: rule__Pattern__Group__1__Impl
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
    // InternalDesk.g:3265:1: rule__Pattern__Group__1__Impl : ( ( rule__Pattern__Group_1__0 )* ) ;
    public final void rule__Pattern__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3269:1: ( ( ( rule__Pattern__Group_1__0 )* ) )
            // InternalDesk.g:3270:1: ( ( rule__Pattern__Group_1__0 )* )
            {
            // InternalDesk.g:3270:1: ( ( rule__Pattern__Group_1__0 )* )
            // InternalDesk.g:3271:2: ( rule__Pattern__Group_1__0 )*
            {
             before(grammarAccess.getPatternAccess().getGroup_1()); 
            // InternalDesk.g:3272:2: ( rule__Pattern__Group_1__0 )*
            loop32:
            do {
                int alt32=2;
                int LA32_0 = input.LA(1);

                if ( (LA32_0==33) ) {
                    alt32=1;
                }


                switch (alt32) {
            	case 1 :
            	    // InternalDesk.g:3272:3: rule__Pattern__Group_1__0
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
    // InternalDesk.g:3281:1: rule__Pattern__Group_1__0 : rule__Pattern__Group_1__0__Impl rule__Pattern__Group_1__1 ;
    public final void rule__Pattern__Group_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3285:1: ( rule__Pattern__Group_1__0__Impl rule__Pattern__Group_1__1 )
            // InternalDesk.g:3286:2: rule__Pattern__Group_1__0__Impl rule__Pattern__Group_1__1
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
    // InternalDesk.g:3293:1: rule__Pattern__Group_1__0__Impl : ( '|' ) ;
    public final void rule__Pattern__Group_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3297:1: ( ( '|' ) )
            // InternalDesk.g:3298:1: ( '|' )
            {
            // InternalDesk.g:3298:1: ( '|' )
            // InternalDesk.g:3299:2: '|'
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
    // InternalDesk.g:3308:1: rule__Pattern__Group_1__1 : rule__Pattern__Group_1__1__Impl ;
    public final void rule__Pattern__Group_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3312:1: ( rule__Pattern__Group_1__1__Impl )
            // InternalDesk.g:3313:2: rule__Pattern__Group_1__1__Impl
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
    // InternalDesk.g:3319:1: rule__Pattern__Group_1__1__Impl : ( ( rule__Pattern__BranchesAssignment_1_1 ) ) ;
    public final void rule__Pattern__Group_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3323:1: ( ( ( rule__Pattern__BranchesAssignment_1_1 ) ) )
            // InternalDesk.g:3324:1: ( ( rule__Pattern__BranchesAssignment_1_1 ) )
            {
            // InternalDesk.g:3324:1: ( ( rule__Pattern__BranchesAssignment_1_1 ) )
            // InternalDesk.g:3325:2: ( rule__Pattern__BranchesAssignment_1_1 )
            {
             before(grammarAccess.getPatternAccess().getBranchesAssignment_1_1()); 
            // InternalDesk.g:3326:2: ( rule__Pattern__BranchesAssignment_1_1 )
            // InternalDesk.g:3326:3: rule__Pattern__BranchesAssignment_1_1
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
    // InternalDesk.g:3335:1: rule__Marked__Group__0 : rule__Marked__Group__0__Impl rule__Marked__Group__1 ;
    public final void rule__Marked__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3339:1: ( rule__Marked__Group__0__Impl rule__Marked__Group__1 )
            // InternalDesk.g:3340:2: rule__Marked__Group__0__Impl rule__Marked__Group__1
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
    // InternalDesk.g:3347:1: rule__Marked__Group__0__Impl : ( '[' ) ;
    public final void rule__Marked__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3351:1: ( ( '[' ) )
            // InternalDesk.g:3352:1: ( '[' )
            {
            // InternalDesk.g:3352:1: ( '[' )
            // InternalDesk.g:3353:2: '['
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
    // InternalDesk.g:3362:1: rule__Marked__Group__1 : rule__Marked__Group__1__Impl rule__Marked__Group__2 ;
    public final void rule__Marked__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3366:1: ( rule__Marked__Group__1__Impl rule__Marked__Group__2 )
            // InternalDesk.g:3367:2: rule__Marked__Group__1__Impl rule__Marked__Group__2
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
    // InternalDesk.g:3374:1: rule__Marked__Group__1__Impl : ( ( rule__Marked__PatternAssignment_1 ) ) ;
    public final void rule__Marked__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3378:1: ( ( ( rule__Marked__PatternAssignment_1 ) ) )
            // InternalDesk.g:3379:1: ( ( rule__Marked__PatternAssignment_1 ) )
            {
            // InternalDesk.g:3379:1: ( ( rule__Marked__PatternAssignment_1 ) )
            // InternalDesk.g:3380:2: ( rule__Marked__PatternAssignment_1 )
            {
             before(grammarAccess.getMarkedAccess().getPatternAssignment_1()); 
            // InternalDesk.g:3381:2: ( rule__Marked__PatternAssignment_1 )
            // InternalDesk.g:3381:3: rule__Marked__PatternAssignment_1
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
    // InternalDesk.g:3389:1: rule__Marked__Group__2 : rule__Marked__Group__2__Impl ;
    public final void rule__Marked__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3393:1: ( rule__Marked__Group__2__Impl )
            // InternalDesk.g:3394:2: rule__Marked__Group__2__Impl
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
    // InternalDesk.g:3400:1: rule__Marked__Group__2__Impl : ( ']' ) ;
    public final void rule__Marked__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3404:1: ( ( ']' ) )
            // InternalDesk.g:3405:1: ( ']' )
            {
            // InternalDesk.g:3405:1: ( ']' )
            // InternalDesk.g:3406:2: ']'
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
    // InternalDesk.g:3416:1: rule__Gap__Group__0 : rule__Gap__Group__0__Impl rule__Gap__Group__1 ;
    public final void rule__Gap__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3420:1: ( rule__Gap__Group__0__Impl rule__Gap__Group__1 )
            // InternalDesk.g:3421:2: rule__Gap__Group__0__Impl rule__Gap__Group__1
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
    // InternalDesk.g:3428:1: rule__Gap__Group__0__Impl : ( '..' ) ;
    public final void rule__Gap__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3432:1: ( ( '..' ) )
            // InternalDesk.g:3433:1: ( '..' )
            {
            // InternalDesk.g:3433:1: ( '..' )
            // InternalDesk.g:3434:2: '..'
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
    // InternalDesk.g:3443:1: rule__Gap__Group__1 : rule__Gap__Group__1__Impl rule__Gap__Group__2 ;
    public final void rule__Gap__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3447:1: ( rule__Gap__Group__1__Impl rule__Gap__Group__2 )
            // InternalDesk.g:3448:2: rule__Gap__Group__1__Impl rule__Gap__Group__2
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
    // InternalDesk.g:3455:1: rule__Gap__Group__1__Impl : ( ( rule__Gap__MaxAssignment_1 ) ) ;
    public final void rule__Gap__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3459:1: ( ( ( rule__Gap__MaxAssignment_1 ) ) )
            // InternalDesk.g:3460:1: ( ( rule__Gap__MaxAssignment_1 ) )
            {
            // InternalDesk.g:3460:1: ( ( rule__Gap__MaxAssignment_1 ) )
            // InternalDesk.g:3461:2: ( rule__Gap__MaxAssignment_1 )
            {
             before(grammarAccess.getGapAccess().getMaxAssignment_1()); 
            // InternalDesk.g:3462:2: ( rule__Gap__MaxAssignment_1 )
            // InternalDesk.g:3462:3: rule__Gap__MaxAssignment_1
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
    // InternalDesk.g:3470:1: rule__Gap__Group__2 : rule__Gap__Group__2__Impl ;
    public final void rule__Gap__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3474:1: ( rule__Gap__Group__2__Impl )
            // InternalDesk.g:3475:2: rule__Gap__Group__2__Impl
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
    // InternalDesk.g:3481:1: rule__Gap__Group__2__Impl : ( ( rule__Gap__Group_2__0 )? ) ;
    public final void rule__Gap__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3485:1: ( ( ( rule__Gap__Group_2__0 )? ) )
            // InternalDesk.g:3486:1: ( ( rule__Gap__Group_2__0 )? )
            {
            // InternalDesk.g:3486:1: ( ( rule__Gap__Group_2__0 )? )
            // InternalDesk.g:3487:2: ( rule__Gap__Group_2__0 )?
            {
             before(grammarAccess.getGapAccess().getGroup_2()); 
            // InternalDesk.g:3488:2: ( rule__Gap__Group_2__0 )?
            int alt33=2;
            int LA33_0 = input.LA(1);

            if ( (LA33_0==37) ) {
                alt33=1;
            }
            switch (alt33) {
                case 1 :
                    // InternalDesk.g:3488:3: rule__Gap__Group_2__0
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
    // InternalDesk.g:3497:1: rule__Gap__Group_2__0 : rule__Gap__Group_2__0__Impl rule__Gap__Group_2__1 ;
    public final void rule__Gap__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3501:1: ( rule__Gap__Group_2__0__Impl rule__Gap__Group_2__1 )
            // InternalDesk.g:3502:2: rule__Gap__Group_2__0__Impl rule__Gap__Group_2__1
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
    // InternalDesk.g:3509:1: rule__Gap__Group_2__0__Impl : ( 'without' ) ;
    public final void rule__Gap__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3513:1: ( ( 'without' ) )
            // InternalDesk.g:3514:1: ( 'without' )
            {
            // InternalDesk.g:3514:1: ( 'without' )
            // InternalDesk.g:3515:2: 'without'
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
    // InternalDesk.g:3524:1: rule__Gap__Group_2__1 : rule__Gap__Group_2__1__Impl ;
    public final void rule__Gap__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3528:1: ( rule__Gap__Group_2__1__Impl )
            // InternalDesk.g:3529:2: rule__Gap__Group_2__1__Impl
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
    // InternalDesk.g:3535:1: rule__Gap__Group_2__1__Impl : ( ( rule__Gap__ExceptionAssignment_2_1 ) ) ;
    public final void rule__Gap__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3539:1: ( ( ( rule__Gap__ExceptionAssignment_2_1 ) ) )
            // InternalDesk.g:3540:1: ( ( rule__Gap__ExceptionAssignment_2_1 ) )
            {
            // InternalDesk.g:3540:1: ( ( rule__Gap__ExceptionAssignment_2_1 ) )
            // InternalDesk.g:3541:2: ( rule__Gap__ExceptionAssignment_2_1 )
            {
             before(grammarAccess.getGapAccess().getExceptionAssignment_2_1()); 
            // InternalDesk.g:3542:2: ( rule__Gap__ExceptionAssignment_2_1 )
            // InternalDesk.g:3542:3: rule__Gap__ExceptionAssignment_2_1
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
    // InternalDesk.g:3551:1: rule__Item__Group__0 : rule__Item__Group__0__Impl rule__Item__Group__1 ;
    public final void rule__Item__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3555:1: ( rule__Item__Group__0__Impl rule__Item__Group__1 )
            // InternalDesk.g:3556:2: rule__Item__Group__0__Impl rule__Item__Group__1
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
    // InternalDesk.g:3563:1: rule__Item__Group__0__Impl : ( ( rule__Item__Group_0__0 )? ) ;
    public final void rule__Item__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3567:1: ( ( ( rule__Item__Group_0__0 )? ) )
            // InternalDesk.g:3568:1: ( ( rule__Item__Group_0__0 )? )
            {
            // InternalDesk.g:3568:1: ( ( rule__Item__Group_0__0 )? )
            // InternalDesk.g:3569:2: ( rule__Item__Group_0__0 )?
            {
             before(grammarAccess.getItemAccess().getGroup_0()); 
            // InternalDesk.g:3570:2: ( rule__Item__Group_0__0 )?
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
                    // InternalDesk.g:3570:3: rule__Item__Group_0__0
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
    // InternalDesk.g:3578:1: rule__Item__Group__1 : rule__Item__Group__1__Impl rule__Item__Group__2 ;
    public final void rule__Item__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3582:1: ( rule__Item__Group__1__Impl rule__Item__Group__2 )
            // InternalDesk.g:3583:2: rule__Item__Group__1__Impl rule__Item__Group__2
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
    // InternalDesk.g:3590:1: rule__Item__Group__1__Impl : ( ( rule__Item__Alternatives_1 ) ) ;
    public final void rule__Item__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3594:1: ( ( ( rule__Item__Alternatives_1 ) ) )
            // InternalDesk.g:3595:1: ( ( rule__Item__Alternatives_1 ) )
            {
            // InternalDesk.g:3595:1: ( ( rule__Item__Alternatives_1 ) )
            // InternalDesk.g:3596:2: ( rule__Item__Alternatives_1 )
            {
             before(grammarAccess.getItemAccess().getAlternatives_1()); 
            // InternalDesk.g:3597:2: ( rule__Item__Alternatives_1 )
            // InternalDesk.g:3597:3: rule__Item__Alternatives_1
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
    // InternalDesk.g:3605:1: rule__Item__Group__2 : rule__Item__Group__2__Impl ;
    public final void rule__Item__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3609:1: ( rule__Item__Group__2__Impl )
            // InternalDesk.g:3610:2: rule__Item__Group__2__Impl
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
    // InternalDesk.g:3616:1: rule__Item__Group__2__Impl : ( ( rule__Item__Alternatives_2 )? ) ;
    public final void rule__Item__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3620:1: ( ( ( rule__Item__Alternatives_2 )? ) )
            // InternalDesk.g:3621:1: ( ( rule__Item__Alternatives_2 )? )
            {
            // InternalDesk.g:3621:1: ( ( rule__Item__Alternatives_2 )? )
            // InternalDesk.g:3622:2: ( rule__Item__Alternatives_2 )?
            {
             before(grammarAccess.getItemAccess().getAlternatives_2()); 
            // InternalDesk.g:3623:2: ( rule__Item__Alternatives_2 )?
            int alt35=2;
            int LA35_0 = input.LA(1);

            if ( (LA35_0==15||LA35_0==69) ) {
                alt35=1;
            }
            switch (alt35) {
                case 1 :
                    // InternalDesk.g:3623:3: rule__Item__Alternatives_2
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
    // InternalDesk.g:3632:1: rule__Item__Group_0__0 : rule__Item__Group_0__0__Impl rule__Item__Group_0__1 ;
    public final void rule__Item__Group_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3636:1: ( rule__Item__Group_0__0__Impl rule__Item__Group_0__1 )
            // InternalDesk.g:3637:2: rule__Item__Group_0__0__Impl rule__Item__Group_0__1
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
    // InternalDesk.g:3644:1: rule__Item__Group_0__0__Impl : ( ( rule__Item__LabelAssignment_0_0 ) ) ;
    public final void rule__Item__Group_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3648:1: ( ( ( rule__Item__LabelAssignment_0_0 ) ) )
            // InternalDesk.g:3649:1: ( ( rule__Item__LabelAssignment_0_0 ) )
            {
            // InternalDesk.g:3649:1: ( ( rule__Item__LabelAssignment_0_0 ) )
            // InternalDesk.g:3650:2: ( rule__Item__LabelAssignment_0_0 )
            {
             before(grammarAccess.getItemAccess().getLabelAssignment_0_0()); 
            // InternalDesk.g:3651:2: ( rule__Item__LabelAssignment_0_0 )
            // InternalDesk.g:3651:3: rule__Item__LabelAssignment_0_0
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
    // InternalDesk.g:3659:1: rule__Item__Group_0__1 : rule__Item__Group_0__1__Impl ;
    public final void rule__Item__Group_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3663:1: ( rule__Item__Group_0__1__Impl )
            // InternalDesk.g:3664:2: rule__Item__Group_0__1__Impl
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
    // InternalDesk.g:3670:1: rule__Item__Group_0__1__Impl : ( ':' ) ;
    public final void rule__Item__Group_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3674:1: ( ( ':' ) )
            // InternalDesk.g:3675:1: ( ':' )
            {
            // InternalDesk.g:3675:1: ( ':' )
            // InternalDesk.g:3676:2: ':'
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
    // InternalDesk.g:3686:1: rule__Item__Group_1_1__0 : rule__Item__Group_1_1__0__Impl rule__Item__Group_1_1__1 ;
    public final void rule__Item__Group_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3690:1: ( rule__Item__Group_1_1__0__Impl rule__Item__Group_1_1__1 )
            // InternalDesk.g:3691:2: rule__Item__Group_1_1__0__Impl rule__Item__Group_1_1__1
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
    // InternalDesk.g:3698:1: rule__Item__Group_1_1__0__Impl : ( '(' ) ;
    public final void rule__Item__Group_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3702:1: ( ( '(' ) )
            // InternalDesk.g:3703:1: ( '(' )
            {
            // InternalDesk.g:3703:1: ( '(' )
            // InternalDesk.g:3704:2: '('
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
    // InternalDesk.g:3713:1: rule__Item__Group_1_1__1 : rule__Item__Group_1_1__1__Impl rule__Item__Group_1_1__2 ;
    public final void rule__Item__Group_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3717:1: ( rule__Item__Group_1_1__1__Impl rule__Item__Group_1_1__2 )
            // InternalDesk.g:3718:2: rule__Item__Group_1_1__1__Impl rule__Item__Group_1_1__2
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
    // InternalDesk.g:3725:1: rule__Item__Group_1_1__1__Impl : ( ( rule__Item__GroupAssignment_1_1_1 ) ) ;
    public final void rule__Item__Group_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3729:1: ( ( ( rule__Item__GroupAssignment_1_1_1 ) ) )
            // InternalDesk.g:3730:1: ( ( rule__Item__GroupAssignment_1_1_1 ) )
            {
            // InternalDesk.g:3730:1: ( ( rule__Item__GroupAssignment_1_1_1 ) )
            // InternalDesk.g:3731:2: ( rule__Item__GroupAssignment_1_1_1 )
            {
             before(grammarAccess.getItemAccess().getGroupAssignment_1_1_1()); 
            // InternalDesk.g:3732:2: ( rule__Item__GroupAssignment_1_1_1 )
            // InternalDesk.g:3732:3: rule__Item__GroupAssignment_1_1_1
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
    // InternalDesk.g:3740:1: rule__Item__Group_1_1__2 : rule__Item__Group_1_1__2__Impl ;
    public final void rule__Item__Group_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3744:1: ( rule__Item__Group_1_1__2__Impl )
            // InternalDesk.g:3745:2: rule__Item__Group_1_1__2__Impl
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
    // InternalDesk.g:3751:1: rule__Item__Group_1_1__2__Impl : ( ')' ) ;
    public final void rule__Item__Group_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3755:1: ( ( ')' ) )
            // InternalDesk.g:3756:1: ( ')' )
            {
            // InternalDesk.g:3756:1: ( ')' )
            // InternalDesk.g:3757:2: ')'
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
    // InternalDesk.g:3767:1: rule__Item__Group_2_1__0 : rule__Item__Group_2_1__0__Impl rule__Item__Group_2_1__1 ;
    public final void rule__Item__Group_2_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3771:1: ( rule__Item__Group_2_1__0__Impl rule__Item__Group_2_1__1 )
            // InternalDesk.g:3772:2: rule__Item__Group_2_1__0__Impl rule__Item__Group_2_1__1
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
    // InternalDesk.g:3779:1: rule__Item__Group_2_1__0__Impl : ( '{' ) ;
    public final void rule__Item__Group_2_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3783:1: ( ( '{' ) )
            // InternalDesk.g:3784:1: ( '{' )
            {
            // InternalDesk.g:3784:1: ( '{' )
            // InternalDesk.g:3785:2: '{'
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
    // InternalDesk.g:3794:1: rule__Item__Group_2_1__1 : rule__Item__Group_2_1__1__Impl rule__Item__Group_2_1__2 ;
    public final void rule__Item__Group_2_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3798:1: ( rule__Item__Group_2_1__1__Impl rule__Item__Group_2_1__2 )
            // InternalDesk.g:3799:2: rule__Item__Group_2_1__1__Impl rule__Item__Group_2_1__2
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
    // InternalDesk.g:3806:1: rule__Item__Group_2_1__1__Impl : ( ( rule__Item__MinAssignment_2_1_1 ) ) ;
    public final void rule__Item__Group_2_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3810:1: ( ( ( rule__Item__MinAssignment_2_1_1 ) ) )
            // InternalDesk.g:3811:1: ( ( rule__Item__MinAssignment_2_1_1 ) )
            {
            // InternalDesk.g:3811:1: ( ( rule__Item__MinAssignment_2_1_1 ) )
            // InternalDesk.g:3812:2: ( rule__Item__MinAssignment_2_1_1 )
            {
             before(grammarAccess.getItemAccess().getMinAssignment_2_1_1()); 
            // InternalDesk.g:3813:2: ( rule__Item__MinAssignment_2_1_1 )
            // InternalDesk.g:3813:3: rule__Item__MinAssignment_2_1_1
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
    // InternalDesk.g:3821:1: rule__Item__Group_2_1__2 : rule__Item__Group_2_1__2__Impl rule__Item__Group_2_1__3 ;
    public final void rule__Item__Group_2_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3825:1: ( rule__Item__Group_2_1__2__Impl rule__Item__Group_2_1__3 )
            // InternalDesk.g:3826:2: rule__Item__Group_2_1__2__Impl rule__Item__Group_2_1__3
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
    // InternalDesk.g:3833:1: rule__Item__Group_2_1__2__Impl : ( ( rule__Item__Group_2_1_2__0 )? ) ;
    public final void rule__Item__Group_2_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3837:1: ( ( ( rule__Item__Group_2_1_2__0 )? ) )
            // InternalDesk.g:3838:1: ( ( rule__Item__Group_2_1_2__0 )? )
            {
            // InternalDesk.g:3838:1: ( ( rule__Item__Group_2_1_2__0 )? )
            // InternalDesk.g:3839:2: ( rule__Item__Group_2_1_2__0 )?
            {
             before(grammarAccess.getItemAccess().getGroup_2_1_2()); 
            // InternalDesk.g:3840:2: ( rule__Item__Group_2_1_2__0 )?
            int alt36=2;
            int LA36_0 = input.LA(1);

            if ( (LA36_0==22) ) {
                alt36=1;
            }
            switch (alt36) {
                case 1 :
                    // InternalDesk.g:3840:3: rule__Item__Group_2_1_2__0
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
    // InternalDesk.g:3848:1: rule__Item__Group_2_1__3 : rule__Item__Group_2_1__3__Impl ;
    public final void rule__Item__Group_2_1__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3852:1: ( rule__Item__Group_2_1__3__Impl )
            // InternalDesk.g:3853:2: rule__Item__Group_2_1__3__Impl
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
    // InternalDesk.g:3859:1: rule__Item__Group_2_1__3__Impl : ( '}' ) ;
    public final void rule__Item__Group_2_1__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3863:1: ( ( '}' ) )
            // InternalDesk.g:3864:1: ( '}' )
            {
            // InternalDesk.g:3864:1: ( '}' )
            // InternalDesk.g:3865:2: '}'
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
    // InternalDesk.g:3875:1: rule__Item__Group_2_1_2__0 : rule__Item__Group_2_1_2__0__Impl rule__Item__Group_2_1_2__1 ;
    public final void rule__Item__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3879:1: ( rule__Item__Group_2_1_2__0__Impl rule__Item__Group_2_1_2__1 )
            // InternalDesk.g:3880:2: rule__Item__Group_2_1_2__0__Impl rule__Item__Group_2_1_2__1
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
    // InternalDesk.g:3887:1: rule__Item__Group_2_1_2__0__Impl : ( ',' ) ;
    public final void rule__Item__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3891:1: ( ( ',' ) )
            // InternalDesk.g:3892:1: ( ',' )
            {
            // InternalDesk.g:3892:1: ( ',' )
            // InternalDesk.g:3893:2: ','
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
    // InternalDesk.g:3902:1: rule__Item__Group_2_1_2__1 : rule__Item__Group_2_1_2__1__Impl ;
    public final void rule__Item__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3906:1: ( rule__Item__Group_2_1_2__1__Impl )
            // InternalDesk.g:3907:2: rule__Item__Group_2_1_2__1__Impl
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
    // InternalDesk.g:3913:1: rule__Item__Group_2_1_2__1__Impl : ( ( rule__Item__MaxAssignment_2_1_2_1 ) ) ;
    public final void rule__Item__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3917:1: ( ( ( rule__Item__MaxAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:3918:1: ( ( rule__Item__MaxAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:3918:1: ( ( rule__Item__MaxAssignment_2_1_2_1 ) )
            // InternalDesk.g:3919:2: ( rule__Item__MaxAssignment_2_1_2_1 )
            {
             before(grammarAccess.getItemAccess().getMaxAssignment_2_1_2_1()); 
            // InternalDesk.g:3920:2: ( rule__Item__MaxAssignment_2_1_2_1 )
            // InternalDesk.g:3920:3: rule__Item__MaxAssignment_2_1_2_1
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
    // InternalDesk.g:3929:1: rule__Token__Group__0 : rule__Token__Group__0__Impl rule__Token__Group__1 ;
    public final void rule__Token__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3933:1: ( rule__Token__Group__0__Impl rule__Token__Group__1 )
            // InternalDesk.g:3934:2: rule__Token__Group__0__Impl rule__Token__Group__1
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
    // InternalDesk.g:3941:1: rule__Token__Group__0__Impl : ( ( rule__Token__BaseAssignment_0 ) ) ;
    public final void rule__Token__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3945:1: ( ( ( rule__Token__BaseAssignment_0 ) ) )
            // InternalDesk.g:3946:1: ( ( rule__Token__BaseAssignment_0 ) )
            {
            // InternalDesk.g:3946:1: ( ( rule__Token__BaseAssignment_0 ) )
            // InternalDesk.g:3947:2: ( rule__Token__BaseAssignment_0 )
            {
             before(grammarAccess.getTokenAccess().getBaseAssignment_0()); 
            // InternalDesk.g:3948:2: ( rule__Token__BaseAssignment_0 )
            // InternalDesk.g:3948:3: rule__Token__BaseAssignment_0
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
    // InternalDesk.g:3956:1: rule__Token__Group__1 : rule__Token__Group__1__Impl rule__Token__Group__2 ;
    public final void rule__Token__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3960:1: ( rule__Token__Group__1__Impl rule__Token__Group__2 )
            // InternalDesk.g:3961:2: rule__Token__Group__1__Impl rule__Token__Group__2
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
    // InternalDesk.g:3968:1: rule__Token__Group__1__Impl : ( ( rule__Token__Group_1__0 )* ) ;
    public final void rule__Token__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3972:1: ( ( ( rule__Token__Group_1__0 )* ) )
            // InternalDesk.g:3973:1: ( ( rule__Token__Group_1__0 )* )
            {
            // InternalDesk.g:3973:1: ( ( rule__Token__Group_1__0 )* )
            // InternalDesk.g:3974:2: ( rule__Token__Group_1__0 )*
            {
             before(grammarAccess.getTokenAccess().getGroup_1()); 
            // InternalDesk.g:3975:2: ( rule__Token__Group_1__0 )*
            loop37:
            do {
                int alt37=2;
                int LA37_0 = input.LA(1);

                if ( (LA37_0==41) ) {
                    alt37=1;
                }


                switch (alt37) {
            	case 1 :
            	    // InternalDesk.g:3975:3: rule__Token__Group_1__0
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
    // InternalDesk.g:3983:1: rule__Token__Group__2 : rule__Token__Group__2__Impl ;
    public final void rule__Token__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3987:1: ( rule__Token__Group__2__Impl )
            // InternalDesk.g:3988:2: rule__Token__Group__2__Impl
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
    // InternalDesk.g:3994:1: rule__Token__Group__2__Impl : ( ( rule__Token__Group_2__0 )* ) ;
    public final void rule__Token__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:3998:1: ( ( ( rule__Token__Group_2__0 )* ) )
            // InternalDesk.g:3999:1: ( ( rule__Token__Group_2__0 )* )
            {
            // InternalDesk.g:3999:1: ( ( rule__Token__Group_2__0 )* )
            // InternalDesk.g:4000:2: ( rule__Token__Group_2__0 )*
            {
             before(grammarAccess.getTokenAccess().getGroup_2()); 
            // InternalDesk.g:4001:2: ( rule__Token__Group_2__0 )*
            loop38:
            do {
                int alt38=2;
                int LA38_0 = input.LA(1);

                if ( (LA38_0==42) ) {
                    alt38=1;
                }


                switch (alt38) {
            	case 1 :
            	    // InternalDesk.g:4001:3: rule__Token__Group_2__0
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
    // InternalDesk.g:4010:1: rule__Token__Group_1__0 : rule__Token__Group_1__0__Impl rule__Token__Group_1__1 ;
    public final void rule__Token__Group_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4014:1: ( rule__Token__Group_1__0__Impl rule__Token__Group_1__1 )
            // InternalDesk.g:4015:2: rule__Token__Group_1__0__Impl rule__Token__Group_1__1
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
    // InternalDesk.g:4022:1: rule__Token__Group_1__0__Impl : ( 'as' ) ;
    public final void rule__Token__Group_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4026:1: ( ( 'as' ) )
            // InternalDesk.g:4027:1: ( 'as' )
            {
            // InternalDesk.g:4027:1: ( 'as' )
            // InternalDesk.g:4028:2: 'as'
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
    // InternalDesk.g:4037:1: rule__Token__Group_1__1 : rule__Token__Group_1__1__Impl ;
    public final void rule__Token__Group_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4041:1: ( rule__Token__Group_1__1__Impl )
            // InternalDesk.g:4042:2: rule__Token__Group_1__1__Impl
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
    // InternalDesk.g:4048:1: rule__Token__Group_1__1__Impl : ( ( rule__Token__ConditionsAssignment_1_1 ) ) ;
    public final void rule__Token__Group_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4052:1: ( ( ( rule__Token__ConditionsAssignment_1_1 ) ) )
            // InternalDesk.g:4053:1: ( ( rule__Token__ConditionsAssignment_1_1 ) )
            {
            // InternalDesk.g:4053:1: ( ( rule__Token__ConditionsAssignment_1_1 ) )
            // InternalDesk.g:4054:2: ( rule__Token__ConditionsAssignment_1_1 )
            {
             before(grammarAccess.getTokenAccess().getConditionsAssignment_1_1()); 
            // InternalDesk.g:4055:2: ( rule__Token__ConditionsAssignment_1_1 )
            // InternalDesk.g:4055:3: rule__Token__ConditionsAssignment_1_1
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
    // InternalDesk.g:4064:1: rule__Token__Group_2__0 : rule__Token__Group_2__0__Impl rule__Token__Group_2__1 ;
    public final void rule__Token__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4068:1: ( rule__Token__Group_2__0__Impl rule__Token__Group_2__1 )
            // InternalDesk.g:4069:2: rule__Token__Group_2__0__Impl rule__Token__Group_2__1
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
    // InternalDesk.g:4076:1: rule__Token__Group_2__0__Impl : ( 'except' ) ;
    public final void rule__Token__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4080:1: ( ( 'except' ) )
            // InternalDesk.g:4081:1: ( 'except' )
            {
            // InternalDesk.g:4081:1: ( 'except' )
            // InternalDesk.g:4082:2: 'except'
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
    // InternalDesk.g:4091:1: rule__Token__Group_2__1 : rule__Token__Group_2__1__Impl ;
    public final void rule__Token__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4095:1: ( rule__Token__Group_2__1__Impl )
            // InternalDesk.g:4096:2: rule__Token__Group_2__1__Impl
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
    // InternalDesk.g:4102:1: rule__Token__Group_2__1__Impl : ( ( rule__Token__ExceptionsAssignment_2_1 ) ) ;
    public final void rule__Token__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4106:1: ( ( ( rule__Token__ExceptionsAssignment_2_1 ) ) )
            // InternalDesk.g:4107:1: ( ( rule__Token__ExceptionsAssignment_2_1 ) )
            {
            // InternalDesk.g:4107:1: ( ( rule__Token__ExceptionsAssignment_2_1 ) )
            // InternalDesk.g:4108:2: ( rule__Token__ExceptionsAssignment_2_1 )
            {
             before(grammarAccess.getTokenAccess().getExceptionsAssignment_2_1()); 
            // InternalDesk.g:4109:2: ( rule__Token__ExceptionsAssignment_2_1 )
            // InternalDesk.g:4109:3: rule__Token__ExceptionsAssignment_2_1
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
    // InternalDesk.g:4118:1: rule__Condition__Group_1__0 : rule__Condition__Group_1__0__Impl rule__Condition__Group_1__1 ;
    public final void rule__Condition__Group_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4122:1: ( rule__Condition__Group_1__0__Impl rule__Condition__Group_1__1 )
            // InternalDesk.g:4123:2: rule__Condition__Group_1__0__Impl rule__Condition__Group_1__1
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
    // InternalDesk.g:4130:1: rule__Condition__Group_1__0__Impl : ( '(' ) ;
    public final void rule__Condition__Group_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4134:1: ( ( '(' ) )
            // InternalDesk.g:4135:1: ( '(' )
            {
            // InternalDesk.g:4135:1: ( '(' )
            // InternalDesk.g:4136:2: '('
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
    // InternalDesk.g:4145:1: rule__Condition__Group_1__1 : rule__Condition__Group_1__1__Impl rule__Condition__Group_1__2 ;
    public final void rule__Condition__Group_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4149:1: ( rule__Condition__Group_1__1__Impl rule__Condition__Group_1__2 )
            // InternalDesk.g:4150:2: rule__Condition__Group_1__1__Impl rule__Condition__Group_1__2
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
    // InternalDesk.g:4157:1: rule__Condition__Group_1__1__Impl : ( ( rule__Condition__AtomsAssignment_1_1 ) ) ;
    public final void rule__Condition__Group_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4161:1: ( ( ( rule__Condition__AtomsAssignment_1_1 ) ) )
            // InternalDesk.g:4162:1: ( ( rule__Condition__AtomsAssignment_1_1 ) )
            {
            // InternalDesk.g:4162:1: ( ( rule__Condition__AtomsAssignment_1_1 ) )
            // InternalDesk.g:4163:2: ( rule__Condition__AtomsAssignment_1_1 )
            {
             before(grammarAccess.getConditionAccess().getAtomsAssignment_1_1()); 
            // InternalDesk.g:4164:2: ( rule__Condition__AtomsAssignment_1_1 )
            // InternalDesk.g:4164:3: rule__Condition__AtomsAssignment_1_1
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
    // InternalDesk.g:4172:1: rule__Condition__Group_1__2 : rule__Condition__Group_1__2__Impl rule__Condition__Group_1__3 ;
    public final void rule__Condition__Group_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4176:1: ( rule__Condition__Group_1__2__Impl rule__Condition__Group_1__3 )
            // InternalDesk.g:4177:2: rule__Condition__Group_1__2__Impl rule__Condition__Group_1__3
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
    // InternalDesk.g:4184:1: rule__Condition__Group_1__2__Impl : ( ( rule__Condition__Group_1_2__0 )* ) ;
    public final void rule__Condition__Group_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4188:1: ( ( ( rule__Condition__Group_1_2__0 )* ) )
            // InternalDesk.g:4189:1: ( ( rule__Condition__Group_1_2__0 )* )
            {
            // InternalDesk.g:4189:1: ( ( rule__Condition__Group_1_2__0 )* )
            // InternalDesk.g:4190:2: ( rule__Condition__Group_1_2__0 )*
            {
             before(grammarAccess.getConditionAccess().getGroup_1_2()); 
            // InternalDesk.g:4191:2: ( rule__Condition__Group_1_2__0 )*
            loop39:
            do {
                int alt39=2;
                int LA39_0 = input.LA(1);

                if ( (LA39_0==33) ) {
                    alt39=1;
                }


                switch (alt39) {
            	case 1 :
            	    // InternalDesk.g:4191:3: rule__Condition__Group_1_2__0
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
    // InternalDesk.g:4199:1: rule__Condition__Group_1__3 : rule__Condition__Group_1__3__Impl ;
    public final void rule__Condition__Group_1__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4203:1: ( rule__Condition__Group_1__3__Impl )
            // InternalDesk.g:4204:2: rule__Condition__Group_1__3__Impl
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
    // InternalDesk.g:4210:1: rule__Condition__Group_1__3__Impl : ( ')' ) ;
    public final void rule__Condition__Group_1__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4214:1: ( ( ')' ) )
            // InternalDesk.g:4215:1: ( ')' )
            {
            // InternalDesk.g:4215:1: ( ')' )
            // InternalDesk.g:4216:2: ')'
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
    // InternalDesk.g:4226:1: rule__Condition__Group_1_2__0 : rule__Condition__Group_1_2__0__Impl rule__Condition__Group_1_2__1 ;
    public final void rule__Condition__Group_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4230:1: ( rule__Condition__Group_1_2__0__Impl rule__Condition__Group_1_2__1 )
            // InternalDesk.g:4231:2: rule__Condition__Group_1_2__0__Impl rule__Condition__Group_1_2__1
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
    // InternalDesk.g:4238:1: rule__Condition__Group_1_2__0__Impl : ( '|' ) ;
    public final void rule__Condition__Group_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4242:1: ( ( '|' ) )
            // InternalDesk.g:4243:1: ( '|' )
            {
            // InternalDesk.g:4243:1: ( '|' )
            // InternalDesk.g:4244:2: '|'
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
    // InternalDesk.g:4253:1: rule__Condition__Group_1_2__1 : rule__Condition__Group_1_2__1__Impl ;
    public final void rule__Condition__Group_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4257:1: ( rule__Condition__Group_1_2__1__Impl )
            // InternalDesk.g:4258:2: rule__Condition__Group_1_2__1__Impl
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
    // InternalDesk.g:4264:1: rule__Condition__Group_1_2__1__Impl : ( ( rule__Condition__AtomsAssignment_1_2_1 ) ) ;
    public final void rule__Condition__Group_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4268:1: ( ( ( rule__Condition__AtomsAssignment_1_2_1 ) ) )
            // InternalDesk.g:4269:1: ( ( rule__Condition__AtomsAssignment_1_2_1 ) )
            {
            // InternalDesk.g:4269:1: ( ( rule__Condition__AtomsAssignment_1_2_1 ) )
            // InternalDesk.g:4270:2: ( rule__Condition__AtomsAssignment_1_2_1 )
            {
             before(grammarAccess.getConditionAccess().getAtomsAssignment_1_2_1()); 
            // InternalDesk.g:4271:2: ( rule__Condition__AtomsAssignment_1_2_1 )
            // InternalDesk.g:4271:3: rule__Condition__AtomsAssignment_1_2_1
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
    // InternalDesk.g:4280:1: rule__Words__Group__0 : rule__Words__Group__0__Impl rule__Words__Group__1 ;
    public final void rule__Words__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4284:1: ( rule__Words__Group__0__Impl rule__Words__Group__1 )
            // InternalDesk.g:4285:2: rule__Words__Group__0__Impl rule__Words__Group__1
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
    // InternalDesk.g:4292:1: rule__Words__Group__0__Impl : ( ( rule__Words__ExactAssignment_0 )? ) ;
    public final void rule__Words__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4296:1: ( ( ( rule__Words__ExactAssignment_0 )? ) )
            // InternalDesk.g:4297:1: ( ( rule__Words__ExactAssignment_0 )? )
            {
            // InternalDesk.g:4297:1: ( ( rule__Words__ExactAssignment_0 )? )
            // InternalDesk.g:4298:2: ( rule__Words__ExactAssignment_0 )?
            {
             before(grammarAccess.getWordsAccess().getExactAssignment_0()); 
            // InternalDesk.g:4299:2: ( rule__Words__ExactAssignment_0 )?
            int alt40=2;
            int LA40_0 = input.LA(1);

            if ( (LA40_0==70) ) {
                alt40=1;
            }
            switch (alt40) {
                case 1 :
                    // InternalDesk.g:4299:3: rule__Words__ExactAssignment_0
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
    // InternalDesk.g:4307:1: rule__Words__Group__1 : rule__Words__Group__1__Impl ;
    public final void rule__Words__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4311:1: ( rule__Words__Group__1__Impl )
            // InternalDesk.g:4312:2: rule__Words__Group__1__Impl
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
    // InternalDesk.g:4318:1: rule__Words__Group__1__Impl : ( ( rule__Words__TextAssignment_1 ) ) ;
    public final void rule__Words__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4322:1: ( ( ( rule__Words__TextAssignment_1 ) ) )
            // InternalDesk.g:4323:1: ( ( rule__Words__TextAssignment_1 ) )
            {
            // InternalDesk.g:4323:1: ( ( rule__Words__TextAssignment_1 ) )
            // InternalDesk.g:4324:2: ( rule__Words__TextAssignment_1 )
            {
             before(grammarAccess.getWordsAccess().getTextAssignment_1()); 
            // InternalDesk.g:4325:2: ( rule__Words__TextAssignment_1 )
            // InternalDesk.g:4325:3: rule__Words__TextAssignment_1
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
    // InternalDesk.g:4334:1: rule__Chunk__Group__0 : rule__Chunk__Group__0__Impl rule__Chunk__Group__1 ;
    public final void rule__Chunk__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4338:1: ( rule__Chunk__Group__0__Impl rule__Chunk__Group__1 )
            // InternalDesk.g:4339:2: rule__Chunk__Group__0__Impl rule__Chunk__Group__1
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
    // InternalDesk.g:4346:1: rule__Chunk__Group__0__Impl : ( 'chunk' ) ;
    public final void rule__Chunk__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4350:1: ( ( 'chunk' ) )
            // InternalDesk.g:4351:1: ( 'chunk' )
            {
            // InternalDesk.g:4351:1: ( 'chunk' )
            // InternalDesk.g:4352:2: 'chunk'
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
    // InternalDesk.g:4361:1: rule__Chunk__Group__1 : rule__Chunk__Group__1__Impl ;
    public final void rule__Chunk__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4365:1: ( rule__Chunk__Group__1__Impl )
            // InternalDesk.g:4366:2: rule__Chunk__Group__1__Impl
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
    // InternalDesk.g:4372:1: rule__Chunk__Group__1__Impl : ( ( rule__Chunk__NameAssignment_1 ) ) ;
    public final void rule__Chunk__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4376:1: ( ( ( rule__Chunk__NameAssignment_1 ) ) )
            // InternalDesk.g:4377:1: ( ( rule__Chunk__NameAssignment_1 ) )
            {
            // InternalDesk.g:4377:1: ( ( rule__Chunk__NameAssignment_1 ) )
            // InternalDesk.g:4378:2: ( rule__Chunk__NameAssignment_1 )
            {
             before(grammarAccess.getChunkAccess().getNameAssignment_1()); 
            // InternalDesk.g:4379:2: ( rule__Chunk__NameAssignment_1 )
            // InternalDesk.g:4379:3: rule__Chunk__NameAssignment_1
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
    // InternalDesk.g:4388:1: rule__TermEntry__Group__0 : rule__TermEntry__Group__0__Impl rule__TermEntry__Group__1 ;
    public final void rule__TermEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4392:1: ( rule__TermEntry__Group__0__Impl rule__TermEntry__Group__1 )
            // InternalDesk.g:4393:2: rule__TermEntry__Group__0__Impl rule__TermEntry__Group__1
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
    // InternalDesk.g:4400:1: rule__TermEntry__Group__0__Impl : ( 'term' ) ;
    public final void rule__TermEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4404:1: ( ( 'term' ) )
            // InternalDesk.g:4405:1: ( 'term' )
            {
            // InternalDesk.g:4405:1: ( 'term' )
            // InternalDesk.g:4406:2: 'term'
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
    // InternalDesk.g:4415:1: rule__TermEntry__Group__1 : rule__TermEntry__Group__1__Impl rule__TermEntry__Group__2 ;
    public final void rule__TermEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4419:1: ( rule__TermEntry__Group__1__Impl rule__TermEntry__Group__2 )
            // InternalDesk.g:4420:2: rule__TermEntry__Group__1__Impl rule__TermEntry__Group__2
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
    // InternalDesk.g:4427:1: rule__TermEntry__Group__1__Impl : ( ( rule__TermEntry__NameAssignment_1 ) ) ;
    public final void rule__TermEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4431:1: ( ( ( rule__TermEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:4432:1: ( ( rule__TermEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:4432:1: ( ( rule__TermEntry__NameAssignment_1 ) )
            // InternalDesk.g:4433:2: ( rule__TermEntry__NameAssignment_1 )
            {
             before(grammarAccess.getTermEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:4434:2: ( rule__TermEntry__NameAssignment_1 )
            // InternalDesk.g:4434:3: rule__TermEntry__NameAssignment_1
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
    // InternalDesk.g:4442:1: rule__TermEntry__Group__2 : rule__TermEntry__Group__2__Impl ;
    public final void rule__TermEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4446:1: ( rule__TermEntry__Group__2__Impl )
            // InternalDesk.g:4447:2: rule__TermEntry__Group__2__Impl
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
    // InternalDesk.g:4453:1: rule__TermEntry__Group__2__Impl : ( ( rule__TermEntry__Group_2__0 )? ) ;
    public final void rule__TermEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4457:1: ( ( ( rule__TermEntry__Group_2__0 )? ) )
            // InternalDesk.g:4458:1: ( ( rule__TermEntry__Group_2__0 )? )
            {
            // InternalDesk.g:4458:1: ( ( rule__TermEntry__Group_2__0 )? )
            // InternalDesk.g:4459:2: ( rule__TermEntry__Group_2__0 )?
            {
             before(grammarAccess.getTermEntryAccess().getGroup_2()); 
            // InternalDesk.g:4460:2: ( rule__TermEntry__Group_2__0 )?
            int alt41=2;
            int LA41_0 = input.LA(1);

            if ( (LA41_0==15) ) {
                alt41=1;
            }
            switch (alt41) {
                case 1 :
                    // InternalDesk.g:4460:3: rule__TermEntry__Group_2__0
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
    // InternalDesk.g:4469:1: rule__TermEntry__Group_2__0 : rule__TermEntry__Group_2__0__Impl rule__TermEntry__Group_2__1 ;
    public final void rule__TermEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4473:1: ( rule__TermEntry__Group_2__0__Impl rule__TermEntry__Group_2__1 )
            // InternalDesk.g:4474:2: rule__TermEntry__Group_2__0__Impl rule__TermEntry__Group_2__1
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
    // InternalDesk.g:4481:1: rule__TermEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__TermEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4485:1: ( ( '{' ) )
            // InternalDesk.g:4486:1: ( '{' )
            {
            // InternalDesk.g:4486:1: ( '{' )
            // InternalDesk.g:4487:2: '{'
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
    // InternalDesk.g:4496:1: rule__TermEntry__Group_2__1 : rule__TermEntry__Group_2__1__Impl rule__TermEntry__Group_2__2 ;
    public final void rule__TermEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4500:1: ( rule__TermEntry__Group_2__1__Impl rule__TermEntry__Group_2__2 )
            // InternalDesk.g:4501:2: rule__TermEntry__Group_2__1__Impl rule__TermEntry__Group_2__2
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
    // InternalDesk.g:4508:1: rule__TermEntry__Group_2__1__Impl : ( ( rule__TermEntry__Alternatives_2_1 )* ) ;
    public final void rule__TermEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4512:1: ( ( ( rule__TermEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:4513:1: ( ( rule__TermEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:4513:1: ( ( rule__TermEntry__Alternatives_2_1 )* )
            // InternalDesk.g:4514:2: ( rule__TermEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getTermEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:4515:2: ( rule__TermEntry__Alternatives_2_1 )*
            loop42:
            do {
                int alt42=2;
                int LA42_0 = input.LA(1);

                if ( (LA42_0==23||LA42_0==29||(LA42_0>=45 && LA42_0<=47)) ) {
                    alt42=1;
                }


                switch (alt42) {
            	case 1 :
            	    // InternalDesk.g:4515:3: rule__TermEntry__Alternatives_2_1
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
    // InternalDesk.g:4523:1: rule__TermEntry__Group_2__2 : rule__TermEntry__Group_2__2__Impl ;
    public final void rule__TermEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4527:1: ( rule__TermEntry__Group_2__2__Impl )
            // InternalDesk.g:4528:2: rule__TermEntry__Group_2__2__Impl
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
    // InternalDesk.g:4534:1: rule__TermEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__TermEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4538:1: ( ( '}' ) )
            // InternalDesk.g:4539:1: ( '}' )
            {
            // InternalDesk.g:4539:1: ( '}' )
            // InternalDesk.g:4540:2: '}'
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
    // InternalDesk.g:4550:1: rule__TermEntry__Group_2_1_0__0 : rule__TermEntry__Group_2_1_0__0__Impl rule__TermEntry__Group_2_1_0__1 ;
    public final void rule__TermEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4554:1: ( rule__TermEntry__Group_2_1_0__0__Impl rule__TermEntry__Group_2_1_0__1 )
            // InternalDesk.g:4555:2: rule__TermEntry__Group_2_1_0__0__Impl rule__TermEntry__Group_2_1_0__1
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
    // InternalDesk.g:4562:1: rule__TermEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__TermEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4566:1: ( ( 'also' ) )
            // InternalDesk.g:4567:1: ( 'also' )
            {
            // InternalDesk.g:4567:1: ( 'also' )
            // InternalDesk.g:4568:2: 'also'
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
    // InternalDesk.g:4577:1: rule__TermEntry__Group_2_1_0__1 : rule__TermEntry__Group_2_1_0__1__Impl rule__TermEntry__Group_2_1_0__2 ;
    public final void rule__TermEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4581:1: ( rule__TermEntry__Group_2_1_0__1__Impl rule__TermEntry__Group_2_1_0__2 )
            // InternalDesk.g:4582:2: rule__TermEntry__Group_2_1_0__1__Impl rule__TermEntry__Group_2_1_0__2
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
    // InternalDesk.g:4589:1: rule__TermEntry__Group_2_1_0__1__Impl : ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4593:1: ( ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:4594:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:4594:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:4595:2: ( rule__TermEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getTermEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:4596:2: ( rule__TermEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:4596:3: rule__TermEntry__AlsoAssignment_2_1_0_1
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
    // InternalDesk.g:4604:1: rule__TermEntry__Group_2_1_0__2 : rule__TermEntry__Group_2_1_0__2__Impl ;
    public final void rule__TermEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4608:1: ( rule__TermEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:4609:2: rule__TermEntry__Group_2_1_0__2__Impl
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
    // InternalDesk.g:4615:1: rule__TermEntry__Group_2_1_0__2__Impl : ( ( rule__TermEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__TermEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4619:1: ( ( ( rule__TermEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:4620:1: ( ( rule__TermEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:4620:1: ( ( rule__TermEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:4621:2: ( rule__TermEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getTermEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:4622:2: ( rule__TermEntry__Group_2_1_0_2__0 )*
            loop43:
            do {
                int alt43=2;
                int LA43_0 = input.LA(1);

                if ( (LA43_0==22) ) {
                    alt43=1;
                }


                switch (alt43) {
            	case 1 :
            	    // InternalDesk.g:4622:3: rule__TermEntry__Group_2_1_0_2__0
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
    // InternalDesk.g:4631:1: rule__TermEntry__Group_2_1_0_2__0 : rule__TermEntry__Group_2_1_0_2__0__Impl rule__TermEntry__Group_2_1_0_2__1 ;
    public final void rule__TermEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4635:1: ( rule__TermEntry__Group_2_1_0_2__0__Impl rule__TermEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:4636:2: rule__TermEntry__Group_2_1_0_2__0__Impl rule__TermEntry__Group_2_1_0_2__1
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
    // InternalDesk.g:4643:1: rule__TermEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__TermEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4647:1: ( ( ',' ) )
            // InternalDesk.g:4648:1: ( ',' )
            {
            // InternalDesk.g:4648:1: ( ',' )
            // InternalDesk.g:4649:2: ','
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
    // InternalDesk.g:4658:1: rule__TermEntry__Group_2_1_0_2__1 : rule__TermEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__TermEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4662:1: ( rule__TermEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:4663:2: rule__TermEntry__Group_2_1_0_2__1__Impl
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
    // InternalDesk.g:4669:1: rule__TermEntry__Group_2_1_0_2__1__Impl : ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4673:1: ( ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:4674:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:4674:1: ( ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:4675:2: ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getTermEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:4676:2: ( rule__TermEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:4676:3: rule__TermEntry__AlsoAssignment_2_1_0_2_1
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
    // InternalDesk.g:4685:1: rule__TermEntry__Group_2_1_1__0 : rule__TermEntry__Group_2_1_1__0__Impl rule__TermEntry__Group_2_1_1__1 ;
    public final void rule__TermEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4689:1: ( rule__TermEntry__Group_2_1_1__0__Impl rule__TermEntry__Group_2_1_1__1 )
            // InternalDesk.g:4690:2: rule__TermEntry__Group_2_1_1__0__Impl rule__TermEntry__Group_2_1_1__1
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
    // InternalDesk.g:4697:1: rule__TermEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__TermEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4701:1: ( ( 'never' ) )
            // InternalDesk.g:4702:1: ( 'never' )
            {
            // InternalDesk.g:4702:1: ( 'never' )
            // InternalDesk.g:4703:2: 'never'
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
    // InternalDesk.g:4712:1: rule__TermEntry__Group_2_1_1__1 : rule__TermEntry__Group_2_1_1__1__Impl rule__TermEntry__Group_2_1_1__2 ;
    public final void rule__TermEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4716:1: ( rule__TermEntry__Group_2_1_1__1__Impl rule__TermEntry__Group_2_1_1__2 )
            // InternalDesk.g:4717:2: rule__TermEntry__Group_2_1_1__1__Impl rule__TermEntry__Group_2_1_1__2
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
    // InternalDesk.g:4724:1: rule__TermEntry__Group_2_1_1__1__Impl : ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4728:1: ( ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:4729:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:4729:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:4730:2: ( rule__TermEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getTermEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:4731:2: ( rule__TermEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:4731:3: rule__TermEntry__NeverAssignment_2_1_1_1
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
    // InternalDesk.g:4739:1: rule__TermEntry__Group_2_1_1__2 : rule__TermEntry__Group_2_1_1__2__Impl ;
    public final void rule__TermEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4743:1: ( rule__TermEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:4744:2: rule__TermEntry__Group_2_1_1__2__Impl
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
    // InternalDesk.g:4750:1: rule__TermEntry__Group_2_1_1__2__Impl : ( ( rule__TermEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__TermEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4754:1: ( ( ( rule__TermEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:4755:1: ( ( rule__TermEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:4755:1: ( ( rule__TermEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:4756:2: ( rule__TermEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getTermEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:4757:2: ( rule__TermEntry__Group_2_1_1_2__0 )*
            loop44:
            do {
                int alt44=2;
                int LA44_0 = input.LA(1);

                if ( (LA44_0==22) ) {
                    alt44=1;
                }


                switch (alt44) {
            	case 1 :
            	    // InternalDesk.g:4757:3: rule__TermEntry__Group_2_1_1_2__0
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
    // InternalDesk.g:4766:1: rule__TermEntry__Group_2_1_1_2__0 : rule__TermEntry__Group_2_1_1_2__0__Impl rule__TermEntry__Group_2_1_1_2__1 ;
    public final void rule__TermEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4770:1: ( rule__TermEntry__Group_2_1_1_2__0__Impl rule__TermEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:4771:2: rule__TermEntry__Group_2_1_1_2__0__Impl rule__TermEntry__Group_2_1_1_2__1
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
    // InternalDesk.g:4778:1: rule__TermEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__TermEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4782:1: ( ( ',' ) )
            // InternalDesk.g:4783:1: ( ',' )
            {
            // InternalDesk.g:4783:1: ( ',' )
            // InternalDesk.g:4784:2: ','
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
    // InternalDesk.g:4793:1: rule__TermEntry__Group_2_1_1_2__1 : rule__TermEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__TermEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4797:1: ( rule__TermEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:4798:2: rule__TermEntry__Group_2_1_1_2__1__Impl
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
    // InternalDesk.g:4804:1: rule__TermEntry__Group_2_1_1_2__1__Impl : ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4808:1: ( ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:4809:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:4809:1: ( ( rule__TermEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:4810:2: ( rule__TermEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getTermEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:4811:2: ( rule__TermEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:4811:3: rule__TermEntry__NeverAssignment_2_1_1_2_1
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
    // InternalDesk.g:4820:1: rule__TermEntry__Group_2_1_2__0 : rule__TermEntry__Group_2_1_2__0__Impl rule__TermEntry__Group_2_1_2__1 ;
    public final void rule__TermEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4824:1: ( rule__TermEntry__Group_2_1_2__0__Impl rule__TermEntry__Group_2_1_2__1 )
            // InternalDesk.g:4825:2: rule__TermEntry__Group_2_1_2__0__Impl rule__TermEntry__Group_2_1_2__1
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
    // InternalDesk.g:4832:1: rule__TermEntry__Group_2_1_2__0__Impl : ( 'first' ) ;
    public final void rule__TermEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4836:1: ( ( 'first' ) )
            // InternalDesk.g:4837:1: ( 'first' )
            {
            // InternalDesk.g:4837:1: ( 'first' )
            // InternalDesk.g:4838:2: 'first'
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
    // InternalDesk.g:4847:1: rule__TermEntry__Group_2_1_2__1 : rule__TermEntry__Group_2_1_2__1__Impl ;
    public final void rule__TermEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4851:1: ( rule__TermEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:4852:2: rule__TermEntry__Group_2_1_2__1__Impl
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
    // InternalDesk.g:4858:1: rule__TermEntry__Group_2_1_2__1__Impl : ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4862:1: ( ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:4863:1: ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:4863:1: ( ( rule__TermEntry__FirstAssignment_2_1_2_1 ) )
            // InternalDesk.g:4864:2: ( rule__TermEntry__FirstAssignment_2_1_2_1 )
            {
             before(grammarAccess.getTermEntryAccess().getFirstAssignment_2_1_2_1()); 
            // InternalDesk.g:4865:2: ( rule__TermEntry__FirstAssignment_2_1_2_1 )
            // InternalDesk.g:4865:3: rule__TermEntry__FirstAssignment_2_1_2_1
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
    // InternalDesk.g:4874:1: rule__TermEntry__Group_2_1_3__0 : rule__TermEntry__Group_2_1_3__0__Impl rule__TermEntry__Group_2_1_3__1 ;
    public final void rule__TermEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4878:1: ( rule__TermEntry__Group_2_1_3__0__Impl rule__TermEntry__Group_2_1_3__1 )
            // InternalDesk.g:4879:2: rule__TermEntry__Group_2_1_3__0__Impl rule__TermEntry__Group_2_1_3__1
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
    // InternalDesk.g:4886:1: rule__TermEntry__Group_2_1_3__0__Impl : ( 'because' ) ;
    public final void rule__TermEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4890:1: ( ( 'because' ) )
            // InternalDesk.g:4891:1: ( 'because' )
            {
            // InternalDesk.g:4891:1: ( 'because' )
            // InternalDesk.g:4892:2: 'because'
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
    // InternalDesk.g:4901:1: rule__TermEntry__Group_2_1_3__1 : rule__TermEntry__Group_2_1_3__1__Impl ;
    public final void rule__TermEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4905:1: ( rule__TermEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:4906:2: rule__TermEntry__Group_2_1_3__1__Impl
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
    // InternalDesk.g:4912:1: rule__TermEntry__Group_2_1_3__1__Impl : ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) ) ;
    public final void rule__TermEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4916:1: ( ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:4917:1: ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:4917:1: ( ( rule__TermEntry__BecauseAssignment_2_1_3_1 ) )
            // InternalDesk.g:4918:2: ( rule__TermEntry__BecauseAssignment_2_1_3_1 )
            {
             before(grammarAccess.getTermEntryAccess().getBecauseAssignment_2_1_3_1()); 
            // InternalDesk.g:4919:2: ( rule__TermEntry__BecauseAssignment_2_1_3_1 )
            // InternalDesk.g:4919:3: rule__TermEntry__BecauseAssignment_2_1_3_1
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
    // InternalDesk.g:4928:1: rule__OfficeEntry__Group__0 : rule__OfficeEntry__Group__0__Impl rule__OfficeEntry__Group__1 ;
    public final void rule__OfficeEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4932:1: ( rule__OfficeEntry__Group__0__Impl rule__OfficeEntry__Group__1 )
            // InternalDesk.g:4933:2: rule__OfficeEntry__Group__0__Impl rule__OfficeEntry__Group__1
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
    // InternalDesk.g:4940:1: rule__OfficeEntry__Group__0__Impl : ( 'office' ) ;
    public final void rule__OfficeEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4944:1: ( ( 'office' ) )
            // InternalDesk.g:4945:1: ( 'office' )
            {
            // InternalDesk.g:4945:1: ( 'office' )
            // InternalDesk.g:4946:2: 'office'
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
    // InternalDesk.g:4955:1: rule__OfficeEntry__Group__1 : rule__OfficeEntry__Group__1__Impl rule__OfficeEntry__Group__2 ;
    public final void rule__OfficeEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4959:1: ( rule__OfficeEntry__Group__1__Impl rule__OfficeEntry__Group__2 )
            // InternalDesk.g:4960:2: rule__OfficeEntry__Group__1__Impl rule__OfficeEntry__Group__2
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
    // InternalDesk.g:4967:1: rule__OfficeEntry__Group__1__Impl : ( ( rule__OfficeEntry__NameAssignment_1 ) ) ;
    public final void rule__OfficeEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4971:1: ( ( ( rule__OfficeEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:4972:1: ( ( rule__OfficeEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:4972:1: ( ( rule__OfficeEntry__NameAssignment_1 ) )
            // InternalDesk.g:4973:2: ( rule__OfficeEntry__NameAssignment_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:4974:2: ( rule__OfficeEntry__NameAssignment_1 )
            // InternalDesk.g:4974:3: rule__OfficeEntry__NameAssignment_1
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
    // InternalDesk.g:4982:1: rule__OfficeEntry__Group__2 : rule__OfficeEntry__Group__2__Impl ;
    public final void rule__OfficeEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4986:1: ( rule__OfficeEntry__Group__2__Impl )
            // InternalDesk.g:4987:2: rule__OfficeEntry__Group__2__Impl
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
    // InternalDesk.g:4993:1: rule__OfficeEntry__Group__2__Impl : ( ( rule__OfficeEntry__Group_2__0 )? ) ;
    public final void rule__OfficeEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:4997:1: ( ( ( rule__OfficeEntry__Group_2__0 )? ) )
            // InternalDesk.g:4998:1: ( ( rule__OfficeEntry__Group_2__0 )? )
            {
            // InternalDesk.g:4998:1: ( ( rule__OfficeEntry__Group_2__0 )? )
            // InternalDesk.g:4999:2: ( rule__OfficeEntry__Group_2__0 )?
            {
             before(grammarAccess.getOfficeEntryAccess().getGroup_2()); 
            // InternalDesk.g:5000:2: ( rule__OfficeEntry__Group_2__0 )?
            int alt45=2;
            int LA45_0 = input.LA(1);

            if ( (LA45_0==15) ) {
                alt45=1;
            }
            switch (alt45) {
                case 1 :
                    // InternalDesk.g:5000:3: rule__OfficeEntry__Group_2__0
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
    // InternalDesk.g:5009:1: rule__OfficeEntry__Group_2__0 : rule__OfficeEntry__Group_2__0__Impl rule__OfficeEntry__Group_2__1 ;
    public final void rule__OfficeEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5013:1: ( rule__OfficeEntry__Group_2__0__Impl rule__OfficeEntry__Group_2__1 )
            // InternalDesk.g:5014:2: rule__OfficeEntry__Group_2__0__Impl rule__OfficeEntry__Group_2__1
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
    // InternalDesk.g:5021:1: rule__OfficeEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__OfficeEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5025:1: ( ( '{' ) )
            // InternalDesk.g:5026:1: ( '{' )
            {
            // InternalDesk.g:5026:1: ( '{' )
            // InternalDesk.g:5027:2: '{'
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
    // InternalDesk.g:5036:1: rule__OfficeEntry__Group_2__1 : rule__OfficeEntry__Group_2__1__Impl rule__OfficeEntry__Group_2__2 ;
    public final void rule__OfficeEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5040:1: ( rule__OfficeEntry__Group_2__1__Impl rule__OfficeEntry__Group_2__2 )
            // InternalDesk.g:5041:2: rule__OfficeEntry__Group_2__1__Impl rule__OfficeEntry__Group_2__2
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
    // InternalDesk.g:5048:1: rule__OfficeEntry__Group_2__1__Impl : ( ( rule__OfficeEntry__Alternatives_2_1 )* ) ;
    public final void rule__OfficeEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5052:1: ( ( ( rule__OfficeEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:5053:1: ( ( rule__OfficeEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:5053:1: ( ( rule__OfficeEntry__Alternatives_2_1 )* )
            // InternalDesk.g:5054:2: ( rule__OfficeEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getOfficeEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:5055:2: ( rule__OfficeEntry__Alternatives_2_1 )*
            loop46:
            do {
                int alt46=2;
                int LA46_0 = input.LA(1);

                if ( (LA46_0==45||(LA46_0>=49 && LA46_0<=51)||LA46_0==71) ) {
                    alt46=1;
                }


                switch (alt46) {
            	case 1 :
            	    // InternalDesk.g:5055:3: rule__OfficeEntry__Alternatives_2_1
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
    // InternalDesk.g:5063:1: rule__OfficeEntry__Group_2__2 : rule__OfficeEntry__Group_2__2__Impl ;
    public final void rule__OfficeEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5067:1: ( rule__OfficeEntry__Group_2__2__Impl )
            // InternalDesk.g:5068:2: rule__OfficeEntry__Group_2__2__Impl
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
    // InternalDesk.g:5074:1: rule__OfficeEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__OfficeEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5078:1: ( ( '}' ) )
            // InternalDesk.g:5079:1: ( '}' )
            {
            // InternalDesk.g:5079:1: ( '}' )
            // InternalDesk.g:5080:2: '}'
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
    // InternalDesk.g:5090:1: rule__OfficeEntry__Group_2_1_0__0 : rule__OfficeEntry__Group_2_1_0__0__Impl rule__OfficeEntry__Group_2_1_0__1 ;
    public final void rule__OfficeEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5094:1: ( rule__OfficeEntry__Group_2_1_0__0__Impl rule__OfficeEntry__Group_2_1_0__1 )
            // InternalDesk.g:5095:2: rule__OfficeEntry__Group_2_1_0__0__Impl rule__OfficeEntry__Group_2_1_0__1
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
    // InternalDesk.g:5102:1: rule__OfficeEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__OfficeEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5106:1: ( ( 'also' ) )
            // InternalDesk.g:5107:1: ( 'also' )
            {
            // InternalDesk.g:5107:1: ( 'also' )
            // InternalDesk.g:5108:2: 'also'
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
    // InternalDesk.g:5117:1: rule__OfficeEntry__Group_2_1_0__1 : rule__OfficeEntry__Group_2_1_0__1__Impl rule__OfficeEntry__Group_2_1_0__2 ;
    public final void rule__OfficeEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5121:1: ( rule__OfficeEntry__Group_2_1_0__1__Impl rule__OfficeEntry__Group_2_1_0__2 )
            // InternalDesk.g:5122:2: rule__OfficeEntry__Group_2_1_0__1__Impl rule__OfficeEntry__Group_2_1_0__2
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
    // InternalDesk.g:5129:1: rule__OfficeEntry__Group_2_1_0__1__Impl : ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5133:1: ( ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:5134:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:5134:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:5135:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:5136:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:5136:3: rule__OfficeEntry__AlsoAssignment_2_1_0_1
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
    // InternalDesk.g:5144:1: rule__OfficeEntry__Group_2_1_0__2 : rule__OfficeEntry__Group_2_1_0__2__Impl ;
    public final void rule__OfficeEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5148:1: ( rule__OfficeEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:5149:2: rule__OfficeEntry__Group_2_1_0__2__Impl
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
    // InternalDesk.g:5155:1: rule__OfficeEntry__Group_2_1_0__2__Impl : ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__OfficeEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5159:1: ( ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:5160:1: ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:5160:1: ( ( rule__OfficeEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:5161:2: ( rule__OfficeEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getOfficeEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:5162:2: ( rule__OfficeEntry__Group_2_1_0_2__0 )*
            loop47:
            do {
                int alt47=2;
                int LA47_0 = input.LA(1);

                if ( (LA47_0==22) ) {
                    alt47=1;
                }


                switch (alt47) {
            	case 1 :
            	    // InternalDesk.g:5162:3: rule__OfficeEntry__Group_2_1_0_2__0
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
    // InternalDesk.g:5171:1: rule__OfficeEntry__Group_2_1_0_2__0 : rule__OfficeEntry__Group_2_1_0_2__0__Impl rule__OfficeEntry__Group_2_1_0_2__1 ;
    public final void rule__OfficeEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5175:1: ( rule__OfficeEntry__Group_2_1_0_2__0__Impl rule__OfficeEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:5176:2: rule__OfficeEntry__Group_2_1_0_2__0__Impl rule__OfficeEntry__Group_2_1_0_2__1
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
    // InternalDesk.g:5183:1: rule__OfficeEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__OfficeEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5187:1: ( ( ',' ) )
            // InternalDesk.g:5188:1: ( ',' )
            {
            // InternalDesk.g:5188:1: ( ',' )
            // InternalDesk.g:5189:2: ','
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
    // InternalDesk.g:5198:1: rule__OfficeEntry__Group_2_1_0_2__1 : rule__OfficeEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__OfficeEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5202:1: ( rule__OfficeEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:5203:2: rule__OfficeEntry__Group_2_1_0_2__1__Impl
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
    // InternalDesk.g:5209:1: rule__OfficeEntry__Group_2_1_0_2__1__Impl : ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5213:1: ( ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:5214:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:5214:1: ( ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:5215:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:5216:2: ( rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:5216:3: rule__OfficeEntry__AlsoAssignment_2_1_0_2_1
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
    // InternalDesk.g:5225:1: rule__OfficeEntry__Group_2_1_1__0 : rule__OfficeEntry__Group_2_1_1__0__Impl rule__OfficeEntry__Group_2_1_1__1 ;
    public final void rule__OfficeEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5229:1: ( rule__OfficeEntry__Group_2_1_1__0__Impl rule__OfficeEntry__Group_2_1_1__1 )
            // InternalDesk.g:5230:2: rule__OfficeEntry__Group_2_1_1__0__Impl rule__OfficeEntry__Group_2_1_1__1
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
    // InternalDesk.g:5237:1: rule__OfficeEntry__Group_2_1_1__0__Impl : ( 'in' ) ;
    public final void rule__OfficeEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5241:1: ( ( 'in' ) )
            // InternalDesk.g:5242:1: ( 'in' )
            {
            // InternalDesk.g:5242:1: ( 'in' )
            // InternalDesk.g:5243:2: 'in'
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
    // InternalDesk.g:5252:1: rule__OfficeEntry__Group_2_1_1__1 : rule__OfficeEntry__Group_2_1_1__1__Impl ;
    public final void rule__OfficeEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5256:1: ( rule__OfficeEntry__Group_2_1_1__1__Impl )
            // InternalDesk.g:5257:2: rule__OfficeEntry__Group_2_1_1__1__Impl
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
    // InternalDesk.g:5263:1: rule__OfficeEntry__Group_2_1_1__1__Impl : ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5267:1: ( ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:5268:1: ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:5268:1: ( ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 ) )
            // InternalDesk.g:5269:2: ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getPlaceAssignment_2_1_1_1()); 
            // InternalDesk.g:5270:2: ( rule__OfficeEntry__PlaceAssignment_2_1_1_1 )
            // InternalDesk.g:5270:3: rule__OfficeEntry__PlaceAssignment_2_1_1_1
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
    // InternalDesk.g:5279:1: rule__OfficeEntry__Group_2_1_3__0 : rule__OfficeEntry__Group_2_1_3__0__Impl rule__OfficeEntry__Group_2_1_3__1 ;
    public final void rule__OfficeEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5283:1: ( rule__OfficeEntry__Group_2_1_3__0__Impl rule__OfficeEntry__Group_2_1_3__1 )
            // InternalDesk.g:5284:2: rule__OfficeEntry__Group_2_1_3__0__Impl rule__OfficeEntry__Group_2_1_3__1
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
    // InternalDesk.g:5291:1: rule__OfficeEntry__Group_2_1_3__0__Impl : ( 'source' ) ;
    public final void rule__OfficeEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5295:1: ( ( 'source' ) )
            // InternalDesk.g:5296:1: ( 'source' )
            {
            // InternalDesk.g:5296:1: ( 'source' )
            // InternalDesk.g:5297:2: 'source'
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
    // InternalDesk.g:5306:1: rule__OfficeEntry__Group_2_1_3__1 : rule__OfficeEntry__Group_2_1_3__1__Impl ;
    public final void rule__OfficeEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5310:1: ( rule__OfficeEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:5311:2: rule__OfficeEntry__Group_2_1_3__1__Impl
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
    // InternalDesk.g:5317:1: rule__OfficeEntry__Group_2_1_3__1__Impl : ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5321:1: ( ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:5322:1: ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:5322:1: ( ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 ) )
            // InternalDesk.g:5323:2: ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getSourcesAssignment_2_1_3_1()); 
            // InternalDesk.g:5324:2: ( rule__OfficeEntry__SourcesAssignment_2_1_3_1 )
            // InternalDesk.g:5324:3: rule__OfficeEntry__SourcesAssignment_2_1_3_1
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


    // $ANTLR start "rule__OfficeEntry__Group_2_1_4__0"
    // InternalDesk.g:5333:1: rule__OfficeEntry__Group_2_1_4__0 : rule__OfficeEntry__Group_2_1_4__0__Impl rule__OfficeEntry__Group_2_1_4__1 ;
    public final void rule__OfficeEntry__Group_2_1_4__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5337:1: ( rule__OfficeEntry__Group_2_1_4__0__Impl rule__OfficeEntry__Group_2_1_4__1 )
            // InternalDesk.g:5338:2: rule__OfficeEntry__Group_2_1_4__0__Impl rule__OfficeEntry__Group_2_1_4__1
            {
            pushFollow(FOLLOW_41);
            rule__OfficeEntry__Group_2_1_4__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_4__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_4__0"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_4__0__Impl"
    // InternalDesk.g:5345:1: rule__OfficeEntry__Group_2_1_4__0__Impl : ( 'checked' ) ;
    public final void rule__OfficeEntry__Group_2_1_4__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5349:1: ( ( 'checked' ) )
            // InternalDesk.g:5350:1: ( 'checked' )
            {
            // InternalDesk.g:5350:1: ( 'checked' )
            // InternalDesk.g:5351:2: 'checked'
            {
             before(grammarAccess.getOfficeEntryAccess().getCheckedKeyword_2_1_4_0()); 
            match(input,51,FOLLOW_2); 
             after(grammarAccess.getOfficeEntryAccess().getCheckedKeyword_2_1_4_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_4__0__Impl"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_4__1"
    // InternalDesk.g:5360:1: rule__OfficeEntry__Group_2_1_4__1 : rule__OfficeEntry__Group_2_1_4__1__Impl ;
    public final void rule__OfficeEntry__Group_2_1_4__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5364:1: ( rule__OfficeEntry__Group_2_1_4__1__Impl )
            // InternalDesk.g:5365:2: rule__OfficeEntry__Group_2_1_4__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__Group_2_1_4__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_4__1"


    // $ANTLR start "rule__OfficeEntry__Group_2_1_4__1__Impl"
    // InternalDesk.g:5371:1: rule__OfficeEntry__Group_2_1_4__1__Impl : ( ( rule__OfficeEntry__CheckedAssignment_2_1_4_1 ) ) ;
    public final void rule__OfficeEntry__Group_2_1_4__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5375:1: ( ( ( rule__OfficeEntry__CheckedAssignment_2_1_4_1 ) ) )
            // InternalDesk.g:5376:1: ( ( rule__OfficeEntry__CheckedAssignment_2_1_4_1 ) )
            {
            // InternalDesk.g:5376:1: ( ( rule__OfficeEntry__CheckedAssignment_2_1_4_1 ) )
            // InternalDesk.g:5377:2: ( rule__OfficeEntry__CheckedAssignment_2_1_4_1 )
            {
             before(grammarAccess.getOfficeEntryAccess().getCheckedAssignment_2_1_4_1()); 
            // InternalDesk.g:5378:2: ( rule__OfficeEntry__CheckedAssignment_2_1_4_1 )
            // InternalDesk.g:5378:3: rule__OfficeEntry__CheckedAssignment_2_1_4_1
            {
            pushFollow(FOLLOW_2);
            rule__OfficeEntry__CheckedAssignment_2_1_4_1();

            state._fsp--;


            }

             after(grammarAccess.getOfficeEntryAccess().getCheckedAssignment_2_1_4_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__Group_2_1_4__1__Impl"


    // $ANTLR start "rule__PersonEntry__Group__0"
    // InternalDesk.g:5387:1: rule__PersonEntry__Group__0 : rule__PersonEntry__Group__0__Impl rule__PersonEntry__Group__1 ;
    public final void rule__PersonEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5391:1: ( rule__PersonEntry__Group__0__Impl rule__PersonEntry__Group__1 )
            // InternalDesk.g:5392:2: rule__PersonEntry__Group__0__Impl rule__PersonEntry__Group__1
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
    // InternalDesk.g:5399:1: rule__PersonEntry__Group__0__Impl : ( 'person' ) ;
    public final void rule__PersonEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5403:1: ( ( 'person' ) )
            // InternalDesk.g:5404:1: ( 'person' )
            {
            // InternalDesk.g:5404:1: ( 'person' )
            // InternalDesk.g:5405:2: 'person'
            {
             before(grammarAccess.getPersonEntryAccess().getPersonKeyword_0()); 
            match(input,52,FOLLOW_2); 
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
    // InternalDesk.g:5414:1: rule__PersonEntry__Group__1 : rule__PersonEntry__Group__1__Impl rule__PersonEntry__Group__2 ;
    public final void rule__PersonEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5418:1: ( rule__PersonEntry__Group__1__Impl rule__PersonEntry__Group__2 )
            // InternalDesk.g:5419:2: rule__PersonEntry__Group__1__Impl rule__PersonEntry__Group__2
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
    // InternalDesk.g:5426:1: rule__PersonEntry__Group__1__Impl : ( ( rule__PersonEntry__NameAssignment_1 ) ) ;
    public final void rule__PersonEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5430:1: ( ( ( rule__PersonEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:5431:1: ( ( rule__PersonEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:5431:1: ( ( rule__PersonEntry__NameAssignment_1 ) )
            // InternalDesk.g:5432:2: ( rule__PersonEntry__NameAssignment_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:5433:2: ( rule__PersonEntry__NameAssignment_1 )
            // InternalDesk.g:5433:3: rule__PersonEntry__NameAssignment_1
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
    // InternalDesk.g:5441:1: rule__PersonEntry__Group__2 : rule__PersonEntry__Group__2__Impl ;
    public final void rule__PersonEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5445:1: ( rule__PersonEntry__Group__2__Impl )
            // InternalDesk.g:5446:2: rule__PersonEntry__Group__2__Impl
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
    // InternalDesk.g:5452:1: rule__PersonEntry__Group__2__Impl : ( ( rule__PersonEntry__Group_2__0 )? ) ;
    public final void rule__PersonEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5456:1: ( ( ( rule__PersonEntry__Group_2__0 )? ) )
            // InternalDesk.g:5457:1: ( ( rule__PersonEntry__Group_2__0 )? )
            {
            // InternalDesk.g:5457:1: ( ( rule__PersonEntry__Group_2__0 )? )
            // InternalDesk.g:5458:2: ( rule__PersonEntry__Group_2__0 )?
            {
             before(grammarAccess.getPersonEntryAccess().getGroup_2()); 
            // InternalDesk.g:5459:2: ( rule__PersonEntry__Group_2__0 )?
            int alt48=2;
            int LA48_0 = input.LA(1);

            if ( (LA48_0==15) ) {
                alt48=1;
            }
            switch (alt48) {
                case 1 :
                    // InternalDesk.g:5459:3: rule__PersonEntry__Group_2__0
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
    // InternalDesk.g:5468:1: rule__PersonEntry__Group_2__0 : rule__PersonEntry__Group_2__0__Impl rule__PersonEntry__Group_2__1 ;
    public final void rule__PersonEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5472:1: ( rule__PersonEntry__Group_2__0__Impl rule__PersonEntry__Group_2__1 )
            // InternalDesk.g:5473:2: rule__PersonEntry__Group_2__0__Impl rule__PersonEntry__Group_2__1
            {
            pushFollow(FOLLOW_42);
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
    // InternalDesk.g:5480:1: rule__PersonEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__PersonEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5484:1: ( ( '{' ) )
            // InternalDesk.g:5485:1: ( '{' )
            {
            // InternalDesk.g:5485:1: ( '{' )
            // InternalDesk.g:5486:2: '{'
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
    // InternalDesk.g:5495:1: rule__PersonEntry__Group_2__1 : rule__PersonEntry__Group_2__1__Impl rule__PersonEntry__Group_2__2 ;
    public final void rule__PersonEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5499:1: ( rule__PersonEntry__Group_2__1__Impl rule__PersonEntry__Group_2__2 )
            // InternalDesk.g:5500:2: rule__PersonEntry__Group_2__1__Impl rule__PersonEntry__Group_2__2
            {
            pushFollow(FOLLOW_42);
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
    // InternalDesk.g:5507:1: rule__PersonEntry__Group_2__1__Impl : ( ( rule__PersonEntry__Alternatives_2_1 )* ) ;
    public final void rule__PersonEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5511:1: ( ( ( rule__PersonEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:5512:1: ( ( rule__PersonEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:5512:1: ( ( rule__PersonEntry__Alternatives_2_1 )* )
            // InternalDesk.g:5513:2: ( rule__PersonEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getPersonEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:5514:2: ( rule__PersonEntry__Alternatives_2_1 )*
            loop49:
            do {
                int alt49=2;
                int LA49_0 = input.LA(1);

                if ( ((LA49_0>=45 && LA49_0<=46)||LA49_0==48||(LA49_0>=50 && LA49_0<=51)||(LA49_0>=53 && LA49_0<=54)) ) {
                    alt49=1;
                }


                switch (alt49) {
            	case 1 :
            	    // InternalDesk.g:5514:3: rule__PersonEntry__Alternatives_2_1
            	    {
            	    pushFollow(FOLLOW_43);
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
    // InternalDesk.g:5522:1: rule__PersonEntry__Group_2__2 : rule__PersonEntry__Group_2__2__Impl ;
    public final void rule__PersonEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5526:1: ( rule__PersonEntry__Group_2__2__Impl )
            // InternalDesk.g:5527:2: rule__PersonEntry__Group_2__2__Impl
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
    // InternalDesk.g:5533:1: rule__PersonEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__PersonEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5537:1: ( ( '}' ) )
            // InternalDesk.g:5538:1: ( '}' )
            {
            // InternalDesk.g:5538:1: ( '}' )
            // InternalDesk.g:5539:2: '}'
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
    // InternalDesk.g:5549:1: rule__PersonEntry__Group_2_1_0__0 : rule__PersonEntry__Group_2_1_0__0__Impl rule__PersonEntry__Group_2_1_0__1 ;
    public final void rule__PersonEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5553:1: ( rule__PersonEntry__Group_2_1_0__0__Impl rule__PersonEntry__Group_2_1_0__1 )
            // InternalDesk.g:5554:2: rule__PersonEntry__Group_2_1_0__0__Impl rule__PersonEntry__Group_2_1_0__1
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
    // InternalDesk.g:5561:1: rule__PersonEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__PersonEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5565:1: ( ( 'also' ) )
            // InternalDesk.g:5566:1: ( 'also' )
            {
            // InternalDesk.g:5566:1: ( 'also' )
            // InternalDesk.g:5567:2: 'also'
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
    // InternalDesk.g:5576:1: rule__PersonEntry__Group_2_1_0__1 : rule__PersonEntry__Group_2_1_0__1__Impl rule__PersonEntry__Group_2_1_0__2 ;
    public final void rule__PersonEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5580:1: ( rule__PersonEntry__Group_2_1_0__1__Impl rule__PersonEntry__Group_2_1_0__2 )
            // InternalDesk.g:5581:2: rule__PersonEntry__Group_2_1_0__1__Impl rule__PersonEntry__Group_2_1_0__2
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
    // InternalDesk.g:5588:1: rule__PersonEntry__Group_2_1_0__1__Impl : ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5592:1: ( ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:5593:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:5593:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:5594:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:5595:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:5595:3: rule__PersonEntry__AlsoAssignment_2_1_0_1
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
    // InternalDesk.g:5603:1: rule__PersonEntry__Group_2_1_0__2 : rule__PersonEntry__Group_2_1_0__2__Impl ;
    public final void rule__PersonEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5607:1: ( rule__PersonEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:5608:2: rule__PersonEntry__Group_2_1_0__2__Impl
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
    // InternalDesk.g:5614:1: rule__PersonEntry__Group_2_1_0__2__Impl : ( ( rule__PersonEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__PersonEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5618:1: ( ( ( rule__PersonEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:5619:1: ( ( rule__PersonEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:5619:1: ( ( rule__PersonEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:5620:2: ( rule__PersonEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getPersonEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:5621:2: ( rule__PersonEntry__Group_2_1_0_2__0 )*
            loop50:
            do {
                int alt50=2;
                int LA50_0 = input.LA(1);

                if ( (LA50_0==22) ) {
                    alt50=1;
                }


                switch (alt50) {
            	case 1 :
            	    // InternalDesk.g:5621:3: rule__PersonEntry__Group_2_1_0_2__0
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
    // InternalDesk.g:5630:1: rule__PersonEntry__Group_2_1_0_2__0 : rule__PersonEntry__Group_2_1_0_2__0__Impl rule__PersonEntry__Group_2_1_0_2__1 ;
    public final void rule__PersonEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5634:1: ( rule__PersonEntry__Group_2_1_0_2__0__Impl rule__PersonEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:5635:2: rule__PersonEntry__Group_2_1_0_2__0__Impl rule__PersonEntry__Group_2_1_0_2__1
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
    // InternalDesk.g:5642:1: rule__PersonEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__PersonEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5646:1: ( ( ',' ) )
            // InternalDesk.g:5647:1: ( ',' )
            {
            // InternalDesk.g:5647:1: ( ',' )
            // InternalDesk.g:5648:2: ','
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
    // InternalDesk.g:5657:1: rule__PersonEntry__Group_2_1_0_2__1 : rule__PersonEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5661:1: ( rule__PersonEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:5662:2: rule__PersonEntry__Group_2_1_0_2__1__Impl
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
    // InternalDesk.g:5668:1: rule__PersonEntry__Group_2_1_0_2__1__Impl : ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5672:1: ( ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:5673:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:5673:1: ( ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:5674:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:5675:2: ( rule__PersonEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:5675:3: rule__PersonEntry__AlsoAssignment_2_1_0_2_1
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
    // InternalDesk.g:5684:1: rule__PersonEntry__Group_2_1_1__0 : rule__PersonEntry__Group_2_1_1__0__Impl rule__PersonEntry__Group_2_1_1__1 ;
    public final void rule__PersonEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5688:1: ( rule__PersonEntry__Group_2_1_1__0__Impl rule__PersonEntry__Group_2_1_1__1 )
            // InternalDesk.g:5689:2: rule__PersonEntry__Group_2_1_1__0__Impl rule__PersonEntry__Group_2_1_1__1
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
    // InternalDesk.g:5696:1: rule__PersonEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__PersonEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5700:1: ( ( 'never' ) )
            // InternalDesk.g:5701:1: ( 'never' )
            {
            // InternalDesk.g:5701:1: ( 'never' )
            // InternalDesk.g:5702:2: 'never'
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
    // InternalDesk.g:5711:1: rule__PersonEntry__Group_2_1_1__1 : rule__PersonEntry__Group_2_1_1__1__Impl rule__PersonEntry__Group_2_1_1__2 ;
    public final void rule__PersonEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5715:1: ( rule__PersonEntry__Group_2_1_1__1__Impl rule__PersonEntry__Group_2_1_1__2 )
            // InternalDesk.g:5716:2: rule__PersonEntry__Group_2_1_1__1__Impl rule__PersonEntry__Group_2_1_1__2
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
    // InternalDesk.g:5723:1: rule__PersonEntry__Group_2_1_1__1__Impl : ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5727:1: ( ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:5728:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:5728:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:5729:2: ( rule__PersonEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:5730:2: ( rule__PersonEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:5730:3: rule__PersonEntry__NeverAssignment_2_1_1_1
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
    // InternalDesk.g:5738:1: rule__PersonEntry__Group_2_1_1__2 : rule__PersonEntry__Group_2_1_1__2__Impl ;
    public final void rule__PersonEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5742:1: ( rule__PersonEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:5743:2: rule__PersonEntry__Group_2_1_1__2__Impl
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
    // InternalDesk.g:5749:1: rule__PersonEntry__Group_2_1_1__2__Impl : ( ( rule__PersonEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__PersonEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5753:1: ( ( ( rule__PersonEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:5754:1: ( ( rule__PersonEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:5754:1: ( ( rule__PersonEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:5755:2: ( rule__PersonEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getPersonEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:5756:2: ( rule__PersonEntry__Group_2_1_1_2__0 )*
            loop51:
            do {
                int alt51=2;
                int LA51_0 = input.LA(1);

                if ( (LA51_0==22) ) {
                    alt51=1;
                }


                switch (alt51) {
            	case 1 :
            	    // InternalDesk.g:5756:3: rule__PersonEntry__Group_2_1_1_2__0
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
    // InternalDesk.g:5765:1: rule__PersonEntry__Group_2_1_1_2__0 : rule__PersonEntry__Group_2_1_1_2__0__Impl rule__PersonEntry__Group_2_1_1_2__1 ;
    public final void rule__PersonEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5769:1: ( rule__PersonEntry__Group_2_1_1_2__0__Impl rule__PersonEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:5770:2: rule__PersonEntry__Group_2_1_1_2__0__Impl rule__PersonEntry__Group_2_1_1_2__1
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
    // InternalDesk.g:5777:1: rule__PersonEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__PersonEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5781:1: ( ( ',' ) )
            // InternalDesk.g:5782:1: ( ',' )
            {
            // InternalDesk.g:5782:1: ( ',' )
            // InternalDesk.g:5783:2: ','
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
    // InternalDesk.g:5792:1: rule__PersonEntry__Group_2_1_1_2__1 : rule__PersonEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5796:1: ( rule__PersonEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:5797:2: rule__PersonEntry__Group_2_1_1_2__1__Impl
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
    // InternalDesk.g:5803:1: rule__PersonEntry__Group_2_1_1_2__1__Impl : ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5807:1: ( ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:5808:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:5808:1: ( ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:5809:2: ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:5810:2: ( rule__PersonEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:5810:3: rule__PersonEntry__NeverAssignment_2_1_1_2_1
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
    // InternalDesk.g:5819:1: rule__PersonEntry__Group_2_1_2__0 : rule__PersonEntry__Group_2_1_2__0__Impl rule__PersonEntry__Group_2_1_2__1 ;
    public final void rule__PersonEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5823:1: ( rule__PersonEntry__Group_2_1_2__0__Impl rule__PersonEntry__Group_2_1_2__1 )
            // InternalDesk.g:5824:2: rule__PersonEntry__Group_2_1_2__0__Impl rule__PersonEntry__Group_2_1_2__1
            {
            pushFollow(FOLLOW_41);
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
    // InternalDesk.g:5831:1: rule__PersonEntry__Group_2_1_2__0__Impl : ( 'born' ) ;
    public final void rule__PersonEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5835:1: ( ( 'born' ) )
            // InternalDesk.g:5836:1: ( 'born' )
            {
            // InternalDesk.g:5836:1: ( 'born' )
            // InternalDesk.g:5837:2: 'born'
            {
             before(grammarAccess.getPersonEntryAccess().getBornKeyword_2_1_2_0()); 
            match(input,53,FOLLOW_2); 
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
    // InternalDesk.g:5846:1: rule__PersonEntry__Group_2_1_2__1 : rule__PersonEntry__Group_2_1_2__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5850:1: ( rule__PersonEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:5851:2: rule__PersonEntry__Group_2_1_2__1__Impl
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
    // InternalDesk.g:5857:1: rule__PersonEntry__Group_2_1_2__1__Impl : ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5861:1: ( ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:5862:1: ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:5862:1: ( ( rule__PersonEntry__BornAssignment_2_1_2_1 ) )
            // InternalDesk.g:5863:2: ( rule__PersonEntry__BornAssignment_2_1_2_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getBornAssignment_2_1_2_1()); 
            // InternalDesk.g:5864:2: ( rule__PersonEntry__BornAssignment_2_1_2_1 )
            // InternalDesk.g:5864:3: rule__PersonEntry__BornAssignment_2_1_2_1
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
    // InternalDesk.g:5873:1: rule__PersonEntry__Group_2_1_3__0 : rule__PersonEntry__Group_2_1_3__0__Impl rule__PersonEntry__Group_2_1_3__1 ;
    public final void rule__PersonEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5877:1: ( rule__PersonEntry__Group_2_1_3__0__Impl rule__PersonEntry__Group_2_1_3__1 )
            // InternalDesk.g:5878:2: rule__PersonEntry__Group_2_1_3__0__Impl rule__PersonEntry__Group_2_1_3__1
            {
            pushFollow(FOLLOW_41);
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
    // InternalDesk.g:5885:1: rule__PersonEntry__Group_2_1_3__0__Impl : ( 'died' ) ;
    public final void rule__PersonEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5889:1: ( ( 'died' ) )
            // InternalDesk.g:5890:1: ( 'died' )
            {
            // InternalDesk.g:5890:1: ( 'died' )
            // InternalDesk.g:5891:2: 'died'
            {
             before(grammarAccess.getPersonEntryAccess().getDiedKeyword_2_1_3_0()); 
            match(input,54,FOLLOW_2); 
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
    // InternalDesk.g:5900:1: rule__PersonEntry__Group_2_1_3__1 : rule__PersonEntry__Group_2_1_3__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5904:1: ( rule__PersonEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:5905:2: rule__PersonEntry__Group_2_1_3__1__Impl
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
    // InternalDesk.g:5911:1: rule__PersonEntry__Group_2_1_3__1__Impl : ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5915:1: ( ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:5916:1: ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:5916:1: ( ( rule__PersonEntry__DiedAssignment_2_1_3_1 ) )
            // InternalDesk.g:5917:2: ( rule__PersonEntry__DiedAssignment_2_1_3_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getDiedAssignment_2_1_3_1()); 
            // InternalDesk.g:5918:2: ( rule__PersonEntry__DiedAssignment_2_1_3_1 )
            // InternalDesk.g:5918:3: rule__PersonEntry__DiedAssignment_2_1_3_1
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
    // InternalDesk.g:5927:1: rule__PersonEntry__Group_2_1_5__0 : rule__PersonEntry__Group_2_1_5__0__Impl rule__PersonEntry__Group_2_1_5__1 ;
    public final void rule__PersonEntry__Group_2_1_5__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5931:1: ( rule__PersonEntry__Group_2_1_5__0__Impl rule__PersonEntry__Group_2_1_5__1 )
            // InternalDesk.g:5932:2: rule__PersonEntry__Group_2_1_5__0__Impl rule__PersonEntry__Group_2_1_5__1
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
    // InternalDesk.g:5939:1: rule__PersonEntry__Group_2_1_5__0__Impl : ( 'source' ) ;
    public final void rule__PersonEntry__Group_2_1_5__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5943:1: ( ( 'source' ) )
            // InternalDesk.g:5944:1: ( 'source' )
            {
            // InternalDesk.g:5944:1: ( 'source' )
            // InternalDesk.g:5945:2: 'source'
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
    // InternalDesk.g:5954:1: rule__PersonEntry__Group_2_1_5__1 : rule__PersonEntry__Group_2_1_5__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_5__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5958:1: ( rule__PersonEntry__Group_2_1_5__1__Impl )
            // InternalDesk.g:5959:2: rule__PersonEntry__Group_2_1_5__1__Impl
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
    // InternalDesk.g:5965:1: rule__PersonEntry__Group_2_1_5__1__Impl : ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_5__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5969:1: ( ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) ) )
            // InternalDesk.g:5970:1: ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) )
            {
            // InternalDesk.g:5970:1: ( ( rule__PersonEntry__SourcesAssignment_2_1_5_1 ) )
            // InternalDesk.g:5971:2: ( rule__PersonEntry__SourcesAssignment_2_1_5_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getSourcesAssignment_2_1_5_1()); 
            // InternalDesk.g:5972:2: ( rule__PersonEntry__SourcesAssignment_2_1_5_1 )
            // InternalDesk.g:5972:3: rule__PersonEntry__SourcesAssignment_2_1_5_1
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


    // $ANTLR start "rule__PersonEntry__Group_2_1_6__0"
    // InternalDesk.g:5981:1: rule__PersonEntry__Group_2_1_6__0 : rule__PersonEntry__Group_2_1_6__0__Impl rule__PersonEntry__Group_2_1_6__1 ;
    public final void rule__PersonEntry__Group_2_1_6__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5985:1: ( rule__PersonEntry__Group_2_1_6__0__Impl rule__PersonEntry__Group_2_1_6__1 )
            // InternalDesk.g:5986:2: rule__PersonEntry__Group_2_1_6__0__Impl rule__PersonEntry__Group_2_1_6__1
            {
            pushFollow(FOLLOW_41);
            rule__PersonEntry__Group_2_1_6__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_6__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_6__0"


    // $ANTLR start "rule__PersonEntry__Group_2_1_6__0__Impl"
    // InternalDesk.g:5993:1: rule__PersonEntry__Group_2_1_6__0__Impl : ( 'checked' ) ;
    public final void rule__PersonEntry__Group_2_1_6__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:5997:1: ( ( 'checked' ) )
            // InternalDesk.g:5998:1: ( 'checked' )
            {
            // InternalDesk.g:5998:1: ( 'checked' )
            // InternalDesk.g:5999:2: 'checked'
            {
             before(grammarAccess.getPersonEntryAccess().getCheckedKeyword_2_1_6_0()); 
            match(input,51,FOLLOW_2); 
             after(grammarAccess.getPersonEntryAccess().getCheckedKeyword_2_1_6_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_6__0__Impl"


    // $ANTLR start "rule__PersonEntry__Group_2_1_6__1"
    // InternalDesk.g:6008:1: rule__PersonEntry__Group_2_1_6__1 : rule__PersonEntry__Group_2_1_6__1__Impl ;
    public final void rule__PersonEntry__Group_2_1_6__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6012:1: ( rule__PersonEntry__Group_2_1_6__1__Impl )
            // InternalDesk.g:6013:2: rule__PersonEntry__Group_2_1_6__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__Group_2_1_6__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_6__1"


    // $ANTLR start "rule__PersonEntry__Group_2_1_6__1__Impl"
    // InternalDesk.g:6019:1: rule__PersonEntry__Group_2_1_6__1__Impl : ( ( rule__PersonEntry__CheckedAssignment_2_1_6_1 ) ) ;
    public final void rule__PersonEntry__Group_2_1_6__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6023:1: ( ( ( rule__PersonEntry__CheckedAssignment_2_1_6_1 ) ) )
            // InternalDesk.g:6024:1: ( ( rule__PersonEntry__CheckedAssignment_2_1_6_1 ) )
            {
            // InternalDesk.g:6024:1: ( ( rule__PersonEntry__CheckedAssignment_2_1_6_1 ) )
            // InternalDesk.g:6025:2: ( rule__PersonEntry__CheckedAssignment_2_1_6_1 )
            {
             before(grammarAccess.getPersonEntryAccess().getCheckedAssignment_2_1_6_1()); 
            // InternalDesk.g:6026:2: ( rule__PersonEntry__CheckedAssignment_2_1_6_1 )
            // InternalDesk.g:6026:3: rule__PersonEntry__CheckedAssignment_2_1_6_1
            {
            pushFollow(FOLLOW_2);
            rule__PersonEntry__CheckedAssignment_2_1_6_1();

            state._fsp--;


            }

             after(grammarAccess.getPersonEntryAccess().getCheckedAssignment_2_1_6_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__Group_2_1_6__1__Impl"


    // $ANTLR start "rule__Tenure__Group__0"
    // InternalDesk.g:6035:1: rule__Tenure__Group__0 : rule__Tenure__Group__0__Impl rule__Tenure__Group__1 ;
    public final void rule__Tenure__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6039:1: ( rule__Tenure__Group__0__Impl rule__Tenure__Group__1 )
            // InternalDesk.g:6040:2: rule__Tenure__Group__0__Impl rule__Tenure__Group__1
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
    // InternalDesk.g:6047:1: rule__Tenure__Group__0__Impl : ( 'office' ) ;
    public final void rule__Tenure__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6051:1: ( ( 'office' ) )
            // InternalDesk.g:6052:1: ( 'office' )
            {
            // InternalDesk.g:6052:1: ( 'office' )
            // InternalDesk.g:6053:2: 'office'
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
    // InternalDesk.g:6062:1: rule__Tenure__Group__1 : rule__Tenure__Group__1__Impl rule__Tenure__Group__2 ;
    public final void rule__Tenure__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6066:1: ( rule__Tenure__Group__1__Impl rule__Tenure__Group__2 )
            // InternalDesk.g:6067:2: rule__Tenure__Group__1__Impl rule__Tenure__Group__2
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
    // InternalDesk.g:6074:1: rule__Tenure__Group__1__Impl : ( ( rule__Tenure__OfficeAssignment_1 ) ) ;
    public final void rule__Tenure__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6078:1: ( ( ( rule__Tenure__OfficeAssignment_1 ) ) )
            // InternalDesk.g:6079:1: ( ( rule__Tenure__OfficeAssignment_1 ) )
            {
            // InternalDesk.g:6079:1: ( ( rule__Tenure__OfficeAssignment_1 ) )
            // InternalDesk.g:6080:2: ( rule__Tenure__OfficeAssignment_1 )
            {
             before(grammarAccess.getTenureAccess().getOfficeAssignment_1()); 
            // InternalDesk.g:6081:2: ( rule__Tenure__OfficeAssignment_1 )
            // InternalDesk.g:6081:3: rule__Tenure__OfficeAssignment_1
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
    // InternalDesk.g:6089:1: rule__Tenure__Group__2 : rule__Tenure__Group__2__Impl rule__Tenure__Group__3 ;
    public final void rule__Tenure__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6093:1: ( rule__Tenure__Group__2__Impl rule__Tenure__Group__3 )
            // InternalDesk.g:6094:2: rule__Tenure__Group__2__Impl rule__Tenure__Group__3
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
    // InternalDesk.g:6101:1: rule__Tenure__Group__2__Impl : ( ( rule__Tenure__Group_2__0 )? ) ;
    public final void rule__Tenure__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6105:1: ( ( ( rule__Tenure__Group_2__0 )? ) )
            // InternalDesk.g:6106:1: ( ( rule__Tenure__Group_2__0 )? )
            {
            // InternalDesk.g:6106:1: ( ( rule__Tenure__Group_2__0 )? )
            // InternalDesk.g:6107:2: ( rule__Tenure__Group_2__0 )?
            {
             before(grammarAccess.getTenureAccess().getGroup_2()); 
            // InternalDesk.g:6108:2: ( rule__Tenure__Group_2__0 )?
            int alt52=2;
            int LA52_0 = input.LA(1);

            if ( (LA52_0==55) ) {
                alt52=1;
            }
            switch (alt52) {
                case 1 :
                    // InternalDesk.g:6108:3: rule__Tenure__Group_2__0
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
    // InternalDesk.g:6116:1: rule__Tenure__Group__3 : rule__Tenure__Group__3__Impl ;
    public final void rule__Tenure__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6120:1: ( rule__Tenure__Group__3__Impl )
            // InternalDesk.g:6121:2: rule__Tenure__Group__3__Impl
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
    // InternalDesk.g:6127:1: rule__Tenure__Group__3__Impl : ( ( rule__Tenure__Group_3__0 )? ) ;
    public final void rule__Tenure__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6131:1: ( ( ( rule__Tenure__Group_3__0 )? ) )
            // InternalDesk.g:6132:1: ( ( rule__Tenure__Group_3__0 )? )
            {
            // InternalDesk.g:6132:1: ( ( rule__Tenure__Group_3__0 )? )
            // InternalDesk.g:6133:2: ( rule__Tenure__Group_3__0 )?
            {
             before(grammarAccess.getTenureAccess().getGroup_3()); 
            // InternalDesk.g:6134:2: ( rule__Tenure__Group_3__0 )?
            int alt53=2;
            int LA53_0 = input.LA(1);

            if ( (LA53_0==56) ) {
                alt53=1;
            }
            switch (alt53) {
                case 1 :
                    // InternalDesk.g:6134:3: rule__Tenure__Group_3__0
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
    // InternalDesk.g:6143:1: rule__Tenure__Group_2__0 : rule__Tenure__Group_2__0__Impl rule__Tenure__Group_2__1 ;
    public final void rule__Tenure__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6147:1: ( rule__Tenure__Group_2__0__Impl rule__Tenure__Group_2__1 )
            // InternalDesk.g:6148:2: rule__Tenure__Group_2__0__Impl rule__Tenure__Group_2__1
            {
            pushFollow(FOLLOW_41);
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
    // InternalDesk.g:6155:1: rule__Tenure__Group_2__0__Impl : ( 'from' ) ;
    public final void rule__Tenure__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6159:1: ( ( 'from' ) )
            // InternalDesk.g:6160:1: ( 'from' )
            {
            // InternalDesk.g:6160:1: ( 'from' )
            // InternalDesk.g:6161:2: 'from'
            {
             before(grammarAccess.getTenureAccess().getFromKeyword_2_0()); 
            match(input,55,FOLLOW_2); 
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
    // InternalDesk.g:6170:1: rule__Tenure__Group_2__1 : rule__Tenure__Group_2__1__Impl ;
    public final void rule__Tenure__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6174:1: ( rule__Tenure__Group_2__1__Impl )
            // InternalDesk.g:6175:2: rule__Tenure__Group_2__1__Impl
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
    // InternalDesk.g:6181:1: rule__Tenure__Group_2__1__Impl : ( ( rule__Tenure__FromAssignment_2_1 ) ) ;
    public final void rule__Tenure__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6185:1: ( ( ( rule__Tenure__FromAssignment_2_1 ) ) )
            // InternalDesk.g:6186:1: ( ( rule__Tenure__FromAssignment_2_1 ) )
            {
            // InternalDesk.g:6186:1: ( ( rule__Tenure__FromAssignment_2_1 ) )
            // InternalDesk.g:6187:2: ( rule__Tenure__FromAssignment_2_1 )
            {
             before(grammarAccess.getTenureAccess().getFromAssignment_2_1()); 
            // InternalDesk.g:6188:2: ( rule__Tenure__FromAssignment_2_1 )
            // InternalDesk.g:6188:3: rule__Tenure__FromAssignment_2_1
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
    // InternalDesk.g:6197:1: rule__Tenure__Group_3__0 : rule__Tenure__Group_3__0__Impl rule__Tenure__Group_3__1 ;
    public final void rule__Tenure__Group_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6201:1: ( rule__Tenure__Group_3__0__Impl rule__Tenure__Group_3__1 )
            // InternalDesk.g:6202:2: rule__Tenure__Group_3__0__Impl rule__Tenure__Group_3__1
            {
            pushFollow(FOLLOW_41);
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
    // InternalDesk.g:6209:1: rule__Tenure__Group_3__0__Impl : ( 'until' ) ;
    public final void rule__Tenure__Group_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6213:1: ( ( 'until' ) )
            // InternalDesk.g:6214:1: ( 'until' )
            {
            // InternalDesk.g:6214:1: ( 'until' )
            // InternalDesk.g:6215:2: 'until'
            {
             before(grammarAccess.getTenureAccess().getUntilKeyword_3_0()); 
            match(input,56,FOLLOW_2); 
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
    // InternalDesk.g:6224:1: rule__Tenure__Group_3__1 : rule__Tenure__Group_3__1__Impl ;
    public final void rule__Tenure__Group_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6228:1: ( rule__Tenure__Group_3__1__Impl )
            // InternalDesk.g:6229:2: rule__Tenure__Group_3__1__Impl
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
    // InternalDesk.g:6235:1: rule__Tenure__Group_3__1__Impl : ( ( rule__Tenure__UntilAssignment_3_1 ) ) ;
    public final void rule__Tenure__Group_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6239:1: ( ( ( rule__Tenure__UntilAssignment_3_1 ) ) )
            // InternalDesk.g:6240:1: ( ( rule__Tenure__UntilAssignment_3_1 ) )
            {
            // InternalDesk.g:6240:1: ( ( rule__Tenure__UntilAssignment_3_1 ) )
            // InternalDesk.g:6241:2: ( rule__Tenure__UntilAssignment_3_1 )
            {
             before(grammarAccess.getTenureAccess().getUntilAssignment_3_1()); 
            // InternalDesk.g:6242:2: ( rule__Tenure__UntilAssignment_3_1 )
            // InternalDesk.g:6242:3: rule__Tenure__UntilAssignment_3_1
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
    // InternalDesk.g:6251:1: rule__OrganisationEntry__Group__0 : rule__OrganisationEntry__Group__0__Impl rule__OrganisationEntry__Group__1 ;
    public final void rule__OrganisationEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6255:1: ( rule__OrganisationEntry__Group__0__Impl rule__OrganisationEntry__Group__1 )
            // InternalDesk.g:6256:2: rule__OrganisationEntry__Group__0__Impl rule__OrganisationEntry__Group__1
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
    // InternalDesk.g:6263:1: rule__OrganisationEntry__Group__0__Impl : ( 'organisation' ) ;
    public final void rule__OrganisationEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6267:1: ( ( 'organisation' ) )
            // InternalDesk.g:6268:1: ( 'organisation' )
            {
            // InternalDesk.g:6268:1: ( 'organisation' )
            // InternalDesk.g:6269:2: 'organisation'
            {
             before(grammarAccess.getOrganisationEntryAccess().getOrganisationKeyword_0()); 
            match(input,57,FOLLOW_2); 
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
    // InternalDesk.g:6278:1: rule__OrganisationEntry__Group__1 : rule__OrganisationEntry__Group__1__Impl rule__OrganisationEntry__Group__2 ;
    public final void rule__OrganisationEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6282:1: ( rule__OrganisationEntry__Group__1__Impl rule__OrganisationEntry__Group__2 )
            // InternalDesk.g:6283:2: rule__OrganisationEntry__Group__1__Impl rule__OrganisationEntry__Group__2
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
    // InternalDesk.g:6290:1: rule__OrganisationEntry__Group__1__Impl : ( ( rule__OrganisationEntry__NameAssignment_1 ) ) ;
    public final void rule__OrganisationEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6294:1: ( ( ( rule__OrganisationEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:6295:1: ( ( rule__OrganisationEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:6295:1: ( ( rule__OrganisationEntry__NameAssignment_1 ) )
            // InternalDesk.g:6296:2: ( rule__OrganisationEntry__NameAssignment_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:6297:2: ( rule__OrganisationEntry__NameAssignment_1 )
            // InternalDesk.g:6297:3: rule__OrganisationEntry__NameAssignment_1
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
    // InternalDesk.g:6305:1: rule__OrganisationEntry__Group__2 : rule__OrganisationEntry__Group__2__Impl ;
    public final void rule__OrganisationEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6309:1: ( rule__OrganisationEntry__Group__2__Impl )
            // InternalDesk.g:6310:2: rule__OrganisationEntry__Group__2__Impl
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
    // InternalDesk.g:6316:1: rule__OrganisationEntry__Group__2__Impl : ( ( rule__OrganisationEntry__Group_2__0 )? ) ;
    public final void rule__OrganisationEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6320:1: ( ( ( rule__OrganisationEntry__Group_2__0 )? ) )
            // InternalDesk.g:6321:1: ( ( rule__OrganisationEntry__Group_2__0 )? )
            {
            // InternalDesk.g:6321:1: ( ( rule__OrganisationEntry__Group_2__0 )? )
            // InternalDesk.g:6322:2: ( rule__OrganisationEntry__Group_2__0 )?
            {
             before(grammarAccess.getOrganisationEntryAccess().getGroup_2()); 
            // InternalDesk.g:6323:2: ( rule__OrganisationEntry__Group_2__0 )?
            int alt54=2;
            int LA54_0 = input.LA(1);

            if ( (LA54_0==15) ) {
                alt54=1;
            }
            switch (alt54) {
                case 1 :
                    // InternalDesk.g:6323:3: rule__OrganisationEntry__Group_2__0
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
    // InternalDesk.g:6332:1: rule__OrganisationEntry__Group_2__0 : rule__OrganisationEntry__Group_2__0__Impl rule__OrganisationEntry__Group_2__1 ;
    public final void rule__OrganisationEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6336:1: ( rule__OrganisationEntry__Group_2__0__Impl rule__OrganisationEntry__Group_2__1 )
            // InternalDesk.g:6337:2: rule__OrganisationEntry__Group_2__0__Impl rule__OrganisationEntry__Group_2__1
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
    // InternalDesk.g:6344:1: rule__OrganisationEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__OrganisationEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6348:1: ( ( '{' ) )
            // InternalDesk.g:6349:1: ( '{' )
            {
            // InternalDesk.g:6349:1: ( '{' )
            // InternalDesk.g:6350:2: '{'
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
    // InternalDesk.g:6359:1: rule__OrganisationEntry__Group_2__1 : rule__OrganisationEntry__Group_2__1__Impl rule__OrganisationEntry__Group_2__2 ;
    public final void rule__OrganisationEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6363:1: ( rule__OrganisationEntry__Group_2__1__Impl rule__OrganisationEntry__Group_2__2 )
            // InternalDesk.g:6364:2: rule__OrganisationEntry__Group_2__1__Impl rule__OrganisationEntry__Group_2__2
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
    // InternalDesk.g:6371:1: rule__OrganisationEntry__Group_2__1__Impl : ( ( rule__OrganisationEntry__Alternatives_2_1 )* ) ;
    public final void rule__OrganisationEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6375:1: ( ( ( rule__OrganisationEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:6376:1: ( ( rule__OrganisationEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:6376:1: ( ( rule__OrganisationEntry__Alternatives_2_1 )* )
            // InternalDesk.g:6377:2: ( rule__OrganisationEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:6378:2: ( rule__OrganisationEntry__Alternatives_2_1 )*
            loop55:
            do {
                int alt55=2;
                int LA55_0 = input.LA(1);

                if ( ((LA55_0>=45 && LA55_0<=46)||(LA55_0>=49 && LA55_0<=51)||(LA55_0>=55 && LA55_0<=56)) ) {
                    alt55=1;
                }


                switch (alt55) {
            	case 1 :
            	    // InternalDesk.g:6378:3: rule__OrganisationEntry__Alternatives_2_1
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
    // InternalDesk.g:6386:1: rule__OrganisationEntry__Group_2__2 : rule__OrganisationEntry__Group_2__2__Impl ;
    public final void rule__OrganisationEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6390:1: ( rule__OrganisationEntry__Group_2__2__Impl )
            // InternalDesk.g:6391:2: rule__OrganisationEntry__Group_2__2__Impl
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
    // InternalDesk.g:6397:1: rule__OrganisationEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__OrganisationEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6401:1: ( ( '}' ) )
            // InternalDesk.g:6402:1: ( '}' )
            {
            // InternalDesk.g:6402:1: ( '}' )
            // InternalDesk.g:6403:2: '}'
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
    // InternalDesk.g:6413:1: rule__OrganisationEntry__Group_2_1_0__0 : rule__OrganisationEntry__Group_2_1_0__0__Impl rule__OrganisationEntry__Group_2_1_0__1 ;
    public final void rule__OrganisationEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6417:1: ( rule__OrganisationEntry__Group_2_1_0__0__Impl rule__OrganisationEntry__Group_2_1_0__1 )
            // InternalDesk.g:6418:2: rule__OrganisationEntry__Group_2_1_0__0__Impl rule__OrganisationEntry__Group_2_1_0__1
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
    // InternalDesk.g:6425:1: rule__OrganisationEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__OrganisationEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6429:1: ( ( 'also' ) )
            // InternalDesk.g:6430:1: ( 'also' )
            {
            // InternalDesk.g:6430:1: ( 'also' )
            // InternalDesk.g:6431:2: 'also'
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
    // InternalDesk.g:6440:1: rule__OrganisationEntry__Group_2_1_0__1 : rule__OrganisationEntry__Group_2_1_0__1__Impl rule__OrganisationEntry__Group_2_1_0__2 ;
    public final void rule__OrganisationEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6444:1: ( rule__OrganisationEntry__Group_2_1_0__1__Impl rule__OrganisationEntry__Group_2_1_0__2 )
            // InternalDesk.g:6445:2: rule__OrganisationEntry__Group_2_1_0__1__Impl rule__OrganisationEntry__Group_2_1_0__2
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
    // InternalDesk.g:6452:1: rule__OrganisationEntry__Group_2_1_0__1__Impl : ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6456:1: ( ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:6457:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:6457:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:6458:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:6459:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:6459:3: rule__OrganisationEntry__AlsoAssignment_2_1_0_1
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
    // InternalDesk.g:6467:1: rule__OrganisationEntry__Group_2_1_0__2 : rule__OrganisationEntry__Group_2_1_0__2__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6471:1: ( rule__OrganisationEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:6472:2: rule__OrganisationEntry__Group_2_1_0__2__Impl
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
    // InternalDesk.g:6478:1: rule__OrganisationEntry__Group_2_1_0__2__Impl : ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__OrganisationEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6482:1: ( ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:6483:1: ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:6483:1: ( ( rule__OrganisationEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:6484:2: ( rule__OrganisationEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:6485:2: ( rule__OrganisationEntry__Group_2_1_0_2__0 )*
            loop56:
            do {
                int alt56=2;
                int LA56_0 = input.LA(1);

                if ( (LA56_0==22) ) {
                    alt56=1;
                }


                switch (alt56) {
            	case 1 :
            	    // InternalDesk.g:6485:3: rule__OrganisationEntry__Group_2_1_0_2__0
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
    // InternalDesk.g:6494:1: rule__OrganisationEntry__Group_2_1_0_2__0 : rule__OrganisationEntry__Group_2_1_0_2__0__Impl rule__OrganisationEntry__Group_2_1_0_2__1 ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6498:1: ( rule__OrganisationEntry__Group_2_1_0_2__0__Impl rule__OrganisationEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:6499:2: rule__OrganisationEntry__Group_2_1_0_2__0__Impl rule__OrganisationEntry__Group_2_1_0_2__1
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
    // InternalDesk.g:6506:1: rule__OrganisationEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6510:1: ( ( ',' ) )
            // InternalDesk.g:6511:1: ( ',' )
            {
            // InternalDesk.g:6511:1: ( ',' )
            // InternalDesk.g:6512:2: ','
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
    // InternalDesk.g:6521:1: rule__OrganisationEntry__Group_2_1_0_2__1 : rule__OrganisationEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6525:1: ( rule__OrganisationEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:6526:2: rule__OrganisationEntry__Group_2_1_0_2__1__Impl
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
    // InternalDesk.g:6532:1: rule__OrganisationEntry__Group_2_1_0_2__1__Impl : ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6536:1: ( ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:6537:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:6537:1: ( ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:6538:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:6539:2: ( rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:6539:3: rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1
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
    // InternalDesk.g:6548:1: rule__OrganisationEntry__Group_2_1_1__0 : rule__OrganisationEntry__Group_2_1_1__0__Impl rule__OrganisationEntry__Group_2_1_1__1 ;
    public final void rule__OrganisationEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6552:1: ( rule__OrganisationEntry__Group_2_1_1__0__Impl rule__OrganisationEntry__Group_2_1_1__1 )
            // InternalDesk.g:6553:2: rule__OrganisationEntry__Group_2_1_1__0__Impl rule__OrganisationEntry__Group_2_1_1__1
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
    // InternalDesk.g:6560:1: rule__OrganisationEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__OrganisationEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6564:1: ( ( 'never' ) )
            // InternalDesk.g:6565:1: ( 'never' )
            {
            // InternalDesk.g:6565:1: ( 'never' )
            // InternalDesk.g:6566:2: 'never'
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
    // InternalDesk.g:6575:1: rule__OrganisationEntry__Group_2_1_1__1 : rule__OrganisationEntry__Group_2_1_1__1__Impl rule__OrganisationEntry__Group_2_1_1__2 ;
    public final void rule__OrganisationEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6579:1: ( rule__OrganisationEntry__Group_2_1_1__1__Impl rule__OrganisationEntry__Group_2_1_1__2 )
            // InternalDesk.g:6580:2: rule__OrganisationEntry__Group_2_1_1__1__Impl rule__OrganisationEntry__Group_2_1_1__2
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
    // InternalDesk.g:6587:1: rule__OrganisationEntry__Group_2_1_1__1__Impl : ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6591:1: ( ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:6592:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:6592:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:6593:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:6594:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:6594:3: rule__OrganisationEntry__NeverAssignment_2_1_1_1
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
    // InternalDesk.g:6602:1: rule__OrganisationEntry__Group_2_1_1__2 : rule__OrganisationEntry__Group_2_1_1__2__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6606:1: ( rule__OrganisationEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:6607:2: rule__OrganisationEntry__Group_2_1_1__2__Impl
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
    // InternalDesk.g:6613:1: rule__OrganisationEntry__Group_2_1_1__2__Impl : ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__OrganisationEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6617:1: ( ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:6618:1: ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:6618:1: ( ( rule__OrganisationEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:6619:2: ( rule__OrganisationEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getOrganisationEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:6620:2: ( rule__OrganisationEntry__Group_2_1_1_2__0 )*
            loop57:
            do {
                int alt57=2;
                int LA57_0 = input.LA(1);

                if ( (LA57_0==22) ) {
                    alt57=1;
                }


                switch (alt57) {
            	case 1 :
            	    // InternalDesk.g:6620:3: rule__OrganisationEntry__Group_2_1_1_2__0
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
    // InternalDesk.g:6629:1: rule__OrganisationEntry__Group_2_1_1_2__0 : rule__OrganisationEntry__Group_2_1_1_2__0__Impl rule__OrganisationEntry__Group_2_1_1_2__1 ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6633:1: ( rule__OrganisationEntry__Group_2_1_1_2__0__Impl rule__OrganisationEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:6634:2: rule__OrganisationEntry__Group_2_1_1_2__0__Impl rule__OrganisationEntry__Group_2_1_1_2__1
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
    // InternalDesk.g:6641:1: rule__OrganisationEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6645:1: ( ( ',' ) )
            // InternalDesk.g:6646:1: ( ',' )
            {
            // InternalDesk.g:6646:1: ( ',' )
            // InternalDesk.g:6647:2: ','
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
    // InternalDesk.g:6656:1: rule__OrganisationEntry__Group_2_1_1_2__1 : rule__OrganisationEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6660:1: ( rule__OrganisationEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:6661:2: rule__OrganisationEntry__Group_2_1_1_2__1__Impl
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
    // InternalDesk.g:6667:1: rule__OrganisationEntry__Group_2_1_1_2__1__Impl : ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6671:1: ( ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:6672:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:6672:1: ( ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:6673:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:6674:2: ( rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:6674:3: rule__OrganisationEntry__NeverAssignment_2_1_1_2_1
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
    // InternalDesk.g:6683:1: rule__OrganisationEntry__Group_2_1_2__0 : rule__OrganisationEntry__Group_2_1_2__0__Impl rule__OrganisationEntry__Group_2_1_2__1 ;
    public final void rule__OrganisationEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6687:1: ( rule__OrganisationEntry__Group_2_1_2__0__Impl rule__OrganisationEntry__Group_2_1_2__1 )
            // InternalDesk.g:6688:2: rule__OrganisationEntry__Group_2_1_2__0__Impl rule__OrganisationEntry__Group_2_1_2__1
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
    // InternalDesk.g:6695:1: rule__OrganisationEntry__Group_2_1_2__0__Impl : ( 'in' ) ;
    public final void rule__OrganisationEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6699:1: ( ( 'in' ) )
            // InternalDesk.g:6700:1: ( 'in' )
            {
            // InternalDesk.g:6700:1: ( 'in' )
            // InternalDesk.g:6701:2: 'in'
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
    // InternalDesk.g:6710:1: rule__OrganisationEntry__Group_2_1_2__1 : rule__OrganisationEntry__Group_2_1_2__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6714:1: ( rule__OrganisationEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:6715:2: rule__OrganisationEntry__Group_2_1_2__1__Impl
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
    // InternalDesk.g:6721:1: rule__OrganisationEntry__Group_2_1_2__1__Impl : ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6725:1: ( ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:6726:1: ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:6726:1: ( ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 ) )
            // InternalDesk.g:6727:2: ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getPlaceAssignment_2_1_2_1()); 
            // InternalDesk.g:6728:2: ( rule__OrganisationEntry__PlaceAssignment_2_1_2_1 )
            // InternalDesk.g:6728:3: rule__OrganisationEntry__PlaceAssignment_2_1_2_1
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
    // InternalDesk.g:6737:1: rule__OrganisationEntry__Group_2_1_3__0 : rule__OrganisationEntry__Group_2_1_3__0__Impl rule__OrganisationEntry__Group_2_1_3__1 ;
    public final void rule__OrganisationEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6741:1: ( rule__OrganisationEntry__Group_2_1_3__0__Impl rule__OrganisationEntry__Group_2_1_3__1 )
            // InternalDesk.g:6742:2: rule__OrganisationEntry__Group_2_1_3__0__Impl rule__OrganisationEntry__Group_2_1_3__1
            {
            pushFollow(FOLLOW_41);
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
    // InternalDesk.g:6749:1: rule__OrganisationEntry__Group_2_1_3__0__Impl : ( 'from' ) ;
    public final void rule__OrganisationEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6753:1: ( ( 'from' ) )
            // InternalDesk.g:6754:1: ( 'from' )
            {
            // InternalDesk.g:6754:1: ( 'from' )
            // InternalDesk.g:6755:2: 'from'
            {
             before(grammarAccess.getOrganisationEntryAccess().getFromKeyword_2_1_3_0()); 
            match(input,55,FOLLOW_2); 
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
    // InternalDesk.g:6764:1: rule__OrganisationEntry__Group_2_1_3__1 : rule__OrganisationEntry__Group_2_1_3__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6768:1: ( rule__OrganisationEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:6769:2: rule__OrganisationEntry__Group_2_1_3__1__Impl
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
    // InternalDesk.g:6775:1: rule__OrganisationEntry__Group_2_1_3__1__Impl : ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6779:1: ( ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:6780:1: ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:6780:1: ( ( rule__OrganisationEntry__FromAssignment_2_1_3_1 ) )
            // InternalDesk.g:6781:2: ( rule__OrganisationEntry__FromAssignment_2_1_3_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getFromAssignment_2_1_3_1()); 
            // InternalDesk.g:6782:2: ( rule__OrganisationEntry__FromAssignment_2_1_3_1 )
            // InternalDesk.g:6782:3: rule__OrganisationEntry__FromAssignment_2_1_3_1
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
    // InternalDesk.g:6791:1: rule__OrganisationEntry__Group_2_1_4__0 : rule__OrganisationEntry__Group_2_1_4__0__Impl rule__OrganisationEntry__Group_2_1_4__1 ;
    public final void rule__OrganisationEntry__Group_2_1_4__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6795:1: ( rule__OrganisationEntry__Group_2_1_4__0__Impl rule__OrganisationEntry__Group_2_1_4__1 )
            // InternalDesk.g:6796:2: rule__OrganisationEntry__Group_2_1_4__0__Impl rule__OrganisationEntry__Group_2_1_4__1
            {
            pushFollow(FOLLOW_41);
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
    // InternalDesk.g:6803:1: rule__OrganisationEntry__Group_2_1_4__0__Impl : ( 'until' ) ;
    public final void rule__OrganisationEntry__Group_2_1_4__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6807:1: ( ( 'until' ) )
            // InternalDesk.g:6808:1: ( 'until' )
            {
            // InternalDesk.g:6808:1: ( 'until' )
            // InternalDesk.g:6809:2: 'until'
            {
             before(grammarAccess.getOrganisationEntryAccess().getUntilKeyword_2_1_4_0()); 
            match(input,56,FOLLOW_2); 
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
    // InternalDesk.g:6818:1: rule__OrganisationEntry__Group_2_1_4__1 : rule__OrganisationEntry__Group_2_1_4__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_4__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6822:1: ( rule__OrganisationEntry__Group_2_1_4__1__Impl )
            // InternalDesk.g:6823:2: rule__OrganisationEntry__Group_2_1_4__1__Impl
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
    // InternalDesk.g:6829:1: rule__OrganisationEntry__Group_2_1_4__1__Impl : ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_4__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6833:1: ( ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) ) )
            // InternalDesk.g:6834:1: ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) )
            {
            // InternalDesk.g:6834:1: ( ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 ) )
            // InternalDesk.g:6835:2: ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getUntilAssignment_2_1_4_1()); 
            // InternalDesk.g:6836:2: ( rule__OrganisationEntry__UntilAssignment_2_1_4_1 )
            // InternalDesk.g:6836:3: rule__OrganisationEntry__UntilAssignment_2_1_4_1
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
    // InternalDesk.g:6845:1: rule__OrganisationEntry__Group_2_1_5__0 : rule__OrganisationEntry__Group_2_1_5__0__Impl rule__OrganisationEntry__Group_2_1_5__1 ;
    public final void rule__OrganisationEntry__Group_2_1_5__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6849:1: ( rule__OrganisationEntry__Group_2_1_5__0__Impl rule__OrganisationEntry__Group_2_1_5__1 )
            // InternalDesk.g:6850:2: rule__OrganisationEntry__Group_2_1_5__0__Impl rule__OrganisationEntry__Group_2_1_5__1
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
    // InternalDesk.g:6857:1: rule__OrganisationEntry__Group_2_1_5__0__Impl : ( 'source' ) ;
    public final void rule__OrganisationEntry__Group_2_1_5__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6861:1: ( ( 'source' ) )
            // InternalDesk.g:6862:1: ( 'source' )
            {
            // InternalDesk.g:6862:1: ( 'source' )
            // InternalDesk.g:6863:2: 'source'
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
    // InternalDesk.g:6872:1: rule__OrganisationEntry__Group_2_1_5__1 : rule__OrganisationEntry__Group_2_1_5__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_5__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6876:1: ( rule__OrganisationEntry__Group_2_1_5__1__Impl )
            // InternalDesk.g:6877:2: rule__OrganisationEntry__Group_2_1_5__1__Impl
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
    // InternalDesk.g:6883:1: rule__OrganisationEntry__Group_2_1_5__1__Impl : ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_5__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6887:1: ( ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) ) )
            // InternalDesk.g:6888:1: ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) )
            {
            // InternalDesk.g:6888:1: ( ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 ) )
            // InternalDesk.g:6889:2: ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getSourcesAssignment_2_1_5_1()); 
            // InternalDesk.g:6890:2: ( rule__OrganisationEntry__SourcesAssignment_2_1_5_1 )
            // InternalDesk.g:6890:3: rule__OrganisationEntry__SourcesAssignment_2_1_5_1
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


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_6__0"
    // InternalDesk.g:6899:1: rule__OrganisationEntry__Group_2_1_6__0 : rule__OrganisationEntry__Group_2_1_6__0__Impl rule__OrganisationEntry__Group_2_1_6__1 ;
    public final void rule__OrganisationEntry__Group_2_1_6__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6903:1: ( rule__OrganisationEntry__Group_2_1_6__0__Impl rule__OrganisationEntry__Group_2_1_6__1 )
            // InternalDesk.g:6904:2: rule__OrganisationEntry__Group_2_1_6__0__Impl rule__OrganisationEntry__Group_2_1_6__1
            {
            pushFollow(FOLLOW_41);
            rule__OrganisationEntry__Group_2_1_6__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_6__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_6__0"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_6__0__Impl"
    // InternalDesk.g:6911:1: rule__OrganisationEntry__Group_2_1_6__0__Impl : ( 'checked' ) ;
    public final void rule__OrganisationEntry__Group_2_1_6__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6915:1: ( ( 'checked' ) )
            // InternalDesk.g:6916:1: ( 'checked' )
            {
            // InternalDesk.g:6916:1: ( 'checked' )
            // InternalDesk.g:6917:2: 'checked'
            {
             before(grammarAccess.getOrganisationEntryAccess().getCheckedKeyword_2_1_6_0()); 
            match(input,51,FOLLOW_2); 
             after(grammarAccess.getOrganisationEntryAccess().getCheckedKeyword_2_1_6_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_6__0__Impl"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_6__1"
    // InternalDesk.g:6926:1: rule__OrganisationEntry__Group_2_1_6__1 : rule__OrganisationEntry__Group_2_1_6__1__Impl ;
    public final void rule__OrganisationEntry__Group_2_1_6__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6930:1: ( rule__OrganisationEntry__Group_2_1_6__1__Impl )
            // InternalDesk.g:6931:2: rule__OrganisationEntry__Group_2_1_6__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__Group_2_1_6__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_6__1"


    // $ANTLR start "rule__OrganisationEntry__Group_2_1_6__1__Impl"
    // InternalDesk.g:6937:1: rule__OrganisationEntry__Group_2_1_6__1__Impl : ( ( rule__OrganisationEntry__CheckedAssignment_2_1_6_1 ) ) ;
    public final void rule__OrganisationEntry__Group_2_1_6__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6941:1: ( ( ( rule__OrganisationEntry__CheckedAssignment_2_1_6_1 ) ) )
            // InternalDesk.g:6942:1: ( ( rule__OrganisationEntry__CheckedAssignment_2_1_6_1 ) )
            {
            // InternalDesk.g:6942:1: ( ( rule__OrganisationEntry__CheckedAssignment_2_1_6_1 ) )
            // InternalDesk.g:6943:2: ( rule__OrganisationEntry__CheckedAssignment_2_1_6_1 )
            {
             before(grammarAccess.getOrganisationEntryAccess().getCheckedAssignment_2_1_6_1()); 
            // InternalDesk.g:6944:2: ( rule__OrganisationEntry__CheckedAssignment_2_1_6_1 )
            // InternalDesk.g:6944:3: rule__OrganisationEntry__CheckedAssignment_2_1_6_1
            {
            pushFollow(FOLLOW_2);
            rule__OrganisationEntry__CheckedAssignment_2_1_6_1();

            state._fsp--;


            }

             after(grammarAccess.getOrganisationEntryAccess().getCheckedAssignment_2_1_6_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__Group_2_1_6__1__Impl"


    // $ANTLR start "rule__PlaceEntry__Group__0"
    // InternalDesk.g:6953:1: rule__PlaceEntry__Group__0 : rule__PlaceEntry__Group__0__Impl rule__PlaceEntry__Group__1 ;
    public final void rule__PlaceEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6957:1: ( rule__PlaceEntry__Group__0__Impl rule__PlaceEntry__Group__1 )
            // InternalDesk.g:6958:2: rule__PlaceEntry__Group__0__Impl rule__PlaceEntry__Group__1
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
    // InternalDesk.g:6965:1: rule__PlaceEntry__Group__0__Impl : ( 'place' ) ;
    public final void rule__PlaceEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6969:1: ( ( 'place' ) )
            // InternalDesk.g:6970:1: ( 'place' )
            {
            // InternalDesk.g:6970:1: ( 'place' )
            // InternalDesk.g:6971:2: 'place'
            {
             before(grammarAccess.getPlaceEntryAccess().getPlaceKeyword_0()); 
            match(input,58,FOLLOW_2); 
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
    // InternalDesk.g:6980:1: rule__PlaceEntry__Group__1 : rule__PlaceEntry__Group__1__Impl rule__PlaceEntry__Group__2 ;
    public final void rule__PlaceEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6984:1: ( rule__PlaceEntry__Group__1__Impl rule__PlaceEntry__Group__2 )
            // InternalDesk.g:6985:2: rule__PlaceEntry__Group__1__Impl rule__PlaceEntry__Group__2
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
    // InternalDesk.g:6992:1: rule__PlaceEntry__Group__1__Impl : ( ( rule__PlaceEntry__NameAssignment_1 ) ) ;
    public final void rule__PlaceEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:6996:1: ( ( ( rule__PlaceEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:6997:1: ( ( rule__PlaceEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:6997:1: ( ( rule__PlaceEntry__NameAssignment_1 ) )
            // InternalDesk.g:6998:2: ( rule__PlaceEntry__NameAssignment_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:6999:2: ( rule__PlaceEntry__NameAssignment_1 )
            // InternalDesk.g:6999:3: rule__PlaceEntry__NameAssignment_1
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
    // InternalDesk.g:7007:1: rule__PlaceEntry__Group__2 : rule__PlaceEntry__Group__2__Impl ;
    public final void rule__PlaceEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7011:1: ( rule__PlaceEntry__Group__2__Impl )
            // InternalDesk.g:7012:2: rule__PlaceEntry__Group__2__Impl
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
    // InternalDesk.g:7018:1: rule__PlaceEntry__Group__2__Impl : ( ( rule__PlaceEntry__Group_2__0 )? ) ;
    public final void rule__PlaceEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7022:1: ( ( ( rule__PlaceEntry__Group_2__0 )? ) )
            // InternalDesk.g:7023:1: ( ( rule__PlaceEntry__Group_2__0 )? )
            {
            // InternalDesk.g:7023:1: ( ( rule__PlaceEntry__Group_2__0 )? )
            // InternalDesk.g:7024:2: ( rule__PlaceEntry__Group_2__0 )?
            {
             before(grammarAccess.getPlaceEntryAccess().getGroup_2()); 
            // InternalDesk.g:7025:2: ( rule__PlaceEntry__Group_2__0 )?
            int alt58=2;
            int LA58_0 = input.LA(1);

            if ( (LA58_0==15) ) {
                alt58=1;
            }
            switch (alt58) {
                case 1 :
                    // InternalDesk.g:7025:3: rule__PlaceEntry__Group_2__0
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
    // InternalDesk.g:7034:1: rule__PlaceEntry__Group_2__0 : rule__PlaceEntry__Group_2__0__Impl rule__PlaceEntry__Group_2__1 ;
    public final void rule__PlaceEntry__Group_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7038:1: ( rule__PlaceEntry__Group_2__0__Impl rule__PlaceEntry__Group_2__1 )
            // InternalDesk.g:7039:2: rule__PlaceEntry__Group_2__0__Impl rule__PlaceEntry__Group_2__1
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
    // InternalDesk.g:7046:1: rule__PlaceEntry__Group_2__0__Impl : ( '{' ) ;
    public final void rule__PlaceEntry__Group_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7050:1: ( ( '{' ) )
            // InternalDesk.g:7051:1: ( '{' )
            {
            // InternalDesk.g:7051:1: ( '{' )
            // InternalDesk.g:7052:2: '{'
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
    // InternalDesk.g:7061:1: rule__PlaceEntry__Group_2__1 : rule__PlaceEntry__Group_2__1__Impl rule__PlaceEntry__Group_2__2 ;
    public final void rule__PlaceEntry__Group_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7065:1: ( rule__PlaceEntry__Group_2__1__Impl rule__PlaceEntry__Group_2__2 )
            // InternalDesk.g:7066:2: rule__PlaceEntry__Group_2__1__Impl rule__PlaceEntry__Group_2__2
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
    // InternalDesk.g:7073:1: rule__PlaceEntry__Group_2__1__Impl : ( ( rule__PlaceEntry__Alternatives_2_1 )* ) ;
    public final void rule__PlaceEntry__Group_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7077:1: ( ( ( rule__PlaceEntry__Alternatives_2_1 )* ) )
            // InternalDesk.g:7078:1: ( ( rule__PlaceEntry__Alternatives_2_1 )* )
            {
            // InternalDesk.g:7078:1: ( ( rule__PlaceEntry__Alternatives_2_1 )* )
            // InternalDesk.g:7079:2: ( rule__PlaceEntry__Alternatives_2_1 )*
            {
             before(grammarAccess.getPlaceEntryAccess().getAlternatives_2_1()); 
            // InternalDesk.g:7080:2: ( rule__PlaceEntry__Alternatives_2_1 )*
            loop59:
            do {
                int alt59=2;
                int LA59_0 = input.LA(1);

                if ( ((LA59_0>=45 && LA59_0<=46)||(LA59_0>=49 && LA59_0<=51)) ) {
                    alt59=1;
                }


                switch (alt59) {
            	case 1 :
            	    // InternalDesk.g:7080:3: rule__PlaceEntry__Alternatives_2_1
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
    // InternalDesk.g:7088:1: rule__PlaceEntry__Group_2__2 : rule__PlaceEntry__Group_2__2__Impl ;
    public final void rule__PlaceEntry__Group_2__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7092:1: ( rule__PlaceEntry__Group_2__2__Impl )
            // InternalDesk.g:7093:2: rule__PlaceEntry__Group_2__2__Impl
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
    // InternalDesk.g:7099:1: rule__PlaceEntry__Group_2__2__Impl : ( '}' ) ;
    public final void rule__PlaceEntry__Group_2__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7103:1: ( ( '}' ) )
            // InternalDesk.g:7104:1: ( '}' )
            {
            // InternalDesk.g:7104:1: ( '}' )
            // InternalDesk.g:7105:2: '}'
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
    // InternalDesk.g:7115:1: rule__PlaceEntry__Group_2_1_0__0 : rule__PlaceEntry__Group_2_1_0__0__Impl rule__PlaceEntry__Group_2_1_0__1 ;
    public final void rule__PlaceEntry__Group_2_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7119:1: ( rule__PlaceEntry__Group_2_1_0__0__Impl rule__PlaceEntry__Group_2_1_0__1 )
            // InternalDesk.g:7120:2: rule__PlaceEntry__Group_2_1_0__0__Impl rule__PlaceEntry__Group_2_1_0__1
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
    // InternalDesk.g:7127:1: rule__PlaceEntry__Group_2_1_0__0__Impl : ( 'also' ) ;
    public final void rule__PlaceEntry__Group_2_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7131:1: ( ( 'also' ) )
            // InternalDesk.g:7132:1: ( 'also' )
            {
            // InternalDesk.g:7132:1: ( 'also' )
            // InternalDesk.g:7133:2: 'also'
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
    // InternalDesk.g:7142:1: rule__PlaceEntry__Group_2_1_0__1 : rule__PlaceEntry__Group_2_1_0__1__Impl rule__PlaceEntry__Group_2_1_0__2 ;
    public final void rule__PlaceEntry__Group_2_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7146:1: ( rule__PlaceEntry__Group_2_1_0__1__Impl rule__PlaceEntry__Group_2_1_0__2 )
            // InternalDesk.g:7147:2: rule__PlaceEntry__Group_2_1_0__1__Impl rule__PlaceEntry__Group_2_1_0__2
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
    // InternalDesk.g:7154:1: rule__PlaceEntry__Group_2_1_0__1__Impl : ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7158:1: ( ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) ) )
            // InternalDesk.g:7159:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) )
            {
            // InternalDesk.g:7159:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 ) )
            // InternalDesk.g:7160:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getAlsoAssignment_2_1_0_1()); 
            // InternalDesk.g:7161:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_1 )
            // InternalDesk.g:7161:3: rule__PlaceEntry__AlsoAssignment_2_1_0_1
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
    // InternalDesk.g:7169:1: rule__PlaceEntry__Group_2_1_0__2 : rule__PlaceEntry__Group_2_1_0__2__Impl ;
    public final void rule__PlaceEntry__Group_2_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7173:1: ( rule__PlaceEntry__Group_2_1_0__2__Impl )
            // InternalDesk.g:7174:2: rule__PlaceEntry__Group_2_1_0__2__Impl
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
    // InternalDesk.g:7180:1: rule__PlaceEntry__Group_2_1_0__2__Impl : ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* ) ;
    public final void rule__PlaceEntry__Group_2_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7184:1: ( ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* ) )
            // InternalDesk.g:7185:1: ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* )
            {
            // InternalDesk.g:7185:1: ( ( rule__PlaceEntry__Group_2_1_0_2__0 )* )
            // InternalDesk.g:7186:2: ( rule__PlaceEntry__Group_2_1_0_2__0 )*
            {
             before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_0_2()); 
            // InternalDesk.g:7187:2: ( rule__PlaceEntry__Group_2_1_0_2__0 )*
            loop60:
            do {
                int alt60=2;
                int LA60_0 = input.LA(1);

                if ( (LA60_0==22) ) {
                    alt60=1;
                }


                switch (alt60) {
            	case 1 :
            	    // InternalDesk.g:7187:3: rule__PlaceEntry__Group_2_1_0_2__0
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
    // InternalDesk.g:7196:1: rule__PlaceEntry__Group_2_1_0_2__0 : rule__PlaceEntry__Group_2_1_0_2__0__Impl rule__PlaceEntry__Group_2_1_0_2__1 ;
    public final void rule__PlaceEntry__Group_2_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7200:1: ( rule__PlaceEntry__Group_2_1_0_2__0__Impl rule__PlaceEntry__Group_2_1_0_2__1 )
            // InternalDesk.g:7201:2: rule__PlaceEntry__Group_2_1_0_2__0__Impl rule__PlaceEntry__Group_2_1_0_2__1
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
    // InternalDesk.g:7208:1: rule__PlaceEntry__Group_2_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__PlaceEntry__Group_2_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7212:1: ( ( ',' ) )
            // InternalDesk.g:7213:1: ( ',' )
            {
            // InternalDesk.g:7213:1: ( ',' )
            // InternalDesk.g:7214:2: ','
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
    // InternalDesk.g:7223:1: rule__PlaceEntry__Group_2_1_0_2__1 : rule__PlaceEntry__Group_2_1_0_2__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7227:1: ( rule__PlaceEntry__Group_2_1_0_2__1__Impl )
            // InternalDesk.g:7228:2: rule__PlaceEntry__Group_2_1_0_2__1__Impl
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
    // InternalDesk.g:7234:1: rule__PlaceEntry__Group_2_1_0_2__1__Impl : ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7238:1: ( ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) ) )
            // InternalDesk.g:7239:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) )
            {
            // InternalDesk.g:7239:1: ( ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 ) )
            // InternalDesk.g:7240:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getAlsoAssignment_2_1_0_2_1()); 
            // InternalDesk.g:7241:2: ( rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 )
            // InternalDesk.g:7241:3: rule__PlaceEntry__AlsoAssignment_2_1_0_2_1
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
    // InternalDesk.g:7250:1: rule__PlaceEntry__Group_2_1_1__0 : rule__PlaceEntry__Group_2_1_1__0__Impl rule__PlaceEntry__Group_2_1_1__1 ;
    public final void rule__PlaceEntry__Group_2_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7254:1: ( rule__PlaceEntry__Group_2_1_1__0__Impl rule__PlaceEntry__Group_2_1_1__1 )
            // InternalDesk.g:7255:2: rule__PlaceEntry__Group_2_1_1__0__Impl rule__PlaceEntry__Group_2_1_1__1
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
    // InternalDesk.g:7262:1: rule__PlaceEntry__Group_2_1_1__0__Impl : ( 'never' ) ;
    public final void rule__PlaceEntry__Group_2_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7266:1: ( ( 'never' ) )
            // InternalDesk.g:7267:1: ( 'never' )
            {
            // InternalDesk.g:7267:1: ( 'never' )
            // InternalDesk.g:7268:2: 'never'
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
    // InternalDesk.g:7277:1: rule__PlaceEntry__Group_2_1_1__1 : rule__PlaceEntry__Group_2_1_1__1__Impl rule__PlaceEntry__Group_2_1_1__2 ;
    public final void rule__PlaceEntry__Group_2_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7281:1: ( rule__PlaceEntry__Group_2_1_1__1__Impl rule__PlaceEntry__Group_2_1_1__2 )
            // InternalDesk.g:7282:2: rule__PlaceEntry__Group_2_1_1__1__Impl rule__PlaceEntry__Group_2_1_1__2
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
    // InternalDesk.g:7289:1: rule__PlaceEntry__Group_2_1_1__1__Impl : ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7293:1: ( ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) ) )
            // InternalDesk.g:7294:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) )
            {
            // InternalDesk.g:7294:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_1 ) )
            // InternalDesk.g:7295:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getNeverAssignment_2_1_1_1()); 
            // InternalDesk.g:7296:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_1 )
            // InternalDesk.g:7296:3: rule__PlaceEntry__NeverAssignment_2_1_1_1
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
    // InternalDesk.g:7304:1: rule__PlaceEntry__Group_2_1_1__2 : rule__PlaceEntry__Group_2_1_1__2__Impl ;
    public final void rule__PlaceEntry__Group_2_1_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7308:1: ( rule__PlaceEntry__Group_2_1_1__2__Impl )
            // InternalDesk.g:7309:2: rule__PlaceEntry__Group_2_1_1__2__Impl
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
    // InternalDesk.g:7315:1: rule__PlaceEntry__Group_2_1_1__2__Impl : ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* ) ;
    public final void rule__PlaceEntry__Group_2_1_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7319:1: ( ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* ) )
            // InternalDesk.g:7320:1: ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* )
            {
            // InternalDesk.g:7320:1: ( ( rule__PlaceEntry__Group_2_1_1_2__0 )* )
            // InternalDesk.g:7321:2: ( rule__PlaceEntry__Group_2_1_1_2__0 )*
            {
             before(grammarAccess.getPlaceEntryAccess().getGroup_2_1_1_2()); 
            // InternalDesk.g:7322:2: ( rule__PlaceEntry__Group_2_1_1_2__0 )*
            loop61:
            do {
                int alt61=2;
                int LA61_0 = input.LA(1);

                if ( (LA61_0==22) ) {
                    alt61=1;
                }


                switch (alt61) {
            	case 1 :
            	    // InternalDesk.g:7322:3: rule__PlaceEntry__Group_2_1_1_2__0
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
    // InternalDesk.g:7331:1: rule__PlaceEntry__Group_2_1_1_2__0 : rule__PlaceEntry__Group_2_1_1_2__0__Impl rule__PlaceEntry__Group_2_1_1_2__1 ;
    public final void rule__PlaceEntry__Group_2_1_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7335:1: ( rule__PlaceEntry__Group_2_1_1_2__0__Impl rule__PlaceEntry__Group_2_1_1_2__1 )
            // InternalDesk.g:7336:2: rule__PlaceEntry__Group_2_1_1_2__0__Impl rule__PlaceEntry__Group_2_1_1_2__1
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
    // InternalDesk.g:7343:1: rule__PlaceEntry__Group_2_1_1_2__0__Impl : ( ',' ) ;
    public final void rule__PlaceEntry__Group_2_1_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7347:1: ( ( ',' ) )
            // InternalDesk.g:7348:1: ( ',' )
            {
            // InternalDesk.g:7348:1: ( ',' )
            // InternalDesk.g:7349:2: ','
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
    // InternalDesk.g:7358:1: rule__PlaceEntry__Group_2_1_1_2__1 : rule__PlaceEntry__Group_2_1_1_2__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7362:1: ( rule__PlaceEntry__Group_2_1_1_2__1__Impl )
            // InternalDesk.g:7363:2: rule__PlaceEntry__Group_2_1_1_2__1__Impl
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
    // InternalDesk.g:7369:1: rule__PlaceEntry__Group_2_1_1_2__1__Impl : ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7373:1: ( ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) ) )
            // InternalDesk.g:7374:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) )
            {
            // InternalDesk.g:7374:1: ( ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 ) )
            // InternalDesk.g:7375:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getNeverAssignment_2_1_1_2_1()); 
            // InternalDesk.g:7376:2: ( rule__PlaceEntry__NeverAssignment_2_1_1_2_1 )
            // InternalDesk.g:7376:3: rule__PlaceEntry__NeverAssignment_2_1_1_2_1
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
    // InternalDesk.g:7385:1: rule__PlaceEntry__Group_2_1_2__0 : rule__PlaceEntry__Group_2_1_2__0__Impl rule__PlaceEntry__Group_2_1_2__1 ;
    public final void rule__PlaceEntry__Group_2_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7389:1: ( rule__PlaceEntry__Group_2_1_2__0__Impl rule__PlaceEntry__Group_2_1_2__1 )
            // InternalDesk.g:7390:2: rule__PlaceEntry__Group_2_1_2__0__Impl rule__PlaceEntry__Group_2_1_2__1
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
    // InternalDesk.g:7397:1: rule__PlaceEntry__Group_2_1_2__0__Impl : ( 'in' ) ;
    public final void rule__PlaceEntry__Group_2_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7401:1: ( ( 'in' ) )
            // InternalDesk.g:7402:1: ( 'in' )
            {
            // InternalDesk.g:7402:1: ( 'in' )
            // InternalDesk.g:7403:2: 'in'
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
    // InternalDesk.g:7412:1: rule__PlaceEntry__Group_2_1_2__1 : rule__PlaceEntry__Group_2_1_2__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7416:1: ( rule__PlaceEntry__Group_2_1_2__1__Impl )
            // InternalDesk.g:7417:2: rule__PlaceEntry__Group_2_1_2__1__Impl
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
    // InternalDesk.g:7423:1: rule__PlaceEntry__Group_2_1_2__1__Impl : ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7427:1: ( ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) ) )
            // InternalDesk.g:7428:1: ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) )
            {
            // InternalDesk.g:7428:1: ( ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 ) )
            // InternalDesk.g:7429:2: ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getPlaceAssignment_2_1_2_1()); 
            // InternalDesk.g:7430:2: ( rule__PlaceEntry__PlaceAssignment_2_1_2_1 )
            // InternalDesk.g:7430:3: rule__PlaceEntry__PlaceAssignment_2_1_2_1
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
    // InternalDesk.g:7439:1: rule__PlaceEntry__Group_2_1_3__0 : rule__PlaceEntry__Group_2_1_3__0__Impl rule__PlaceEntry__Group_2_1_3__1 ;
    public final void rule__PlaceEntry__Group_2_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7443:1: ( rule__PlaceEntry__Group_2_1_3__0__Impl rule__PlaceEntry__Group_2_1_3__1 )
            // InternalDesk.g:7444:2: rule__PlaceEntry__Group_2_1_3__0__Impl rule__PlaceEntry__Group_2_1_3__1
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
    // InternalDesk.g:7451:1: rule__PlaceEntry__Group_2_1_3__0__Impl : ( 'source' ) ;
    public final void rule__PlaceEntry__Group_2_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7455:1: ( ( 'source' ) )
            // InternalDesk.g:7456:1: ( 'source' )
            {
            // InternalDesk.g:7456:1: ( 'source' )
            // InternalDesk.g:7457:2: 'source'
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
    // InternalDesk.g:7466:1: rule__PlaceEntry__Group_2_1_3__1 : rule__PlaceEntry__Group_2_1_3__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7470:1: ( rule__PlaceEntry__Group_2_1_3__1__Impl )
            // InternalDesk.g:7471:2: rule__PlaceEntry__Group_2_1_3__1__Impl
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
    // InternalDesk.g:7477:1: rule__PlaceEntry__Group_2_1_3__1__Impl : ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7481:1: ( ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) ) )
            // InternalDesk.g:7482:1: ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) )
            {
            // InternalDesk.g:7482:1: ( ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 ) )
            // InternalDesk.g:7483:2: ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getSourcesAssignment_2_1_3_1()); 
            // InternalDesk.g:7484:2: ( rule__PlaceEntry__SourcesAssignment_2_1_3_1 )
            // InternalDesk.g:7484:3: rule__PlaceEntry__SourcesAssignment_2_1_3_1
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


    // $ANTLR start "rule__PlaceEntry__Group_2_1_4__0"
    // InternalDesk.g:7493:1: rule__PlaceEntry__Group_2_1_4__0 : rule__PlaceEntry__Group_2_1_4__0__Impl rule__PlaceEntry__Group_2_1_4__1 ;
    public final void rule__PlaceEntry__Group_2_1_4__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7497:1: ( rule__PlaceEntry__Group_2_1_4__0__Impl rule__PlaceEntry__Group_2_1_4__1 )
            // InternalDesk.g:7498:2: rule__PlaceEntry__Group_2_1_4__0__Impl rule__PlaceEntry__Group_2_1_4__1
            {
            pushFollow(FOLLOW_41);
            rule__PlaceEntry__Group_2_1_4__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_4__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_4__0"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_4__0__Impl"
    // InternalDesk.g:7505:1: rule__PlaceEntry__Group_2_1_4__0__Impl : ( 'checked' ) ;
    public final void rule__PlaceEntry__Group_2_1_4__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7509:1: ( ( 'checked' ) )
            // InternalDesk.g:7510:1: ( 'checked' )
            {
            // InternalDesk.g:7510:1: ( 'checked' )
            // InternalDesk.g:7511:2: 'checked'
            {
             before(grammarAccess.getPlaceEntryAccess().getCheckedKeyword_2_1_4_0()); 
            match(input,51,FOLLOW_2); 
             after(grammarAccess.getPlaceEntryAccess().getCheckedKeyword_2_1_4_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_4__0__Impl"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_4__1"
    // InternalDesk.g:7520:1: rule__PlaceEntry__Group_2_1_4__1 : rule__PlaceEntry__Group_2_1_4__1__Impl ;
    public final void rule__PlaceEntry__Group_2_1_4__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7524:1: ( rule__PlaceEntry__Group_2_1_4__1__Impl )
            // InternalDesk.g:7525:2: rule__PlaceEntry__Group_2_1_4__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__Group_2_1_4__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_4__1"


    // $ANTLR start "rule__PlaceEntry__Group_2_1_4__1__Impl"
    // InternalDesk.g:7531:1: rule__PlaceEntry__Group_2_1_4__1__Impl : ( ( rule__PlaceEntry__CheckedAssignment_2_1_4_1 ) ) ;
    public final void rule__PlaceEntry__Group_2_1_4__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7535:1: ( ( ( rule__PlaceEntry__CheckedAssignment_2_1_4_1 ) ) )
            // InternalDesk.g:7536:1: ( ( rule__PlaceEntry__CheckedAssignment_2_1_4_1 ) )
            {
            // InternalDesk.g:7536:1: ( ( rule__PlaceEntry__CheckedAssignment_2_1_4_1 ) )
            // InternalDesk.g:7537:2: ( rule__PlaceEntry__CheckedAssignment_2_1_4_1 )
            {
             before(grammarAccess.getPlaceEntryAccess().getCheckedAssignment_2_1_4_1()); 
            // InternalDesk.g:7538:2: ( rule__PlaceEntry__CheckedAssignment_2_1_4_1 )
            // InternalDesk.g:7538:3: rule__PlaceEntry__CheckedAssignment_2_1_4_1
            {
            pushFollow(FOLLOW_2);
            rule__PlaceEntry__CheckedAssignment_2_1_4_1();

            state._fsp--;


            }

             after(grammarAccess.getPlaceEntryAccess().getCheckedAssignment_2_1_4_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__Group_2_1_4__1__Impl"


    // $ANTLR start "rule__EventEntry__Group__0"
    // InternalDesk.g:7547:1: rule__EventEntry__Group__0 : rule__EventEntry__Group__0__Impl rule__EventEntry__Group__1 ;
    public final void rule__EventEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7551:1: ( rule__EventEntry__Group__0__Impl rule__EventEntry__Group__1 )
            // InternalDesk.g:7552:2: rule__EventEntry__Group__0__Impl rule__EventEntry__Group__1
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
    // InternalDesk.g:7559:1: rule__EventEntry__Group__0__Impl : ( 'event' ) ;
    public final void rule__EventEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7563:1: ( ( 'event' ) )
            // InternalDesk.g:7564:1: ( 'event' )
            {
            // InternalDesk.g:7564:1: ( 'event' )
            // InternalDesk.g:7565:2: 'event'
            {
             before(grammarAccess.getEventEntryAccess().getEventKeyword_0()); 
            match(input,59,FOLLOW_2); 
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
    // InternalDesk.g:7574:1: rule__EventEntry__Group__1 : rule__EventEntry__Group__1__Impl rule__EventEntry__Group__2 ;
    public final void rule__EventEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7578:1: ( rule__EventEntry__Group__1__Impl rule__EventEntry__Group__2 )
            // InternalDesk.g:7579:2: rule__EventEntry__Group__1__Impl rule__EventEntry__Group__2
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
    // InternalDesk.g:7586:1: rule__EventEntry__Group__1__Impl : ( ( rule__EventEntry__NameAssignment_1 ) ) ;
    public final void rule__EventEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7590:1: ( ( ( rule__EventEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:7591:1: ( ( rule__EventEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:7591:1: ( ( rule__EventEntry__NameAssignment_1 ) )
            // InternalDesk.g:7592:2: ( rule__EventEntry__NameAssignment_1 )
            {
             before(grammarAccess.getEventEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:7593:2: ( rule__EventEntry__NameAssignment_1 )
            // InternalDesk.g:7593:3: rule__EventEntry__NameAssignment_1
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
    // InternalDesk.g:7601:1: rule__EventEntry__Group__2 : rule__EventEntry__Group__2__Impl rule__EventEntry__Group__3 ;
    public final void rule__EventEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7605:1: ( rule__EventEntry__Group__2__Impl rule__EventEntry__Group__3 )
            // InternalDesk.g:7606:2: rule__EventEntry__Group__2__Impl rule__EventEntry__Group__3
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
    // InternalDesk.g:7613:1: rule__EventEntry__Group__2__Impl : ( ( rule__EventEntry__Alternatives_2 ) ) ;
    public final void rule__EventEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7617:1: ( ( ( rule__EventEntry__Alternatives_2 ) ) )
            // InternalDesk.g:7618:1: ( ( rule__EventEntry__Alternatives_2 ) )
            {
            // InternalDesk.g:7618:1: ( ( rule__EventEntry__Alternatives_2 ) )
            // InternalDesk.g:7619:2: ( rule__EventEntry__Alternatives_2 )
            {
             before(grammarAccess.getEventEntryAccess().getAlternatives_2()); 
            // InternalDesk.g:7620:2: ( rule__EventEntry__Alternatives_2 )
            // InternalDesk.g:7620:3: rule__EventEntry__Alternatives_2
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
    // InternalDesk.g:7628:1: rule__EventEntry__Group__3 : rule__EventEntry__Group__3__Impl ;
    public final void rule__EventEntry__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7632:1: ( rule__EventEntry__Group__3__Impl )
            // InternalDesk.g:7633:2: rule__EventEntry__Group__3__Impl
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
    // InternalDesk.g:7639:1: rule__EventEntry__Group__3__Impl : ( ( rule__EventEntry__Group_3__0 )? ) ;
    public final void rule__EventEntry__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7643:1: ( ( ( rule__EventEntry__Group_3__0 )? ) )
            // InternalDesk.g:7644:1: ( ( rule__EventEntry__Group_3__0 )? )
            {
            // InternalDesk.g:7644:1: ( ( rule__EventEntry__Group_3__0 )? )
            // InternalDesk.g:7645:2: ( rule__EventEntry__Group_3__0 )?
            {
             before(grammarAccess.getEventEntryAccess().getGroup_3()); 
            // InternalDesk.g:7646:2: ( rule__EventEntry__Group_3__0 )?
            int alt62=2;
            int LA62_0 = input.LA(1);

            if ( (LA62_0==15) ) {
                alt62=1;
            }
            switch (alt62) {
                case 1 :
                    // InternalDesk.g:7646:3: rule__EventEntry__Group_3__0
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
    // InternalDesk.g:7655:1: rule__EventEntry__Group_2_0__0 : rule__EventEntry__Group_2_0__0__Impl rule__EventEntry__Group_2_0__1 ;
    public final void rule__EventEntry__Group_2_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7659:1: ( rule__EventEntry__Group_2_0__0__Impl rule__EventEntry__Group_2_0__1 )
            // InternalDesk.g:7660:2: rule__EventEntry__Group_2_0__0__Impl rule__EventEntry__Group_2_0__1
            {
            pushFollow(FOLLOW_41);
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
    // InternalDesk.g:7667:1: rule__EventEntry__Group_2_0__0__Impl : ( 'on' ) ;
    public final void rule__EventEntry__Group_2_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7671:1: ( ( 'on' ) )
            // InternalDesk.g:7672:1: ( 'on' )
            {
            // InternalDesk.g:7672:1: ( 'on' )
            // InternalDesk.g:7673:2: 'on'
            {
             before(grammarAccess.getEventEntryAccess().getOnKeyword_2_0_0()); 
            match(input,60,FOLLOW_2); 
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
    // InternalDesk.g:7682:1: rule__EventEntry__Group_2_0__1 : rule__EventEntry__Group_2_0__1__Impl ;
    public final void rule__EventEntry__Group_2_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7686:1: ( rule__EventEntry__Group_2_0__1__Impl )
            // InternalDesk.g:7687:2: rule__EventEntry__Group_2_0__1__Impl
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
    // InternalDesk.g:7693:1: rule__EventEntry__Group_2_0__1__Impl : ( ( rule__EventEntry__OnAssignment_2_0_1 ) ) ;
    public final void rule__EventEntry__Group_2_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7697:1: ( ( ( rule__EventEntry__OnAssignment_2_0_1 ) ) )
            // InternalDesk.g:7698:1: ( ( rule__EventEntry__OnAssignment_2_0_1 ) )
            {
            // InternalDesk.g:7698:1: ( ( rule__EventEntry__OnAssignment_2_0_1 ) )
            // InternalDesk.g:7699:2: ( rule__EventEntry__OnAssignment_2_0_1 )
            {
             before(grammarAccess.getEventEntryAccess().getOnAssignment_2_0_1()); 
            // InternalDesk.g:7700:2: ( rule__EventEntry__OnAssignment_2_0_1 )
            // InternalDesk.g:7700:3: rule__EventEntry__OnAssignment_2_0_1
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
    // InternalDesk.g:7709:1: rule__EventEntry__Group_2_1__0 : rule__EventEntry__Group_2_1__0__Impl rule__EventEntry__Group_2_1__1 ;
    public final void rule__EventEntry__Group_2_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7713:1: ( rule__EventEntry__Group_2_1__0__Impl rule__EventEntry__Group_2_1__1 )
            // InternalDesk.g:7714:2: rule__EventEntry__Group_2_1__0__Impl rule__EventEntry__Group_2_1__1
            {
            pushFollow(FOLLOW_41);
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
    // InternalDesk.g:7721:1: rule__EventEntry__Group_2_1__0__Impl : ( 'from' ) ;
    public final void rule__EventEntry__Group_2_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7725:1: ( ( 'from' ) )
            // InternalDesk.g:7726:1: ( 'from' )
            {
            // InternalDesk.g:7726:1: ( 'from' )
            // InternalDesk.g:7727:2: 'from'
            {
             before(grammarAccess.getEventEntryAccess().getFromKeyword_2_1_0()); 
            match(input,55,FOLLOW_2); 
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
    // InternalDesk.g:7736:1: rule__EventEntry__Group_2_1__1 : rule__EventEntry__Group_2_1__1__Impl rule__EventEntry__Group_2_1__2 ;
    public final void rule__EventEntry__Group_2_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7740:1: ( rule__EventEntry__Group_2_1__1__Impl rule__EventEntry__Group_2_1__2 )
            // InternalDesk.g:7741:2: rule__EventEntry__Group_2_1__1__Impl rule__EventEntry__Group_2_1__2
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
    // InternalDesk.g:7748:1: rule__EventEntry__Group_2_1__1__Impl : ( ( rule__EventEntry__FromAssignment_2_1_1 ) ) ;
    public final void rule__EventEntry__Group_2_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7752:1: ( ( ( rule__EventEntry__FromAssignment_2_1_1 ) ) )
            // InternalDesk.g:7753:1: ( ( rule__EventEntry__FromAssignment_2_1_1 ) )
            {
            // InternalDesk.g:7753:1: ( ( rule__EventEntry__FromAssignment_2_1_1 ) )
            // InternalDesk.g:7754:2: ( rule__EventEntry__FromAssignment_2_1_1 )
            {
             before(grammarAccess.getEventEntryAccess().getFromAssignment_2_1_1()); 
            // InternalDesk.g:7755:2: ( rule__EventEntry__FromAssignment_2_1_1 )
            // InternalDesk.g:7755:3: rule__EventEntry__FromAssignment_2_1_1
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
    // InternalDesk.g:7763:1: rule__EventEntry__Group_2_1__2 : rule__EventEntry__Group_2_1__2__Impl rule__EventEntry__Group_2_1__3 ;
    public final void rule__EventEntry__Group_2_1__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7767:1: ( rule__EventEntry__Group_2_1__2__Impl rule__EventEntry__Group_2_1__3 )
            // InternalDesk.g:7768:2: rule__EventEntry__Group_2_1__2__Impl rule__EventEntry__Group_2_1__3
            {
            pushFollow(FOLLOW_41);
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
    // InternalDesk.g:7775:1: rule__EventEntry__Group_2_1__2__Impl : ( 'until' ) ;
    public final void rule__EventEntry__Group_2_1__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7779:1: ( ( 'until' ) )
            // InternalDesk.g:7780:1: ( 'until' )
            {
            // InternalDesk.g:7780:1: ( 'until' )
            // InternalDesk.g:7781:2: 'until'
            {
             before(grammarAccess.getEventEntryAccess().getUntilKeyword_2_1_2()); 
            match(input,56,FOLLOW_2); 
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
    // InternalDesk.g:7790:1: rule__EventEntry__Group_2_1__3 : rule__EventEntry__Group_2_1__3__Impl ;
    public final void rule__EventEntry__Group_2_1__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7794:1: ( rule__EventEntry__Group_2_1__3__Impl )
            // InternalDesk.g:7795:2: rule__EventEntry__Group_2_1__3__Impl
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
    // InternalDesk.g:7801:1: rule__EventEntry__Group_2_1__3__Impl : ( ( rule__EventEntry__UntilAssignment_2_1_3 ) ) ;
    public final void rule__EventEntry__Group_2_1__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7805:1: ( ( ( rule__EventEntry__UntilAssignment_2_1_3 ) ) )
            // InternalDesk.g:7806:1: ( ( rule__EventEntry__UntilAssignment_2_1_3 ) )
            {
            // InternalDesk.g:7806:1: ( ( rule__EventEntry__UntilAssignment_2_1_3 ) )
            // InternalDesk.g:7807:2: ( rule__EventEntry__UntilAssignment_2_1_3 )
            {
             before(grammarAccess.getEventEntryAccess().getUntilAssignment_2_1_3()); 
            // InternalDesk.g:7808:2: ( rule__EventEntry__UntilAssignment_2_1_3 )
            // InternalDesk.g:7808:3: rule__EventEntry__UntilAssignment_2_1_3
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
    // InternalDesk.g:7817:1: rule__EventEntry__Group_3__0 : rule__EventEntry__Group_3__0__Impl rule__EventEntry__Group_3__1 ;
    public final void rule__EventEntry__Group_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7821:1: ( rule__EventEntry__Group_3__0__Impl rule__EventEntry__Group_3__1 )
            // InternalDesk.g:7822:2: rule__EventEntry__Group_3__0__Impl rule__EventEntry__Group_3__1
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
    // InternalDesk.g:7829:1: rule__EventEntry__Group_3__0__Impl : ( '{' ) ;
    public final void rule__EventEntry__Group_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7833:1: ( ( '{' ) )
            // InternalDesk.g:7834:1: ( '{' )
            {
            // InternalDesk.g:7834:1: ( '{' )
            // InternalDesk.g:7835:2: '{'
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
    // InternalDesk.g:7844:1: rule__EventEntry__Group_3__1 : rule__EventEntry__Group_3__1__Impl rule__EventEntry__Group_3__2 ;
    public final void rule__EventEntry__Group_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7848:1: ( rule__EventEntry__Group_3__1__Impl rule__EventEntry__Group_3__2 )
            // InternalDesk.g:7849:2: rule__EventEntry__Group_3__1__Impl rule__EventEntry__Group_3__2
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
    // InternalDesk.g:7856:1: rule__EventEntry__Group_3__1__Impl : ( ( rule__EventEntry__Alternatives_3_1 )* ) ;
    public final void rule__EventEntry__Group_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7860:1: ( ( ( rule__EventEntry__Alternatives_3_1 )* ) )
            // InternalDesk.g:7861:1: ( ( rule__EventEntry__Alternatives_3_1 )* )
            {
            // InternalDesk.g:7861:1: ( ( rule__EventEntry__Alternatives_3_1 )* )
            // InternalDesk.g:7862:2: ( rule__EventEntry__Alternatives_3_1 )*
            {
             before(grammarAccess.getEventEntryAccess().getAlternatives_3_1()); 
            // InternalDesk.g:7863:2: ( rule__EventEntry__Alternatives_3_1 )*
            loop63:
            do {
                int alt63=2;
                int LA63_0 = input.LA(1);

                if ( (LA63_0==45||(LA63_0>=49 && LA63_0<=51)) ) {
                    alt63=1;
                }


                switch (alt63) {
            	case 1 :
            	    // InternalDesk.g:7863:3: rule__EventEntry__Alternatives_3_1
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
    // InternalDesk.g:7871:1: rule__EventEntry__Group_3__2 : rule__EventEntry__Group_3__2__Impl ;
    public final void rule__EventEntry__Group_3__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7875:1: ( rule__EventEntry__Group_3__2__Impl )
            // InternalDesk.g:7876:2: rule__EventEntry__Group_3__2__Impl
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
    // InternalDesk.g:7882:1: rule__EventEntry__Group_3__2__Impl : ( '}' ) ;
    public final void rule__EventEntry__Group_3__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7886:1: ( ( '}' ) )
            // InternalDesk.g:7887:1: ( '}' )
            {
            // InternalDesk.g:7887:1: ( '}' )
            // InternalDesk.g:7888:2: '}'
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
    // InternalDesk.g:7898:1: rule__EventEntry__Group_3_1_0__0 : rule__EventEntry__Group_3_1_0__0__Impl rule__EventEntry__Group_3_1_0__1 ;
    public final void rule__EventEntry__Group_3_1_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7902:1: ( rule__EventEntry__Group_3_1_0__0__Impl rule__EventEntry__Group_3_1_0__1 )
            // InternalDesk.g:7903:2: rule__EventEntry__Group_3_1_0__0__Impl rule__EventEntry__Group_3_1_0__1
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
    // InternalDesk.g:7910:1: rule__EventEntry__Group_3_1_0__0__Impl : ( 'also' ) ;
    public final void rule__EventEntry__Group_3_1_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7914:1: ( ( 'also' ) )
            // InternalDesk.g:7915:1: ( 'also' )
            {
            // InternalDesk.g:7915:1: ( 'also' )
            // InternalDesk.g:7916:2: 'also'
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
    // InternalDesk.g:7925:1: rule__EventEntry__Group_3_1_0__1 : rule__EventEntry__Group_3_1_0__1__Impl rule__EventEntry__Group_3_1_0__2 ;
    public final void rule__EventEntry__Group_3_1_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7929:1: ( rule__EventEntry__Group_3_1_0__1__Impl rule__EventEntry__Group_3_1_0__2 )
            // InternalDesk.g:7930:2: rule__EventEntry__Group_3_1_0__1__Impl rule__EventEntry__Group_3_1_0__2
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
    // InternalDesk.g:7937:1: rule__EventEntry__Group_3_1_0__1__Impl : ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7941:1: ( ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) ) )
            // InternalDesk.g:7942:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) )
            {
            // InternalDesk.g:7942:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_1 ) )
            // InternalDesk.g:7943:2: ( rule__EventEntry__AlsoAssignment_3_1_0_1 )
            {
             before(grammarAccess.getEventEntryAccess().getAlsoAssignment_3_1_0_1()); 
            // InternalDesk.g:7944:2: ( rule__EventEntry__AlsoAssignment_3_1_0_1 )
            // InternalDesk.g:7944:3: rule__EventEntry__AlsoAssignment_3_1_0_1
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
    // InternalDesk.g:7952:1: rule__EventEntry__Group_3_1_0__2 : rule__EventEntry__Group_3_1_0__2__Impl ;
    public final void rule__EventEntry__Group_3_1_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7956:1: ( rule__EventEntry__Group_3_1_0__2__Impl )
            // InternalDesk.g:7957:2: rule__EventEntry__Group_3_1_0__2__Impl
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
    // InternalDesk.g:7963:1: rule__EventEntry__Group_3_1_0__2__Impl : ( ( rule__EventEntry__Group_3_1_0_2__0 )* ) ;
    public final void rule__EventEntry__Group_3_1_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7967:1: ( ( ( rule__EventEntry__Group_3_1_0_2__0 )* ) )
            // InternalDesk.g:7968:1: ( ( rule__EventEntry__Group_3_1_0_2__0 )* )
            {
            // InternalDesk.g:7968:1: ( ( rule__EventEntry__Group_3_1_0_2__0 )* )
            // InternalDesk.g:7969:2: ( rule__EventEntry__Group_3_1_0_2__0 )*
            {
             before(grammarAccess.getEventEntryAccess().getGroup_3_1_0_2()); 
            // InternalDesk.g:7970:2: ( rule__EventEntry__Group_3_1_0_2__0 )*
            loop64:
            do {
                int alt64=2;
                int LA64_0 = input.LA(1);

                if ( (LA64_0==22) ) {
                    alt64=1;
                }


                switch (alt64) {
            	case 1 :
            	    // InternalDesk.g:7970:3: rule__EventEntry__Group_3_1_0_2__0
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
    // InternalDesk.g:7979:1: rule__EventEntry__Group_3_1_0_2__0 : rule__EventEntry__Group_3_1_0_2__0__Impl rule__EventEntry__Group_3_1_0_2__1 ;
    public final void rule__EventEntry__Group_3_1_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7983:1: ( rule__EventEntry__Group_3_1_0_2__0__Impl rule__EventEntry__Group_3_1_0_2__1 )
            // InternalDesk.g:7984:2: rule__EventEntry__Group_3_1_0_2__0__Impl rule__EventEntry__Group_3_1_0_2__1
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
    // InternalDesk.g:7991:1: rule__EventEntry__Group_3_1_0_2__0__Impl : ( ',' ) ;
    public final void rule__EventEntry__Group_3_1_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:7995:1: ( ( ',' ) )
            // InternalDesk.g:7996:1: ( ',' )
            {
            // InternalDesk.g:7996:1: ( ',' )
            // InternalDesk.g:7997:2: ','
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
    // InternalDesk.g:8006:1: rule__EventEntry__Group_3_1_0_2__1 : rule__EventEntry__Group_3_1_0_2__1__Impl ;
    public final void rule__EventEntry__Group_3_1_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8010:1: ( rule__EventEntry__Group_3_1_0_2__1__Impl )
            // InternalDesk.g:8011:2: rule__EventEntry__Group_3_1_0_2__1__Impl
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
    // InternalDesk.g:8017:1: rule__EventEntry__Group_3_1_0_2__1__Impl : ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8021:1: ( ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) ) )
            // InternalDesk.g:8022:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) )
            {
            // InternalDesk.g:8022:1: ( ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 ) )
            // InternalDesk.g:8023:2: ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 )
            {
             before(grammarAccess.getEventEntryAccess().getAlsoAssignment_3_1_0_2_1()); 
            // InternalDesk.g:8024:2: ( rule__EventEntry__AlsoAssignment_3_1_0_2_1 )
            // InternalDesk.g:8024:3: rule__EventEntry__AlsoAssignment_3_1_0_2_1
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
    // InternalDesk.g:8033:1: rule__EventEntry__Group_3_1_1__0 : rule__EventEntry__Group_3_1_1__0__Impl rule__EventEntry__Group_3_1_1__1 ;
    public final void rule__EventEntry__Group_3_1_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8037:1: ( rule__EventEntry__Group_3_1_1__0__Impl rule__EventEntry__Group_3_1_1__1 )
            // InternalDesk.g:8038:2: rule__EventEntry__Group_3_1_1__0__Impl rule__EventEntry__Group_3_1_1__1
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
    // InternalDesk.g:8045:1: rule__EventEntry__Group_3_1_1__0__Impl : ( 'in' ) ;
    public final void rule__EventEntry__Group_3_1_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8049:1: ( ( 'in' ) )
            // InternalDesk.g:8050:1: ( 'in' )
            {
            // InternalDesk.g:8050:1: ( 'in' )
            // InternalDesk.g:8051:2: 'in'
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
    // InternalDesk.g:8060:1: rule__EventEntry__Group_3_1_1__1 : rule__EventEntry__Group_3_1_1__1__Impl ;
    public final void rule__EventEntry__Group_3_1_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8064:1: ( rule__EventEntry__Group_3_1_1__1__Impl )
            // InternalDesk.g:8065:2: rule__EventEntry__Group_3_1_1__1__Impl
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
    // InternalDesk.g:8071:1: rule__EventEntry__Group_3_1_1__1__Impl : ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8075:1: ( ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) ) )
            // InternalDesk.g:8076:1: ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) )
            {
            // InternalDesk.g:8076:1: ( ( rule__EventEntry__PlaceAssignment_3_1_1_1 ) )
            // InternalDesk.g:8077:2: ( rule__EventEntry__PlaceAssignment_3_1_1_1 )
            {
             before(grammarAccess.getEventEntryAccess().getPlaceAssignment_3_1_1_1()); 
            // InternalDesk.g:8078:2: ( rule__EventEntry__PlaceAssignment_3_1_1_1 )
            // InternalDesk.g:8078:3: rule__EventEntry__PlaceAssignment_3_1_1_1
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
    // InternalDesk.g:8087:1: rule__EventEntry__Group_3_1_2__0 : rule__EventEntry__Group_3_1_2__0__Impl rule__EventEntry__Group_3_1_2__1 ;
    public final void rule__EventEntry__Group_3_1_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8091:1: ( rule__EventEntry__Group_3_1_2__0__Impl rule__EventEntry__Group_3_1_2__1 )
            // InternalDesk.g:8092:2: rule__EventEntry__Group_3_1_2__0__Impl rule__EventEntry__Group_3_1_2__1
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
    // InternalDesk.g:8099:1: rule__EventEntry__Group_3_1_2__0__Impl : ( 'source' ) ;
    public final void rule__EventEntry__Group_3_1_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8103:1: ( ( 'source' ) )
            // InternalDesk.g:8104:1: ( 'source' )
            {
            // InternalDesk.g:8104:1: ( 'source' )
            // InternalDesk.g:8105:2: 'source'
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
    // InternalDesk.g:8114:1: rule__EventEntry__Group_3_1_2__1 : rule__EventEntry__Group_3_1_2__1__Impl ;
    public final void rule__EventEntry__Group_3_1_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8118:1: ( rule__EventEntry__Group_3_1_2__1__Impl )
            // InternalDesk.g:8119:2: rule__EventEntry__Group_3_1_2__1__Impl
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
    // InternalDesk.g:8125:1: rule__EventEntry__Group_3_1_2__1__Impl : ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8129:1: ( ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) ) )
            // InternalDesk.g:8130:1: ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) )
            {
            // InternalDesk.g:8130:1: ( ( rule__EventEntry__SourcesAssignment_3_1_2_1 ) )
            // InternalDesk.g:8131:2: ( rule__EventEntry__SourcesAssignment_3_1_2_1 )
            {
             before(grammarAccess.getEventEntryAccess().getSourcesAssignment_3_1_2_1()); 
            // InternalDesk.g:8132:2: ( rule__EventEntry__SourcesAssignment_3_1_2_1 )
            // InternalDesk.g:8132:3: rule__EventEntry__SourcesAssignment_3_1_2_1
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


    // $ANTLR start "rule__EventEntry__Group_3_1_3__0"
    // InternalDesk.g:8141:1: rule__EventEntry__Group_3_1_3__0 : rule__EventEntry__Group_3_1_3__0__Impl rule__EventEntry__Group_3_1_3__1 ;
    public final void rule__EventEntry__Group_3_1_3__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8145:1: ( rule__EventEntry__Group_3_1_3__0__Impl rule__EventEntry__Group_3_1_3__1 )
            // InternalDesk.g:8146:2: rule__EventEntry__Group_3_1_3__0__Impl rule__EventEntry__Group_3_1_3__1
            {
            pushFollow(FOLLOW_41);
            rule__EventEntry__Group_3_1_3__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_3__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_3__0"


    // $ANTLR start "rule__EventEntry__Group_3_1_3__0__Impl"
    // InternalDesk.g:8153:1: rule__EventEntry__Group_3_1_3__0__Impl : ( 'checked' ) ;
    public final void rule__EventEntry__Group_3_1_3__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8157:1: ( ( 'checked' ) )
            // InternalDesk.g:8158:1: ( 'checked' )
            {
            // InternalDesk.g:8158:1: ( 'checked' )
            // InternalDesk.g:8159:2: 'checked'
            {
             before(grammarAccess.getEventEntryAccess().getCheckedKeyword_3_1_3_0()); 
            match(input,51,FOLLOW_2); 
             after(grammarAccess.getEventEntryAccess().getCheckedKeyword_3_1_3_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_3__0__Impl"


    // $ANTLR start "rule__EventEntry__Group_3_1_3__1"
    // InternalDesk.g:8168:1: rule__EventEntry__Group_3_1_3__1 : rule__EventEntry__Group_3_1_3__1__Impl ;
    public final void rule__EventEntry__Group_3_1_3__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8172:1: ( rule__EventEntry__Group_3_1_3__1__Impl )
            // InternalDesk.g:8173:2: rule__EventEntry__Group_3_1_3__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__Group_3_1_3__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_3__1"


    // $ANTLR start "rule__EventEntry__Group_3_1_3__1__Impl"
    // InternalDesk.g:8179:1: rule__EventEntry__Group_3_1_3__1__Impl : ( ( rule__EventEntry__CheckedAssignment_3_1_3_1 ) ) ;
    public final void rule__EventEntry__Group_3_1_3__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8183:1: ( ( ( rule__EventEntry__CheckedAssignment_3_1_3_1 ) ) )
            // InternalDesk.g:8184:1: ( ( rule__EventEntry__CheckedAssignment_3_1_3_1 ) )
            {
            // InternalDesk.g:8184:1: ( ( rule__EventEntry__CheckedAssignment_3_1_3_1 ) )
            // InternalDesk.g:8185:2: ( rule__EventEntry__CheckedAssignment_3_1_3_1 )
            {
             before(grammarAccess.getEventEntryAccess().getCheckedAssignment_3_1_3_1()); 
            // InternalDesk.g:8186:2: ( rule__EventEntry__CheckedAssignment_3_1_3_1 )
            // InternalDesk.g:8186:3: rule__EventEntry__CheckedAssignment_3_1_3_1
            {
            pushFollow(FOLLOW_2);
            rule__EventEntry__CheckedAssignment_3_1_3_1();

            state._fsp--;


            }

             after(grammarAccess.getEventEntryAccess().getCheckedAssignment_3_1_3_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__Group_3_1_3__1__Impl"


    // $ANTLR start "rule__FigureEntry__Group__0"
    // InternalDesk.g:8195:1: rule__FigureEntry__Group__0 : rule__FigureEntry__Group__0__Impl rule__FigureEntry__Group__1 ;
    public final void rule__FigureEntry__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8199:1: ( rule__FigureEntry__Group__0__Impl rule__FigureEntry__Group__1 )
            // InternalDesk.g:8200:2: rule__FigureEntry__Group__0__Impl rule__FigureEntry__Group__1
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
    // InternalDesk.g:8207:1: rule__FigureEntry__Group__0__Impl : ( 'figure' ) ;
    public final void rule__FigureEntry__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8211:1: ( ( 'figure' ) )
            // InternalDesk.g:8212:1: ( 'figure' )
            {
            // InternalDesk.g:8212:1: ( 'figure' )
            // InternalDesk.g:8213:2: 'figure'
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
    // InternalDesk.g:8222:1: rule__FigureEntry__Group__1 : rule__FigureEntry__Group__1__Impl rule__FigureEntry__Group__2 ;
    public final void rule__FigureEntry__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8226:1: ( rule__FigureEntry__Group__1__Impl rule__FigureEntry__Group__2 )
            // InternalDesk.g:8227:2: rule__FigureEntry__Group__1__Impl rule__FigureEntry__Group__2
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
    // InternalDesk.g:8234:1: rule__FigureEntry__Group__1__Impl : ( ( rule__FigureEntry__NameAssignment_1 ) ) ;
    public final void rule__FigureEntry__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8238:1: ( ( ( rule__FigureEntry__NameAssignment_1 ) ) )
            // InternalDesk.g:8239:1: ( ( rule__FigureEntry__NameAssignment_1 ) )
            {
            // InternalDesk.g:8239:1: ( ( rule__FigureEntry__NameAssignment_1 ) )
            // InternalDesk.g:8240:2: ( rule__FigureEntry__NameAssignment_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getNameAssignment_1()); 
            // InternalDesk.g:8241:2: ( rule__FigureEntry__NameAssignment_1 )
            // InternalDesk.g:8241:3: rule__FigureEntry__NameAssignment_1
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
    // InternalDesk.g:8249:1: rule__FigureEntry__Group__2 : rule__FigureEntry__Group__2__Impl rule__FigureEntry__Group__3 ;
    public final void rule__FigureEntry__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8253:1: ( rule__FigureEntry__Group__2__Impl rule__FigureEntry__Group__3 )
            // InternalDesk.g:8254:2: rule__FigureEntry__Group__2__Impl rule__FigureEntry__Group__3
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
    // InternalDesk.g:8261:1: rule__FigureEntry__Group__2__Impl : ( '{' ) ;
    public final void rule__FigureEntry__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8265:1: ( ( '{' ) )
            // InternalDesk.g:8266:1: ( '{' )
            {
            // InternalDesk.g:8266:1: ( '{' )
            // InternalDesk.g:8267:2: '{'
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
    // InternalDesk.g:8276:1: rule__FigureEntry__Group__3 : rule__FigureEntry__Group__3__Impl rule__FigureEntry__Group__4 ;
    public final void rule__FigureEntry__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8280:1: ( rule__FigureEntry__Group__3__Impl rule__FigureEntry__Group__4 )
            // InternalDesk.g:8281:2: rule__FigureEntry__Group__3__Impl rule__FigureEntry__Group__4
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
    // InternalDesk.g:8288:1: rule__FigureEntry__Group__3__Impl : ( ( rule__FigureEntry__Alternatives_3 )* ) ;
    public final void rule__FigureEntry__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8292:1: ( ( ( rule__FigureEntry__Alternatives_3 )* ) )
            // InternalDesk.g:8293:1: ( ( rule__FigureEntry__Alternatives_3 )* )
            {
            // InternalDesk.g:8293:1: ( ( rule__FigureEntry__Alternatives_3 )* )
            // InternalDesk.g:8294:2: ( rule__FigureEntry__Alternatives_3 )*
            {
             before(grammarAccess.getFigureEntryAccess().getAlternatives_3()); 
            // InternalDesk.g:8295:2: ( rule__FigureEntry__Alternatives_3 )*
            loop65:
            do {
                int alt65=2;
                int LA65_0 = input.LA(1);

                if ( (LA65_0==45||(LA65_0>=61 && LA65_0<=62)) ) {
                    alt65=1;
                }


                switch (alt65) {
            	case 1 :
            	    // InternalDesk.g:8295:3: rule__FigureEntry__Alternatives_3
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
    // InternalDesk.g:8303:1: rule__FigureEntry__Group__4 : rule__FigureEntry__Group__4__Impl ;
    public final void rule__FigureEntry__Group__4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8307:1: ( rule__FigureEntry__Group__4__Impl )
            // InternalDesk.g:8308:2: rule__FigureEntry__Group__4__Impl
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
    // InternalDesk.g:8314:1: rule__FigureEntry__Group__4__Impl : ( '}' ) ;
    public final void rule__FigureEntry__Group__4__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8318:1: ( ( '}' ) )
            // InternalDesk.g:8319:1: ( '}' )
            {
            // InternalDesk.g:8319:1: ( '}' )
            // InternalDesk.g:8320:2: '}'
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
    // InternalDesk.g:8330:1: rule__FigureEntry__Group_3_0__0 : rule__FigureEntry__Group_3_0__0__Impl rule__FigureEntry__Group_3_0__1 ;
    public final void rule__FigureEntry__Group_3_0__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8334:1: ( rule__FigureEntry__Group_3_0__0__Impl rule__FigureEntry__Group_3_0__1 )
            // InternalDesk.g:8335:2: rule__FigureEntry__Group_3_0__0__Impl rule__FigureEntry__Group_3_0__1
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
    // InternalDesk.g:8342:1: rule__FigureEntry__Group_3_0__0__Impl : ( 'also' ) ;
    public final void rule__FigureEntry__Group_3_0__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8346:1: ( ( 'also' ) )
            // InternalDesk.g:8347:1: ( 'also' )
            {
            // InternalDesk.g:8347:1: ( 'also' )
            // InternalDesk.g:8348:2: 'also'
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
    // InternalDesk.g:8357:1: rule__FigureEntry__Group_3_0__1 : rule__FigureEntry__Group_3_0__1__Impl rule__FigureEntry__Group_3_0__2 ;
    public final void rule__FigureEntry__Group_3_0__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8361:1: ( rule__FigureEntry__Group_3_0__1__Impl rule__FigureEntry__Group_3_0__2 )
            // InternalDesk.g:8362:2: rule__FigureEntry__Group_3_0__1__Impl rule__FigureEntry__Group_3_0__2
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
    // InternalDesk.g:8369:1: rule__FigureEntry__Group_3_0__1__Impl : ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) ) ;
    public final void rule__FigureEntry__Group_3_0__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8373:1: ( ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) ) )
            // InternalDesk.g:8374:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) )
            {
            // InternalDesk.g:8374:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_1 ) )
            // InternalDesk.g:8375:2: ( rule__FigureEntry__AlsoAssignment_3_0_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getAlsoAssignment_3_0_1()); 
            // InternalDesk.g:8376:2: ( rule__FigureEntry__AlsoAssignment_3_0_1 )
            // InternalDesk.g:8376:3: rule__FigureEntry__AlsoAssignment_3_0_1
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
    // InternalDesk.g:8384:1: rule__FigureEntry__Group_3_0__2 : rule__FigureEntry__Group_3_0__2__Impl ;
    public final void rule__FigureEntry__Group_3_0__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8388:1: ( rule__FigureEntry__Group_3_0__2__Impl )
            // InternalDesk.g:8389:2: rule__FigureEntry__Group_3_0__2__Impl
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
    // InternalDesk.g:8395:1: rule__FigureEntry__Group_3_0__2__Impl : ( ( rule__FigureEntry__Group_3_0_2__0 )* ) ;
    public final void rule__FigureEntry__Group_3_0__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8399:1: ( ( ( rule__FigureEntry__Group_3_0_2__0 )* ) )
            // InternalDesk.g:8400:1: ( ( rule__FigureEntry__Group_3_0_2__0 )* )
            {
            // InternalDesk.g:8400:1: ( ( rule__FigureEntry__Group_3_0_2__0 )* )
            // InternalDesk.g:8401:2: ( rule__FigureEntry__Group_3_0_2__0 )*
            {
             before(grammarAccess.getFigureEntryAccess().getGroup_3_0_2()); 
            // InternalDesk.g:8402:2: ( rule__FigureEntry__Group_3_0_2__0 )*
            loop66:
            do {
                int alt66=2;
                int LA66_0 = input.LA(1);

                if ( (LA66_0==22) ) {
                    alt66=1;
                }


                switch (alt66) {
            	case 1 :
            	    // InternalDesk.g:8402:3: rule__FigureEntry__Group_3_0_2__0
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
    // InternalDesk.g:8411:1: rule__FigureEntry__Group_3_0_2__0 : rule__FigureEntry__Group_3_0_2__0__Impl rule__FigureEntry__Group_3_0_2__1 ;
    public final void rule__FigureEntry__Group_3_0_2__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8415:1: ( rule__FigureEntry__Group_3_0_2__0__Impl rule__FigureEntry__Group_3_0_2__1 )
            // InternalDesk.g:8416:2: rule__FigureEntry__Group_3_0_2__0__Impl rule__FigureEntry__Group_3_0_2__1
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
    // InternalDesk.g:8423:1: rule__FigureEntry__Group_3_0_2__0__Impl : ( ',' ) ;
    public final void rule__FigureEntry__Group_3_0_2__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8427:1: ( ( ',' ) )
            // InternalDesk.g:8428:1: ( ',' )
            {
            // InternalDesk.g:8428:1: ( ',' )
            // InternalDesk.g:8429:2: ','
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
    // InternalDesk.g:8438:1: rule__FigureEntry__Group_3_0_2__1 : rule__FigureEntry__Group_3_0_2__1__Impl ;
    public final void rule__FigureEntry__Group_3_0_2__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8442:1: ( rule__FigureEntry__Group_3_0_2__1__Impl )
            // InternalDesk.g:8443:2: rule__FigureEntry__Group_3_0_2__1__Impl
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
    // InternalDesk.g:8449:1: rule__FigureEntry__Group_3_0_2__1__Impl : ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) ) ;
    public final void rule__FigureEntry__Group_3_0_2__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8453:1: ( ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) ) )
            // InternalDesk.g:8454:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) )
            {
            // InternalDesk.g:8454:1: ( ( rule__FigureEntry__AlsoAssignment_3_0_2_1 ) )
            // InternalDesk.g:8455:2: ( rule__FigureEntry__AlsoAssignment_3_0_2_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getAlsoAssignment_3_0_2_1()); 
            // InternalDesk.g:8456:2: ( rule__FigureEntry__AlsoAssignment_3_0_2_1 )
            // InternalDesk.g:8456:3: rule__FigureEntry__AlsoAssignment_3_0_2_1
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
    // InternalDesk.g:8465:1: rule__FigureEntry__Group_3_1__0 : rule__FigureEntry__Group_3_1__0__Impl rule__FigureEntry__Group_3_1__1 ;
    public final void rule__FigureEntry__Group_3_1__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8469:1: ( rule__FigureEntry__Group_3_1__0__Impl rule__FigureEntry__Group_3_1__1 )
            // InternalDesk.g:8470:2: rule__FigureEntry__Group_3_1__0__Impl rule__FigureEntry__Group_3_1__1
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
    // InternalDesk.g:8477:1: rule__FigureEntry__Group_3_1__0__Impl : ( 'unit' ) ;
    public final void rule__FigureEntry__Group_3_1__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8481:1: ( ( 'unit' ) )
            // InternalDesk.g:8482:1: ( 'unit' )
            {
            // InternalDesk.g:8482:1: ( 'unit' )
            // InternalDesk.g:8483:2: 'unit'
            {
             before(grammarAccess.getFigureEntryAccess().getUnitKeyword_3_1_0()); 
            match(input,61,FOLLOW_2); 
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
    // InternalDesk.g:8492:1: rule__FigureEntry__Group_3_1__1 : rule__FigureEntry__Group_3_1__1__Impl ;
    public final void rule__FigureEntry__Group_3_1__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8496:1: ( rule__FigureEntry__Group_3_1__1__Impl )
            // InternalDesk.g:8497:2: rule__FigureEntry__Group_3_1__1__Impl
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
    // InternalDesk.g:8503:1: rule__FigureEntry__Group_3_1__1__Impl : ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) ) ;
    public final void rule__FigureEntry__Group_3_1__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8507:1: ( ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) ) )
            // InternalDesk.g:8508:1: ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) )
            {
            // InternalDesk.g:8508:1: ( ( rule__FigureEntry__UnitAssignment_3_1_1 ) )
            // InternalDesk.g:8509:2: ( rule__FigureEntry__UnitAssignment_3_1_1 )
            {
             before(grammarAccess.getFigureEntryAccess().getUnitAssignment_3_1_1()); 
            // InternalDesk.g:8510:2: ( rule__FigureEntry__UnitAssignment_3_1_1 )
            // InternalDesk.g:8510:3: rule__FigureEntry__UnitAssignment_3_1_1
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
    // InternalDesk.g:8519:1: rule__FigureValue__Group__0 : rule__FigureValue__Group__0__Impl rule__FigureValue__Group__1 ;
    public final void rule__FigureValue__Group__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8523:1: ( rule__FigureValue__Group__0__Impl rule__FigureValue__Group__1 )
            // InternalDesk.g:8524:2: rule__FigureValue__Group__0__Impl rule__FigureValue__Group__1
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
    // InternalDesk.g:8531:1: rule__FigureValue__Group__0__Impl : ( 'is' ) ;
    public final void rule__FigureValue__Group__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8535:1: ( ( 'is' ) )
            // InternalDesk.g:8536:1: ( 'is' )
            {
            // InternalDesk.g:8536:1: ( 'is' )
            // InternalDesk.g:8537:2: 'is'
            {
             before(grammarAccess.getFigureValueAccess().getIsKeyword_0()); 
            match(input,62,FOLLOW_2); 
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
    // InternalDesk.g:8546:1: rule__FigureValue__Group__1 : rule__FigureValue__Group__1__Impl rule__FigureValue__Group__2 ;
    public final void rule__FigureValue__Group__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8550:1: ( rule__FigureValue__Group__1__Impl rule__FigureValue__Group__2 )
            // InternalDesk.g:8551:2: rule__FigureValue__Group__1__Impl rule__FigureValue__Group__2
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
    // InternalDesk.g:8558:1: rule__FigureValue__Group__1__Impl : ( ( rule__FigureValue__NegativeAssignment_1 )? ) ;
    public final void rule__FigureValue__Group__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8562:1: ( ( ( rule__FigureValue__NegativeAssignment_1 )? ) )
            // InternalDesk.g:8563:1: ( ( rule__FigureValue__NegativeAssignment_1 )? )
            {
            // InternalDesk.g:8563:1: ( ( rule__FigureValue__NegativeAssignment_1 )? )
            // InternalDesk.g:8564:2: ( rule__FigureValue__NegativeAssignment_1 )?
            {
             before(grammarAccess.getFigureValueAccess().getNegativeAssignment_1()); 
            // InternalDesk.g:8565:2: ( rule__FigureValue__NegativeAssignment_1 )?
            int alt67=2;
            int LA67_0 = input.LA(1);

            if ( (LA67_0==72) ) {
                alt67=1;
            }
            switch (alt67) {
                case 1 :
                    // InternalDesk.g:8565:3: rule__FigureValue__NegativeAssignment_1
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
    // InternalDesk.g:8573:1: rule__FigureValue__Group__2 : rule__FigureValue__Group__2__Impl rule__FigureValue__Group__3 ;
    public final void rule__FigureValue__Group__2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8577:1: ( rule__FigureValue__Group__2__Impl rule__FigureValue__Group__3 )
            // InternalDesk.g:8578:2: rule__FigureValue__Group__2__Impl rule__FigureValue__Group__3
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
    // InternalDesk.g:8585:1: rule__FigureValue__Group__2__Impl : ( ( rule__FigureValue__ValueAssignment_2 ) ) ;
    public final void rule__FigureValue__Group__2__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8589:1: ( ( ( rule__FigureValue__ValueAssignment_2 ) ) )
            // InternalDesk.g:8590:1: ( ( rule__FigureValue__ValueAssignment_2 ) )
            {
            // InternalDesk.g:8590:1: ( ( rule__FigureValue__ValueAssignment_2 ) )
            // InternalDesk.g:8591:2: ( rule__FigureValue__ValueAssignment_2 )
            {
             before(grammarAccess.getFigureValueAccess().getValueAssignment_2()); 
            // InternalDesk.g:8592:2: ( rule__FigureValue__ValueAssignment_2 )
            // InternalDesk.g:8592:3: rule__FigureValue__ValueAssignment_2
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
    // InternalDesk.g:8600:1: rule__FigureValue__Group__3 : rule__FigureValue__Group__3__Impl rule__FigureValue__Group__4 ;
    public final void rule__FigureValue__Group__3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8604:1: ( rule__FigureValue__Group__3__Impl rule__FigureValue__Group__4 )
            // InternalDesk.g:8605:2: rule__FigureValue__Group__3__Impl rule__FigureValue__Group__4
            {
            pushFollow(FOLLOW_41);
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
    // InternalDesk.g:8612:1: rule__FigureValue__Group__3__Impl : ( 'on' ) ;
    public final void rule__FigureValue__Group__3__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8616:1: ( ( 'on' ) )
            // InternalDesk.g:8617:1: ( 'on' )
            {
            // InternalDesk.g:8617:1: ( 'on' )
            // InternalDesk.g:8618:2: 'on'
            {
             before(grammarAccess.getFigureValueAccess().getOnKeyword_3()); 
            match(input,60,FOLLOW_2); 
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
    // InternalDesk.g:8627:1: rule__FigureValue__Group__4 : rule__FigureValue__Group__4__Impl rule__FigureValue__Group__5 ;
    public final void rule__FigureValue__Group__4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8631:1: ( rule__FigureValue__Group__4__Impl rule__FigureValue__Group__5 )
            // InternalDesk.g:8632:2: rule__FigureValue__Group__4__Impl rule__FigureValue__Group__5
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
    // InternalDesk.g:8639:1: rule__FigureValue__Group__4__Impl : ( ( rule__FigureValue__OnAssignment_4 ) ) ;
    public final void rule__FigureValue__Group__4__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8643:1: ( ( ( rule__FigureValue__OnAssignment_4 ) ) )
            // InternalDesk.g:8644:1: ( ( rule__FigureValue__OnAssignment_4 ) )
            {
            // InternalDesk.g:8644:1: ( ( rule__FigureValue__OnAssignment_4 ) )
            // InternalDesk.g:8645:2: ( rule__FigureValue__OnAssignment_4 )
            {
             before(grammarAccess.getFigureValueAccess().getOnAssignment_4()); 
            // InternalDesk.g:8646:2: ( rule__FigureValue__OnAssignment_4 )
            // InternalDesk.g:8646:3: rule__FigureValue__OnAssignment_4
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
    // InternalDesk.g:8654:1: rule__FigureValue__Group__5 : rule__FigureValue__Group__5__Impl rule__FigureValue__Group__6 ;
    public final void rule__FigureValue__Group__5() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8658:1: ( rule__FigureValue__Group__5__Impl rule__FigureValue__Group__6 )
            // InternalDesk.g:8659:2: rule__FigureValue__Group__5__Impl rule__FigureValue__Group__6
            {
            pushFollow(FOLLOW_57);
            rule__FigureValue__Group__5__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureValue__Group__6();

            state._fsp--;


            }

        }
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
    // InternalDesk.g:8666:1: rule__FigureValue__Group__5__Impl : ( ( rule__FigureValue__Group_5__0 )? ) ;
    public final void rule__FigureValue__Group__5__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8670:1: ( ( ( rule__FigureValue__Group_5__0 )? ) )
            // InternalDesk.g:8671:1: ( ( rule__FigureValue__Group_5__0 )? )
            {
            // InternalDesk.g:8671:1: ( ( rule__FigureValue__Group_5__0 )? )
            // InternalDesk.g:8672:2: ( rule__FigureValue__Group_5__0 )?
            {
             before(grammarAccess.getFigureValueAccess().getGroup_5()); 
            // InternalDesk.g:8673:2: ( rule__FigureValue__Group_5__0 )?
            int alt68=2;
            int LA68_0 = input.LA(1);

            if ( (LA68_0==50) ) {
                alt68=1;
            }
            switch (alt68) {
                case 1 :
                    // InternalDesk.g:8673:3: rule__FigureValue__Group_5__0
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


    // $ANTLR start "rule__FigureValue__Group__6"
    // InternalDesk.g:8681:1: rule__FigureValue__Group__6 : rule__FigureValue__Group__6__Impl ;
    public final void rule__FigureValue__Group__6() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8685:1: ( rule__FigureValue__Group__6__Impl )
            // InternalDesk.g:8686:2: rule__FigureValue__Group__6__Impl
            {
            pushFollow(FOLLOW_2);
            rule__FigureValue__Group__6__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__6"


    // $ANTLR start "rule__FigureValue__Group__6__Impl"
    // InternalDesk.g:8692:1: rule__FigureValue__Group__6__Impl : ( ( rule__FigureValue__Group_6__0 )? ) ;
    public final void rule__FigureValue__Group__6__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8696:1: ( ( ( rule__FigureValue__Group_6__0 )? ) )
            // InternalDesk.g:8697:1: ( ( rule__FigureValue__Group_6__0 )? )
            {
            // InternalDesk.g:8697:1: ( ( rule__FigureValue__Group_6__0 )? )
            // InternalDesk.g:8698:2: ( rule__FigureValue__Group_6__0 )?
            {
             before(grammarAccess.getFigureValueAccess().getGroup_6()); 
            // InternalDesk.g:8699:2: ( rule__FigureValue__Group_6__0 )?
            int alt69=2;
            int LA69_0 = input.LA(1);

            if ( (LA69_0==51) ) {
                alt69=1;
            }
            switch (alt69) {
                case 1 :
                    // InternalDesk.g:8699:3: rule__FigureValue__Group_6__0
                    {
                    pushFollow(FOLLOW_2);
                    rule__FigureValue__Group_6__0();

                    state._fsp--;


                    }
                    break;

            }

             after(grammarAccess.getFigureValueAccess().getGroup_6()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group__6__Impl"


    // $ANTLR start "rule__FigureValue__Group_5__0"
    // InternalDesk.g:8708:1: rule__FigureValue__Group_5__0 : rule__FigureValue__Group_5__0__Impl rule__FigureValue__Group_5__1 ;
    public final void rule__FigureValue__Group_5__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8712:1: ( rule__FigureValue__Group_5__0__Impl rule__FigureValue__Group_5__1 )
            // InternalDesk.g:8713:2: rule__FigureValue__Group_5__0__Impl rule__FigureValue__Group_5__1
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
    // InternalDesk.g:8720:1: rule__FigureValue__Group_5__0__Impl : ( 'source' ) ;
    public final void rule__FigureValue__Group_5__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8724:1: ( ( 'source' ) )
            // InternalDesk.g:8725:1: ( 'source' )
            {
            // InternalDesk.g:8725:1: ( 'source' )
            // InternalDesk.g:8726:2: 'source'
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
    // InternalDesk.g:8735:1: rule__FigureValue__Group_5__1 : rule__FigureValue__Group_5__1__Impl ;
    public final void rule__FigureValue__Group_5__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8739:1: ( rule__FigureValue__Group_5__1__Impl )
            // InternalDesk.g:8740:2: rule__FigureValue__Group_5__1__Impl
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
    // InternalDesk.g:8746:1: rule__FigureValue__Group_5__1__Impl : ( ( rule__FigureValue__SourceAssignment_5_1 ) ) ;
    public final void rule__FigureValue__Group_5__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8750:1: ( ( ( rule__FigureValue__SourceAssignment_5_1 ) ) )
            // InternalDesk.g:8751:1: ( ( rule__FigureValue__SourceAssignment_5_1 ) )
            {
            // InternalDesk.g:8751:1: ( ( rule__FigureValue__SourceAssignment_5_1 ) )
            // InternalDesk.g:8752:2: ( rule__FigureValue__SourceAssignment_5_1 )
            {
             before(grammarAccess.getFigureValueAccess().getSourceAssignment_5_1()); 
            // InternalDesk.g:8753:2: ( rule__FigureValue__SourceAssignment_5_1 )
            // InternalDesk.g:8753:3: rule__FigureValue__SourceAssignment_5_1
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


    // $ANTLR start "rule__FigureValue__Group_6__0"
    // InternalDesk.g:8762:1: rule__FigureValue__Group_6__0 : rule__FigureValue__Group_6__0__Impl rule__FigureValue__Group_6__1 ;
    public final void rule__FigureValue__Group_6__0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8766:1: ( rule__FigureValue__Group_6__0__Impl rule__FigureValue__Group_6__1 )
            // InternalDesk.g:8767:2: rule__FigureValue__Group_6__0__Impl rule__FigureValue__Group_6__1
            {
            pushFollow(FOLLOW_41);
            rule__FigureValue__Group_6__0__Impl();

            state._fsp--;

            pushFollow(FOLLOW_2);
            rule__FigureValue__Group_6__1();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group_6__0"


    // $ANTLR start "rule__FigureValue__Group_6__0__Impl"
    // InternalDesk.g:8774:1: rule__FigureValue__Group_6__0__Impl : ( 'checked' ) ;
    public final void rule__FigureValue__Group_6__0__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8778:1: ( ( 'checked' ) )
            // InternalDesk.g:8779:1: ( 'checked' )
            {
            // InternalDesk.g:8779:1: ( 'checked' )
            // InternalDesk.g:8780:2: 'checked'
            {
             before(grammarAccess.getFigureValueAccess().getCheckedKeyword_6_0()); 
            match(input,51,FOLLOW_2); 
             after(grammarAccess.getFigureValueAccess().getCheckedKeyword_6_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group_6__0__Impl"


    // $ANTLR start "rule__FigureValue__Group_6__1"
    // InternalDesk.g:8789:1: rule__FigureValue__Group_6__1 : rule__FigureValue__Group_6__1__Impl ;
    public final void rule__FigureValue__Group_6__1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8793:1: ( rule__FigureValue__Group_6__1__Impl )
            // InternalDesk.g:8794:2: rule__FigureValue__Group_6__1__Impl
            {
            pushFollow(FOLLOW_2);
            rule__FigureValue__Group_6__1__Impl();

            state._fsp--;


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group_6__1"


    // $ANTLR start "rule__FigureValue__Group_6__1__Impl"
    // InternalDesk.g:8800:1: rule__FigureValue__Group_6__1__Impl : ( ( rule__FigureValue__CheckedAssignment_6_1 ) ) ;
    public final void rule__FigureValue__Group_6__1__Impl() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8804:1: ( ( ( rule__FigureValue__CheckedAssignment_6_1 ) ) )
            // InternalDesk.g:8805:1: ( ( rule__FigureValue__CheckedAssignment_6_1 ) )
            {
            // InternalDesk.g:8805:1: ( ( rule__FigureValue__CheckedAssignment_6_1 ) )
            // InternalDesk.g:8806:2: ( rule__FigureValue__CheckedAssignment_6_1 )
            {
             before(grammarAccess.getFigureValueAccess().getCheckedAssignment_6_1()); 
            // InternalDesk.g:8807:2: ( rule__FigureValue__CheckedAssignment_6_1 )
            // InternalDesk.g:8807:3: rule__FigureValue__CheckedAssignment_6_1
            {
            pushFollow(FOLLOW_2);
            rule__FigureValue__CheckedAssignment_6_1();

            state._fsp--;


            }

             after(grammarAccess.getFigureValueAccess().getCheckedAssignment_6_1()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__Group_6__1__Impl"


    // $ANTLR start "rule__DeskFile__PackAssignment_0"
    // InternalDesk.g:8816:1: rule__DeskFile__PackAssignment_0 : ( rulePack ) ;
    public final void rule__DeskFile__PackAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8820:1: ( ( rulePack ) )
            // InternalDesk.g:8821:2: ( rulePack )
            {
            // InternalDesk.g:8821:2: ( rulePack )
            // InternalDesk.g:8822:3: rulePack
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
    // InternalDesk.g:8831:1: rule__DeskFile__ImportsAssignment_1 : ( ruleImport ) ;
    public final void rule__DeskFile__ImportsAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8835:1: ( ( ruleImport ) )
            // InternalDesk.g:8836:2: ( ruleImport )
            {
            // InternalDesk.g:8836:2: ( ruleImport )
            // InternalDesk.g:8837:3: ruleImport
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
    // InternalDesk.g:8846:1: rule__DeskFile__EntriesAssignment_2 : ( ruleEntry ) ;
    public final void rule__DeskFile__EntriesAssignment_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8850:1: ( ( ruleEntry ) )
            // InternalDesk.g:8851:2: ( ruleEntry )
            {
            // InternalDesk.g:8851:2: ( ruleEntry )
            // InternalDesk.g:8852:3: ruleEntry
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
    // InternalDesk.g:8861:1: rule__Pack__TitleAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Pack__TitleAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8865:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8866:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8866:2: ( RULE_TEXT )
            // InternalDesk.g:8867:3: RULE_TEXT
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
    // InternalDesk.g:8876:1: rule__Pack__SettingsAssignment_2_1 : ( ruleSetting ) ;
    public final void rule__Pack__SettingsAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8880:1: ( ( ruleSetting ) )
            // InternalDesk.g:8881:2: ( ruleSetting )
            {
            // InternalDesk.g:8881:2: ( ruleSetting )
            // InternalDesk.g:8882:3: ruleSetting
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
    // InternalDesk.g:8891:1: rule__Import__ImportURIAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Import__ImportURIAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8895:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8896:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8896:2: ( RULE_TEXT )
            // InternalDesk.g:8897:3: RULE_TEXT
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
    // InternalDesk.g:8906:1: rule__RuleEntry__NameAssignment_1 : ( RULE_ID ) ;
    public final void rule__RuleEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8910:1: ( ( RULE_ID ) )
            // InternalDesk.g:8911:2: ( RULE_ID )
            {
            // InternalDesk.g:8911:2: ( RULE_ID )
            // InternalDesk.g:8912:3: RULE_ID
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
    // InternalDesk.g:8921:1: rule__RuleEntry__TitleAssignment_2 : ( RULE_TEXT ) ;
    public final void rule__RuleEntry__TitleAssignment_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8925:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8926:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8926:2: ( RULE_TEXT )
            // InternalDesk.g:8927:3: RULE_TEXT
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
    // InternalDesk.g:8936:1: rule__RuleEntry__ClausesAssignment_4 : ( ruleClause ) ;
    public final void rule__RuleEntry__ClausesAssignment_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8940:1: ( ( ruleClause ) )
            // InternalDesk.g:8941:2: ( ruleClause )
            {
            // InternalDesk.g:8941:2: ( ruleClause )
            // InternalDesk.g:8942:3: ruleClause
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
    // InternalDesk.g:8951:1: rule__When__PatternAssignment_1 : ( rulePattern ) ;
    public final void rule__When__PatternAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8955:1: ( ( rulePattern ) )
            // InternalDesk.g:8956:2: ( rulePattern )
            {
            // InternalDesk.g:8956:2: ( rulePattern )
            // InternalDesk.g:8957:3: rulePattern
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
    // InternalDesk.g:8966:1: rule__Unless__PatternAssignment_1 : ( rulePattern ) ;
    public final void rule__Unless__PatternAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8970:1: ( ( rulePattern ) )
            // InternalDesk.g:8971:2: ( rulePattern )
            {
            // InternalDesk.g:8971:2: ( rulePattern )
            // InternalDesk.g:8972:3: rulePattern
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
    // InternalDesk.g:8981:1: rule__Suggest__TextsAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Suggest__TextsAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:8985:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:8986:2: ( RULE_TEXT )
            {
            // InternalDesk.g:8986:2: ( RULE_TEXT )
            // InternalDesk.g:8987:3: RULE_TEXT
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
    // InternalDesk.g:8996:1: rule__Suggest__TextsAssignment_2_1 : ( RULE_TEXT ) ;
    public final void rule__Suggest__TextsAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9000:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9001:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9001:2: ( RULE_TEXT )
            // InternalDesk.g:9002:3: RULE_TEXT
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
    // InternalDesk.g:9011:1: rule__Because__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Because__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9015:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9016:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9016:2: ( RULE_TEXT )
            // InternalDesk.g:9017:3: RULE_TEXT
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
    // InternalDesk.g:9026:1: rule__Says__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Says__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9030:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9031:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9031:2: ( RULE_TEXT )
            // InternalDesk.g:9032:3: RULE_TEXT
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
    // InternalDesk.g:9041:1: rule__Flags__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Flags__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9045:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9046:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9046:2: ( RULE_TEXT )
            // InternalDesk.g:9047:3: RULE_TEXT
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
    // InternalDesk.g:9056:1: rule__Flags__FixAssignment_2_1 : ( RULE_TEXT ) ;
    public final void rule__Flags__FixAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9060:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9061:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9061:2: ( RULE_TEXT )
            // InternalDesk.g:9062:3: RULE_TEXT
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
    // InternalDesk.g:9071:1: rule__Keeps__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Keeps__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9075:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9076:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9076:2: ( RULE_TEXT )
            // InternalDesk.g:9077:3: RULE_TEXT
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
    // InternalDesk.g:9086:1: rule__QuotationContext__InsideAssignment_0_0 : ( ( 'inside' ) ) ;
    public final void rule__QuotationContext__InsideAssignment_0_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9090:1: ( ( ( 'inside' ) ) )
            // InternalDesk.g:9091:2: ( ( 'inside' ) )
            {
            // InternalDesk.g:9091:2: ( ( 'inside' ) )
            // InternalDesk.g:9092:3: ( 'inside' )
            {
             before(grammarAccess.getQuotationContextAccess().getInsideInsideKeyword_0_0_0()); 
            // InternalDesk.g:9093:3: ( 'inside' )
            // InternalDesk.g:9094:4: 'inside'
            {
             before(grammarAccess.getQuotationContextAccess().getInsideInsideKeyword_0_0_0()); 
            match(input,63,FOLLOW_2); 
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
    // InternalDesk.g:9105:1: rule__QuotationContext__OutsideAssignment_0_1 : ( ( 'outside' ) ) ;
    public final void rule__QuotationContext__OutsideAssignment_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9109:1: ( ( ( 'outside' ) ) )
            // InternalDesk.g:9110:2: ( ( 'outside' ) )
            {
            // InternalDesk.g:9110:2: ( ( 'outside' ) )
            // InternalDesk.g:9111:3: ( 'outside' )
            {
             before(grammarAccess.getQuotationContextAccess().getOutsideOutsideKeyword_0_1_0()); 
            // InternalDesk.g:9112:3: ( 'outside' )
            // InternalDesk.g:9113:4: 'outside'
            {
             before(grammarAccess.getQuotationContextAccess().getOutsideOutsideKeyword_0_1_0()); 
            match(input,64,FOLLOW_2); 
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
    // InternalDesk.g:9124:1: rule__Original__AnyAssignment_1_0 : ( ( 'any' ) ) ;
    public final void rule__Original__AnyAssignment_1_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9128:1: ( ( ( 'any' ) ) )
            // InternalDesk.g:9129:2: ( ( 'any' ) )
            {
            // InternalDesk.g:9129:2: ( ( 'any' ) )
            // InternalDesk.g:9130:3: ( 'any' )
            {
             before(grammarAccess.getOriginalAccess().getAnyAnyKeyword_1_0_0()); 
            // InternalDesk.g:9131:3: ( 'any' )
            // InternalDesk.g:9132:4: 'any'
            {
             before(grammarAccess.getOriginalAccess().getAnyAnyKeyword_1_0_0()); 
            match(input,65,FOLLOW_2); 
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
    // InternalDesk.g:9143:1: rule__Original__LanguagesAssignment_1_1_0 : ( RULE_ID ) ;
    public final void rule__Original__LanguagesAssignment_1_1_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9147:1: ( ( RULE_ID ) )
            // InternalDesk.g:9148:2: ( RULE_ID )
            {
            // InternalDesk.g:9148:2: ( RULE_ID )
            // InternalDesk.g:9149:3: RULE_ID
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
    // InternalDesk.g:9158:1: rule__Original__LanguagesAssignment_1_1_1_1 : ( RULE_ID ) ;
    public final void rule__Original__LanguagesAssignment_1_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9162:1: ( ( RULE_ID ) )
            // InternalDesk.g:9163:2: ( RULE_ID )
            {
            // InternalDesk.g:9163:2: ( RULE_ID )
            // InternalDesk.g:9164:3: RULE_ID
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
    // InternalDesk.g:9173:1: rule__Category__DimensionAssignment_1 : ( RULE_ID ) ;
    public final void rule__Category__DimensionAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9177:1: ( ( RULE_ID ) )
            // InternalDesk.g:9178:2: ( RULE_ID )
            {
            // InternalDesk.g:9178:2: ( RULE_ID )
            // InternalDesk.g:9179:3: RULE_ID
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
    // InternalDesk.g:9188:1: rule__Category__TypeAssignment_3 : ( RULE_ID ) ;
    public final void rule__Category__TypeAssignment_3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9192:1: ( ( RULE_ID ) )
            // InternalDesk.g:9193:2: ( RULE_ID )
            {
            // InternalDesk.g:9193:2: ( RULE_ID )
            // InternalDesk.g:9194:3: RULE_ID
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
    // InternalDesk.g:9203:1: rule__SeverityLevel__LevelAssignment_1 : ( RULE_ID ) ;
    public final void rule__SeverityLevel__LevelAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9207:1: ( ( RULE_ID ) )
            // InternalDesk.g:9208:2: ( RULE_ID )
            {
            // InternalDesk.g:9208:2: ( RULE_ID )
            // InternalDesk.g:9209:3: RULE_ID
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
    // InternalDesk.g:9218:1: rule__Off__OffAssignment : ( ( 'off' ) ) ;
    public final void rule__Off__OffAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9222:1: ( ( ( 'off' ) ) )
            // InternalDesk.g:9223:2: ( ( 'off' ) )
            {
            // InternalDesk.g:9223:2: ( ( 'off' ) )
            // InternalDesk.g:9224:3: ( 'off' )
            {
             before(grammarAccess.getOffAccess().getOffOffKeyword_0()); 
            // InternalDesk.g:9225:3: ( 'off' )
            // InternalDesk.g:9226:4: 'off'
            {
             before(grammarAccess.getOffAccess().getOffOffKeyword_0()); 
            match(input,66,FOLLOW_2); 
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
    // InternalDesk.g:9237:1: rule__Pattern__BranchesAssignment_0 : ( ruleSequence ) ;
    public final void rule__Pattern__BranchesAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9241:1: ( ( ruleSequence ) )
            // InternalDesk.g:9242:2: ( ruleSequence )
            {
            // InternalDesk.g:9242:2: ( ruleSequence )
            // InternalDesk.g:9243:3: ruleSequence
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
    // InternalDesk.g:9252:1: rule__Pattern__BranchesAssignment_1_1 : ( ruleSequence ) ;
    public final void rule__Pattern__BranchesAssignment_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9256:1: ( ( ruleSequence ) )
            // InternalDesk.g:9257:2: ( ruleSequence )
            {
            // InternalDesk.g:9257:2: ( ruleSequence )
            // InternalDesk.g:9258:3: ruleSequence
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
    // InternalDesk.g:9267:1: rule__Sequence__ElementsAssignment : ( ruleElement ) ;
    public final void rule__Sequence__ElementsAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9271:1: ( ( ruleElement ) )
            // InternalDesk.g:9272:2: ( ruleElement )
            {
            // InternalDesk.g:9272:2: ( ruleElement )
            // InternalDesk.g:9273:3: ruleElement
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
    // InternalDesk.g:9282:1: rule__Marked__PatternAssignment_1 : ( rulePattern ) ;
    public final void rule__Marked__PatternAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9286:1: ( ( rulePattern ) )
            // InternalDesk.g:9287:2: ( rulePattern )
            {
            // InternalDesk.g:9287:2: ( rulePattern )
            // InternalDesk.g:9288:3: rulePattern
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
    // InternalDesk.g:9297:1: rule__Edge__StartAssignment_0 : ( ( 'start' ) ) ;
    public final void rule__Edge__StartAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9301:1: ( ( ( 'start' ) ) )
            // InternalDesk.g:9302:2: ( ( 'start' ) )
            {
            // InternalDesk.g:9302:2: ( ( 'start' ) )
            // InternalDesk.g:9303:3: ( 'start' )
            {
             before(grammarAccess.getEdgeAccess().getStartStartKeyword_0_0()); 
            // InternalDesk.g:9304:3: ( 'start' )
            // InternalDesk.g:9305:4: 'start'
            {
             before(grammarAccess.getEdgeAccess().getStartStartKeyword_0_0()); 
            match(input,67,FOLLOW_2); 
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
    // InternalDesk.g:9316:1: rule__Edge__EndAssignment_1 : ( ( 'end' ) ) ;
    public final void rule__Edge__EndAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9320:1: ( ( ( 'end' ) ) )
            // InternalDesk.g:9321:2: ( ( 'end' ) )
            {
            // InternalDesk.g:9321:2: ( ( 'end' ) )
            // InternalDesk.g:9322:3: ( 'end' )
            {
             before(grammarAccess.getEdgeAccess().getEndEndKeyword_1_0()); 
            // InternalDesk.g:9323:3: ( 'end' )
            // InternalDesk.g:9324:4: 'end'
            {
             before(grammarAccess.getEdgeAccess().getEndEndKeyword_1_0()); 
            match(input,68,FOLLOW_2); 
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
    // InternalDesk.g:9335:1: rule__Gap__MaxAssignment_1 : ( RULE_NUMBER ) ;
    public final void rule__Gap__MaxAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9339:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:9340:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:9340:2: ( RULE_NUMBER )
            // InternalDesk.g:9341:3: RULE_NUMBER
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
    // InternalDesk.g:9350:1: rule__Gap__ExceptionAssignment_2_1 : ( ruleCondition ) ;
    public final void rule__Gap__ExceptionAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9354:1: ( ( ruleCondition ) )
            // InternalDesk.g:9355:2: ( ruleCondition )
            {
            // InternalDesk.g:9355:2: ( ruleCondition )
            // InternalDesk.g:9356:3: ruleCondition
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
    // InternalDesk.g:9365:1: rule__Item__LabelAssignment_0_0 : ( RULE_ID ) ;
    public final void rule__Item__LabelAssignment_0_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9369:1: ( ( RULE_ID ) )
            // InternalDesk.g:9370:2: ( RULE_ID )
            {
            // InternalDesk.g:9370:2: ( RULE_ID )
            // InternalDesk.g:9371:3: RULE_ID
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
    // InternalDesk.g:9380:1: rule__Item__TokenAssignment_1_0 : ( ruleToken ) ;
    public final void rule__Item__TokenAssignment_1_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9384:1: ( ( ruleToken ) )
            // InternalDesk.g:9385:2: ( ruleToken )
            {
            // InternalDesk.g:9385:2: ( ruleToken )
            // InternalDesk.g:9386:3: ruleToken
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
    // InternalDesk.g:9395:1: rule__Item__GroupAssignment_1_1_1 : ( rulePattern ) ;
    public final void rule__Item__GroupAssignment_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9399:1: ( ( rulePattern ) )
            // InternalDesk.g:9400:2: ( rulePattern )
            {
            // InternalDesk.g:9400:2: ( rulePattern )
            // InternalDesk.g:9401:3: rulePattern
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
    // InternalDesk.g:9410:1: rule__Item__OptionalAssignment_2_0 : ( ( '?' ) ) ;
    public final void rule__Item__OptionalAssignment_2_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9414:1: ( ( ( '?' ) ) )
            // InternalDesk.g:9415:2: ( ( '?' ) )
            {
            // InternalDesk.g:9415:2: ( ( '?' ) )
            // InternalDesk.g:9416:3: ( '?' )
            {
             before(grammarAccess.getItemAccess().getOptionalQuestionMarkKeyword_2_0_0()); 
            // InternalDesk.g:9417:3: ( '?' )
            // InternalDesk.g:9418:4: '?'
            {
             before(grammarAccess.getItemAccess().getOptionalQuestionMarkKeyword_2_0_0()); 
            match(input,69,FOLLOW_2); 
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
    // InternalDesk.g:9429:1: rule__Item__MinAssignment_2_1_1 : ( RULE_NUMBER ) ;
    public final void rule__Item__MinAssignment_2_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9433:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:9434:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:9434:2: ( RULE_NUMBER )
            // InternalDesk.g:9435:3: RULE_NUMBER
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
    // InternalDesk.g:9444:1: rule__Item__MaxAssignment_2_1_2_1 : ( RULE_NUMBER ) ;
    public final void rule__Item__MaxAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9448:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:9449:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:9449:2: ( RULE_NUMBER )
            // InternalDesk.g:9450:3: RULE_NUMBER
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
    // InternalDesk.g:9459:1: rule__Token__BaseAssignment_0 : ( ruleAtom ) ;
    public final void rule__Token__BaseAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9463:1: ( ( ruleAtom ) )
            // InternalDesk.g:9464:2: ( ruleAtom )
            {
            // InternalDesk.g:9464:2: ( ruleAtom )
            // InternalDesk.g:9465:3: ruleAtom
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
    // InternalDesk.g:9474:1: rule__Token__ConditionsAssignment_1_1 : ( ruleCondition ) ;
    public final void rule__Token__ConditionsAssignment_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9478:1: ( ( ruleCondition ) )
            // InternalDesk.g:9479:2: ( ruleCondition )
            {
            // InternalDesk.g:9479:2: ( ruleCondition )
            // InternalDesk.g:9480:3: ruleCondition
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
    // InternalDesk.g:9489:1: rule__Token__ExceptionsAssignment_2_1 : ( ruleCondition ) ;
    public final void rule__Token__ExceptionsAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9493:1: ( ( ruleCondition ) )
            // InternalDesk.g:9494:2: ( ruleCondition )
            {
            // InternalDesk.g:9494:2: ( ruleCondition )
            // InternalDesk.g:9495:3: ruleCondition
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
    // InternalDesk.g:9504:1: rule__Condition__AtomsAssignment_0 : ( ruleAtom ) ;
    public final void rule__Condition__AtomsAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9508:1: ( ( ruleAtom ) )
            // InternalDesk.g:9509:2: ( ruleAtom )
            {
            // InternalDesk.g:9509:2: ( ruleAtom )
            // InternalDesk.g:9510:3: ruleAtom
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
    // InternalDesk.g:9519:1: rule__Condition__AtomsAssignment_1_1 : ( ruleAtom ) ;
    public final void rule__Condition__AtomsAssignment_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9523:1: ( ( ruleAtom ) )
            // InternalDesk.g:9524:2: ( ruleAtom )
            {
            // InternalDesk.g:9524:2: ( ruleAtom )
            // InternalDesk.g:9525:3: ruleAtom
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
    // InternalDesk.g:9534:1: rule__Condition__AtomsAssignment_1_2_1 : ( ruleAtom ) ;
    public final void rule__Condition__AtomsAssignment_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9538:1: ( ( ruleAtom ) )
            // InternalDesk.g:9539:2: ( ruleAtom )
            {
            // InternalDesk.g:9539:2: ( ruleAtom )
            // InternalDesk.g:9540:3: ruleAtom
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
    // InternalDesk.g:9549:1: rule__Words__ExactAssignment_0 : ( ( 'exact' ) ) ;
    public final void rule__Words__ExactAssignment_0() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9553:1: ( ( ( 'exact' ) ) )
            // InternalDesk.g:9554:2: ( ( 'exact' ) )
            {
            // InternalDesk.g:9554:2: ( ( 'exact' ) )
            // InternalDesk.g:9555:3: ( 'exact' )
            {
             before(grammarAccess.getWordsAccess().getExactExactKeyword_0_0()); 
            // InternalDesk.g:9556:3: ( 'exact' )
            // InternalDesk.g:9557:4: 'exact'
            {
             before(grammarAccess.getWordsAccess().getExactExactKeyword_0_0()); 
            match(input,70,FOLLOW_2); 
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
    // InternalDesk.g:9568:1: rule__Words__TextAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__Words__TextAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9572:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9573:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9573:2: ( RULE_TEXT )
            // InternalDesk.g:9574:3: RULE_TEXT
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
    // InternalDesk.g:9583:1: rule__Forms__TextAssignment : ( RULE_ANY_FORM ) ;
    public final void rule__Forms__TextAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9587:1: ( ( RULE_ANY_FORM ) )
            // InternalDesk.g:9588:2: ( RULE_ANY_FORM )
            {
            // InternalDesk.g:9588:2: ( RULE_ANY_FORM )
            // InternalDesk.g:9589:3: RULE_ANY_FORM
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
    // InternalDesk.g:9598:1: rule__Anything__AnyAssignment : ( ( 'any' ) ) ;
    public final void rule__Anything__AnyAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9602:1: ( ( ( 'any' ) ) )
            // InternalDesk.g:9603:2: ( ( 'any' ) )
            {
            // InternalDesk.g:9603:2: ( ( 'any' ) )
            // InternalDesk.g:9604:3: ( 'any' )
            {
             before(grammarAccess.getAnythingAccess().getAnyAnyKeyword_0()); 
            // InternalDesk.g:9605:3: ( 'any' )
            // InternalDesk.g:9606:4: 'any'
            {
             before(grammarAccess.getAnythingAccess().getAnyAnyKeyword_0()); 
            match(input,65,FOLLOW_2); 
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
    // InternalDesk.g:9617:1: rule__Chunk__NameAssignment_1 : ( RULE_ID ) ;
    public final void rule__Chunk__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9621:1: ( ( RULE_ID ) )
            // InternalDesk.g:9622:2: ( RULE_ID )
            {
            // InternalDesk.g:9622:2: ( RULE_ID )
            // InternalDesk.g:9623:3: RULE_ID
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
    // InternalDesk.g:9632:1: rule__TokenClass__NameAssignment : ( ( rule__TokenClass__NameAlternatives_0 ) ) ;
    public final void rule__TokenClass__NameAssignment() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9636:1: ( ( ( rule__TokenClass__NameAlternatives_0 ) ) )
            // InternalDesk.g:9637:2: ( ( rule__TokenClass__NameAlternatives_0 ) )
            {
            // InternalDesk.g:9637:2: ( ( rule__TokenClass__NameAlternatives_0 ) )
            // InternalDesk.g:9638:3: ( rule__TokenClass__NameAlternatives_0 )
            {
             before(grammarAccess.getTokenClassAccess().getNameAlternatives_0()); 
            // InternalDesk.g:9639:3: ( rule__TokenClass__NameAlternatives_0 )
            // InternalDesk.g:9639:4: rule__TokenClass__NameAlternatives_0
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
    // InternalDesk.g:9647:1: rule__TermEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9651:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9652:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9652:2: ( RULE_TEXT )
            // InternalDesk.g:9653:3: RULE_TEXT
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
    // InternalDesk.g:9662:1: rule__TermEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9666:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9667:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9667:2: ( RULE_TEXT )
            // InternalDesk.g:9668:3: RULE_TEXT
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
    // InternalDesk.g:9677:1: rule__TermEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9681:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9682:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9682:2: ( RULE_TEXT )
            // InternalDesk.g:9683:3: RULE_TEXT
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
    // InternalDesk.g:9692:1: rule__TermEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9696:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9697:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9697:2: ( RULE_TEXT )
            // InternalDesk.g:9698:3: RULE_TEXT
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
    // InternalDesk.g:9707:1: rule__TermEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9711:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9712:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9712:2: ( RULE_TEXT )
            // InternalDesk.g:9713:3: RULE_TEXT
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
    // InternalDesk.g:9722:1: rule__TermEntry__FirstAssignment_2_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__FirstAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9726:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9727:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9727:2: ( RULE_TEXT )
            // InternalDesk.g:9728:3: RULE_TEXT
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
    // InternalDesk.g:9737:1: rule__TermEntry__BecauseAssignment_2_1_3_1 : ( RULE_TEXT ) ;
    public final void rule__TermEntry__BecauseAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9741:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9742:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9742:2: ( RULE_TEXT )
            // InternalDesk.g:9743:3: RULE_TEXT
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
    // InternalDesk.g:9752:1: rule__TermEntry__OriginalAssignment_2_1_4 : ( ruleOriginal ) ;
    public final void rule__TermEntry__OriginalAssignment_2_1_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9756:1: ( ( ruleOriginal ) )
            // InternalDesk.g:9757:2: ( ruleOriginal )
            {
            // InternalDesk.g:9757:2: ( ruleOriginal )
            // InternalDesk.g:9758:3: ruleOriginal
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
    // InternalDesk.g:9767:1: rule__OfficeEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9771:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9772:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9772:2: ( RULE_TEXT )
            // InternalDesk.g:9773:3: RULE_TEXT
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
    // InternalDesk.g:9782:1: rule__OfficeEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9786:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9787:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9787:2: ( RULE_TEXT )
            // InternalDesk.g:9788:3: RULE_TEXT
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
    // InternalDesk.g:9797:1: rule__OfficeEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9801:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9802:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9802:2: ( RULE_TEXT )
            // InternalDesk.g:9803:3: RULE_TEXT
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
    // InternalDesk.g:9812:1: rule__OfficeEntry__PlaceAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__PlaceAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9816:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9817:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9817:2: ( RULE_TEXT )
            // InternalDesk.g:9818:3: RULE_TEXT
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
    // InternalDesk.g:9827:1: rule__OfficeEntry__SharedAssignment_2_1_2 : ( ( 'shared' ) ) ;
    public final void rule__OfficeEntry__SharedAssignment_2_1_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9831:1: ( ( ( 'shared' ) ) )
            // InternalDesk.g:9832:2: ( ( 'shared' ) )
            {
            // InternalDesk.g:9832:2: ( ( 'shared' ) )
            // InternalDesk.g:9833:3: ( 'shared' )
            {
             before(grammarAccess.getOfficeEntryAccess().getSharedSharedKeyword_2_1_2_0()); 
            // InternalDesk.g:9834:3: ( 'shared' )
            // InternalDesk.g:9835:4: 'shared'
            {
             before(grammarAccess.getOfficeEntryAccess().getSharedSharedKeyword_2_1_2_0()); 
            match(input,71,FOLLOW_2); 
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
    // InternalDesk.g:9846:1: rule__OfficeEntry__SourcesAssignment_2_1_3_1 : ( RULE_TEXT ) ;
    public final void rule__OfficeEntry__SourcesAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9850:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9851:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9851:2: ( RULE_TEXT )
            // InternalDesk.g:9852:3: RULE_TEXT
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


    // $ANTLR start "rule__OfficeEntry__CheckedAssignment_2_1_4_1"
    // InternalDesk.g:9861:1: rule__OfficeEntry__CheckedAssignment_2_1_4_1 : ( ruleDate ) ;
    public final void rule__OfficeEntry__CheckedAssignment_2_1_4_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9865:1: ( ( ruleDate ) )
            // InternalDesk.g:9866:2: ( ruleDate )
            {
            // InternalDesk.g:9866:2: ( ruleDate )
            // InternalDesk.g:9867:3: ruleDate
            {
             before(grammarAccess.getOfficeEntryAccess().getCheckedDateParserRuleCall_2_1_4_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getOfficeEntryAccess().getCheckedDateParserRuleCall_2_1_4_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OfficeEntry__CheckedAssignment_2_1_4_1"


    // $ANTLR start "rule__PersonEntry__NameAssignment_1"
    // InternalDesk.g:9876:1: rule__PersonEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9880:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9881:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9881:2: ( RULE_TEXT )
            // InternalDesk.g:9882:3: RULE_TEXT
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
    // InternalDesk.g:9891:1: rule__PersonEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9895:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9896:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9896:2: ( RULE_TEXT )
            // InternalDesk.g:9897:3: RULE_TEXT
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
    // InternalDesk.g:9906:1: rule__PersonEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9910:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9911:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9911:2: ( RULE_TEXT )
            // InternalDesk.g:9912:3: RULE_TEXT
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
    // InternalDesk.g:9921:1: rule__PersonEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9925:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9926:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9926:2: ( RULE_TEXT )
            // InternalDesk.g:9927:3: RULE_TEXT
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
    // InternalDesk.g:9936:1: rule__PersonEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9940:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:9941:2: ( RULE_TEXT )
            {
            // InternalDesk.g:9941:2: ( RULE_TEXT )
            // InternalDesk.g:9942:3: RULE_TEXT
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
    // InternalDesk.g:9951:1: rule__PersonEntry__BornAssignment_2_1_2_1 : ( ruleDate ) ;
    public final void rule__PersonEntry__BornAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9955:1: ( ( ruleDate ) )
            // InternalDesk.g:9956:2: ( ruleDate )
            {
            // InternalDesk.g:9956:2: ( ruleDate )
            // InternalDesk.g:9957:3: ruleDate
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
    // InternalDesk.g:9966:1: rule__PersonEntry__DiedAssignment_2_1_3_1 : ( ruleDate ) ;
    public final void rule__PersonEntry__DiedAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9970:1: ( ( ruleDate ) )
            // InternalDesk.g:9971:2: ( ruleDate )
            {
            // InternalDesk.g:9971:2: ( ruleDate )
            // InternalDesk.g:9972:3: ruleDate
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
    // InternalDesk.g:9981:1: rule__PersonEntry__TenuresAssignment_2_1_4 : ( ruleTenure ) ;
    public final void rule__PersonEntry__TenuresAssignment_2_1_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:9985:1: ( ( ruleTenure ) )
            // InternalDesk.g:9986:2: ( ruleTenure )
            {
            // InternalDesk.g:9986:2: ( ruleTenure )
            // InternalDesk.g:9987:3: ruleTenure
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
    // InternalDesk.g:9996:1: rule__PersonEntry__SourcesAssignment_2_1_5_1 : ( RULE_TEXT ) ;
    public final void rule__PersonEntry__SourcesAssignment_2_1_5_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10000:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10001:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10001:2: ( RULE_TEXT )
            // InternalDesk.g:10002:3: RULE_TEXT
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


    // $ANTLR start "rule__PersonEntry__CheckedAssignment_2_1_6_1"
    // InternalDesk.g:10011:1: rule__PersonEntry__CheckedAssignment_2_1_6_1 : ( ruleDate ) ;
    public final void rule__PersonEntry__CheckedAssignment_2_1_6_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10015:1: ( ( ruleDate ) )
            // InternalDesk.g:10016:2: ( ruleDate )
            {
            // InternalDesk.g:10016:2: ( ruleDate )
            // InternalDesk.g:10017:3: ruleDate
            {
             before(grammarAccess.getPersonEntryAccess().getCheckedDateParserRuleCall_2_1_6_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getPersonEntryAccess().getCheckedDateParserRuleCall_2_1_6_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PersonEntry__CheckedAssignment_2_1_6_1"


    // $ANTLR start "rule__Tenure__OfficeAssignment_1"
    // InternalDesk.g:10026:1: rule__Tenure__OfficeAssignment_1 : ( ( RULE_TEXT ) ) ;
    public final void rule__Tenure__OfficeAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10030:1: ( ( ( RULE_TEXT ) ) )
            // InternalDesk.g:10031:2: ( ( RULE_TEXT ) )
            {
            // InternalDesk.g:10031:2: ( ( RULE_TEXT ) )
            // InternalDesk.g:10032:3: ( RULE_TEXT )
            {
             before(grammarAccess.getTenureAccess().getOfficeOfficeEntryCrossReference_1_0()); 
            // InternalDesk.g:10033:3: ( RULE_TEXT )
            // InternalDesk.g:10034:4: RULE_TEXT
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
    // InternalDesk.g:10045:1: rule__Tenure__FromAssignment_2_1 : ( ruleDate ) ;
    public final void rule__Tenure__FromAssignment_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10049:1: ( ( ruleDate ) )
            // InternalDesk.g:10050:2: ( ruleDate )
            {
            // InternalDesk.g:10050:2: ( ruleDate )
            // InternalDesk.g:10051:3: ruleDate
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
    // InternalDesk.g:10060:1: rule__Tenure__UntilAssignment_3_1 : ( ruleDate ) ;
    public final void rule__Tenure__UntilAssignment_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10064:1: ( ( ruleDate ) )
            // InternalDesk.g:10065:2: ( ruleDate )
            {
            // InternalDesk.g:10065:2: ( ruleDate )
            // InternalDesk.g:10066:3: ruleDate
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
    // InternalDesk.g:10075:1: rule__OrganisationEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10079:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10080:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10080:2: ( RULE_TEXT )
            // InternalDesk.g:10081:3: RULE_TEXT
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
    // InternalDesk.g:10090:1: rule__OrganisationEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10094:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10095:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10095:2: ( RULE_TEXT )
            // InternalDesk.g:10096:3: RULE_TEXT
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
    // InternalDesk.g:10105:1: rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10109:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10110:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10110:2: ( RULE_TEXT )
            // InternalDesk.g:10111:3: RULE_TEXT
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
    // InternalDesk.g:10120:1: rule__OrganisationEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10124:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10125:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10125:2: ( RULE_TEXT )
            // InternalDesk.g:10126:3: RULE_TEXT
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
    // InternalDesk.g:10135:1: rule__OrganisationEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10139:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10140:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10140:2: ( RULE_TEXT )
            // InternalDesk.g:10141:3: RULE_TEXT
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
    // InternalDesk.g:10150:1: rule__OrganisationEntry__PlaceAssignment_2_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__PlaceAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10154:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10155:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10155:2: ( RULE_TEXT )
            // InternalDesk.g:10156:3: RULE_TEXT
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
    // InternalDesk.g:10165:1: rule__OrganisationEntry__FromAssignment_2_1_3_1 : ( ruleDate ) ;
    public final void rule__OrganisationEntry__FromAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10169:1: ( ( ruleDate ) )
            // InternalDesk.g:10170:2: ( ruleDate )
            {
            // InternalDesk.g:10170:2: ( ruleDate )
            // InternalDesk.g:10171:3: ruleDate
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
    // InternalDesk.g:10180:1: rule__OrganisationEntry__UntilAssignment_2_1_4_1 : ( ruleDate ) ;
    public final void rule__OrganisationEntry__UntilAssignment_2_1_4_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10184:1: ( ( ruleDate ) )
            // InternalDesk.g:10185:2: ( ruleDate )
            {
            // InternalDesk.g:10185:2: ( ruleDate )
            // InternalDesk.g:10186:3: ruleDate
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
    // InternalDesk.g:10195:1: rule__OrganisationEntry__SourcesAssignment_2_1_5_1 : ( RULE_TEXT ) ;
    public final void rule__OrganisationEntry__SourcesAssignment_2_1_5_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10199:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10200:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10200:2: ( RULE_TEXT )
            // InternalDesk.g:10201:3: RULE_TEXT
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


    // $ANTLR start "rule__OrganisationEntry__CheckedAssignment_2_1_6_1"
    // InternalDesk.g:10210:1: rule__OrganisationEntry__CheckedAssignment_2_1_6_1 : ( ruleDate ) ;
    public final void rule__OrganisationEntry__CheckedAssignment_2_1_6_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10214:1: ( ( ruleDate ) )
            // InternalDesk.g:10215:2: ( ruleDate )
            {
            // InternalDesk.g:10215:2: ( ruleDate )
            // InternalDesk.g:10216:3: ruleDate
            {
             before(grammarAccess.getOrganisationEntryAccess().getCheckedDateParserRuleCall_2_1_6_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getOrganisationEntryAccess().getCheckedDateParserRuleCall_2_1_6_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__OrganisationEntry__CheckedAssignment_2_1_6_1"


    // $ANTLR start "rule__PlaceEntry__NameAssignment_1"
    // InternalDesk.g:10225:1: rule__PlaceEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10229:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10230:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10230:2: ( RULE_TEXT )
            // InternalDesk.g:10231:3: RULE_TEXT
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
    // InternalDesk.g:10240:1: rule__PlaceEntry__AlsoAssignment_2_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__AlsoAssignment_2_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10244:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10245:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10245:2: ( RULE_TEXT )
            // InternalDesk.g:10246:3: RULE_TEXT
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
    // InternalDesk.g:10255:1: rule__PlaceEntry__AlsoAssignment_2_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__AlsoAssignment_2_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10259:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10260:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10260:2: ( RULE_TEXT )
            // InternalDesk.g:10261:3: RULE_TEXT
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
    // InternalDesk.g:10270:1: rule__PlaceEntry__NeverAssignment_2_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__NeverAssignment_2_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10274:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10275:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10275:2: ( RULE_TEXT )
            // InternalDesk.g:10276:3: RULE_TEXT
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
    // InternalDesk.g:10285:1: rule__PlaceEntry__NeverAssignment_2_1_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__NeverAssignment_2_1_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10289:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10290:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10290:2: ( RULE_TEXT )
            // InternalDesk.g:10291:3: RULE_TEXT
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
    // InternalDesk.g:10300:1: rule__PlaceEntry__PlaceAssignment_2_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__PlaceAssignment_2_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10304:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10305:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10305:2: ( RULE_TEXT )
            // InternalDesk.g:10306:3: RULE_TEXT
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
    // InternalDesk.g:10315:1: rule__PlaceEntry__SourcesAssignment_2_1_3_1 : ( RULE_TEXT ) ;
    public final void rule__PlaceEntry__SourcesAssignment_2_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10319:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10320:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10320:2: ( RULE_TEXT )
            // InternalDesk.g:10321:3: RULE_TEXT
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


    // $ANTLR start "rule__PlaceEntry__CheckedAssignment_2_1_4_1"
    // InternalDesk.g:10330:1: rule__PlaceEntry__CheckedAssignment_2_1_4_1 : ( ruleDate ) ;
    public final void rule__PlaceEntry__CheckedAssignment_2_1_4_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10334:1: ( ( ruleDate ) )
            // InternalDesk.g:10335:2: ( ruleDate )
            {
            // InternalDesk.g:10335:2: ( ruleDate )
            // InternalDesk.g:10336:3: ruleDate
            {
             before(grammarAccess.getPlaceEntryAccess().getCheckedDateParserRuleCall_2_1_4_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getPlaceEntryAccess().getCheckedDateParserRuleCall_2_1_4_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__PlaceEntry__CheckedAssignment_2_1_4_1"


    // $ANTLR start "rule__EventEntry__NameAssignment_1"
    // InternalDesk.g:10345:1: rule__EventEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10349:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10350:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10350:2: ( RULE_TEXT )
            // InternalDesk.g:10351:3: RULE_TEXT
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
    // InternalDesk.g:10360:1: rule__EventEntry__OnAssignment_2_0_1 : ( ruleDate ) ;
    public final void rule__EventEntry__OnAssignment_2_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10364:1: ( ( ruleDate ) )
            // InternalDesk.g:10365:2: ( ruleDate )
            {
            // InternalDesk.g:10365:2: ( ruleDate )
            // InternalDesk.g:10366:3: ruleDate
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
    // InternalDesk.g:10375:1: rule__EventEntry__FromAssignment_2_1_1 : ( ruleDate ) ;
    public final void rule__EventEntry__FromAssignment_2_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10379:1: ( ( ruleDate ) )
            // InternalDesk.g:10380:2: ( ruleDate )
            {
            // InternalDesk.g:10380:2: ( ruleDate )
            // InternalDesk.g:10381:3: ruleDate
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
    // InternalDesk.g:10390:1: rule__EventEntry__UntilAssignment_2_1_3 : ( ruleDate ) ;
    public final void rule__EventEntry__UntilAssignment_2_1_3() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10394:1: ( ( ruleDate ) )
            // InternalDesk.g:10395:2: ( ruleDate )
            {
            // InternalDesk.g:10395:2: ( ruleDate )
            // InternalDesk.g:10396:3: ruleDate
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
    // InternalDesk.g:10405:1: rule__EventEntry__AlsoAssignment_3_1_0_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__AlsoAssignment_3_1_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10409:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10410:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10410:2: ( RULE_TEXT )
            // InternalDesk.g:10411:3: RULE_TEXT
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
    // InternalDesk.g:10420:1: rule__EventEntry__AlsoAssignment_3_1_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__AlsoAssignment_3_1_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10424:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10425:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10425:2: ( RULE_TEXT )
            // InternalDesk.g:10426:3: RULE_TEXT
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
    // InternalDesk.g:10435:1: rule__EventEntry__PlaceAssignment_3_1_1_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__PlaceAssignment_3_1_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10439:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10440:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10440:2: ( RULE_TEXT )
            // InternalDesk.g:10441:3: RULE_TEXT
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
    // InternalDesk.g:10450:1: rule__EventEntry__SourcesAssignment_3_1_2_1 : ( RULE_TEXT ) ;
    public final void rule__EventEntry__SourcesAssignment_3_1_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10454:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10455:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10455:2: ( RULE_TEXT )
            // InternalDesk.g:10456:3: RULE_TEXT
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


    // $ANTLR start "rule__EventEntry__CheckedAssignment_3_1_3_1"
    // InternalDesk.g:10465:1: rule__EventEntry__CheckedAssignment_3_1_3_1 : ( ruleDate ) ;
    public final void rule__EventEntry__CheckedAssignment_3_1_3_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10469:1: ( ( ruleDate ) )
            // InternalDesk.g:10470:2: ( ruleDate )
            {
            // InternalDesk.g:10470:2: ( ruleDate )
            // InternalDesk.g:10471:3: ruleDate
            {
             before(grammarAccess.getEventEntryAccess().getCheckedDateParserRuleCall_3_1_3_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getEventEntryAccess().getCheckedDateParserRuleCall_3_1_3_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__EventEntry__CheckedAssignment_3_1_3_1"


    // $ANTLR start "rule__FigureEntry__NameAssignment_1"
    // InternalDesk.g:10480:1: rule__FigureEntry__NameAssignment_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__NameAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10484:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10485:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10485:2: ( RULE_TEXT )
            // InternalDesk.g:10486:3: RULE_TEXT
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
    // InternalDesk.g:10495:1: rule__FigureEntry__AlsoAssignment_3_0_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__AlsoAssignment_3_0_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10499:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10500:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10500:2: ( RULE_TEXT )
            // InternalDesk.g:10501:3: RULE_TEXT
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
    // InternalDesk.g:10510:1: rule__FigureEntry__AlsoAssignment_3_0_2_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__AlsoAssignment_3_0_2_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10514:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10515:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10515:2: ( RULE_TEXT )
            // InternalDesk.g:10516:3: RULE_TEXT
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
    // InternalDesk.g:10525:1: rule__FigureEntry__UnitAssignment_3_1_1 : ( RULE_TEXT ) ;
    public final void rule__FigureEntry__UnitAssignment_3_1_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10529:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10530:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10530:2: ( RULE_TEXT )
            // InternalDesk.g:10531:3: RULE_TEXT
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
    // InternalDesk.g:10540:1: rule__FigureEntry__ValuesAssignment_3_2 : ( ruleFigureValue ) ;
    public final void rule__FigureEntry__ValuesAssignment_3_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10544:1: ( ( ruleFigureValue ) )
            // InternalDesk.g:10545:2: ( ruleFigureValue )
            {
            // InternalDesk.g:10545:2: ( ruleFigureValue )
            // InternalDesk.g:10546:3: ruleFigureValue
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
    // InternalDesk.g:10555:1: rule__FigureValue__NegativeAssignment_1 : ( ( '-' ) ) ;
    public final void rule__FigureValue__NegativeAssignment_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10559:1: ( ( ( '-' ) ) )
            // InternalDesk.g:10560:2: ( ( '-' ) )
            {
            // InternalDesk.g:10560:2: ( ( '-' ) )
            // InternalDesk.g:10561:3: ( '-' )
            {
             before(grammarAccess.getFigureValueAccess().getNegativeHyphenMinusKeyword_1_0()); 
            // InternalDesk.g:10562:3: ( '-' )
            // InternalDesk.g:10563:4: '-'
            {
             before(grammarAccess.getFigureValueAccess().getNegativeHyphenMinusKeyword_1_0()); 
            match(input,72,FOLLOW_2); 
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
    // InternalDesk.g:10574:1: rule__FigureValue__ValueAssignment_2 : ( RULE_NUMBER ) ;
    public final void rule__FigureValue__ValueAssignment_2() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10578:1: ( ( RULE_NUMBER ) )
            // InternalDesk.g:10579:2: ( RULE_NUMBER )
            {
            // InternalDesk.g:10579:2: ( RULE_NUMBER )
            // InternalDesk.g:10580:3: RULE_NUMBER
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
    // InternalDesk.g:10589:1: rule__FigureValue__OnAssignment_4 : ( ruleDate ) ;
    public final void rule__FigureValue__OnAssignment_4() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10593:1: ( ( ruleDate ) )
            // InternalDesk.g:10594:2: ( ruleDate )
            {
            // InternalDesk.g:10594:2: ( ruleDate )
            // InternalDesk.g:10595:3: ruleDate
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
    // InternalDesk.g:10604:1: rule__FigureValue__SourceAssignment_5_1 : ( RULE_TEXT ) ;
    public final void rule__FigureValue__SourceAssignment_5_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10608:1: ( ( RULE_TEXT ) )
            // InternalDesk.g:10609:2: ( RULE_TEXT )
            {
            // InternalDesk.g:10609:2: ( RULE_TEXT )
            // InternalDesk.g:10610:3: RULE_TEXT
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


    // $ANTLR start "rule__FigureValue__CheckedAssignment_6_1"
    // InternalDesk.g:10619:1: rule__FigureValue__CheckedAssignment_6_1 : ( ruleDate ) ;
    public final void rule__FigureValue__CheckedAssignment_6_1() throws RecognitionException {

        		int stackSize = keepStackSize();
        	
        try {
            // InternalDesk.g:10623:1: ( ( ruleDate ) )
            // InternalDesk.g:10624:2: ( ruleDate )
            {
            // InternalDesk.g:10624:2: ( ruleDate )
            // InternalDesk.g:10625:3: ruleDate
            {
             before(grammarAccess.getFigureValueAccess().getCheckedDateParserRuleCall_6_1_0()); 
            pushFollow(FOLLOW_2);
            ruleDate();

            state._fsp--;

             after(grammarAccess.getFigureValueAccess().getCheckedDateParserRuleCall_6_1_0()); 

            }


            }

        }
        catch (RecognitionException re) {
            reportError(re);
            recover(input,re);
        }
        finally {

            	restoreStackSize(stackSize);

        }
        return ;
    }
    // $ANTLR end "rule__FigureValue__CheckedAssignment_6_1"

    // Delegated rules


 

    public static final BitSet FOLLOW_1 = new BitSet(new long[]{0x0000000000000000L});
    public static final BitSet FOLLOW_2 = new BitSet(new long[]{0x0000000000000002L});
    public static final BitSet FOLLOW_3 = new BitSet(new long[]{0x0000089400002192L,0x000000000000005AL});
    public static final BitSet FOLLOW_4 = new BitSet(new long[]{0x0E11100000062000L});
    public static final BitSet FOLLOW_5 = new BitSet(new long[]{0x0000000000020002L});
    public static final BitSet FOLLOW_6 = new BitSet(new long[]{0x0E11100000042002L});
    public static final BitSet FOLLOW_7 = new BitSet(new long[]{0x0000000000000080L});
    public static final BitSet FOLLOW_8 = new BitSet(new long[]{0x0000000000008000L});
    public static final BitSet FOLLOW_9 = new BitSet(new long[]{0x0000000160010000L,0x0000000000000004L});
    public static final BitSet FOLLOW_10 = new BitSet(new long[]{0x0000000160000002L,0x0000000000000004L});
    public static final BitSet FOLLOW_11 = new BitSet(new long[]{0x0000000000000010L});
    public static final BitSet FOLLOW_12 = new BitSet(new long[]{0x800000016BB90000L,0x0000000000000005L});
    public static final BitSet FOLLOW_13 = new BitSet(new long[]{0x800000016BB80002L,0x0000000000000005L});
    public static final BitSet FOLLOW_14 = new BitSet(new long[]{0x0000089400002190L,0x000000000000005AL});
    public static final BitSet FOLLOW_15 = new BitSet(new long[]{0x0000000000400000L});
    public static final BitSet FOLLOW_16 = new BitSet(new long[]{0x0000000000400002L});
    public static final BitSet FOLLOW_17 = new BitSet(new long[]{0x0000000004000000L});
    public static final BitSet FOLLOW_18 = new BitSet(new long[]{0x0000000010000000L});
    public static final BitSet FOLLOW_19 = new BitSet(new long[]{0x0000000000000010L,0x0000000000000002L});
    public static final BitSet FOLLOW_20 = new BitSet(new long[]{0x0000000080000000L});
    public static final BitSet FOLLOW_21 = new BitSet(new long[]{0x0000000200000000L});
    public static final BitSet FOLLOW_22 = new BitSet(new long[]{0x0000000200000002L});
    public static final BitSet FOLLOW_23 = new BitSet(new long[]{0x0000000800000000L});
    public static final BitSet FOLLOW_24 = new BitSet(new long[]{0x0000000000000040L});
    public static final BitSet FOLLOW_25 = new BitSet(new long[]{0x0000002000000000L});
    public static final BitSet FOLLOW_26 = new BitSet(new long[]{0x0000088000002190L,0x0000000000000042L});
    public static final BitSet FOLLOW_27 = new BitSet(new long[]{0x0000000000008000L,0x0000000000000020L});
    public static final BitSet FOLLOW_28 = new BitSet(new long[]{0x0000004000000000L});
    public static final BitSet FOLLOW_29 = new BitSet(new long[]{0x0000010000000000L});
    public static final BitSet FOLLOW_30 = new BitSet(new long[]{0x0000000000410000L});
    public static final BitSet FOLLOW_31 = new BitSet(new long[]{0x0000060000000000L});
    public static final BitSet FOLLOW_32 = new BitSet(new long[]{0x0000020000000002L});
    public static final BitSet FOLLOW_33 = new BitSet(new long[]{0x0000040000000002L});
    public static final BitSet FOLLOW_34 = new BitSet(new long[]{0x0000080000002190L,0x0000000000000042L});
    public static final BitSet FOLLOW_35 = new BitSet(new long[]{0x0000010200000000L});
    public static final BitSet FOLLOW_36 = new BitSet(new long[]{0x0000000000000080L,0x0000000000000040L});
    public static final BitSet FOLLOW_37 = new BitSet(new long[]{0x0000E00020810000L});
    public static final BitSet FOLLOW_38 = new BitSet(new long[]{0x0000E00020800002L});
    public static final BitSet FOLLOW_39 = new BitSet(new long[]{0x000E200000010000L,0x0000000000000080L});
    public static final BitSet FOLLOW_40 = new BitSet(new long[]{0x000E200000000002L,0x0000000000000080L});
    public static final BitSet FOLLOW_41 = new BitSet(new long[]{0x0000000000000060L});
    public static final BitSet FOLLOW_42 = new BitSet(new long[]{0x006D600000010000L});
    public static final BitSet FOLLOW_43 = new BitSet(new long[]{0x006D600000000002L});
    public static final BitSet FOLLOW_44 = new BitSet(new long[]{0x0180000000000000L});
    public static final BitSet FOLLOW_45 = new BitSet(new long[]{0x018E600000010000L});
    public static final BitSet FOLLOW_46 = new BitSet(new long[]{0x018E600000000002L});
    public static final BitSet FOLLOW_47 = new BitSet(new long[]{0x000E600000010000L});
    public static final BitSet FOLLOW_48 = new BitSet(new long[]{0x000E600000000002L});
    public static final BitSet FOLLOW_49 = new BitSet(new long[]{0x1080000000000000L});
    public static final BitSet FOLLOW_50 = new BitSet(new long[]{0x0100000000000000L});
    public static final BitSet FOLLOW_51 = new BitSet(new long[]{0x000E200000010000L});
    public static final BitSet FOLLOW_52 = new BitSet(new long[]{0x000E200000000002L});
    public static final BitSet FOLLOW_53 = new BitSet(new long[]{0x6000200000010000L});
    public static final BitSet FOLLOW_54 = new BitSet(new long[]{0x6000200000000002L});
    public static final BitSet FOLLOW_55 = new BitSet(new long[]{0x0000000000000040L,0x0000000000000100L});
    public static final BitSet FOLLOW_56 = new BitSet(new long[]{0x1000000000000000L});
    public static final BitSet FOLLOW_57 = new BitSet(new long[]{0x000C000000000000L});

}