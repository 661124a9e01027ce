package bihuan.evidence.cleaning;

import javax.imageio.IIOException;

/** A picture of which only the first part has come. */
public class CutOff extends IIOException {

  CutOff() {
    super("cut off");
  }
}
