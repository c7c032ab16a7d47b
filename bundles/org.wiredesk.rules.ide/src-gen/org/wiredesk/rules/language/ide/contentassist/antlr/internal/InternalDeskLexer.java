package org.wiredesk.rules.language.ide.contentassist.antlr.internal;

// Hack: Use our own Lexer superclass by means of import. 
// Currently there is no other way to specify the superclass for the lexer.
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;


import org.antlr.runtime.*;
import java.util.Stack;
import java.util.List;
import java.util.ArrayList;

@SuppressWarnings("all")
public class InternalDeskLexer extends Lexer {
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

    public InternalDeskLexer() {;} 
    public InternalDeskLexer(CharStream input) {
        this(input, new RecognizerSharedState());
    }
    public InternalDeskLexer(CharStream input, RecognizerSharedState state) {
        super(input,state);

    }
    public String getGrammarFileName() { return "InternalDesk.g"; }

    // $ANTLR start "T__13"
    public final void mT__13() throws RecognitionException {
        try {
            int _type = T__13;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:11:7: ( 'figure' )
            // InternalDesk.g:11:9: 'figure'
            {
            match("figure"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__13"

    // $ANTLR start "T__14"
    public final void mT__14() throws RecognitionException {
        try {
            int _type = T__14;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:12:7: ( 'pack' )
            // InternalDesk.g:12:9: 'pack'
            {
            match("pack"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__14"

    // $ANTLR start "T__15"
    public final void mT__15() throws RecognitionException {
        try {
            int _type = T__15;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:13:7: ( '{' )
            // InternalDesk.g:13:9: '{'
            {
            match('{'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__15"

    // $ANTLR start "T__16"
    public final void mT__16() throws RecognitionException {
        try {
            int _type = T__16;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:14:7: ( '}' )
            // InternalDesk.g:14:9: '}'
            {
            match('}'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__16"

    // $ANTLR start "T__17"
    public final void mT__17() throws RecognitionException {
        try {
            int _type = T__17;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:15:7: ( 'import' )
            // InternalDesk.g:15:9: 'import'
            {
            match("import"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__17"

    // $ANTLR start "T__18"
    public final void mT__18() throws RecognitionException {
        try {
            int _type = T__18;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:16:7: ( 'rule' )
            // InternalDesk.g:16:9: 'rule'
            {
            match("rule"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__18"

    // $ANTLR start "T__19"
    public final void mT__19() throws RecognitionException {
        try {
            int _type = T__19;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:17:7: ( 'when' )
            // InternalDesk.g:17:9: 'when'
            {
            match("when"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__19"

    // $ANTLR start "T__20"
    public final void mT__20() throws RecognitionException {
        try {
            int _type = T__20;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:18:7: ( 'unless' )
            // InternalDesk.g:18:9: 'unless'
            {
            match("unless"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__20"

    // $ANTLR start "T__21"
    public final void mT__21() throws RecognitionException {
        try {
            int _type = T__21;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:19:7: ( 'suggest' )
            // InternalDesk.g:19:9: 'suggest'
            {
            match("suggest"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__21"

    // $ANTLR start "T__22"
    public final void mT__22() throws RecognitionException {
        try {
            int _type = T__22;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:20:7: ( ',' )
            // InternalDesk.g:20:9: ','
            {
            match(','); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__22"

    // $ANTLR start "T__23"
    public final void mT__23() throws RecognitionException {
        try {
            int _type = T__23;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:21:7: ( 'because' )
            // InternalDesk.g:21:9: 'because'
            {
            match("because"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__23"

    // $ANTLR start "T__24"
    public final void mT__24() throws RecognitionException {
        try {
            int _type = T__24;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:22:7: ( 'says' )
            // InternalDesk.g:22:9: 'says'
            {
            match("says"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__24"

    // $ANTLR start "T__25"
    public final void mT__25() throws RecognitionException {
        try {
            int _type = T__25;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:23:7: ( 'flags' )
            // InternalDesk.g:23:9: 'flags'
            {
            match("flags"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__25"

    // $ANTLR start "T__26"
    public final void mT__26() throws RecognitionException {
        try {
            int _type = T__26;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:24:7: ( 'to' )
            // InternalDesk.g:24:9: 'to'
            {
            match("to"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__26"

    // $ANTLR start "T__27"
    public final void mT__27() throws RecognitionException {
        try {
            int _type = T__27;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:25:7: ( 'keeps' )
            // InternalDesk.g:25:9: 'keeps'
            {
            match("keeps"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__27"

    // $ANTLR start "T__28"
    public final void mT__28() throws RecognitionException {
        try {
            int _type = T__28;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:26:7: ( 'quotations' )
            // InternalDesk.g:26:9: 'quotations'
            {
            match("quotations"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__28"

    // $ANTLR start "T__29"
    public final void mT__29() throws RecognitionException {
        try {
            int _type = T__29;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:27:7: ( 'original' )
            // InternalDesk.g:27:9: 'original'
            {
            match("original"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__29"

    // $ANTLR start "T__30"
    public final void mT__30() throws RecognitionException {
        try {
            int _type = T__30;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:28:7: ( 'category' )
            // InternalDesk.g:28:9: 'category'
            {
            match("category"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__30"

    // $ANTLR start "T__31"
    public final void mT__31() throws RecognitionException {
        try {
            int _type = T__31;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:29:7: ( '/' )
            // InternalDesk.g:29:9: '/'
            {
            match('/'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__31"

    // $ANTLR start "T__32"
    public final void mT__32() throws RecognitionException {
        try {
            int _type = T__32;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:30:7: ( 'severity' )
            // InternalDesk.g:30:9: 'severity'
            {
            match("severity"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__32"

    // $ANTLR start "T__33"
    public final void mT__33() throws RecognitionException {
        try {
            int _type = T__33;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:31:7: ( '|' )
            // InternalDesk.g:31:9: '|'
            {
            match('|'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__33"

    // $ANTLR start "T__34"
    public final void mT__34() throws RecognitionException {
        try {
            int _type = T__34;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:32:7: ( '[' )
            // InternalDesk.g:32:9: '['
            {
            match('['); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__34"

    // $ANTLR start "T__35"
    public final void mT__35() throws RecognitionException {
        try {
            int _type = T__35;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:33:7: ( ']' )
            // InternalDesk.g:33:9: ']'
            {
            match(']'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__35"

    // $ANTLR start "T__36"
    public final void mT__36() throws RecognitionException {
        try {
            int _type = T__36;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:34:7: ( '..' )
            // InternalDesk.g:34:9: '..'
            {
            match(".."); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__36"

    // $ANTLR start "T__37"
    public final void mT__37() throws RecognitionException {
        try {
            int _type = T__37;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:35:7: ( 'without' )
            // InternalDesk.g:35:9: 'without'
            {
            match("without"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__37"

    // $ANTLR start "T__38"
    public final void mT__38() throws RecognitionException {
        try {
            int _type = T__38;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:36:7: ( ':' )
            // InternalDesk.g:36:9: ':'
            {
            match(':'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__38"

    // $ANTLR start "T__39"
    public final void mT__39() throws RecognitionException {
        try {
            int _type = T__39;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:37:7: ( '(' )
            // InternalDesk.g:37:9: '('
            {
            match('('); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__39"

    // $ANTLR start "T__40"
    public final void mT__40() throws RecognitionException {
        try {
            int _type = T__40;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:38:7: ( ')' )
            // InternalDesk.g:38:9: ')'
            {
            match(')'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__40"

    // $ANTLR start "T__41"
    public final void mT__41() throws RecognitionException {
        try {
            int _type = T__41;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:39:7: ( 'as' )
            // InternalDesk.g:39:9: 'as'
            {
            match("as"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__41"

    // $ANTLR start "T__42"
    public final void mT__42() throws RecognitionException {
        try {
            int _type = T__42;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:40:7: ( 'except' )
            // InternalDesk.g:40:9: 'except'
            {
            match("except"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__42"

    // $ANTLR start "T__43"
    public final void mT__43() throws RecognitionException {
        try {
            int _type = T__43;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:41:7: ( 'chunk' )
            // InternalDesk.g:41:9: 'chunk'
            {
            match("chunk"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__43"

    // $ANTLR start "T__44"
    public final void mT__44() throws RecognitionException {
        try {
            int _type = T__44;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:42:7: ( 'term' )
            // InternalDesk.g:42:9: 'term'
            {
            match("term"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__44"

    // $ANTLR start "T__45"
    public final void mT__45() throws RecognitionException {
        try {
            int _type = T__45;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:43:7: ( 'also' )
            // InternalDesk.g:43:9: 'also'
            {
            match("also"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__45"

    // $ANTLR start "T__46"
    public final void mT__46() throws RecognitionException {
        try {
            int _type = T__46;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:44:7: ( 'never' )
            // InternalDesk.g:44:9: 'never'
            {
            match("never"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__46"

    // $ANTLR start "T__47"
    public final void mT__47() throws RecognitionException {
        try {
            int _type = T__47;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:45:7: ( 'first' )
            // InternalDesk.g:45:9: 'first'
            {
            match("first"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__47"

    // $ANTLR start "T__48"
    public final void mT__48() throws RecognitionException {
        try {
            int _type = T__48;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:46:7: ( 'office' )
            // InternalDesk.g:46:9: 'office'
            {
            match("office"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__48"

    // $ANTLR start "T__49"
    public final void mT__49() throws RecognitionException {
        try {
            int _type = T__49;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:47:7: ( 'in' )
            // InternalDesk.g:47:9: 'in'
            {
            match("in"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__49"

    // $ANTLR start "T__50"
    public final void mT__50() throws RecognitionException {
        try {
            int _type = T__50;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:48:7: ( 'source' )
            // InternalDesk.g:48:9: 'source'
            {
            match("source"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__50"

    // $ANTLR start "T__51"
    public final void mT__51() throws RecognitionException {
        try {
            int _type = T__51;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:49:7: ( 'checked' )
            // InternalDesk.g:49:9: 'checked'
            {
            match("checked"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__51"

    // $ANTLR start "T__52"
    public final void mT__52() throws RecognitionException {
        try {
            int _type = T__52;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:50:7: ( 'person' )
            // InternalDesk.g:50:9: 'person'
            {
            match("person"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__52"

    // $ANTLR start "T__53"
    public final void mT__53() throws RecognitionException {
        try {
            int _type = T__53;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:51:7: ( 'born' )
            // InternalDesk.g:51:9: 'born'
            {
            match("born"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__53"

    // $ANTLR start "T__54"
    public final void mT__54() throws RecognitionException {
        try {
            int _type = T__54;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:52:7: ( 'died' )
            // InternalDesk.g:52:9: 'died'
            {
            match("died"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__54"

    // $ANTLR start "T__55"
    public final void mT__55() throws RecognitionException {
        try {
            int _type = T__55;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:53:7: ( 'from' )
            // InternalDesk.g:53:9: 'from'
            {
            match("from"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__55"

    // $ANTLR start "T__56"
    public final void mT__56() throws RecognitionException {
        try {
            int _type = T__56;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:54:7: ( 'until' )
            // InternalDesk.g:54:9: 'until'
            {
            match("until"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__56"

    // $ANTLR start "T__57"
    public final void mT__57() throws RecognitionException {
        try {
            int _type = T__57;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:55:7: ( 'organisation' )
            // InternalDesk.g:55:9: 'organisation'
            {
            match("organisation"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__57"

    // $ANTLR start "T__58"
    public final void mT__58() throws RecognitionException {
        try {
            int _type = T__58;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:56:7: ( 'place' )
            // InternalDesk.g:56:9: 'place'
            {
            match("place"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__58"

    // $ANTLR start "T__59"
    public final void mT__59() throws RecognitionException {
        try {
            int _type = T__59;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:57:7: ( 'named' )
            // InternalDesk.g:57:9: 'named'
            {
            match("named"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__59"

    // $ANTLR start "T__60"
    public final void mT__60() throws RecognitionException {
        try {
            int _type = T__60;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:58:7: ( 'event' )
            // InternalDesk.g:58:9: 'event'
            {
            match("event"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__60"

    // $ANTLR start "T__61"
    public final void mT__61() throws RecognitionException {
        try {
            int _type = T__61;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:59:7: ( 'on' )
            // InternalDesk.g:59:9: 'on'
            {
            match("on"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__61"

    // $ANTLR start "T__62"
    public final void mT__62() throws RecognitionException {
        try {
            int _type = T__62;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:60:7: ( 'unit' )
            // InternalDesk.g:60:9: 'unit'
            {
            match("unit"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__62"

    // $ANTLR start "T__63"
    public final void mT__63() throws RecognitionException {
        try {
            int _type = T__63;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:61:7: ( 'is' )
            // InternalDesk.g:61:9: 'is'
            {
            match("is"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__63"

    // $ANTLR start "T__64"
    public final void mT__64() throws RecognitionException {
        try {
            int _type = T__64;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:62:7: ( 'inside' )
            // InternalDesk.g:62:9: 'inside'
            {
            match("inside"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__64"

    // $ANTLR start "T__65"
    public final void mT__65() throws RecognitionException {
        try {
            int _type = T__65;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:63:7: ( 'outside' )
            // InternalDesk.g:63:9: 'outside'
            {
            match("outside"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__65"

    // $ANTLR start "T__66"
    public final void mT__66() throws RecognitionException {
        try {
            int _type = T__66;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:64:7: ( 'any' )
            // InternalDesk.g:64:9: 'any'
            {
            match("any"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__66"

    // $ANTLR start "T__67"
    public final void mT__67() throws RecognitionException {
        try {
            int _type = T__67;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:65:7: ( 'off' )
            // InternalDesk.g:65:9: 'off'
            {
            match("off"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__67"

    // $ANTLR start "T__68"
    public final void mT__68() throws RecognitionException {
        try {
            int _type = T__68;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:66:7: ( 'start' )
            // InternalDesk.g:66:9: 'start'
            {
            match("start"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__68"

    // $ANTLR start "T__69"
    public final void mT__69() throws RecognitionException {
        try {
            int _type = T__69;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:67:7: ( 'end' )
            // InternalDesk.g:67:9: 'end'
            {
            match("end"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__69"

    // $ANTLR start "T__70"
    public final void mT__70() throws RecognitionException {
        try {
            int _type = T__70;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:68:7: ( '?' )
            // InternalDesk.g:68:9: '?'
            {
            match('?'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__70"

    // $ANTLR start "T__71"
    public final void mT__71() throws RecognitionException {
        try {
            int _type = T__71;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:69:7: ( 'exact' )
            // InternalDesk.g:69:9: 'exact'
            {
            match("exact"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__71"

    // $ANTLR start "T__72"
    public final void mT__72() throws RecognitionException {
        try {
            int _type = T__72;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:70:7: ( 'shared' )
            // InternalDesk.g:70:9: 'shared'
            {
            match("shared"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__72"

    // $ANTLR start "T__73"
    public final void mT__73() throws RecognitionException {
        try {
            int _type = T__73;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:71:7: ( 'unconfirmed' )
            // InternalDesk.g:71:9: 'unconfirmed'
            {
            match("unconfirmed"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__73"

    // $ANTLR start "T__74"
    public final void mT__74() throws RecognitionException {
        try {
            int _type = T__74;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:72:7: ( '-' )
            // InternalDesk.g:72:9: '-'
            {
            match('-'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "T__74"

    // $ANTLR start "RULE_DAY"
    public final void mRULE_DAY() throws RecognitionException {
        try {
            int _type = RULE_DAY;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:11570:10: ( '0' .. '9' '0' .. '9' '0' .. '9' '0' .. '9' '-' '0' .. '9' '0' .. '9' ( '-' '0' .. '9' '0' .. '9' )? )
            // InternalDesk.g:11570:12: '0' .. '9' '0' .. '9' '0' .. '9' '0' .. '9' '-' '0' .. '9' '0' .. '9' ( '-' '0' .. '9' '0' .. '9' )?
            {
            matchRange('0','9'); 
            matchRange('0','9'); 
            matchRange('0','9'); 
            matchRange('0','9'); 
            match('-'); 
            matchRange('0','9'); 
            matchRange('0','9'); 
            // InternalDesk.g:11570:70: ( '-' '0' .. '9' '0' .. '9' )?
            int alt1=2;
            int LA1_0 = input.LA(1);

            if ( (LA1_0=='-') ) {
                alt1=1;
            }
            switch (alt1) {
                case 1 :
                    // InternalDesk.g:11570:71: '-' '0' .. '9' '0' .. '9'
                    {
                    match('-'); 
                    matchRange('0','9'); 
                    matchRange('0','9'); 

                    }
                    break;

            }


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_DAY"

    // $ANTLR start "RULE_NUMBER"
    public final void mRULE_NUMBER() throws RecognitionException {
        try {
            int _type = RULE_NUMBER;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:11572:13: ( ( '0' .. '9' )+ ( '.' ( '0' .. '9' )+ )? )
            // InternalDesk.g:11572:15: ( '0' .. '9' )+ ( '.' ( '0' .. '9' )+ )?
            {
            // InternalDesk.g:11572:15: ( '0' .. '9' )+
            int cnt2=0;
            loop2:
            do {
                int alt2=2;
                int LA2_0 = input.LA(1);

                if ( ((LA2_0>='0' && LA2_0<='9')) ) {
                    alt2=1;
                }


                switch (alt2) {
            	case 1 :
            	    // InternalDesk.g:11572:16: '0' .. '9'
            	    {
            	    matchRange('0','9'); 

            	    }
            	    break;

            	default :
            	    if ( cnt2 >= 1 ) break loop2;
                        EarlyExitException eee =
                            new EarlyExitException(2, input);
                        throw eee;
                }
                cnt2++;
            } while (true);

            // InternalDesk.g:11572:27: ( '.' ( '0' .. '9' )+ )?
            int alt4=2;
            int LA4_0 = input.LA(1);

            if ( (LA4_0=='.') ) {
                alt4=1;
            }
            switch (alt4) {
                case 1 :
                    // InternalDesk.g:11572:28: '.' ( '0' .. '9' )+
                    {
                    match('.'); 
                    // InternalDesk.g:11572:32: ( '0' .. '9' )+
                    int cnt3=0;
                    loop3:
                    do {
                        int alt3=2;
                        int LA3_0 = input.LA(1);

                        if ( ((LA3_0>='0' && LA3_0<='9')) ) {
                            alt3=1;
                        }


                        switch (alt3) {
                    	case 1 :
                    	    // InternalDesk.g:11572:33: '0' .. '9'
                    	    {
                    	    matchRange('0','9'); 

                    	    }
                    	    break;

                    	default :
                    	    if ( cnt3 >= 1 ) break loop3;
                                EarlyExitException eee =
                                    new EarlyExitException(3, input);
                                throw eee;
                        }
                        cnt3++;
                    } while (true);


                    }
                    break;

            }


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_NUMBER"

    // $ANTLR start "RULE_ID"
    public final void mRULE_ID() throws RecognitionException {
        try {
            int _type = RULE_ID;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:11574:9: ( ( 'a' .. 'z' | 'A' .. 'Z' ) ( 'a' .. 'z' | 'A' .. 'Z' | '0' .. '9' | '-' | '_' | '$' )* )
            // InternalDesk.g:11574:11: ( 'a' .. 'z' | 'A' .. 'Z' ) ( 'a' .. 'z' | 'A' .. 'Z' | '0' .. '9' | '-' | '_' | '$' )*
            {
            if ( (input.LA(1)>='A' && input.LA(1)<='Z')||(input.LA(1)>='a' && input.LA(1)<='z') ) {
                input.consume();

            }
            else {
                MismatchedSetException mse = new MismatchedSetException(null,input);
                recover(mse);
                throw mse;}

            // InternalDesk.g:11574:31: ( 'a' .. 'z' | 'A' .. 'Z' | '0' .. '9' | '-' | '_' | '$' )*
            loop5:
            do {
                int alt5=2;
                int LA5_0 = input.LA(1);

                if ( (LA5_0=='$'||LA5_0=='-'||(LA5_0>='0' && LA5_0<='9')||(LA5_0>='A' && LA5_0<='Z')||LA5_0=='_'||(LA5_0>='a' && LA5_0<='z')) ) {
                    alt5=1;
                }


                switch (alt5) {
            	case 1 :
            	    // InternalDesk.g:
            	    {
            	    if ( input.LA(1)=='$'||input.LA(1)=='-'||(input.LA(1)>='0' && input.LA(1)<='9')||(input.LA(1)>='A' && input.LA(1)<='Z')||input.LA(1)=='_'||(input.LA(1)>='a' && input.LA(1)<='z') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    break loop5;
                }
            } while (true);


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_ID"

    // $ANTLR start "RULE_ANY_FORM"
    public final void mRULE_ANY_FORM() throws RecognitionException {
        try {
            int _type = RULE_ANY_FORM;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:11576:15: ( '<' (~ ( ( '>' | '\\n' | '\\r' ) ) )* '>' )
            // InternalDesk.g:11576:17: '<' (~ ( ( '>' | '\\n' | '\\r' ) ) )* '>'
            {
            match('<'); 
            // InternalDesk.g:11576:21: (~ ( ( '>' | '\\n' | '\\r' ) ) )*
            loop6:
            do {
                int alt6=2;
                int LA6_0 = input.LA(1);

                if ( ((LA6_0>='\u0000' && LA6_0<='\t')||(LA6_0>='\u000B' && LA6_0<='\f')||(LA6_0>='\u000E' && LA6_0<='=')||(LA6_0>='?' && LA6_0<='\uFFFF')) ) {
                    alt6=1;
                }


                switch (alt6) {
            	case 1 :
            	    // InternalDesk.g:11576:21: ~ ( ( '>' | '\\n' | '\\r' ) )
            	    {
            	    if ( (input.LA(1)>='\u0000' && input.LA(1)<='\t')||(input.LA(1)>='\u000B' && input.LA(1)<='\f')||(input.LA(1)>='\u000E' && input.LA(1)<='=')||(input.LA(1)>='?' && input.LA(1)<='\uFFFF') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    break loop6;
                }
            } while (true);

            match('>'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_ANY_FORM"

    // $ANTLR start "RULE_TEXT"
    public final void mRULE_TEXT() throws RecognitionException {
        try {
            int _type = RULE_TEXT;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:11578:11: ( '\"' ( '\\\\' . | ~ ( ( '\\\\' | '\"' ) ) )* '\"' )
            // InternalDesk.g:11578:13: '\"' ( '\\\\' . | ~ ( ( '\\\\' | '\"' ) ) )* '\"'
            {
            match('\"'); 
            // InternalDesk.g:11578:17: ( '\\\\' . | ~ ( ( '\\\\' | '\"' ) ) )*
            loop7:
            do {
                int alt7=3;
                int LA7_0 = input.LA(1);

                if ( (LA7_0=='\\') ) {
                    alt7=1;
                }
                else if ( ((LA7_0>='\u0000' && LA7_0<='!')||(LA7_0>='#' && LA7_0<='[')||(LA7_0>=']' && LA7_0<='\uFFFF')) ) {
                    alt7=2;
                }


                switch (alt7) {
            	case 1 :
            	    // InternalDesk.g:11578:18: '\\\\' .
            	    {
            	    match('\\'); 
            	    matchAny(); 

            	    }
            	    break;
            	case 2 :
            	    // InternalDesk.g:11578:25: ~ ( ( '\\\\' | '\"' ) )
            	    {
            	    if ( (input.LA(1)>='\u0000' && input.LA(1)<='!')||(input.LA(1)>='#' && input.LA(1)<='[')||(input.LA(1)>=']' && input.LA(1)<='\uFFFF') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    break loop7;
                }
            } while (true);

            match('\"'); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_TEXT"

    // $ANTLR start "RULE_ML_COMMENT"
    public final void mRULE_ML_COMMENT() throws RecognitionException {
        try {
            int _type = RULE_ML_COMMENT;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:11580:17: ( '/*' ( options {greedy=false; } : . )* '*/' )
            // InternalDesk.g:11580:19: '/*' ( options {greedy=false; } : . )* '*/'
            {
            match("/*"); 

            // InternalDesk.g:11580:24: ( options {greedy=false; } : . )*
            loop8:
            do {
                int alt8=2;
                int LA8_0 = input.LA(1);

                if ( (LA8_0=='*') ) {
                    int LA8_1 = input.LA(2);

                    if ( (LA8_1=='/') ) {
                        alt8=2;
                    }
                    else if ( ((LA8_1>='\u0000' && LA8_1<='.')||(LA8_1>='0' && LA8_1<='\uFFFF')) ) {
                        alt8=1;
                    }


                }
                else if ( ((LA8_0>='\u0000' && LA8_0<=')')||(LA8_0>='+' && LA8_0<='\uFFFF')) ) {
                    alt8=1;
                }


                switch (alt8) {
            	case 1 :
            	    // InternalDesk.g:11580:52: .
            	    {
            	    matchAny(); 

            	    }
            	    break;

            	default :
            	    break loop8;
                }
            } while (true);

            match("*/"); 


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_ML_COMMENT"

    // $ANTLR start "RULE_SL_COMMENT"
    public final void mRULE_SL_COMMENT() throws RecognitionException {
        try {
            int _type = RULE_SL_COMMENT;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:11582:17: ( '//' (~ ( ( '\\n' | '\\r' ) ) )* )
            // InternalDesk.g:11582:19: '//' (~ ( ( '\\n' | '\\r' ) ) )*
            {
            match("//"); 

            // InternalDesk.g:11582:24: (~ ( ( '\\n' | '\\r' ) ) )*
            loop9:
            do {
                int alt9=2;
                int LA9_0 = input.LA(1);

                if ( ((LA9_0>='\u0000' && LA9_0<='\t')||(LA9_0>='\u000B' && LA9_0<='\f')||(LA9_0>='\u000E' && LA9_0<='\uFFFF')) ) {
                    alt9=1;
                }


                switch (alt9) {
            	case 1 :
            	    // InternalDesk.g:11582:24: ~ ( ( '\\n' | '\\r' ) )
            	    {
            	    if ( (input.LA(1)>='\u0000' && input.LA(1)<='\t')||(input.LA(1)>='\u000B' && input.LA(1)<='\f')||(input.LA(1)>='\u000E' && input.LA(1)<='\uFFFF') ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    break loop9;
                }
            } while (true);


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_SL_COMMENT"

    // $ANTLR start "RULE_WS"
    public final void mRULE_WS() throws RecognitionException {
        try {
            int _type = RULE_WS;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:11584:9: ( ( ' ' | '\\t' | '\\r' | '\\n' | '\\u00A0' | '\\uFEFF' )+ )
            // InternalDesk.g:11584:11: ( ' ' | '\\t' | '\\r' | '\\n' | '\\u00A0' | '\\uFEFF' )+
            {
            // InternalDesk.g:11584:11: ( ' ' | '\\t' | '\\r' | '\\n' | '\\u00A0' | '\\uFEFF' )+
            int cnt10=0;
            loop10:
            do {
                int alt10=2;
                int LA10_0 = input.LA(1);

                if ( ((LA10_0>='\t' && LA10_0<='\n')||LA10_0=='\r'||LA10_0==' '||LA10_0=='\u00A0'||LA10_0=='\uFEFF') ) {
                    alt10=1;
                }


                switch (alt10) {
            	case 1 :
            	    // InternalDesk.g:
            	    {
            	    if ( (input.LA(1)>='\t' && input.LA(1)<='\n')||input.LA(1)=='\r'||input.LA(1)==' '||input.LA(1)=='\u00A0'||input.LA(1)=='\uFEFF' ) {
            	        input.consume();

            	    }
            	    else {
            	        MismatchedSetException mse = new MismatchedSetException(null,input);
            	        recover(mse);
            	        throw mse;}


            	    }
            	    break;

            	default :
            	    if ( cnt10 >= 1 ) break loop10;
                        EarlyExitException eee =
                            new EarlyExitException(10, input);
                        throw eee;
                }
                cnt10++;
            } while (true);


            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_WS"

    // $ANTLR start "RULE_ANY_OTHER"
    public final void mRULE_ANY_OTHER() throws RecognitionException {
        try {
            int _type = RULE_ANY_OTHER;
            int _channel = DEFAULT_TOKEN_CHANNEL;
            // InternalDesk.g:11586:16: ( . )
            // InternalDesk.g:11586:18: .
            {
            matchAny(); 

            }

            state.type = _type;
            state.channel = _channel;
        }
        finally {
        }
    }
    // $ANTLR end "RULE_ANY_OTHER"

    public void mTokens() throws RecognitionException {
        // InternalDesk.g:1:8: ( T__13 | T__14 | T__15 | T__16 | T__17 | T__18 | T__19 | T__20 | T__21 | T__22 | T__23 | T__24 | T__25 | T__26 | T__27 | T__28 | T__29 | T__30 | T__31 | T__32 | T__33 | T__34 | T__35 | T__36 | T__37 | T__38 | T__39 | T__40 | T__41 | T__42 | T__43 | T__44 | T__45 | T__46 | T__47 | T__48 | T__49 | T__50 | T__51 | T__52 | T__53 | T__54 | T__55 | T__56 | T__57 | T__58 | T__59 | T__60 | T__61 | T__62 | T__63 | T__64 | T__65 | T__66 | T__67 | T__68 | T__69 | T__70 | T__71 | T__72 | T__73 | T__74 | RULE_DAY | RULE_NUMBER | RULE_ID | RULE_ANY_FORM | RULE_TEXT | RULE_ML_COMMENT | RULE_SL_COMMENT | RULE_WS | RULE_ANY_OTHER )
        int alt11=71;
        alt11 = dfa11.predict(input);
        switch (alt11) {
            case 1 :
                // InternalDesk.g:1:10: T__13
                {
                mT__13(); 

                }
                break;
            case 2 :
                // InternalDesk.g:1:16: T__14
                {
                mT__14(); 

                }
                break;
            case 3 :
                // InternalDesk.g:1:22: T__15
                {
                mT__15(); 

                }
                break;
            case 4 :
                // InternalDesk.g:1:28: T__16
                {
                mT__16(); 

                }
                break;
            case 5 :
                // InternalDesk.g:1:34: T__17
                {
                mT__17(); 

                }
                break;
            case 6 :
                // InternalDesk.g:1:40: T__18
                {
                mT__18(); 

                }
                break;
            case 7 :
                // InternalDesk.g:1:46: T__19
                {
                mT__19(); 

                }
                break;
            case 8 :
                // InternalDesk.g:1:52: T__20
                {
                mT__20(); 

                }
                break;
            case 9 :
                // InternalDesk.g:1:58: T__21
                {
                mT__21(); 

                }
                break;
            case 10 :
                // InternalDesk.g:1:64: T__22
                {
                mT__22(); 

                }
                break;
            case 11 :
                // InternalDesk.g:1:70: T__23
                {
                mT__23(); 

                }
                break;
            case 12 :
                // InternalDesk.g:1:76: T__24
                {
                mT__24(); 

                }
                break;
            case 13 :
                // InternalDesk.g:1:82: T__25
                {
                mT__25(); 

                }
                break;
            case 14 :
                // InternalDesk.g:1:88: T__26
                {
                mT__26(); 

                }
                break;
            case 15 :
                // InternalDesk.g:1:94: T__27
                {
                mT__27(); 

                }
                break;
            case 16 :
                // InternalDesk.g:1:100: T__28
                {
                mT__28(); 

                }
                break;
            case 17 :
                // InternalDesk.g:1:106: T__29
                {
                mT__29(); 

                }
                break;
            case 18 :
                // InternalDesk.g:1:112: T__30
                {
                mT__30(); 

                }
                break;
            case 19 :
                // InternalDesk.g:1:118: T__31
                {
                mT__31(); 

                }
                break;
            case 20 :
                // InternalDesk.g:1:124: T__32
                {
                mT__32(); 

                }
                break;
            case 21 :
                // InternalDesk.g:1:130: T__33
                {
                mT__33(); 

                }
                break;
            case 22 :
                // InternalDesk.g:1:136: T__34
                {
                mT__34(); 

                }
                break;
            case 23 :
                // InternalDesk.g:1:142: T__35
                {
                mT__35(); 

                }
                break;
            case 24 :
                // InternalDesk.g:1:148: T__36
                {
                mT__36(); 

                }
                break;
            case 25 :
                // InternalDesk.g:1:154: T__37
                {
                mT__37(); 

                }
                break;
            case 26 :
                // InternalDesk.g:1:160: T__38
                {
                mT__38(); 

                }
                break;
            case 27 :
                // InternalDesk.g:1:166: T__39
                {
                mT__39(); 

                }
                break;
            case 28 :
                // InternalDesk.g:1:172: T__40
                {
                mT__40(); 

                }
                break;
            case 29 :
                // InternalDesk.g:1:178: T__41
                {
                mT__41(); 

                }
                break;
            case 30 :
                // InternalDesk.g:1:184: T__42
                {
                mT__42(); 

                }
                break;
            case 31 :
                // InternalDesk.g:1:190: T__43
                {
                mT__43(); 

                }
                break;
            case 32 :
                // InternalDesk.g:1:196: T__44
                {
                mT__44(); 

                }
                break;
            case 33 :
                // InternalDesk.g:1:202: T__45
                {
                mT__45(); 

                }
                break;
            case 34 :
                // InternalDesk.g:1:208: T__46
                {
                mT__46(); 

                }
                break;
            case 35 :
                // InternalDesk.g:1:214: T__47
                {
                mT__47(); 

                }
                break;
            case 36 :
                // InternalDesk.g:1:220: T__48
                {
                mT__48(); 

                }
                break;
            case 37 :
                // InternalDesk.g:1:226: T__49
                {
                mT__49(); 

                }
                break;
            case 38 :
                // InternalDesk.g:1:232: T__50
                {
                mT__50(); 

                }
                break;
            case 39 :
                // InternalDesk.g:1:238: T__51
                {
                mT__51(); 

                }
                break;
            case 40 :
                // InternalDesk.g:1:244: T__52
                {
                mT__52(); 

                }
                break;
            case 41 :
                // InternalDesk.g:1:250: T__53
                {
                mT__53(); 

                }
                break;
            case 42 :
                // InternalDesk.g:1:256: T__54
                {
                mT__54(); 

                }
                break;
            case 43 :
                // InternalDesk.g:1:262: T__55
                {
                mT__55(); 

                }
                break;
            case 44 :
                // InternalDesk.g:1:268: T__56
                {
                mT__56(); 

                }
                break;
            case 45 :
                // InternalDesk.g:1:274: T__57
                {
                mT__57(); 

                }
                break;
            case 46 :
                // InternalDesk.g:1:280: T__58
                {
                mT__58(); 

                }
                break;
            case 47 :
                // InternalDesk.g:1:286: T__59
                {
                mT__59(); 

                }
                break;
            case 48 :
                // InternalDesk.g:1:292: T__60
                {
                mT__60(); 

                }
                break;
            case 49 :
                // InternalDesk.g:1:298: T__61
                {
                mT__61(); 

                }
                break;
            case 50 :
                // InternalDesk.g:1:304: T__62
                {
                mT__62(); 

                }
                break;
            case 51 :
                // InternalDesk.g:1:310: T__63
                {
                mT__63(); 

                }
                break;
            case 52 :
                // InternalDesk.g:1:316: T__64
                {
                mT__64(); 

                }
                break;
            case 53 :
                // InternalDesk.g:1:322: T__65
                {
                mT__65(); 

                }
                break;
            case 54 :
                // InternalDesk.g:1:328: T__66
                {
                mT__66(); 

                }
                break;
            case 55 :
                // InternalDesk.g:1:334: T__67
                {
                mT__67(); 

                }
                break;
            case 56 :
                // InternalDesk.g:1:340: T__68
                {
                mT__68(); 

                }
                break;
            case 57 :
                // InternalDesk.g:1:346: T__69
                {
                mT__69(); 

                }
                break;
            case 58 :
                // InternalDesk.g:1:352: T__70
                {
                mT__70(); 

                }
                break;
            case 59 :
                // InternalDesk.g:1:358: T__71
                {
                mT__71(); 

                }
                break;
            case 60 :
                // InternalDesk.g:1:364: T__72
                {
                mT__72(); 

                }
                break;
            case 61 :
                // InternalDesk.g:1:370: T__73
                {
                mT__73(); 

                }
                break;
            case 62 :
                // InternalDesk.g:1:376: T__74
                {
                mT__74(); 

                }
                break;
            case 63 :
                // InternalDesk.g:1:382: RULE_DAY
                {
                mRULE_DAY(); 

                }
                break;
            case 64 :
                // InternalDesk.g:1:391: RULE_NUMBER
                {
                mRULE_NUMBER(); 

                }
                break;
            case 65 :
                // InternalDesk.g:1:403: RULE_ID
                {
                mRULE_ID(); 

                }
                break;
            case 66 :
                // InternalDesk.g:1:411: RULE_ANY_FORM
                {
                mRULE_ANY_FORM(); 

                }
                break;
            case 67 :
                // InternalDesk.g:1:425: RULE_TEXT
                {
                mRULE_TEXT(); 

                }
                break;
            case 68 :
                // InternalDesk.g:1:435: RULE_ML_COMMENT
                {
                mRULE_ML_COMMENT(); 

                }
                break;
            case 69 :
                // InternalDesk.g:1:451: RULE_SL_COMMENT
                {
                mRULE_SL_COMMENT(); 

                }
                break;
            case 70 :
                // InternalDesk.g:1:467: RULE_WS
                {
                mRULE_WS(); 

                }
                break;
            case 71 :
                // InternalDesk.g:1:475: RULE_ANY_OTHER
                {
                mRULE_ANY_OTHER(); 

                }
                break;

        }

    }


    protected DFA11 dfa11 = new DFA11(this);
    static final String DFA11_eotS =
        "\1\uffff\2\50\2\uffff\5\50\1\uffff\6\50\1\112\3\uffff\1\44\3\uffff\4\50\2\uffff\1\136\1\uffff\2\44\2\uffff\3\50\1\uffff\3\50\2\uffff\1\50\1\153\1\154\12\50\1\uffff\2\50\1\174\5\50\1\u0083\3\50\12\uffff\1\u0088\10\50\2\uffff\1\136\4\uffff\11\50\2\uffff\17\50\1\uffff\5\50\1\u00b1\1\uffff\4\50\1\uffff\1\50\1\u00b7\3\50\1\u00bb\3\50\1\136\3\50\1\u00c3\1\u00c4\4\50\1\u00c9\1\u00ca\3\50\1\u00ce\2\50\1\u00d1\5\50\1\u00d7\1\u00d8\5\50\1\uffff\4\50\1\u00e2\1\uffff\3\50\1\uffff\2\50\1\u00e8\1\136\1\50\1\u00eb\1\u00ec\2\uffff\1\50\1\u00ee\2\50\2\uffff\2\50\1\u00f3\1\uffff\2\50\1\uffff\2\50\1\u00f8\2\50\2\uffff\1\u00fb\6\50\1\u0102\1\50\1\uffff\1\50\1\u0105\1\u0106\1\u0107\1\u0108\2\uffff\1\u0109\2\uffff\1\u010a\1\uffff\1\u010b\1\u010c\1\50\1\u010e\1\uffff\3\50\1\u0112\1\uffff\1\u0113\1\50\1\uffff\3\50\1\u0118\2\50\1\uffff\1\50\1\u011c\10\uffff\1\u011d\1\uffff\1\50\1\u011f\1\50\2\uffff\1\u0121\3\50\1\uffff\1\u0125\1\50\1\u0127\2\uffff\1\50\1\uffff\1\u0129\1\uffff\1\50\1\u012b\1\50\1\uffff\1\u012d\1\uffff\1\50\1\uffff\1\50\1\uffff\1\50\1\uffff\1\50\1\u0132\1\50\1\u0134\1\uffff\1\50\1\uffff\1\u0136\1\uffff";
    static final String DFA11_eofS =
        "\u0137\uffff";
    static final String DFA11_minS =
        "\1\0\1\151\1\141\2\uffff\1\155\1\165\1\150\1\156\1\141\1\uffff\3\145\1\165\1\146\1\141\1\52\3\uffff\1\56\3\uffff\1\154\1\156\1\141\1\151\2\uffff\1\60\1\uffff\2\0\2\uffff\1\147\1\141\1\157\1\uffff\1\143\1\162\1\141\2\uffff\1\160\2\44\1\154\1\145\1\164\1\143\1\147\1\171\1\166\1\165\2\141\1\uffff\1\143\1\162\1\44\1\162\1\145\1\157\1\147\1\146\1\44\2\164\1\145\12\uffff\1\44\1\163\1\171\1\141\1\145\1\144\1\166\1\155\1\145\2\uffff\1\60\4\uffff\1\165\1\163\1\147\1\155\1\153\1\163\1\143\1\157\1\151\2\uffff\1\145\1\156\1\150\1\145\1\151\1\164\1\157\1\147\1\163\1\145\3\162\1\141\1\156\1\uffff\1\155\1\160\1\164\1\147\1\141\1\44\1\uffff\1\163\1\145\1\156\1\143\1\uffff\1\157\1\44\1\145\1\143\1\156\1\44\2\145\1\144\1\60\1\162\1\164\1\163\2\44\1\157\1\145\1\162\1\144\2\44\1\157\1\163\1\154\1\44\1\156\1\145\1\44\1\162\1\143\1\164\1\145\1\165\2\44\1\163\1\141\1\151\1\156\1\143\1\uffff\1\151\1\147\2\153\1\44\1\uffff\1\160\2\164\1\uffff\1\162\1\144\1\44\1\55\1\145\2\44\2\uffff\1\156\1\44\1\164\1\145\2\uffff\1\165\1\163\1\44\1\uffff\1\146\1\163\1\uffff\1\151\1\145\1\44\1\144\1\163\2\uffff\1\44\1\164\1\156\1\151\1\145\1\144\1\157\1\44\1\145\1\uffff\1\164\4\44\2\uffff\1\44\2\uffff\1\44\1\uffff\2\44\1\164\1\44\1\uffff\1\151\2\164\1\44\1\uffff\1\44\1\145\1\uffff\1\151\1\141\1\163\1\44\1\145\1\162\1\uffff\1\144\1\44\10\uffff\1\44\1\uffff\1\162\1\44\1\171\2\uffff\1\44\1\157\1\154\1\141\1\uffff\1\44\1\171\1\44\2\uffff\1\155\1\uffff\1\44\1\uffff\1\156\1\44\1\164\1\uffff\1\44\1\uffff\1\145\1\uffff\1\163\1\uffff\1\151\1\uffff\1\144\1\44\1\157\1\44\1\uffff\1\156\1\uffff\1\44\1\uffff";
    static final String DFA11_maxS =
        "\1\uffff\1\162\1\154\2\uffff\1\163\1\165\1\151\1\156\1\165\1\uffff\2\157\1\145\2\165\1\150\1\57\3\uffff\1\56\3\uffff\1\163\1\170\1\145\1\151\2\uffff\1\71\1\uffff\2\uffff\2\uffff\1\162\1\141\1\157\1\uffff\1\143\1\162\1\141\2\uffff\1\160\2\172\1\154\1\145\2\164\1\147\1\171\1\166\1\165\2\141\1\uffff\1\143\1\162\1\172\1\162\1\145\1\157\1\151\1\146\1\172\2\164\1\165\12\uffff\1\172\1\163\1\171\1\143\1\145\1\144\1\166\1\155\1\145\2\uffff\1\71\4\uffff\1\165\1\163\1\147\1\155\1\153\1\163\1\143\1\157\1\151\2\uffff\1\145\1\156\1\150\1\145\1\151\1\164\1\157\1\147\1\163\1\145\3\162\1\141\1\156\1\uffff\1\155\1\160\1\164\1\147\1\141\1\172\1\uffff\1\163\1\145\1\156\1\143\1\uffff\1\157\1\172\1\145\1\143\1\156\1\172\2\145\1\144\1\71\1\162\1\164\1\163\2\172\1\157\1\145\1\162\1\144\2\172\1\157\1\163\1\154\1\172\1\156\1\145\1\172\1\162\1\143\1\164\1\145\1\165\2\172\1\163\1\141\1\151\1\156\1\143\1\uffff\1\151\1\147\2\153\1\172\1\uffff\1\160\2\164\1\uffff\1\162\1\144\1\172\1\55\1\145\2\172\2\uffff\1\156\1\172\1\164\1\145\2\uffff\1\165\1\163\1\172\1\uffff\1\146\1\163\1\uffff\1\151\1\145\1\172\1\144\1\163\2\uffff\1\172\1\164\1\156\1\151\1\145\1\144\1\157\1\172\1\145\1\uffff\1\164\4\172\2\uffff\1\172\2\uffff\1\172\1\uffff\2\172\1\164\1\172\1\uffff\1\151\2\164\1\172\1\uffff\1\172\1\145\1\uffff\1\151\1\141\1\163\1\172\1\145\1\162\1\uffff\1\144\1\172\10\uffff\1\172\1\uffff\1\162\1\172\1\171\2\uffff\1\172\1\157\1\154\1\141\1\uffff\1\172\1\171\1\172\2\uffff\1\155\1\uffff\1\172\1\uffff\1\156\1\172\1\164\1\uffff\1\172\1\uffff\1\145\1\uffff\1\163\1\uffff\1\151\1\uffff\1\144\1\172\1\157\1\172\1\uffff\1\156\1\uffff\1\172\1\uffff";
    static final String DFA11_acceptS =
        "\3\uffff\1\3\1\4\5\uffff\1\12\7\uffff\1\25\1\26\1\27\1\uffff\1\32\1\33\1\34\4\uffff\1\72\1\76\1\uffff\1\101\2\uffff\1\106\1\107\3\uffff\1\101\3\uffff\1\3\1\4\15\uffff\1\12\14\uffff\1\104\1\105\1\23\1\25\1\26\1\27\1\30\1\32\1\33\1\34\11\uffff\1\72\1\76\1\uffff\1\100\1\102\1\103\1\106\11\uffff\1\45\1\63\17\uffff\1\16\6\uffff\1\61\4\uffff\1\35\50\uffff\1\67\5\uffff\1\66\3\uffff\1\71\7\uffff\1\53\1\2\4\uffff\1\6\1\7\3\uffff\1\62\2\uffff\1\14\5\uffff\1\51\1\40\11\uffff\1\41\5\uffff\1\52\1\77\1\uffff\1\43\1\15\1\uffff\1\56\4\uffff\1\54\4\uffff\1\70\2\uffff\1\17\6\uffff\1\37\2\uffff\1\73\1\60\1\42\1\57\1\1\1\50\1\5\1\64\1\uffff\1\10\3\uffff\1\46\1\74\4\uffff\1\44\3\uffff\1\36\1\31\1\uffff\1\11\1\uffff\1\13\3\uffff\1\65\1\uffff\1\47\1\uffff\1\24\1\uffff\1\21\1\uffff\1\22\4\uffff\1\20\1\uffff\1\75\1\uffff\1\55";
    static final String DFA11_specialS =
        "\1\1\40\uffff\1\2\1\0\u0114\uffff}>";
    static final String[] DFA11_transitionS = {
            "\11\44\2\43\2\44\1\43\22\44\1\43\1\44\1\42\5\44\1\27\1\30\2\44\1\12\1\36\1\25\1\21\12\37\1\26\1\44\1\41\2\44\1\35\1\44\32\40\1\23\1\44\1\24\3\44\1\31\1\13\1\20\1\34\1\32\1\1\2\40\1\5\1\40\1\15\2\40\1\33\1\17\1\2\1\16\1\6\1\11\1\14\1\10\1\40\1\7\3\40\1\3\1\22\1\4\42\44\1\43\ufe5e\44\1\43\u0100\44",
            "\1\45\2\uffff\1\46\5\uffff\1\47",
            "\1\51\3\uffff\1\52\6\uffff\1\53",
            "",
            "",
            "\1\56\1\57\4\uffff\1\60",
            "\1\61",
            "\1\62\1\63",
            "\1\64",
            "\1\66\3\uffff\1\67\2\uffff\1\72\6\uffff\1\70\4\uffff\1\71\1\65",
            "",
            "\1\74\11\uffff\1\75",
            "\1\77\11\uffff\1\76",
            "\1\100",
            "\1\101",
            "\1\103\7\uffff\1\104\3\uffff\1\102\2\uffff\1\105",
            "\1\106\6\uffff\1\107",
            "\1\110\4\uffff\1\111",
            "",
            "",
            "",
            "\1\116",
            "",
            "",
            "",
            "\1\123\1\uffff\1\124\4\uffff\1\122",
            "\1\127\7\uffff\1\126\1\uffff\1\125",
            "\1\131\3\uffff\1\130",
            "\1\132",
            "",
            "",
            "\12\135",
            "",
            "\12\137\1\uffff\2\137\1\uffff\ufff2\137",
            "\0\140",
            "",
            "",
            "\1\142\12\uffff\1\143",
            "\1\144",
            "\1\145",
            "",
            "\1\146",
            "\1\147",
            "\1\150",
            "",
            "",
            "\1\151",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\22\50\1\152\7\50",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\155",
            "\1\156",
            "\1\157",
            "\1\163\5\uffff\1\162\2\uffff\1\160\7\uffff\1\161",
            "\1\164",
            "\1\165",
            "\1\166",
            "\1\167",
            "\1\170",
            "\1\171",
            "",
            "\1\172",
            "\1\173",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\175",
            "\1\176",
            "\1\177",
            "\1\u0081\1\uffff\1\u0080",
            "\1\u0082",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u0084",
            "\1\u0085",
            "\1\u0087\17\uffff\1\u0086",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u0089",
            "\1\u008a",
            "\1\u008c\1\uffff\1\u008b",
            "\1\u008d",
            "\1\u008e",
            "\1\u008f",
            "\1\u0090",
            "\1\u0091",
            "",
            "",
            "\12\u0092",
            "",
            "",
            "",
            "",
            "\1\u0093",
            "\1\u0094",
            "\1\u0095",
            "\1\u0096",
            "\1\u0097",
            "\1\u0098",
            "\1\u0099",
            "\1\u009a",
            "\1\u009b",
            "",
            "",
            "\1\u009c",
            "\1\u009d",
            "\1\u009e",
            "\1\u009f",
            "\1\u00a0",
            "\1\u00a1",
            "\1\u00a2",
            "\1\u00a3",
            "\1\u00a4",
            "\1\u00a5",
            "\1\u00a6",
            "\1\u00a7",
            "\1\u00a8",
            "\1\u00a9",
            "\1\u00aa",
            "",
            "\1\u00ab",
            "\1\u00ac",
            "\1\u00ad",
            "\1\u00ae",
            "\1\u00af",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\10\50\1\u00b0\21\50",
            "",
            "\1\u00b2",
            "\1\u00b3",
            "\1\u00b4",
            "\1\u00b5",
            "",
            "\1\u00b6",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00b8",
            "\1\u00b9",
            "\1\u00ba",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00bc",
            "\1\u00bd",
            "\1\u00be",
            "\12\u00bf",
            "\1\u00c0",
            "\1\u00c1",
            "\1\u00c2",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00c5",
            "\1\u00c6",
            "\1\u00c7",
            "\1\u00c8",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00cb",
            "\1\u00cc",
            "\1\u00cd",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00cf",
            "\1\u00d0",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00d2",
            "\1\u00d3",
            "\1\u00d4",
            "\1\u00d5",
            "\1\u00d6",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00d9",
            "\1\u00da",
            "\1\u00db",
            "\1\u00dc",
            "\1\u00dd",
            "",
            "\1\u00de",
            "\1\u00df",
            "\1\u00e0",
            "\1\u00e1",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "\1\u00e3",
            "\1\u00e4",
            "\1\u00e5",
            "",
            "\1\u00e6",
            "\1\u00e7",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00e9",
            "\1\u00ea",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "",
            "\1\u00ed",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00ef",
            "\1\u00f0",
            "",
            "",
            "\1\u00f1",
            "\1\u00f2",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "\1\u00f4",
            "\1\u00f5",
            "",
            "\1\u00f6",
            "\1\u00f7",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00f9",
            "\1\u00fa",
            "",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u00fc",
            "\1\u00fd",
            "\1\u00fe",
            "\1\u00ff",
            "\1\u0100",
            "\1\u0101",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u0103",
            "",
            "\1\u0104",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u010d",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "\1\u010f",
            "\1\u0110",
            "\1\u0111",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u0114",
            "",
            "\1\u0115",
            "\1\u0116",
            "\1\u0117",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u0119",
            "\1\u011a",
            "",
            "\1\u011b",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "\1\u011e",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u0120",
            "",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u0122",
            "\1\u0123",
            "\1\u0124",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u0126",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "",
            "\1\u0128",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "\1\u012a",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u012c",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "\1\u012e",
            "",
            "\1\u012f",
            "",
            "\1\u0130",
            "",
            "\1\u0131",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "\1\u0133",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            "",
            "\1\u0135",
            "",
            "\1\50\10\uffff\1\50\2\uffff\12\50\7\uffff\32\50\4\uffff\1\50\1\uffff\32\50",
            ""
    };

    static final short[] DFA11_eot = DFA.unpackEncodedString(DFA11_eotS);
    static final short[] DFA11_eof = DFA.unpackEncodedString(DFA11_eofS);
    static final char[] DFA11_min = DFA.unpackEncodedStringToUnsignedChars(DFA11_minS);
    static final char[] DFA11_max = DFA.unpackEncodedStringToUnsignedChars(DFA11_maxS);
    static final short[] DFA11_accept = DFA.unpackEncodedString(DFA11_acceptS);
    static final short[] DFA11_special = DFA.unpackEncodedString(DFA11_specialS);
    static final short[][] DFA11_transition;

    static {
        int numStates = DFA11_transitionS.length;
        DFA11_transition = new short[numStates][];
        for (int i=0; i<numStates; i++) {
            DFA11_transition[i] = DFA.unpackEncodedString(DFA11_transitionS[i]);
        }
    }

    class DFA11 extends DFA {

        public DFA11(BaseRecognizer recognizer) {
            this.recognizer = recognizer;
            this.decisionNumber = 11;
            this.eot = DFA11_eot;
            this.eof = DFA11_eof;
            this.min = DFA11_min;
            this.max = DFA11_max;
            this.accept = DFA11_accept;
            this.special = DFA11_special;
            this.transition = DFA11_transition;
        }
        public String getDescription() {
            return "1:1: Tokens : ( T__13 | T__14 | T__15 | T__16 | T__17 | T__18 | T__19 | T__20 | T__21 | T__22 | T__23 | T__24 | T__25 | T__26 | T__27 | T__28 | T__29 | T__30 | T__31 | T__32 | T__33 | T__34 | T__35 | T__36 | T__37 | T__38 | T__39 | T__40 | T__41 | T__42 | T__43 | T__44 | T__45 | T__46 | T__47 | T__48 | T__49 | T__50 | T__51 | T__52 | T__53 | T__54 | T__55 | T__56 | T__57 | T__58 | T__59 | T__60 | T__61 | T__62 | T__63 | T__64 | T__65 | T__66 | T__67 | T__68 | T__69 | T__70 | T__71 | T__72 | T__73 | T__74 | RULE_DAY | RULE_NUMBER | RULE_ID | RULE_ANY_FORM | RULE_TEXT | RULE_ML_COMMENT | RULE_SL_COMMENT | RULE_WS | RULE_ANY_OTHER );";
        }
        public int specialStateTransition(int s, IntStream _input) throws NoViableAltException {
            IntStream input = _input;
        	int _s = s;
            switch ( s ) {
                    case 0 : 
                        int LA11_34 = input.LA(1);

                        s = -1;
                        if ( ((LA11_34>='\u0000' && LA11_34<='\uFFFF')) ) {s = 96;}

                        else s = 36;

                        if ( s>=0 ) return s;
                        break;
                    case 1 : 
                        int LA11_0 = input.LA(1);

                        s = -1;
                        if ( (LA11_0=='f') ) {s = 1;}

                        else if ( (LA11_0=='p') ) {s = 2;}

                        else if ( (LA11_0=='{') ) {s = 3;}

                        else if ( (LA11_0=='}') ) {s = 4;}

                        else if ( (LA11_0=='i') ) {s = 5;}

                        else if ( (LA11_0=='r') ) {s = 6;}

                        else if ( (LA11_0=='w') ) {s = 7;}

                        else if ( (LA11_0=='u') ) {s = 8;}

                        else if ( (LA11_0=='s') ) {s = 9;}

                        else if ( (LA11_0==',') ) {s = 10;}

                        else if ( (LA11_0=='b') ) {s = 11;}

                        else if ( (LA11_0=='t') ) {s = 12;}

                        else if ( (LA11_0=='k') ) {s = 13;}

                        else if ( (LA11_0=='q') ) {s = 14;}

                        else if ( (LA11_0=='o') ) {s = 15;}

                        else if ( (LA11_0=='c') ) {s = 16;}

                        else if ( (LA11_0=='/') ) {s = 17;}

                        else if ( (LA11_0=='|') ) {s = 18;}

                        else if ( (LA11_0=='[') ) {s = 19;}

                        else if ( (LA11_0==']') ) {s = 20;}

                        else if ( (LA11_0=='.') ) {s = 21;}

                        else if ( (LA11_0==':') ) {s = 22;}

                        else if ( (LA11_0=='(') ) {s = 23;}

                        else if ( (LA11_0==')') ) {s = 24;}

                        else if ( (LA11_0=='a') ) {s = 25;}

                        else if ( (LA11_0=='e') ) {s = 26;}

                        else if ( (LA11_0=='n') ) {s = 27;}

                        else if ( (LA11_0=='d') ) {s = 28;}

                        else if ( (LA11_0=='?') ) {s = 29;}

                        else if ( (LA11_0=='-') ) {s = 30;}

                        else if ( ((LA11_0>='0' && LA11_0<='9')) ) {s = 31;}

                        else if ( ((LA11_0>='A' && LA11_0<='Z')||(LA11_0>='g' && LA11_0<='h')||LA11_0=='j'||(LA11_0>='l' && LA11_0<='m')||LA11_0=='v'||(LA11_0>='x' && LA11_0<='z')) ) {s = 32;}

                        else if ( (LA11_0=='<') ) {s = 33;}

                        else if ( (LA11_0=='\"') ) {s = 34;}

                        else if ( ((LA11_0>='\t' && LA11_0<='\n')||LA11_0=='\r'||LA11_0==' '||LA11_0=='\u00A0'||LA11_0=='\uFEFF') ) {s = 35;}

                        else if ( ((LA11_0>='\u0000' && LA11_0<='\b')||(LA11_0>='\u000B' && LA11_0<='\f')||(LA11_0>='\u000E' && LA11_0<='\u001F')||LA11_0=='!'||(LA11_0>='#' && LA11_0<='\'')||(LA11_0>='*' && LA11_0<='+')||LA11_0==';'||(LA11_0>='=' && LA11_0<='>')||LA11_0=='@'||LA11_0=='\\'||(LA11_0>='^' && LA11_0<='`')||(LA11_0>='~' && LA11_0<='\u009F')||(LA11_0>='\u00A1' && LA11_0<='\uFEFE')||(LA11_0>='\uFF00' && LA11_0<='\uFFFF')) ) {s = 36;}

                        if ( s>=0 ) return s;
                        break;
                    case 2 : 
                        int LA11_33 = input.LA(1);

                        s = -1;
                        if ( ((LA11_33>='\u0000' && LA11_33<='\t')||(LA11_33>='\u000B' && LA11_33<='\f')||(LA11_33>='\u000E' && LA11_33<='\uFFFF')) ) {s = 95;}

                        else s = 36;

                        if ( s>=0 ) return s;
                        break;
            }
            NoViableAltException nvae =
                new NoViableAltException(getDescription(), 11, _s, input);
            error(nvae);
            throw nvae;
        }
    }
 

}