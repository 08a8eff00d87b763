# La cronología: dibujo, tabla y ficha de evento. Los títulos de cada evento están en events.ftl.

timeline-title = Cronología
timeline-lead = Cuándo terminan las versiones, se congelan los registros y desaparecen las API.
timeline-description = Todas las versiones de Kubernetes con su periodo de soporte, las API eliminadas, las congelaciones de registros y los cierres de repositorios de paquetes, por fecha y con fuentes.

# Los carriles: sus nombres y, en pocas palabras, qué hay en ellos.
timeline-lane-release = Versiones
timeline-lane-release-note = periodos de soporte
timeline-lane-api = API
timeline-lane-api-note = eliminadas por versión
timeline-lane-registry = Registros
timeline-lane-registry-note = congelaciones, cierres
timeline-lane-package = Paquetes
timeline-lane-package-note = apt, yum, charts
timeline-lane-runtime = Nodos
timeline-lane-runtime-note = ejecución, ajustes
timeline-lane-flag = Flags
timeline-lane-flag-note = flags y feature gates
timeline-lane-retired = Proyectos retirados
timeline-lane-retired-note = sin más correcciones

# Qué ocurre en una fecha.
timeline-released = { $version }: publicación
timeline-maintenance = { $version }: inicio del mantenimiento
timeline-end-of-life = { $version }: fin de vida útil
timeline-apis-removed = { $count ->
    [one] { $version }: una API eliminada
    [many] { $version }: { $count } de API eliminadas
   *[other] { $version }: { $count } API eliminadas
}

# Cuán segura es una fecha.
timeline-date-planned = { $date }, previsto
timeline-date-unproved = { $date }, sin confirmar
timeline-date-derived = { $date }, deducido
timeline-planned = previsto
timeline-unproved = sin confirmar
timeline-derived = deducido

# Dentro y al lado de un periodo de soporte.
timeline-until = hasta el { $date }
timeline-ended = terminó el { $date }

# En el eje; hay sitio para tres o cuatro letras.
timeline-month = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[other] dic
}
timeline-after-data = después de los datos: solo planes

# Para quien escucha el dibujo.
timeline-drawing = Cronología de { $from } a { $to }. La tabla de abajo contiene los mismos datos.
timeline-event = { $title }, { $date }
timeline-window = Kubernetes { $version }, publicación: { $released }
timeline-window-ended = Kubernetes { $version }, publicación: { $released }; fin de vida útil: { $ended }
timeline-window-whole = Kubernetes { $version }, publicación: { $released }; mantenimiento desde: { $maintenance }; fin de vida útil: { $ended }

# Los controles.
timeline-lanes = Carriles
timeline-versions = Versiones
timeline-from = Desde
timeline-to = Hasta
timeline-any = cualquiera
timeline-filter = Filtrar eventos
timeline-filter-hint = Filtrar, p. ej. flowcontrol
timeline-zoom = Zoom
timeline-zoom-in = Acercar
timeline-zoom-out = Alejar
timeline-whole = Rango completo
timeline-today = Hoy
timeline-back = Atrás
timeline-forward = Adelante
timeline-clear = Mostrar todo
timeline-none = Ningún evento coincide.
timeline-keys = Las flechas van de un evento a otro, Intro abre su ficha. Más y menos cambian el zoom, 0 muestra todo, T va a hoy.

# La leyenda sobre el dibujo.
timeline-legend-supported = con soporte
timeline-legend-maintenance = mantenimiento, solo correcciones críticas
timeline-legend-planned = previsto
timeline-legend-unsure = sin confirmar o deducido

# La ficha de un evento.
timeline-card-close = Cerrar
timeline-card-maintenance = Mantenimiento desde
timeline-card-end-of-life = Fin de vida útil
timeline-card-latest = Parche más reciente
timeline-guide = Guía
timeline-rule = Regla
timeline-source = Fuente
timeline-guide-of = Guía: { $title }
timeline-rule-of = Regla: { $title }
timeline-source-of = Fuente: { $title }

# La tabla.
timeline-table = Todos los eventos
timeline-table-count = { $count ->
    [one] Un evento
    [many] { $count } de eventos
   *[other] { $count } eventos
}
timeline-table-part = { $shown } de { $count } eventos
timeline-column-date = Fecha
timeline-column-lane = Carril
timeline-column-what = Qué
timeline-column-release = Versión
