package org.wiredesk.ui.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wiredesk.ui.review.Author;

class AuthorTest {

  @AfterEach
  void chooseNone() {
    Author.choose("");
  }

  @Test
  void theNameOfThePreferencesGoesBeforeTheOthers() {
    Author.choose(" Ann Able ");
    assertEquals("Ann Able", Author.of(Optional.empty()));
  }

  @Test
  void withoutOneGitOrTheSystemKnowsTheName() {
    Author.choose("  ");
    assertEquals(Author.unchosen(Optional.empty()), Author.of(Optional.empty()));
    assertFalse(Author.of(Optional.empty()).isEmpty());
  }
}
