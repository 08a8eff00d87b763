# El comando `farol`: lo que muestra alrededor de los hallazgos y lo que significan sus opciones.

command-version = farol { $version }, datos al { $date }

# Un hallazgo como un solo texto: su título, que termina sin punto, y su explicación.
command-message = { $title }. { $more }

# El informe para personas. La gravedad está detrás del lugar: `shop.yaml:2:13 error`.
command-error = error
command-warning = advertencia
command-info = información
command-fix-safe = Corrección segura: { $title }.
command-fix-review = Corrección por revisar: { $title }.
command-fix-manual = A mano: { $title }.
command-fix-reaches = A través de un ancla también cambia { $fields }.
command-apply-with = { $hint } Aplícala con { $option }.
command-note = Nota: { $note }
command-clean = Nada que cambiar para { $target }.
command-clean-partly = No se encontró nada para { $target } en lo que se pudo comprobar.
command-found = Para { $target }: { $errors ->
    [one] { $errors } error
    [many] { $errors } de errores
   *[other] { $errors } errores
}, { $warnings ->
    [one] { $warnings } advertencia
    [many] { $warnings } de advertencias
   *[other] { $warnings } advertencias
}, { $infos ->
    [one] { $infos } informativo
   *[other] { $infos } informativos
}.
command-coverage = Objetos comprobados: { $checked } de { $objects }, en { $files ->
    [one] { $files } archivo
    [many] { $files } de archivos
   *[other] { $files } archivos
}. Datos al { $date }.
command-coverage-rest = Objetos comprobados: { $checked } de { $objects }, en { $files ->
    [one] { $files } archivo
    [many] { $files } de archivos
   *[other] { $files } archivos
} (ajenos: { $foreign }; leídos en parte: { $partial }; omitidos: { $skipped }). Datos al { $date }.
command-only = Solo se usaron estas reglas: { $rules }.
command-without = Estas reglas se dejaron fuera: { $rules }.
command-known =
    { $count ->
        [one] { $count } hallazgo está en la línea base y no se muestra.
        [many] { $count } de hallazgos están en la línea base y no se muestran.
       *[other] { $count } hallazgos están en la línea base y no se muestran.
    }

# Lo que hizo o haría `farol fix`.
command-fixed = { $fixes ->
    [one] Se aplicó { $fixes } corrección
    [many] Se aplicaron { $fixes } de correcciones
   *[other] Se aplicaron { $fixes } correcciones
} en { $files ->
    [one] { $files } archivo
    [many] { $files } de archivos
   *[other] { $files } archivos
}; { $left ->
    [0] no queda nada pendiente
    [one] { $left } hallazgo queda en tus manos
    [many] { $left } de hallazgos quedan en tus manos
   *[other] { $left } hallazgos quedan en tus manos
}.
command-would-fix = { $fixes ->
    [one] Se puede aplicar { $fixes } corrección
    [many] Se pueden aplicar { $fixes } de correcciones
   *[other] Se pueden aplicar { $fixes } correcciones
} en { $files ->
    [one] { $files } archivo
    [many] { $files } de archivos
   *[other] { $files } archivos
} con --write; { $left ->
    [0] después no queda nada pendiente
    [one] { $left } hallazgo queda en tus manos
    [many] { $left } de hallazgos quedan en tus manos
   *[other] { $left } hallazgos quedan en tus manos
}.

# Lo que dice `farol serve`.
command-serving = Sirviendo { $path } en { $address }; para detenerlo, Ctrl C.
command-no-site = { $path } no contiene index.html: construye antes el sitio o indica la carpeta de uno construido.
command-no-port = No se pueden abrir el puerto { $port } ni los siguientes ({ $reason }): elige otro con --port.

# Qué está mal en una línea de comandos, y qué hacer.
command-unknown-option = { $option } no es una opción aquí: consulta --help.
command-unknown-option-near = { $option } no es una opción aquí: ¿querías decir { $near }?
command-no-value = { $option } necesita un valor: consulta --help.
command-bad-value = { $option } { $value }: se esperaba uno de { $values }.
command-bad-choice = --choose { $value }: se esperaba NOMBRE=VALOR, donde NOMBRE es uno de { $names }.
command-bad-number = { $option } { $value }: se esperaba un número dentro del rango.
command-bad-version = { $option } { $value }: se esperaba una versión de Kubernetes como 1.33, v1.33.4 o latest.
command-unknown-version = { $option } { $value }: los datos terminan en { $newest }; usa esa versión o una anterior.
command-bad-bound = { $option } { $value }: se esperaba una versión de Kubernetes como 1.33 o un día como 2023-04-03.
command-bad-way = { $option } { $value }: se esperaba una versión posterior a { $from }.
command-unknown-rule = { $id } no es una regla: se esperaba una de { $rules }.
command-unknown-rule-near = { $id } no es una regla: ¿querías decir { $near }?
command-conflict = { $option } y { $other } no se pueden usar a la vez: elige una.
command-no-command = No hay nada que hacer: usa farol check, farol fix o farol serve, y consulta farol --help.
command-unknown-command = { $name } no es un comando: usa check, fix, serve, completions o man.
command-usage = { $detail }: consulta --help.

