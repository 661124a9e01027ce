package bihuan.privacy.web;

import bihuan.city.City;
import bihuan.privacy.PrivacyNotice;
import bihuan.privacy.PrivacyNotices;
import bihuan.privacy.PrivacyTopic;
import bihuan.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** privacy/notice.xhtml: what is done with one's data; for everybody, before they give any. */
@Named
@RequestScoped
public class PrivacyPage {

  @Inject PrivacyNotices notices;
  @Inject Language language;
  @Inject Clock clock;

  private String version;

  public void open() {
    notice();
  }

  public List<PrivacyTopic> getTopics() {
    return List.of(PrivacyTopic.values());
  }

  public String text(PrivacyTopic topic) {
    var locale = language.getLocale();
    return City.here().filledIn(notice().topics().get(topic).in(locale), locale);
  }

  public LocalDate getValidFrom() {
    return notice().validFrom();
  }

  /** Of the one shown: the one asked for, else the one in force. */
  public String getVersion() {
    return notice().version();
  }

  public void setVersion(String version) {
    this.version = version;
  }

  private PrivacyNotice notice() {
    return version == null || version.isEmpty()
        ? notices.inForce(clock.instant())
        : notices.get(version);
  }
}
