# Farol dentro de páginas ajenas: lo que dicen los elementos y la página que los muestra.

# Los elementos.
embed-open = Abrir en Farol
embed-here = Comprobado en esta página
embed-clear = Vaciar
embed-target = Comprobado para { $version }.
embed-too-large = Este texto es demasiado grande para un elemento insertado. El verificador de Farol sí puede con él.
embed-no-network = No se pudo llegar a Farol.
embed-no-wasm = Esta página no permite WebAssembly, y el verificador lo necesita.
embed-no-markup = La política de esta página no deja que Farol dibuje aquí.
embed-not-found = Farol no tiene nada con este nombre.
embed-failed = Farol no funciona en esta página.
