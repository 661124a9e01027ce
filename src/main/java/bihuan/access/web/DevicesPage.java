package bihuan.access.web;

import bihuan.access.devices.DeviceRow;
import bihuan.access.devices.Devices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** access/devices.xhtml: where one has signed in, and how to end it there. */
@Named
@RequestScoped
public class DevicesPage {

  private static final String HERE = "/access/devices.xhtml?faces-redirect=true";

  @Inject Devices devices;
  @Inject Me me;

  private List<DeviceRow> all;

  @PostConstruct
  void load() {
    all = devices.of(me.now(), me.getSession());
  }

  public String end(String id) {
    devices.end(id, me.now());
    return HERE;
  }

  public String endOthers() {
    devices.endOthers(me.getSession(), me.now());
    return HERE;
  }

  public List<DeviceRow> getAll() {
    return all;
  }

  public boolean isOthers() {
    return all.stream().anyMatch(it -> !it.here());
  }
}
