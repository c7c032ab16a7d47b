package org.wiredesk.checks.dates.style;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.mentions.dates.DateTrait;
import org.wiredesk.mentions.dates.FigureDate;
import org.wiredesk.mentions.dates.WrittenDate;
import org.wiredesk.text.Span;

/** What there is to say of a wire whose dates are not written alike. */
final class MixedStyles {

  /** So many dates are named in the message; all are related places. */
  private static final int MOST_NAMED = 3;

  private final DateSurvey dates;
  private final CommonStyle common;
  private final CheckContext context;
  private final CheckProfile profile;
  private final Optional<CommonStyle> otherStyle;
  private final List<Span> inDoubt;

  MixedStyles(DateSurvey dates, CommonStyle common, CheckContext context) {
    this.dates = dates;
    this.common = common;
    this.context = context;
    this.profile = context.profile();
    this.otherStyle = Optional.of(common.others()).filter(others -> !others.isEmpty())
        .map(others -> CommonStyle.of(new DateSurvey(dates.wire(), others, List.of()), profile.language()))
        .filter(style -> !style.followers().isEmpty());
    this.inDoubt = Stream.concat(
            common.others().stream().map(this::place), dates.inFigures().stream().map(FigureDate::span))
        .sorted()
        .toList();
  }

  Finding finding(CheckInfo check) {
    String model = quoted(model(common).span());
    List<RelatedPlace> related = new ArrayList<>();
    inDoubt.stream().skip(1).forEach(other ->
        related.add(new RelatedPlace(other, "not written like " + model + " either")));
    related.add(new RelatedPlace(model(common).span(), "written otherwise"));
    return new Finding(check, inDoubt.get(0), message(), reasoning(), related, fixes());
  }

  private String message() {
    String named = inDoubt.stream().limit(MOST_NAMED).map(this::quoted).collect(Collectors.joining(", "));
    String more = inDoubt.size() > MOST_NAMED ? " and " + (inDoubt.size() - MOST_NAMED) + " more" : "";
    int all = inDoubt.size() + common.followers().size();
    return inDoubt.size() + " of " + all + " dates " + (inDoubt.size() == 1 ? "is" : "are") + " not written like "
        + quoted(model(common).span()) + ": " + named + more;
  }

  private String reasoning() {
    Set<DateTrait> traits = EnumSet.noneOf(DateTrait.class);
    common.others().forEach(date -> traits.addAll(differences(date)));
    int followers = common.followers().size();
    String most = followers == 1 ? "One date has " : followers + " dates have ";
    return traits.isEmpty()
        ? "The other dates of the wire have their months in words."
        : most + StyleWords.of(common.style(), traits) + "; the others do not.";
  }

  /** With another order goes another use of commas. */
  private Set<DateTrait> differences(WrittenDate date) {
    Set<DateTrait> differences = dates.differences(date, common.style());
    if (differences.contains(DateTrait.ORDER)) {
      differences.remove(DateTrait.COMMA);
    }
    return differences;
  }

  private List<Fix> fixes() {
    List<Fix> fixes = new ArrayList<>();
    Optional<Fix> asMost = all(common);
    asMost.filter(fix -> fix.edits().size() > 1).ifPresent(fixes::add);
    fixes.addAll(first());
    otherStyle.flatMap(this::all).ifPresent(fixes::add);
    return fixes;
  }

  /** The dates that are not so, in one style; the ambiguous ones are left. */
  private Optional<Fix> all(CommonStyle target) {
    List<WrittenDate> others =
        dates.inWords().stream().filter(date -> !dates.differences(date, target.style()).isEmpty()).toList();
    List<TextEdit> edits = new StyleFixes(target.style(), profile).all(others, dates.inFigures()).toList();
    long after = dates.inWords().size() + dates.inFigures().stream().filter(date -> !date.isAmbiguous()).count();
    String which = after == 2 ? "both" : "all " + after;
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Fix("Write " + which + " dates as " + quoted(model(target).span()), edits));
  }

  private List<Fix> first() {
    StyleFixes fixes = new StyleFixes(common.style(), profile);
    Span first = inDoubt.get(0);
    Stream<Fix> inWords = common.others().stream().filter(date -> place(date).equals(first))
        .flatMap(date -> Stream.concat(Stream.of(fixes.one(date)), DayAlternatives.weekday(date, context).stream()));
    Stream<Fix> inFigures =
        dates.inFigures().stream().filter(date -> date.span().equals(first)).flatMap(date -> fixes.one(date).stream());
    return Stream.concat(inWords, inFigures).toList();
  }

  private Span place(WrittenDate date) {
    return new DateRewriting(date, common.style()).place();
  }

  /** The first date that shows what is different. */
  private WrittenDate model(CommonStyle style) {
    Optional<CommonStyle> other = style == common ? otherStyle : Optional.of(common);
    List<WrittenDate> followers = style.followers();
    return followers.stream()
        .filter(date -> other.filter(it -> dates.differences(date, it.style()).isEmpty()).isEmpty())
        .findFirst().orElse(followers.get(0));
  }

  private String quoted(Span span) {
    return "“" + span.of(dates.wire().text()) + "”";
  }
}
