package bihuan.commendations.web;

import bihuan.access.web.Me;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.commendations.CommendationRow;
import bihuan.commendations.Commendations;
import bihuan.comparison.Praise;
import bihuan.comparison.web.JourneyPictures;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * commendations/commendations.xhtml: what was better than promised, as material for exemplary
 * cases.
 */
@Named
@RequestScoped
public class CommendationsPage {

  @Inject Commendations commendations;
  @Inject Processes processes;
  @Inject Evidence evidence;
  @Inject JourneyPictures pictures;
  @Inject Me me;

  private List<Card> cards;

  /** One of them, with what it says in one line. */
  public record Card(CommendationRow row, EditionView edition, String line, List<FileRow> files) {}

  @PostConstruct
  void load() {
    cards = commendations.newest(me.now()).stream().map(this::card).toList();
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
