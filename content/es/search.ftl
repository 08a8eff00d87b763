# The dialog of the search. The page's script reads these messages from the index of the search, with arguments such as
# { $text } left as they are.

search-title = Búsqueda
search-clear = Cerrar la búsqueda
search-hint = Un tipo, una versión, una regla, un flag o el propio error. Nada de lo que escribes sale de esta página.
search-count = { $n ->
    [0] Sin resultados
    [one] Un resultado
   *[other] { $n } resultados
}
search-nothing = Nada para «{ $text }». Prueba con un tipo, una regla o el propio error.
search-keys = ↑ ↓ para elegir, Intro para abrir, Esc para cerrar

# Groups of results.
search-answers = Respuesta
search-apis = API
search-errors = Errores

# Answers, and lines about APIs. { $api } is `CronJob batch/v1beta1`, { $release } is `1.25` or `cert-manager 1.6`.
search-removed = { $api } se eliminó en la versión { $release }.
search-off = { $api } no se sirve por defecto desde la versión { $release }.
search-planned = La eliminación de { $api } está prevista para la versión { $release }.
search-deprecated = { $api } está obsoleto desde la versión { $release }.
search-served = { $api } se sirve desde la versión { $release }.
search-known = { $api } se sirve.
search-use = Usa { $replacement }.
search-life-removed = { $version } eliminada en { $release }
search-life-planned = { $version } se elimina en { $release } (previsto)
search-life-deprecated = { $version } obsoleta desde { $release }
search-life-served = { $version } desde { $release }
search-gate-removed = La feature gate { $gate } se eliminó en la versión { $release }.
search-gate-locked = La feature gate { $gate } está fijada desde la versión { $release }.
search-gate-introduced = La feature gate { $gate } llega con la versión { $release }.
search-flag-removed = { $flag } de { $component } se eliminó en la versión { $release }.
search-flag-removed-all = { $flag } se eliminó en la versión { $release }.
search-flag-deprecated = { $flag } de { $component } está obsoleto desde la versión { $release }.
search-flag-deprecated-all = { $flag } está obsoleto desde la versión { $release }.
search-host-frozen = { $host } quedó congelado ({ $date }).
search-host-gone = Ya no se pueden descargar imágenes de { $host }.
search-host-staging = { $host } es para pruebas: las imágenes antiguas se borran.
search-host-retired = El proyecto detrás de { $host } ha terminado.
search-host-reduced = Una parte de { $host } se ha movido o borrado.

# The list of keys that `?` opens.
search-keys-title = Teclas
search-key-search = Buscar
search-key-list = Esta lista
search-key-next = Hallazgo siguiente, hallazgo anterior
search-key-apply = Aplicar la corrección
search-key-check = Comprobar de nuevo
search-key-single = Las teclas sin Ctrl están activas
