# Compartir desde la página de comprobación: el diálogo, lo que se encontró en los textos, textos que llegaron con un enlace.
share-button = Compartir
share-title = Compartir
share-close = Cerrar

# El enlace sin textos.
share-place = Enlace sin tu texto
share-place-what = Abre el comprobador con la misma versión de destino y los mismos filtros. No contiene nada de lo que pegaste.
share-link = Enlace
share-local = Esta copia de Farol es un archivo de tu dispositivo: sus enlaces solo se abren donde el mismo archivo esté en la misma carpeta.

# El enlace con textos.
share-texts = Enlace con tu texto
share-texts-none = Todavía no hay ningún texto que compartir.
share-texts-what =
    { $count ->
        [one] El propio texto va en el enlace, detrás del signo #.
       *[other] Los { $count } textos van en el enlace, detrás del signo #.
    } Los navegadores no envían esa parte a los servidores, pero se queda en historiales, chats y correos, y quien tenga el enlace puede leerla.
share-make = Crear un enlace con el texto
share-too-long = Este texto no cabe en un enlace ({ $count } caracteres; el máximo es { $most }). Envía el archivo.
share-too-large = Este texto es demasiado grande para un enlace. Envía el archivo.
share-length = { $count } caracteres
share-long = Algunos programas de chat y de correo cortan los enlaces de más de { $most } caracteres. Pruébalo, o envía el archivo.

# Lo que se encontró, y lo que pasa con ello.
share-secrets =
    { $count ->
        [one] 1 valor parece un secreto
       *[other] { $count } valores parecen secretos
    }
share-secrets-what = Un enlace nunca los lleva. Con marcadores de la misma longitud lo demás queda como está, y solo esta pestaña puede devolver los valores. Lo que hay en un valor oculto no se comprueba al otro lado.
share-redact = Ocultar y crear un enlace
share-redacted =
    { $count ->
        [one] Oculto: 1 valor es un marcador en este enlace. Revisa lo demás antes de enviarlo.
       *[other] Ocultos: { $count } valores son marcadores en este enlace. Revisa lo demás antes de enviarlo.
    }
share-none-found = Nada en él parece un secreto. Revísalo tú antes de enviarlo.
share-more =
    { $count ->
        [one] Y 1 más.
       *[other] Y { $count } más.
    }
share-kind-object = valor de un Secret
share-kind-kubeconfig = credencial de un kubeconfig
share-kind-registry = inicio de sesión en un registro
share-kind-private-key = clave privada
share-kind-token = token con la forma de { $issuer }
share-kind-address = contraseña en una dirección
share-kind-named = su nombre lo dice
share-kind-random = parece aleatorio

# Textos que llegaron con un enlace.
share-opened =
    { $count ->
        [one] Este texto llegó con el enlace, que ya no está en la barra de direcciones.
       *[other] Estos { $count } textos llegaron con el enlace, que ya no está en la barra de direcciones.
    }
share-opened-redacted =
    { $count ->
        [one] 1 valor se ocultó antes de enviarlo: es un marcador.
       *[other] { $count } valores se ocultaron antes de enviarlos: son marcadores.
    }
share-damaged = El texto de este enlace no se puede leer: falta una parte o cambió por el camino. Pide otra vez el enlace, o el archivo.
share-unknown = El texto de este enlace lo empaquetó un Farol más nuevo. Vuelve a cargar esta página, o pide el archivo.
share-unpacks-too-large = El texto de este enlace es demasiado grande para abrirlo. Pide el archivo.
share-put-back-what =
    { $count ->
        [one] 1 valor de tus textos es un marcador tuyo, de cuando los ocultaste aquí.
       *[other] { $count } valores de tus textos son marcadores tuyos, de cuando los ocultaste aquí.
    }
share-put-back = Devolver los valores

# Una sola regla.
share-only-rule = Solo esta regla
share-rule = La lista muestra solo los hallazgos de esta regla:
share-all-rules = Todas las reglas
