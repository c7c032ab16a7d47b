package org.wiredesk.checks.api;

/**
 * One way to read a word.
 *
 * @param lemma its base form, the word itself when the tagger does not know it
 * @param tag its part of speech in the Penn Treebank's tags as LanguageTool extends them ({@code NN:U}, {@code PRP_S3SM})
 */
public record Reading(String lemma, String tag) {}
