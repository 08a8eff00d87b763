# Tablas que los textos toman de los datos; se rellenan al construir el sitio y no llegan al navegador.

compose-api = API
compose-replacement = Usa en su lugar
compose-guide = Guía
compose-removed-in = Eliminada en
compose-planned-for = Prevista para
compose-not-set = sin fecha
compose-nothing = nada
compose-in-files = { $api } (en archivos)
compose-no-apis-removed = En la versión { $version } no se elimina ninguna API.
compose-no-apis-deprecated = En la versión { $version } ninguna API pasa a estar obsoleta.
compose-component = Componente
compose-all-components = todos los componentes
compose-flags = { $component }: { $flags }
compose-flags-replaced = { $component }: { $flags } (usa { $replacement })
compose-flags-removed = La versión { $version } rechaza:
compose-flags-deprecated = La versión { $version } desaconseja:
compose-no-flags-removed = En la versión { $version } no se elimina ningún flag que conozcan los datos.
compose-no-flags-deprecated = En la versión { $version } ningún flag que conozcan los datos pasa a estar obsoleto.
compose-gates-removed = { $count ->
    [one] Los componentes de la versión { $version } se niegan a arrancar si esta feature gate tiene cualquier valor:
   *[other] Los componentes de la versión { $version } se niegan a arrancar si alguna de estas { $count } feature gates tiene cualquier valor:
}
compose-gates-unproved = { $count ->
    [one] Una sola fuente dice lo mismo de esta, y nada lo confirma todavía:
   *[other] Una sola fuente dice lo mismo de estas { $count }, y nada lo confirma todavía:
}
compose-gates-incomplete = Los datos aún no conocen todas las feature gates de la versión { $version }; compara las tuyas con su changelog.
compose-no-gates-removed = En la versión { $version } no se elimina ninguna feature gate.
compose-gates-locked-on = Desde la versión { $version }, estas feature gates quedan activadas para siempre; un componente que reciba `=false` se detiene:
compose-gates-locked-off = Desde la versión { $version }, estas feature gates quedan desactivadas para siempre; un componente que reciba `=true` se detiene:
compose-no-gates-locked = En la versión { $version } ninguna feature gate queda fijada.
compose-field = Campo
compose-old-default = Valor por defecto anterior
compose-new-default = Valor por defecto actual
compose-defaults-changed = Las sucesoras de estas API tienen otros valores por defecto:
compose-apis-removed = La versión { $version } ya no sirve ni lee:
compose-apis-deprecated = La versión { $version } declara obsoletas, y aún sirve:
compose-driver = Driver CSI
compose-existing-volumes = Volúmenes de hoy
compose-goes-on = siguen con el driver
compose-ends = dejan de funcionar
compose-no-volumes-removed = En la versión { $version } no se elimina ningún plugin de volumen.
compose-see = Consulta { $guide }.
compose-pair = { $first }, { $second }
compose-event = **{ $title }.** { $what }
compose-no-events = Los datos no conocen otro cambio en la versión { $version } que exija actuar.
compose-date = Fecha
compose-released = Publicación
compose-maintenance = Solo correcciones críticas desde
compose-end-of-life = Fin de vida útil
compose-latest = Último parche
compose-containerd = { $containerd }: su proyecto indica { $versions } para esta versión menor.
compose-containerd-unknown = containerd: los datos aún no tienen la lista del proyecto para la versión { $version }; toma la última versión de una rama con soporte.
compose-crio = CRI-O: { $version }, porque comparte versiones menores con Kubernetes.
compose-beside = Con soporte junto a un servidor de la API { $version }
