package bihuan.web;

import bihuan.Signs;
import bihuan.city.City;
import bihuan.city.District;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/** A district on pages and in their addresses: its code. */
@FacesConverter(forClass = District.class)
public class DistrictConverter implements Converter<District> {

  @Override
  public District getAsObject(FacesContext faces, UIComponent component, String said) {
    return Signs.isMissing(said)
        ? null
        : City.here().district(said).orElseThrow(() -> new ConverterException(said));
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, District district) {
    return district == null ? "" : district.code();
  }
}
