package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.text.Wire;

/** Offices, names and ages of the book that ships, as wires of many days say them rightly and wrongly. */
final class StarterBookTest {

  private static List<String> findings(String text) {
    CheckContext context = CheckContext.of(Wire.of(text), CheckProfile.DEFAULT.withFacts(OfficeHolders.facts()));
    return Stream.of(new OfficeHolderCheck(), new NameAtDateCheck(), new AgeCheck())
        .flatMap(check -> check.inspect(context).stream()).map(Finding::message).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ROME, 14 Oct. 2018. Former Prime Minister Paolo Gentiloni will chair the panel.
      ROME, 14 Oct. 2018. Paolo Gentiloni, a former prime minister of Italy, will chair the panel.
      ROME, 14 Oct. 2018. Italian Prime Minister Giuseppe Conte will chair the panel.
      BERLIN, 3 June 2022. The ex-chancellor Angela Merkel gave her first interview.
      BERLIN, 3 June 2022. Angela Merkel, German chancellor until last December, gave an interview.
      BERLIN, 3 June 2022. Angela Merkel, who was chancellor of Germany for 16 years, gave an interview.
      PARIS, 5 June 2017. France's President Emmanuel Macron answered the predecessor François Hollande.
      PARIS, 10 May 2017. President-elect Emmanuel Macron laid a wreath; the outgoing president, François Hollande, stood beside him.
      WASHINGTON, 3 Dec. 2016. President-elect Donald Trump spoke by telephone with outgoing President Barack Obama.
      WASHINGTON, 3 Dec. 2008. U.S. President-elect Barack Obama named his team.
      WASHINGTON, 3 March 2014. Then-Secretary of State Hillary Clinton had signed the paper, the lawyer said.
      WASHINGTON, 3 March 2014. Hillary Clinton, then secretary of state, had signed the paper.
      WASHINGTON, 3 March 2014. Clinton, the former U.S. secretary of state, had signed the paper.
      GENEVA, 4 May 2009. Former UN Secretary-General Kofi Annan and UN Secretary-General Ban Ki-moon opened the hall.
      GENEVA, 4 May 2009. Kofi Annan, Ban's predecessor as UN secretary-general, opened the hall.
      BRUSSELS, 9 April 2013. Jens Stoltenberg, prime minister of Norway, met NATO Secretary General Anders Fogh Rasmussen.
      TOKYO, 2 Feb. 2021. The late-night call of former Japanese Prime Minister Shinzo Abe surprised his party.
      TOKYO, 2 Feb. 2021. Japan's Prime Minister Yoshihide Suga, who took over from Prime Minister Shinzo Abe in September, spoke.
      KYIV, 6 June 2020. In 2016 Ukrainian President Petro Poroshenko had opened the same bridge.
      KYIV, 6 June 2020. Prosecutors questioned Petro Poroshenko, Ukraine's fifth president.
      BRASILIA, 7 July 2018. The impeached president Dilma Rousseff wants to run for the Senate.
      BRASILIA, 7 July 2016. Interim President Michel Temer received the envoys; suspended President Dilma Rousseff did not.
      JERUSALEM, 5 March 2022. Opposition leader Benjamin Netanyahu attacked Israeli Prime Minister Naftali Bennett.
      JERUSALEM, 5 March 2011. The trial of ex-Prime Minister of Israel Ehud Olmert went on.
      CAIRO, 5 May 2013. Ousted Egyptian President Hosni Mubarak appeared before the court.
      ANKARA, 5 May 2015. Turkish President Recep Tayyip Erdogan received Prime Minister Ahmet Davutoglu.
      WARSAW, 10 April 2012. Two years ago Polish President Lech Kaczynski died in an air crash.
      WARSAW, 10 April 2012. A wreath was laid at the grave of late President Lech Kaczynski.
      LONDON, 3 March 2016. Foreign Secretary Philip Hammond succeeded William Hague, foreign secretary from 2010 to 2014.
      MOSCOW, 4 June 2010. The Russian president, Dmitry Medvedev, received Prime Minister Vladimir Putin.
      MOSCOW, 4 June 2010. Russia's Medvedev and Ukraine's Yanukovych met in Kharkov.
      ROME, 14 Feb. 2014. Prime Minister-designate Matteo Renzi began talks with the parties.
      ROME, 14 Feb. 2014. Mayor of Florence Matteo Renzi is to succeed Prime Minister Enrico Letta.
      MOSCOW, 12 May 2018. Acting Foreign Minister Sergey Lavrov met his German counterpart Heiko Maas.
      BERLIN, 5 May 2014. The widow of Chancellor Helmut Kohl's driver published her memoirs.
      PARIS, 14 Sept. 2012. The French president's envoy to Angela Merkel arrived in Berlin.
      PARIS, 14 Sept. 2012. The French President and Angela Merkel, the German chancellor, met for lunch.
      ST. PETERSBURG, 26 Nov. 2015. The siege of Leningrad lasted 872 days; Leningrad region still bears the name.
      ASTANA, 3 March 2018. The mayor of Astana opened the tower.
      MBABANE, Eswatini, 3 March 2020. The king of Eswatini opened the dam.
      KINSHASA, 3 March 2012. Mobutu ruled Zaire until 1997.
      MUMBAI, 3 March 2012. Bombay High Court ruled on Monday.
      VOLGOGRAD, 2 Feb. 2013. Veterans of the Battle of Stalingrad marched through the city.
      WASHINGTON, 6 Jan. 2021. Joe Biden, 78, will be sworn in on Jan. 20.
      BERLIN, 18 July 2014. Angela Merkel, who turned 60 on Thursday, cut the cake.
      MOSCOW, 3 March 2014. Vladimir Putin, aged 61, skied; Dmitry Medvedev, 48, did not.
      """)
  void whatIsRightIsLeftAlone(String text) {
    assertEquals(List.of(), findings(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ROME, 14 Oct. 2018. Prime Minister Paolo Gentiloni will chair the panel.
      ROME, 14 Oct. 2018. The head of the Italian government Paolo Gentiloni will chair the panel.
      WASHINGTON, 3 March 2018. Barack Obama, the president of the United States, will chair the panel.
      WASHINGTON, 3 March 2018. President of the United States Barack Obama and head of the Pentagon Ashton Carter sat down.
      MOSCOW, 3 March 2018. The presidents of France and Russia, François Hollande and Vladimir Putin, will meet.
      ROME, 14 Oct. 2017. Renzi, Italy's prime minister, will chair the panel.
      ROME, 14 Oct. 2017. The panel was opened by Italy's Prime Minister Matteo Renzi's adviser.
      BERLIN, 3 June 2022. German Chancellor Angela Merkel gave an interview.
      BERLIN, 3 June 2008. Chancellor of Germany Gerhard Schröder gave an interview.
      BERLIN, 3 June 2008. German Chancellor Schroeder gave an interview.
      PARIS, 5 July 2017. France's President François Hollande answered the farmers.
      PARIS, 5 July 2017. The president of France, François Hollande, answered the farmers.
      PARIS, 14 Sept. 2012. The French President Angela Merkel arrived for lunch.
      PARIS, 14 Sept. 2012. Vladimir Putin, the French president, arrived for lunch.
      WASHINGTON, 3 March 2014. US Secretary of State Hillary Clinton signed the paper.
      WASHINGTON, 3 March 2014. Hillary Clinton, the U.S. secretary of state, signed the paper.
      WASHINGTON, 3 March 2014. Secretary of State Hillary Clinton's plane landed at noon.
      GENEVA, 4 May 2009. UN Secretary-General Kofi Annan opened the hall.
      GENEVA, 4 May 2009. Kofi Annan, the UN secretary-general, opened the hall.
      GENEVA, 4 May 2009. Kofi Annan, UN secretary-general and Nobel laureate, opened the hall.
      BRUSSELS, 9 April 2013. NATO Secretary General Jens Stoltenberg warned of cuts.
      TOKYO, 2 May 2021. Japan's prime minister, Shinzo Abe, spoke to his party.
      KYIV, 6 June 2020. Ukrainian President Petro Poroshenko opened the bridge.
      KYIV, 6 June 2020. The envoy of President of Ukraine Petro Poroshenko opened the bridge.
      BRASILIA, 7 July 2018. Dilma Rousseff, Brazil's president, received the envoys.
      BRASILIA, 7 July 2018. Brazil's President Dilma Rousseff's party lost a seat.
      JERUSALEM, 5 March 2011. Israel's Prime Minister Ehud Olmert received the envoys.
      JERUSALEM, 5 March 2022. Israeli Prime Minister Benjamin Netanyahu received the envoys.
      WASHINGTON, 3 March 2012. Former President Barack Obama received the envoys.
      PARIS, 3 March 2015. The former French president, François Hollande, received the envoys.
      WASHINGTON, 3 March 2023. U.S. President-elect Joe Biden received the envoys.
      PARIS, 3 March 2019. French President-elect Emmanuel Macron received the envoys.
      WASHINGTON, 3 March 2013. Outgoing U.S. President George W. Bush received the envoys.
      CAIRO, 5 Dec. 2013. Egypt's President Hosni Mubarak received the envoys.
      ANKARA, 5 May 2015. Turkish Prime Minister Recep Tayyip Erdogan received the envoys.
      WARSAW, 10 Oct. 2012. Polish President Lech Kaczynski received the envoys.
      LONDON, 3 March 2016. British Foreign Secretary William Hague received the envoys.
      MOSCOW, 4 June 2010. Russian Prime Minister Mikhail Fradkov received the envoys.
      MOSCOW, 4 June 2014. Mr. Medvedev, the Russian president, received the envoys.
      MOSCOW, 4 June 2018. Sergey Lavrov spoke with his American counterpart John Kerry.
      BERLIN, 4 June 2017. Chancellor Angela Merkel met her Italian counterpart, Matteo Renzi.
      NUR-SULTAN, 3 March 2018. The mayor opened the tower.
      MBABANE, Swaziland, 3 March 2020. The king opened the dam.
      ALMATY, 3 March 2018. Nur-Sultan's mayor opened the tower.
      KINSHASA, 3 March 2012. Troops from Zaire crossed the river.
      WASHINGTON, 6 Jan. 2021. Joe Biden, 76, will be sworn in on Jan. 20.
      BERLIN, 3 Nov. 2014. Chancellor Angela Merkel, who turned 61 in July, cut the cake.
      """)
  void whatIsWrongIsTold(String text) {
    assertFalse(findings(text).isEmpty());
  }
}
