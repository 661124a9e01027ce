package bihuan.campaigns.web;

import bihuan.campaigns.AskingPlace;
import bihuan.campaigns.CampaignLinkRow;
import bihuan.catalogue.web.ProcessNames;
import bihuan.parties.web.UnitNames;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the addresses of a campaign are about, in the language of the page. */
@Named
@RequestScoped
public class CampaignNames {

  @Inject ProcessNames names;
  @Inject UnitNames units;
  @Inject PageWords say;

  /** All parts that are named; for everywhere, where none is. */
  public String of(CampaignLinkRow link) {
    var parts = parts(link.place());
    return parts.isEmpty() ? say.words("campaigns.anywhere") : parts;
  }

  private String parts(AskingPlace place) {
    return Stream.of(
            place.counter(),
            place.process().isEmpty() ? "" : process(place.process()),
            place.unit().isEmpty() ? "" : unit(place.unit()),
            place.district() == null ? "" : say.it(place.district()),
            place.channel() == null ? "" : say.it(place.channel()))
        .filter(it -> !Objects.toString(it, "").isEmpty())
        .collect(Collectors.joining(" · "));
  }

  public String process(String code) {
    return names.of(code);
  }

  public String unit(String code) {
    return units.unit(code);
  }
}
