package bihuan.demo.web;

import bihuan.demo.DemoPeople;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** WEB-INF/demo/people.xhtml: whom one may sign in as. */
@Named
@RequestScoped
public class DemoSignIn {

  @Inject DemoPeople people;

  public List<DemoPeople.Person> getPeople() {
    return people.shown();
  }
}
