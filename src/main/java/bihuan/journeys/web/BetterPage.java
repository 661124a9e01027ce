package bihuan.journeys.web;

import bihuan.access.web.Me;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.journeys.CommendationRow;
import bihuan.journeys.Journeys;
import bihuan.journeys.Praise;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** journeys/better.xhtml: what was better than promised, as material for exemplary cases. */
@Named
@RequestScoped
public class BetterPage {

  @Inject Journeys journeys;
  @Inject Processes processes;
  @Inject Evidence evidence;
  @Inject Pictures pictures;
  @Inject Me me;

  private List<Card> cards;

  /** One of them, with what it says in one line. */
  public record Card(CommendationRow row, EditionView edition, String line, List<FileRow> files) {}

  @PostConstruct
  void load() {
    cards = journeys.commendations(me.getActor()).stream().map(this::card).toList();
  }

  private Card card(CommendationRow row) {
    var edition = processes.edition(row.process(), row.edition());
    var praise = new Praise(row.step(), row.merit(), "", row.promised(), row.lived(), row.span());
    return new Card(row, edition, pictures.praise(praise, edition), evidence.of(row.subject()));
  }

  public List<Card> getCards() {
    return cards;
  }
}
