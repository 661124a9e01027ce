package bihuan.access.web;

import jakarta.security.enterprise.credential.Credential;

/** A name, a password, and the address they came from. */
record SignInTry(String name, String password, String address) implements Credential {

  @Override
  public String toString() {
    return "SignInTry";
  }
}
