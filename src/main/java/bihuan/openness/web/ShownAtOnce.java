package bihuan.openness.web;

import bihuan.loop.IssueMoved;
import bihuan.loop.IssueNoted;
import bihuan.loop.Stage;
import bihuan.web.still.KeptPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** What is cleared is on the public pages with the next look, and what is taken back is not. */
@ApplicationScoped
class ShownAtOnce {

  @Inject KeptPages pages;

  void show(@Observes(during = TransactionPhase.AFTER_SUCCESS) IssueNoted noted) {
    if (noted.note().isOfPublication()) {
      pages.drop();
    }
  }

  void show(@Observes(during = TransactionPhase.AFTER_SUCCESS) IssueMoved moved) {
    if (moved.from() == Stage.CLOSED) {
      pages.drop();
    }
  }
}
