package bihuan.ways.web;

import bihuan.access.web.Me;
import bihuan.ways.MessageWords;
import bihuan.ways.ReadLanguage;
import bihuan.ways.TextKind;
import bihuan.ways.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** ways/texts.xhtml: the words of messages, and how to change them. */
@Named
@ViewScoped
public class TextsPage implements Serializable {

  @Inject Texts texts;
  @Inject Me me;

  private TextKind kind = TextKind.DIGEST_MAIL;
  private ReadLanguage language = ReadLanguage.ZH;
  private MessageWords words;
  private String subject;
  private String body;

  public void load() {
    show(texts.of(kind, language, me.getActor()));
  }

  public String write() {
    texts.write(kind, language, subject, body, words.version(), me.now());
    return here();
  }

  public String reset() {
    texts.reset(kind, language, words.version(), me.now());
    return here();
  }

  private String here() {
    return "/ways/texts.xhtml?faces-redirect=true&kind=" + kind + "&language=" + language;
  }

  private void show(MessageWords words) {
    this.words = words;
    subject = words.subject();
    body = words.body();
  }

  public MessageWords getWords() {
    return words;
  }

  public String getFields() {
    return String.join(" ", words.fields().stream().map(it -> "{" + it + "}").toList());
  }

  public TextKind[] getKinds() {
    return TextKind.values();
  }

  public ReadLanguage[] getLanguages() {
    return ReadLanguage.values();
  }

  public TextKind getKind() {
    return kind;
  }

  public void setKind(TextKind kind) {
    this.kind = kind;
  }

  public ReadLanguage getLanguage() {
    return language;
  }

  public void setLanguage(ReadLanguage language) {
    this.language = language;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }
}