# Qué falla en farol.toml o en una línea base, y qué hacer. El lugar es el archivo con la línea.
command-settings-syntax = { $place } no es TOML ({ $reason }): corrige esta línea.
command-settings-unknown = { $place }: { $key } no es un ajuste aquí, usa { $keys }.
command-settings-text = { $place }: { $key } necesita un texto entre comillas.
command-settings-shape = { $place }: { $key } se escribe como { $shape }.
command-settings-missing = { $place }: a este ignore le falta { $key }, añádelo.
command-bad-baseline = { $path } no es un informe de farol ({ $reason }): genera uno con farol check --format json.

# Archivos que no se pudieron leer o escribir, y qué hacer.
command-unreadable = No se puede leer { $path } ({ $reason }): comprueba el nombre y los permisos.
command-not-text = { $path } no es texto UTF-8, a partir del byte { $byte }: conviértelo antes, por ejemplo con iconv.
command-utf-16 = { $path } está en UTF-16, que no cabe en un parche: usa --write.
command-empty-folder = { $path } no contiene YAML ni JSON: nombra los archivos uno a uno para comprobarlos sea cual sea su nombre.
command-link-left-out = { $path } es un enlace a una carpeta y no se sigue: nombra esa carpeta para comprobarla también.
command-unwritten = No se puede escribir { $path } ({ $reason }): comprueba los permisos del archivo y de su carpeta.
command-link-out = { $path } no se escribe, porque lleva fuera de la carpeta: nombra directamente { $real }.
command-changed = { $path } no se escribe, porque cambió entretanto: ejecuta farol fix de nuevo.
command-read-only = { $path } no se escribe, porque es de solo lectura: permite antes la escritura.
command-patch-out = { $path } está fuera de esta carpeta, donde git apply no acepta parches: ejecuta farol fix en una carpeta superior.

# Ayuda: para qué sirven el comando y sus partes, y qué significa cada opción.
command-about-farol = Encuentra lo que una actualización de Kubernetes romperá en manifiestos y configuración, y lo corrige.
command-about-check = Informa de lo que la versión de destino no aceptará
command-about-fix = Corrige lo que se puede corregir, y muestra o escribe el resultado
command-about-serve = Sirve un sitio construido en esta máquina, con las cabeceras que un host debería poner
command-help-locale = Idioma de informes y mensajes [por defecto: el del entorno]
command-help-paths = Archivos, carpetas (de ellas se leen YAML y JSON, y Markdown y scripts con manifiestos), o - para la entrada estándar
command-help-target = Versión de Kubernetes con la que comprobar, como 1.33, v1.33.4 o latest [por defecto: la de farol.toml, o latest]
command-help-from = Versión desde la que parte la actualización
command-help-rules = Solo esta regla; se puede repetir
command-help-ignored = Esta regla no; se puede repetir
command-help-read-as = Lee todas las entradas como esto, en lugar de mirarlas
command-help-format = Formato del informe
command-help-fail-on = Gravedad mínima que hace que el código de salida sea 1
command-help-baseline = Informe JSON de antes; solo se informa de lo nuevo
command-help-safety = Corrección más arriesgada que se aplica: safe conserva el significado, review puede cambiarlo
command-help-choices = Decisión de la que depende una corrección, como runtime=containerd (runtime, package-minor, ingress-class, pathtype); se puede repetir
command-help-write = Escribe el texto corregido en los archivos
command-help-diff = Muestra un diff, también para la entrada estándar
command-help-dir = Carpeta del sitio construido
command-help-port = Puerto en loopback; el siguiente libre si está ocupado

# Autocompletado para shells y páginas para `man`.
command-about-completions = Imprime lo que hace que un shell complete nombres y valores
command-about-man = Imprime la página de manual o escribe las de todos los comandos
command-help-shell = Shell que lo leerá
command-help-pages-dir = Carpeta donde escribir una página para cada comando
command-manual-exit-0 = Nada que informar: ningún hallazgo a partir de --fail-on, o nada más que corregir.
command-manual-exit-1 = Se encontró algo, o queda algo para una persona.
command-manual-exit-2 = Uso incorrecto, o algo no se pudo leer o escribir.
command-manual-settings = Lo que un proyecto decidió una vez: target, from, locale, versions, choices y los hallazgos que se ignoran, con el motivo. Vale el archivo de la carpeta de lo que se comprueba, o el de la carpeta superior más cercana.
