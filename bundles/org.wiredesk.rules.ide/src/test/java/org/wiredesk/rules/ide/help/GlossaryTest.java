package org.wiredesk.rules.ide.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.rules.ide.files.Xtext;
import org.wiredesk.rules.reading.Catalog;
import org.wiredesk.rules.reading.Categories;

class GlossaryTest {

  @Test
  void everyWordOfTheLanguageIsExplained() {
    List<String> unexplained = GrammarUtil.getAllKeywords(Xtext.service(IGrammarAccess.class).getGrammar()).stream()
        .filter(word -> Character.isLetter(word.charAt(0)) && Glossary.keyword(word).isEmpty()).toList();
    assertEquals(List.of(), unexplained);
  }

  @Test
  void everyNameThatAPatternMayUseIsExplained() {
    assertEquals(List.of(), Catalog.tokenClasses().stream().filter(name -> Glossary.tag(name).isEmpty()).toList());
    assertEquals(List.of(), Catalog.chunks().stream().filter(name -> Glossary.chunk(name).isEmpty()).toList());
  }

  @Test
  void everyCategoryAndSeverityIsExplained() {
    assertEquals(List.of(), Categories.paths().stream().filter(path -> Glossary.category(path).isEmpty()).toList());
    assertTrue(Arrays.stream(Severity.values()).allMatch(severity -> Glossary.severity(severity.label()).isPresent()));
  }

  @Test
  void aLanguageIsTold() {
    assertEquals(Optional.of("Russian"), Glossary.language("ru"));
    assertEquals(Optional.empty(), Glossary.language("qq"));
  }
}
