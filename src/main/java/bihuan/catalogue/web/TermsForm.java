package bihuan.catalogue.web;

import bihuan.catalogue.Channel;
import bihuan.catalogue.EditionTerms;
import bihuan.catalogue.Span;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What an editor types, before it becomes terms again. */
public class TermsForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String name;
  private String english;
  private String lead;
  private List<String> cooperating = new ArrayList<>();
  private List<String> measures = new ArrayList<>();
  private BigDecimal amount;
  private Span span;
  private Integer visits;
  private BigDecimal fee;
  private List<String> channels = new ArrayList<>();
  private boolean demo;
  private String note;
  private String noteEnglish;
  private final List<DocumentForm> documents = new ArrayList<>();
  private final List<StepForm> steps = new ArrayList<>();

  static TermsForm of(EditionTerms terms) {
    var form = new TermsForm();
    form.name = terms.name();
    form.english = terms.english();
    form.lead = terms.lead();
    form.cooperating.addAll(terms.cooperating());
    terms.measures().forEach(it -> form.measures.add(it.toString()));
    form.amount = terms.amount();
    form.span = terms.span();
    form.visits = terms.visits();
    form.fee = terms.fee();
    terms.channels().forEach(it -> form.channels.add(it.name()));
    form.demo = terms.demo();
    form.note = terms.note();
    form.noteEnglish = terms.noteEnglish();
    terms.documents().forEach(it -> form.documents.add(DocumentForm.of(it)));
    terms.steps().forEach(it -> form.steps.add(StepForm.of(it)));
    return form;
  }

  EditionTerms terms() {
    return new EditionTerms(
        name,
        english,
        lead,
        cooperating,
        measures.stream().map(Integer::valueOf).toList(),
        amount,
        span,
        visits,
        fee,
        channels.stream().map(Channel::valueOf).toList(),
        documents.stream().map(DocumentForm::row).toList(),
        demo,
        note,
        noteEnglish,
        steps.stream().map(StepForm::row).toList());
  }

  void addDocument() {
    documents.add(new DocumentForm());
  }

  void removeDocument(int index) {
    documents.remove(index);
  }

  void addStep() {
    steps.add(new StepForm());
  }

  void removeStep(int index) {
    steps.remove(index);
  }

  void raiseStep(int index) {
    if (index > 0) {
      Collections.swap(steps, index, index - 1);
    }
  }

  public List<DocumentForm> getDocuments() {
    return documents;
  }

  public List<StepForm> getSteps() {
    return steps;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }

  public String getLead() {
    return lead;
  }

  public void setLead(String lead) {
    this.lead = lead;
  }

  public List<String> getCooperating() {
    return cooperating;
  }

  public void setCooperating(List<String> cooperating) {
    this.cooperating = cooperating == null ? new ArrayList<>() : cooperating;
  }

  public List<String> getMeasures() {
    return measures;
  }

  public void setMeasures(List<String> measures) {
    this.measures = measures == null ? new ArrayList<>() : measures;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public Span getSpan() {
    return span;
  }

  public void setSpan(Span span) {
    this.span = span;
  }

  public Integer getVisits() {
    return visits;
  }

  public void setVisits(Integer visits) {
    this.visits = visits;
  }

  public BigDecimal getFee() {
    return fee;
  }

  public void setFee(BigDecimal fee) {
    this.fee = fee;
  }

  public List<String> getChannels() {
    return channels;
  }

  public void setChannels(List<String> channels) {
    this.channels = channels == null ? new ArrayList<>() : channels;
  }

  public boolean isDemo() {
    return demo;
  }

  public void setDemo(boolean demo) {
    this.demo = demo;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getNoteEnglish() {
    return noteEnglish;
  }

  public void setNoteEnglish(String noteEnglish) {
    this.noteEnglish = noteEnglish;
  }
}
