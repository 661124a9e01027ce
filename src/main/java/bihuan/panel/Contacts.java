package bihuan.panel;

import bihuan.vault.Strongbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How to reach each member of the panel; sealed. */
@ApplicationScoped
class Contacts {

  @Inject Strongbox strongbox;

  Contact of(Observer observer) {
    return strongbox.open(place(observer)).map(Contact::of).orElse(Contact.NONE);
  }

  void keep(Observer observer, Contact contact) {
    if (contact.isEmpty()) {
      strongbox.empty(place(observer));
    } else {
      strongbox.keep(place(observer), contact.text());
    }
  }

  private static String place(Observer observer) {
    return "contact " + observer.id();
  }
}
