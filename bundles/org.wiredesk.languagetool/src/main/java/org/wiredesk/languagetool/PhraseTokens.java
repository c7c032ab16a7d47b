package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.patterns.PatternToken;
import org.wiredesk.checks.api.phrases.Chunk;
import org.wiredesk.checks.api.phrases.PhraseForm;
import org.wiredesk.checks.api.phrases.Shape;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;

/**
 * Makes LanguageTool's pattern tokens of what a phrase rule asks of tokens. All regular expressions are made here, of words
 * and tags between bars and of shapes without nested repetition, so none takes more than linear time.
 */
final class PhraseTokens {

  private static final String ANYTHING = ".+";
  private static final String NAME_TAGS = "NNPS?|" + PatternToken.UNKNOWN_TAG;
  /** No token of a text has such a character. */
  private static final String NOTHING = "\u0000";

  private PhraseTokens() {}

  /** One for each token of a form, and one before them where it is tied to the start of the sentence. */
  static List<PatternToken> of(PhraseForm form) {
    List<PatternToken> tokens = new ArrayList<>();
    if (form.atStart()) {
      PatternToken start = new PatternToken("", false, false, false);
      start.setPosToken(new PatternToken.PosToken(JLanguageTool.SENTENCE_START_TAGNAME, false, false));
      tokens.add(start);
    }
    form.tokens().forEach(pattern -> tokens.add(token(pattern)));
    if (form.atEnd()) {
      PatternToken end = new PatternToken("", false, false, false);
      end.setPosToken(new PatternToken.PosToken(JLanguageTool.SENTENCE_END_TAGNAME, false, false));
      tokens.get(tokens.size() - 1).setAndGroupElement(end);
    }
    return tokens;
  }

  private static PatternToken token(TokenPattern pattern) {
    List<TokenTest> rest = new ArrayList<>(pattern.all());
    PatternToken token = base(rest);
    rest.forEach(test -> add(test, token));
    pattern.none().forEach(test -> except(test, token));
    return token;
  }

  /** The first test of the text and the first of tags, which one reading must pass together; taken from the list. */
  private static PatternToken base(List<TokenTest> tests) {
    TokenTest text = tests.stream()
        .filter(test -> test instanceof TokenTest.Words || test instanceof TokenTest.Forms)
        .findFirst().orElse(new TokenTest.Any());
    PatternToken token = ofText(text);
    tests.remove(text);
    tests.stream().filter(TokenTest.Tags.class::isInstance).findFirst().ifPresent(tags -> {
      token.setPosToken(ofTags(((TokenTest.Tags) tags).tags()));
      tests.remove(tags);
    });
    return token;
  }

  private static PatternToken ofText(TokenTest test) {
    if (test instanceof TokenTest.Name) {
      PatternToken name = new PatternToken(regex(Shape.CAPITALISED), true, true, false);
      name.setPosToken(new PatternToken.PosToken(NAME_TAGS, true, false));
      return name;
    }
    if (test instanceof TokenTest.Words words) {
      return ofWords(words.words(), words.exact(), false);
    } else if (test instanceof TokenTest.Forms forms) {
      return ofWords(forms.lemmas(), false, true);
    } else if (test instanceof TokenTest.Shaped shaped) {
      return new PatternToken(regex(shaped.shape()), true, true, false);
    }
    return new PatternToken(ANYTHING, false, true, false);
  }

  private static PatternToken ofWords(Set<String> words, boolean exact, boolean inflected) {
    Set<String> all = withBothApostrophes(words);
    return all.size() == 1
        ? new PatternToken(all.iterator().next(), exact, false, inflected)
        : new PatternToken(alternatives(all), exact, true, inflected);
  }

  private static PatternToken.PosToken ofTags(Set<String> tags) {
    return new PatternToken.PosToken(regexOfTags(tags), true, false);
  }

  private static void add(TokenTest test, PatternToken token) {
    if (test instanceof TokenTest.InChunk chunk) {
      token.setChunkTag(new ChunkTag(regex(chunk.chunk()), true));
    } else if (test instanceof TokenTest.Tags tags) {
      PatternToken tagged = new PatternToken("", false, false, false);
      tagged.setPosToken(ofTags(tags.tags()));
      token.setAndGroupElement(tagged);
    } else if (!(test instanceof TokenTest.Any)) {
      token.setAndGroupElement(ofText(test));
    }
  }

  private static void except(TokenTest test, PatternToken token) {
    if (test instanceof TokenTest.Words words) {
      String regex = alternatives(withBothApostrophes(words.words()));
      token.setStringPosException(regex, true, false, false, false, false, null, false, false, words.exact());
    } else if (test instanceof TokenTest.Forms forms) {
      String regex = alternatives(withBothApostrophes(forms.lemmas()));
      token.setStringPosException(regex, true, true, false, false, false, null, false, false, false);
    } else if (test instanceof TokenTest.Tags tags) {
      token.setStringPosException("", false, false, false, false, false, regexOfTags(tags.tags()), true, false, false);
    } else if (test instanceof TokenTest.Name) {
      token.setStringPosException(
          regex(Shape.CAPITALISED), true, false, false, false, false, NAME_TAGS, true, false, true);
    } else if (test instanceof TokenTest.Shaped shaped) {
      token.setStringPosException(regex(shaped.shape()), true, false, false, false, false, null, false, false, true);
    } else if (test instanceof TokenTest.InChunk chunk) {
      chunk.chunk().tags().forEach(tag -> token.setAndGroupElement(outside(tag)));
    }
  }

  /** LanguageTool knows no exception for chunks; a token that is not nothing and not in the chunk says the same. */
  private static PatternToken outside(String chunkTag) {
    PatternToken token = new PatternToken(NOTHING, false, false, false);
    token.setNegation(true);
    token.setChunkTag(new ChunkTag(chunkTag));
    return token;
  }

  private static Set<String> withBothApostrophes(Set<String> words) {
    Set<String> all = new TreeSet<>();
    for (String word : words) {
      all.add(word.replace('’', '\''));
      all.add(word.replace('\'', '’'));
    }
    return all;
  }

  private static String alternatives(Set<String> words) {
    return words.stream().map(PhraseTokens::literal).collect(Collectors.joining("|"));
  }

  private static String literal(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (char c : word.toCharArray()) {
      if ("\\.[]{}()<>*+-=!?^$|&#".indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static String regexOfTags(Set<String> tags) {
    return tags.stream().sorted().map(PhraseTokens::regexOfTag).collect(Collectors.joining("|"));
  }

  private static String regexOfTag(String tag) {
    return switch (tag) {
      case "NN" -> "NN(:.*)?";
      case "PRP" -> "PRP(_.*)?";
      case "PRP$" -> "PRP\\$(_.*)?";
      case "RB" -> "RB(_SENT)?";
      default -> tag.replace("$", "\\$");
    };
  }

  private static String regex(Chunk chunk) {
    return String.join("|", chunk.tags());
  }

  private static String regex(Shape shape) {
    return switch (shape) {
      case CAPITALISED -> "\\p{Lu}.*";
      case LOWERCASE -> "\\p{Ll}.*";
      case CAPITALS -> "\\P{L}*\\p{Lu}\\P{L}*\\p{Lu}\\P{Ll}*";
      case WORD -> "\\p{L}.*";
      case FIGURE -> "\\d.*";
      case QUOTE -> "[\"“”„«»]";
      case DASH -> "[-–—]";
      case PUNCTUATION -> "[^\\p{L}\\d]";
    };
  }
}
