package bihuan.reports.web;

import bihuan.access.web.Me;
import bihuan.reports.Band;
import bihuan.reports.Voices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says on the office's pages how much somebody has reported, coarsely. */
@Named
@RequestScoped
public class BandNames {

  @Inject Voices voices;
  @Inject Me me;

  public Band of(String account) {
    return voices.bandOf(account, me.now());
  }
}
