package bihuan;

/** A value people quote to each other; travels as its text. */
public interface Reference {

  String value();
}
