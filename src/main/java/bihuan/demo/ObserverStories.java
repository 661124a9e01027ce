package bihuan.demo;

import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.Interest;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.panel.Particulars;
import bihuan.panel.Quarter;
import bihuan.panel.ServiceActivity;
import bihuan.panel.ServiceRecord;
import bihuan.panel.SpokenLanguage;
import bihuan.start.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The terms, undertakings and service records of the demonstration's observers. */
@ApplicationScoped
@Transactional
class ObserverStories {

  @Inject Observers observers;
  @Inject Appointment appointing;
  @Inject ServiceRecord services;
  @Inject Clock clock;

  void tell() {
    City.here().seed("demo/observers.csv").each(this::appoint);
  }

  private void appoint(Seed.Row row) {
    var account = row.optional("account").orElse("");
    if (account.isEmpty()) {
      expect(row);
      return;
    }
    if (observers.find(account).isPresent()) {
      return;
    }
    var signed = row.date("term_from").atTime(LocalTime.NOON).atZone(City.ZONE).toInstant();
    appointing.found(
        account, new NewMember(particulars(row), Contact.NONE), Actor.HOUSE.at(signed));
    if (row.flag("undertaken")) {
      observers.agree(new Actor(account, Role.OBSERVER, "").at(signed));
    }
    row.list("done").forEach(it -> count(account, it.split("[Q:]")));
  }

  /** Somebody the office still has to invite. */
  private void expect(Seed.Row row) {
    var member = particulars(row);
    if (!observers.known().test(member.name(), member.organisation())) {
      appointing.expect(
          new NewMember(member, Contact.NONE),
          Actor.HOUSE.at(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
  }

  /** A quarter, its visits, its meetings: {@code 2026Q3:2:1}. */
  private void count(String account, String[] done) {
    var quarter = new Quarter(Integer.parseInt(done[0]), Integer.parseInt(done[1]));
    for (var it = 0; it < Integer.parseInt(done[2]); it++) {
      services.count(account, ServiceActivity.VISIT, quarter.first());
    }
    for (var it = 0; it < Integer.parseInt(done[3]); it++) {
      services.count(account, ServiceActivity.MEETING, quarter.first());
    }
  }

  private static Particulars particulars(Seed.Row row) {
    return new Particulars(
        row.text("name"),
        row.text("name_en"),
        row.one(Category.class, "category"),
        row.flag("officer"),
        row.text("organisation"),
        Set.copyOf(row.several(Interest.class, "interests")),
        Set.copyOf(City.here().districts(row, "districts")),
        Set.copyOf(row.several(SpokenLanguage.class, "tongues")),
        row.optional("activity").orElse(""),
        row.date("term_from"),
        row.date("term_until"));
  }
}
