package bihuan.calendar.web;

import bihuan.Signs;
import bihuan.files.SheetDay;
import bihuan.web.Phrases;
import bihuan.web.Words;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;

/** A day in a field, however it was typed; a year nobody can mean is refused there. */
@FacesConverter("bihuan.day")
public class DayConverter implements Converter<LocalDate> {

  @Override
  public LocalDate getAsObject(FacesContext faces, UIComponent component, String said) {
    if (Signs.isMissing(said)) {
      return null;
    }
    return SheetDay.typed(said)
        .orElseThrow(
            () ->
                new ConverterException(
                    new FacesMessage(
                        FacesMessage.SEVERITY_ERROR,
                        Phrases.of(
                            Words.in(faces.getViewRoot().getLocale()),
                            "calendar.dateUnreadable",
                            said),
                        null)));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
