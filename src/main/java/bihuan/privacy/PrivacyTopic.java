package bihuan.privacy;

/** What the law wants people to be told, in this order. */
public enum PrivacyTopic {
  PURPOSE,
  COLLECTED,
  BASIS,
  PERIOD,
  RECIPIENTS,
  RIGHTS,
  CONTACT
}
