package bihuan.access.web;

import bihuan.access.From;
import jakarta.security.enterprise.credential.Credential;

/** A name, a password, and where whoever gives them stands. */
record SignInTry(String name, String password, From from) implements Credential {

  @Override
  public String toString() {
    return "SignInTry";
  }
}
