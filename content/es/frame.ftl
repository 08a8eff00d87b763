# El marco de todas las páginas: cabecera, menús, pie y lo que una página dice de sí misma.

frame-skip = Saltar al contenido
frame-nav = Principal
frame-check = Comprobar
frame-guides = Guías
frame-timeline = Cronología
frame-rules = Reglas
frame-about = Acerca de
frame-privacy-link = Privacidad
frame-data-link = Datos
frame-embed-link = Insertar
frame-languages = Idiomas
frame-footer = Sobre este sitio
frame-menu = Menú
find-open = Busca o pega un error
find-title = Búsqueda
find-loading = Cargando el índice.
find-failed = No se pudo cargar el índice.
find-again = Volver a intentarlo
find-near = Páginas con un nombre parecido, en { $language }:

# El selector de la versión de destino.
frame-target = Destino
frame-target-supported = { $version }
frame-target-maintenance = { $version }, en mantenimiento
frame-target-ended = { $version }, terminada
frame-target-planned = { $version }, prevista

# El botón del menú de idiomas.
frame-language = Idioma: { $name }
frame-translated = { $percent } % traducido

# El botón del tema dice cuál está puesto.
menu-theme = Tema
frame-theme-system = Tema: sistema
frame-theme-light = Tema: claro
frame-theme-dark = Tema: oscuro

frame-private = Nada de lo que pegas sale de esta página.
frame-private-proof = Cómo lo garantizamos
frame-data-as-of = Datos al { $date }. Puede haber versiones más nuevas.
frame-data-as-of-short = Datos al { $date }
frame-planned = previsto
frame-planned-date = { $date } (previsto)
frame-unproved-date = { $date } (sin confirmar)
frame-fallback = Esta página aún no está traducida. La estás leyendo en inglés.

# Correcciones, dondequiera que se nombre una.
frame-fix-safe = Segura
frame-fix-review = Revisar
frame-fix-manual = Manual
frame-error = Error
frame-warning = Advertencia
frame-info = Información
frame-copy = Copiar
frame-copied = Copiado

# El título de una página en la pestaña del navegador.
frame-title = { $page } · Farol

# El selector de idiomas en la raíz del sitio.
root-title = Farol · descubre qué se rompe antes de actualizar Kubernetes
root-description = Farol busca API eliminadas y registros congelados en manifiestos de Kubernetes, en tu navegador, y muestra el cambio exacto.
root-heading = Descubre qué se rompe antes de actualizar.
root-lead = Elige tu idioma.

# La página de una dirección que no existe.
missing-title = Aquí no hay ninguna página
missing-description = Esta dirección no existe en este sitio.
missing-lead = Puede que la dirección sea antigua o que tenga una errata. Estas páginas sí están:
missing-up = Si estos enlaces no llevan a ninguna parte, sube una carpeta:

# Sin conexión, en todas las páginas: la barra de una versión nueva y el aviso de la página de comprobación.
offline-update = Hay una versión nueva lista. Tu texto se conserva.
offline-full = Tus textos son demasiado grandes para conservarlos al recargar, así que no se ha recargado nada. Guarda o cierra antes los grandes.
offline-reload = Recargar
offline-later = Más tarde
offline-chip = Sin conexión. Aquí todo funciona.

# La página que ocupa el lugar de una que no está guardada cuando no hay red.
offline-title = No está guardada en este dispositivo
offline-description = Esta página no se guardó para usarla sin conexión.
offline-lead = No hay conexión y este idioma no está guardado aquí. Cuando vuelvas a tener conexión, abre cualquier página en él o guarda todos los idiomas en la página acerca de Farol.
offline-same = La misma página está guardada en:
offline-again = Intentar de nuevo
