# La página de inicio.

home-title = Farol · descubre qué se rompe antes de actualizar Kubernetes
home-description = Pega un manifiesto de Kubernetes y mira todas las API eliminadas y los registros congelados hasta tu versión de destino, con el cambio exacto. Funciona en tu navegador; nada de lo que pegas sale de la página.
home-heading = Descubre qué se rompe antes de actualizar.
home-lead = Pega un manifiesto. Farol nombra todas las API eliminadas y los registros congelados hasta tu versión de destino, muestra el cambio exacto y te lleva a la guía.
home-check = Comprobar un manifiesto
home-guides = Leer una guía

# El comprobador pequeño. Los ejemplos se llaman como lo que contienen.
home-example = Ejemplo
home-example-ingress = Ingress
home-example-pod = Imagen de Pod
home-example-kubeadm = kubeadm
home-paste-yours = Pega el tuyo
home-open-in-checker = Abrir en el comprobador
home-errors =
    { $count ->
        [one] 1 error
        [many] { $count } de errores
       *[other] { $count } errores
    }
home-warnings =
    { $count ->
        [one] 1 advertencia
        [many] { $count } de advertencias
       *[other] { $count } advertencias
    }
home-infos =
    { $count ->
        [one] 1 informativo
       *[other] { $count } informativos
    }
home-on-target = en { $version }
home-nothing = Nada que cambiar para { $version }

# Fechas, contadas desde el día hasta el que los datos se saben ciertos.
home-dates = Fechas que importan ahora
home-whole-timeline = Cronología completa
home-strip = Periodos de soporte de Kubernetes { $first } a { $last }, con la fecha de los datos
home-strip-until = con soporte hasta el { $date }
home-strip-until-planned = con soporte hasta el { $date }, previsto
home-strip-short-until = hasta el { $date }
home-strip-ended = terminó el { $date }
home-strip-data = datos: { $date }
home-ahead = Próximas
home-lately = Recientes
home-dates-note = Datos al { $date }. Puede haber versiones más nuevas; las fechas marcadas como previstas eran planes en ese momento.

home-guides-heading = Guías
home-all-guides = Todas las guías

home-anywhere = Llévalo a cualquier parte
home-anywhere-lead = Archivos estáticos, sin servidor, sin cuenta. El mismo motor en tu navegador, en tu terminal y en tu pipeline.
home-command = Comando
home-languages = Idiomas
home-host = Alójalo tú
home-host-text = Una carpeta de archivos, en cualquier servidor web, bajo cualquier ruta.
home-how = Cómo
