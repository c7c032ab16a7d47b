/**
 * Reads which verb a time of an English sentence belongs to, and in which tense that verb stands.
 *
 * <p>There is no tagger here, since the checks of dates answer before one is loaded: closed lists of auxiliaries,
 * prepositions and conjunctions, the irregular verbs, and endings must do. {@code VerbReader} finds the verbs of a
 * sentence, {@code ClauseReader} settles which of them are finite, {@code Governors} finds the one that a time belongs
 * to, and {@code NounPath} looks at the nouns between the two. Where the words leave it open, so does the answer.
 *
 * <p>{@code EnglishTense} of the package of times is another thing: it guesses quickly for the sake of a value, where a
 * wrong guess costs little. Here a wrong guess would be shown to an editor.
 *
 * <p>No regular expressions; each time looks at each token of its sentence a bounded number of times.
 */
package org.wiredesk.mentions.clauses;
