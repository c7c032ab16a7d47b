package org.wiredesk.review.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Organisation;
import org.wiredesk.checks.api.facts.Person;

/** The people and bodies of a fact book by their right names. */
final class KnownNames {

  private final Map<String, Fact> byName = new HashMap<>();

  private KnownNames(FactBook book) {
    book.of(Organisation.class).forEach(this::add);
    book.of(Person.class).forEach(this::add);
  }

  static KnownNames of(FactBook book) {
    return book.view(KnownNames.class, KnownNames::new);
  }

  private void add(Fact fact) {
    fact.naming().right().forEach(name -> byName.putIfAbsent(name, fact));
  }

  /** What the book has under the very words of a claim about a name. */
  Optional<Confirmed> confirmed(Claim claim) {
    boolean ofName = claim.kind() == ClaimKind.NAME || claim.kind() == ClaimKind.ORGANISATION;
    return ofName
        ? Optional.ofNullable(byName.get(claim.line())).map(fact -> new Confirmed(
            claim.span(), "Spelled so: " + fact.name(), List.copyOf(fact.sources()), fact.place()))
        : Optional.empty();
  }
}
