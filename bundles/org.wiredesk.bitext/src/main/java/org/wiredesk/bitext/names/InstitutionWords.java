package org.wiredesk.bitext.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words with a capital that are translated, not taken as they sound: of bodies, offices and feasts. By their beginnings. */
final class InstitutionWords {

  private static final Map<String, List<String>> BEGINNINGS = Map.ofEntries(
      Map.entry("ru", words("министер мин гос государств верховн конституц национальн народн федеральн федерац централь центр "
          + "международн республик областн област край район город город управлен комитет комисси совет союз партия парти "
          + "дума думы думе думу думой сенат конгресс палат академ институт университет больш вели мал велик новый нов стар "
          + "север юж вост запад восток юг центральн первый перв втор красн бел черн чёрн свят святой день дня год рожд пасх "
          + "бог господ отеч родин интернет президент премьер генеральн главн депутат агентств служб фонд банк суд прокурат "
          + "общест движен фронт корп компан комп парк море океан остров гор река улиц площад проспект мост дом дворец театр "
          + "музей школ лига кубок чемпионат олимп стран земл солн лун млечн вселен вооруженн вооружённ воздушн военн мвд мид "
          + "фсб сми ввп вич спид кгб ндс миров всемирн втор отечеств войн революц стадион аэропорт вы ваш всевышн")),
      Map.entry("uk", words("міністер держав верховн конституц національн народн федерал централь міжнародн республік област "
          + "район міст управлін комітет комісі рада ради раді раду радою союз партія парті сенат конгрес палат академ "
          + "інститут університет велик нов стар північ півден схід захід перш друг день року різдв велик бог генеральн "
          + "президент прем голов депутат агентств служб фонд банк суд прокурат інтернет лига ліга кубок чемпіонат олімп")),
      Map.entry("pl", words("minister ministr sejm senat rada rady radę radzie rząd pań państw narod główn wielk nowy nowa "
          + "mał wojewód urząd urzęd zwią unia unii związek parti stowarzysz zarząd prezydent premier prezes dyrektor zgromadz "
          + "inspektor komisj komitet central instytut uniwersy akadem szkoł sąd prokurat bank fundusz fundac dzień święt "
          + "boż bóg boga kości ojczyz internet północn południ wschod zachod liga pucha mistrz olimp ochron środowisk")),
      Map.entry("cs", words("minister ministr sněmov senát rada rady vlád stát národ hlavní velk nov star kraj úřad svaz "
          + "unie unii strana strany prezident premiér předsed ředitel komis výbor ústav univerz akadem škol soud banka banky "
          + "fond den dne vánoc velikono bůh boh internet sever jižn jih východ západ liga ligy pohár mistrov olymp inspek")),
      Map.entry("es", words("ministerio gobierno estado congreso senado consejo cámara partido unión república ley real gran "
          + "instituto universidad academia escuela corte tribunal banco fondo día navidad dios internet norte sur este oeste "
          + "nacional internacional federal central comisión comité secretaría presidencia presidente policía guerra mundial "
          + "liga copa juegos olímpic equipo ejército fuerzas organización asociación departamento dirección ayuntamiento")),
      Map.entry("fr", words("ministère gouvernement état congrès sénat conseil chambre parti union république loi grand "
          + "institut université académie école cour tribunal banque fonds jour noël dieu internet nord sud est ouest "
          + "national international fédéral central commission comité secrétariat président police guerre mondial assemblée "
          + "ligue coupe jeux olymp équipe armée forces organisation association département direction mairie premier")),
      Map.entry("it", words("ministero governo stato congresso senato consiglio camera partito unione repubblica legge gran "
          + "istituto università accademia scuola corte tribunale banca fondo giorno natale dio internet nord sud est ovest "
          + "nazional internazional federal central commission comitato segret president polizia guerra mondial "
          + "lega coppa giochi olimp squadra esercito forze organizzazione associazione dipartimento direzione comune")));

  private InstitutionWords() {}

  static boolean contains(String word, Locale language) {
    String lower = word.toLowerCase(language);
    return BEGINNINGS.getOrDefault(language.getLanguage(), List.of()).stream().anyMatch(lower::startsWith);
  }

  private static List<String> words(String words) {
    return List.of(words.split(" "));
  }
}
