# Farol dentro de páginas ajenas: lo que dicen los elementos y la página que los muestra.

# Los elementos.
embed-open = Abrir en Farol
embed-here = Comprobado en esta página
embed-clear = Vaciar
embed-target = Comprobado para { $version }.
embed-too-large = Este texto es demasiado grande para un elemento insertado. El comprobador de Farol sí puede con él.
embed-no-network = No se pudo llegar a Farol.
embed-no-wasm = Esta página no permite WebAssembly, y el comprobador lo necesita.
embed-no-markup = La política de esta página no deja que Farol dibuje aquí.
embed-not-found = Farol no tiene nada con este nombre.
embed-failed = Farol no funciona en esta página.

# La página.
embed-title = Insertar Farol
embed-description = Pon el comprobador, la cronología, una guía o un hallazgo de Farol en tu propia documentación.
embed-lead = Pon el comprobador, una cronología, una guía o un hallazgo en tu propia documentación, en el idioma y con los colores de tu página. Lo que se pega ahí se queda en el navegador de quien lo pega.
embed-about = El comprobador, la cronología, las guías y los hallazgos también funcionan en páginas ajenas: como elementos, en un marco o como HTML puro.
embed-about-link = Mira cada uno, con las líneas para copiar

embed-start = Un script
embed-start-lead = Cárgalo una vez en la página; los elementos de abajo funcionan donde tu generador acepte HTML. No se carga nada más hasta que alguien se acerca a un elemento, y todos los elementos de la página comparten un mismo comprobador.
embed-start-fallback = Lo que escribes dentro de un elemento se muestra hasta que funciona y se queda ahí, con el motivo, donde no puede funcionar. Escribe lo que esa persona necesita: una frase, un enlace, el propio manifiesto.

embed-generators = En tu generador
embed-generators-lead = Estas líneas cargan el script en todas las páginas; las pruebas de Farol construyen páginas con ellas. Un elemento va en la página como HTML; en Sphinx, debajo de `.. raw:: html`.

embed-checker = Un comprobador
embed-checker-lead = El texto de un `pre` o de un `script type="text/yaml"` en su interior se comprueba enseguida. Quien lee puede cambiarlo, pegar el suyo y aplicar las correcciones.
embed-timeline = Una cronología
embed-timeline-lead = `from` y `to` admiten una versión o un día; `lanes`, algunos de `release`, `api`, `registry`, `package`, `runtime`, `flag`, `retired`. Sin ninguno muestra los últimos años y lo previsto, y no necesita WebAssembly.
embed-guide = Una guía
embed-guide-lead = Una guía entera, por la última parte de su dirección. No necesita WebAssembly.
embed-finding = Un hallazgo
embed-finding-lead = Lo que encuentra una regla: un ejemplo, el hallazgo y su corrección. No necesita WebAssembly, salvo que indiques otra versión de destino.

embed-frame = En un marco
embed-frame-lead = Para páginas que no pueden cargar scripts ajenos. El sandbox separa el marco de tu página. Con `frame.js` en tu página, el marco es tan alto como lo que muestra; sin él, ponle una altura.
embed-frame-options = La dirección admite `theme` y `target`. `data-max-height` limita la altura que da `frame.js`; sin él, el límite es de 4000 píxeles.

embed-static = Sin scripts
embed-static-lead = La cronología y el ejemplo de cada regla existen también como HTML puro, un archivo para cada uno. Guarda el archivo junto a tus páginas e inclúyelo como HTML puro.
embed-static-timeline = La cronología
embed-static-finding = El ejemplo de { $rule }; cada regla tiene el suyo, con su propio nombre
embed-static-style = No llevan script ni estilos en línea, así que las políticas estrictas y Markdown los dejan como están. Su aspecto está en `embed.css`, que enlaza la primera etiqueta: copia también ese archivo si tu política no permite otro host. Sin él, el dibujo conserva sus líneas.

embed-options = Atributos, propiedades, eventos
embed-options-lead = Los tipos y comentarios para editores están en
embed-options-name = Nombre
embed-options-of = De
embed-options-means = Qué es
embed-options-all = todos
embed-option-locale = El idioma: `en`, `pt-BR`, `es` o `zh-CN`. Sin él, el del `lang` más cercano, o inglés.
embed-option-theme = `light` o `dark`. Sin él, el esquema de color de tu página.
embed-option-target = Una versión como `1.36`. Sin ella, la versión más reciente.
embed-option-from-to = Una versión, o un día como `2025-01-31`.
embed-option-lanes = Nombres de carriles, con comas.
embed-option-slug = La última parte de la dirección de una guía.
embed-option-rule = El nombre de una regla.
embed-option-text = Propiedad: el texto; se puede asignar.
embed-option-report = Propiedad: el último informe, o `null`.
embed-option-check = Método: comprueba ahora; una promesa del informe.
embed-option-fix = Método: aplica toda corrección segura; una promesa del texto, de cuántas se aplicaron y de lo que queda.
embed-event-report = Evento después de cada comprobación; `detail` es el informe.
embed-event-navigate = Evento antes de seguir un enlace; `detail.href` es su dirección, y `preventDefault()` lo impide.

embed-look = Colores y letra
embed-look-lead = El estilo de tu página no entra, ni el de Farol sale. Asigna estas propiedades a un elemento o a cualquier cosa por encima de él; un color para ambos esquemas es `light-dark(…, …)`.
embed-look-parts = Partes para `::part()`:

embed-policy = Política de seguridad de contenido
embed-policy-lead = Una página con política propia tiene que permitir estos orígenes:
embed-policy-wasm = Sin `'wasm-unsafe-eval'`, el comprobador dice que no puede funcionar; todo lo demás funciona. Sin `worker-src`, los textos se comprueban en el hilo de la página.
embed-policy-types = Solo donde la página exige Trusted Types:
embed-policy-static = Para un marco y para el HTML puro:
