package bihuan.reports.web;

import bihuan.openness.ClearedCases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The home of the editors: what was cleared for the public, and nothing else. */
@RequestScoped
class EditorHome implements Home {

  @Inject HomeContent content;
  @Inject ClearedCases cases;

  @Override
  public void lay() {
    content.count("cases", cases.counted(), "/openness/cases.xhtml", false);
  }
}
