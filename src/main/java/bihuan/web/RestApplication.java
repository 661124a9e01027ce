package bihuan.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** All resources, under {@code /api}; described at {@code /openapi}. */
@ApplicationPath("api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Bihuan",
            version = "1.0",
            description =
                "The loop from experience to improvement. What is refused answers with a Problem:"
                    + " {error, message, field}, the message in the language of Accept-Language;"
                    + " where several things are wrong, faults has each of them. Collections are"
                    + " plural, what is in them stands under them; what is made answers 201 with"
                    + " its address in Location; a move is put by its noun."),
    security = @SecurityRequirement(name = "session"))
@SecurityScheme(
    securitySchemeName = "session",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    apiKeyName = "bihuan-session",
    description =
        "The cookies of somebody who has signed in: bihuan-session and bihuan-key, over TLS with"
            + " __Host- before their names.")
public class RestApplication extends Application {}
