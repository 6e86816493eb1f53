<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutText</name>
    <message>
        <source>About Tutti</source>
        <translation>Acerca de Tutti</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Tutti %1&lt;/h3&gt;&lt;p&gt;Converts folders of sounds to wav and draws their spectra: one after the other, on threads, with OpenMP, in a pool of processes, or with MPI; and shows what the parallelism bought.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Tutti %1&lt;/h3&gt;&lt;p&gt;Convierte carpetas de sonidos a wav y dibuja sus espectros: uno tras otro, con hilos, con OpenMP, con un grupo de procesos o con MPI; y muestra cuánto se ganó con el paralelismo.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Tutti</source>
        <translation>&amp;Acerca de Tutti</translation>
    </message>
    <message>
        <source>Says what Tutti is.</source>
        <translation>Explica qué es Tutti.</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
    <message>
        <source>Says what Qt is.</source>
        <translation>Explica qué es Qt.</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Takes the sounds of a folder.</source>
        <translation>Toma los sonidos de una carpeta.</translation>
    </message>
    <message>
        <source>Choose f&amp;iles…</source>
        <translation>Elegir a&amp;rchivos…</translation>
    </message>
    <message>
        <source>Takes single sounds.</source>
        <translation>Toma sonidos sueltos.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Looks through the chosen folders again.</source>
        <translation>Vuelve a revisar las carpetas elegidas.</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>Takes all folders and files out of the list; no file is deleted.</source>
        <translation>Quita de la lista todas las carpetas y todos los archivos; no se borra ningún archivo.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>Searches the offline library, downloads, converts, draws spectra and compares two engines.</source>
        <translation>Busca en la biblioteca sin conexión, descarga, convierte, dibuja espectros y compara dos motores.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ends Tutti; a run under way stops, and can be continued at the next start.</source>
        <translation>Cierra Tutti; si hay una ejecución en curso, se detiene y se puede continuar la próxima vez que se abra.</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>Con&amp;vertir</translation>
    </message>
    <message>
        <source>Makes a wav of each sound.</source>
        <translation>Crea un wav de cada sonido.</translation>
    </message>
    <message>
        <source>&amp;Spectra</source>
        <translation>&amp;Espectros</translation>
    </message>
    <message>
        <source>Draws the spectrum of each sound.</source>
        <translation>Dibuja el espectro de cada sonido.</translation>
    </message>
    <message>
        <source>&amp;Options…</source>
        <translation>&amp;Opciones…</translation>
    </message>
    <message>
        <source>How sounds are converted and analysed.</source>
        <translation>Cómo se convierten y analizan los sonidos.</translation>
    </message>
    <message>
        <source>Results go there instead of beside the source.</source>
        <translation>Los resultados van allí y no junto al original.</translation>
    </message>
    <message>
        <source>▶ &amp;Run</source>
        <translation>▶ E&amp;jecutar</translation>
    </message>
    <message>
        <source>Does what is ticked for all files of the list.</source>
        <translation>Hace lo que está marcado con todos los archivos de la lista.</translation>
    </message>
    <message>
        <source>■ C&amp;ancel</source>
        <translation>■ &amp;Cancelar</translation>
    </message>
    <message>
        <source>Ends what is under way: what was done stays, what was half done goes.</source>
        <translation>Detiene lo que está en curso: lo terminado se conserva y lo que quedó a medias se borra.</translation>
    </message>
    <message>
        <source>Retr&amp;y failed</source>
        <translation>Repetir &amp;fallidos</translation>
    </message>
    <message>
        <source>Does again what failed, and nothing else.</source>
        <translation>Repite lo que falló, y nada más.</translation>
    </message>
    <message>
        <source>&amp;Time again</source>
        <translation>&amp;Medir otra vez</translation>
    </message>
    <message>
        <source>Does the last run once more into a folder that is removed afterwards, to time it.</source>
        <translation>Repite la última ejecución en una carpeta que después se elimina, para medir el tiempo.</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>Co&amp;mparar…</translation>
    </message>
    <message>
        <source>Lets engines and worker counts do the same work in turn, to compare their times.</source>
        <translation>Hace el mismo trabajo por turnos con varios motores y números de trabajadores, para comparar los tiempos.</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>Comparar otra ve&amp;z</translation>
    </message>
    <message>
        <source>Measures the newest comparison once more.</source>
        <translation>Vuelve a medir la comparación más reciente.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Saves the comparison as JSON, CSV, Markdown or a page of HTML, as the file&apos;s name ends.</source>
        <translation>Guarda la comparación como JSON, CSV, Markdown o página HTML, según la extensión del archivo.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>Gives the comparison a name to find it again.</source>
        <translation>Le da a la comparación un nombre para encontrarla después.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Deletes the kept comparisons that are selected.</source>
        <translation>Elimina las comparaciones guardadas que estén seleccionadas.</translation>
    </message>
    <message>
        <source>Compare across da&amp;ys</source>
        <translation>Comparar entre &amp;días</translation>
    </message>
    <message>
        <source>Lays the kept comparisons that are selected over each other; they must be of the same work.</source>
        <translation>Superpone las comparaciones guardadas que estén seleccionadas; deben ser del mismo trabajo.</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Ejec&amp;uciones</translation>
    </message>
    <message>
        <source>Every run that finished beside the others.</source>
        <translation>Todas las ejecuciones terminadas, una junto a otra.</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>Engines and worker counts on the same work, in rounds.</source>
        <translation>Motores y números de trabajadores con el mismo trabajo, en rondas.</translation>
    </message>
    <message>
        <source>&amp;Scaling</source>
        <translation>E&amp;scalado</translation>
    </message>
    <message>
        <source>Speed-up and efficiency over the number of workers.</source>
        <translation>Aceleración y eficiencia según el número de trabajadores.</translation>
    </message>
    <message>
        <source>&amp;Where it went</source>
        <translation>Adónde se &amp;fue</translation>
    </message>
    <message>
        <source>What kept a run from being as many times as fast as it has workers.</source>
        <translation>Qué impidió que una ejecución fuera tantas veces más rápida como trabajadores tiene.</translation>
    </message>
    <message>
        <source>W&amp;hat if</source>
        <translation>¿&amp;Y si…?</translation>
    </message>
    <message>
        <source>A run&apos;s jobs replayed under other schedules and worker counts.</source>
        <translation>Las tareas de una ejecución, simuladas con otras planificaciones y otros números de trabajadores.</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>Lecc&amp;iones</translation>
    </message>
    <message>
        <source>Guided experiments: guess, measure, understand.</source>
        <translation>Experimentos guiados: estimar, medir, entender.</translation>
    </message>
    <message>
        <source>&amp;Play or stop</source>
        <translation>Oír o &amp;parar</translation>
    </message>
    <message>
        <source>Plays the sound of the current row.</source>
        <translation>Reproduce el sonido de la fila actual.</translation>
    </message>
    <message>
        <source>Play the &amp;next</source>
        <translation>Oír el &amp;siguiente</translation>
    </message>
    <message>
        <source>Goes to the next row and plays its sound.</source>
        <translation>Pasa a la fila siguiente y reproduce su sonido.</translation>
    </message>
    <message>
        <source>Play the pre&amp;vious</source>
        <translation>Oír el a&amp;nterior</translation>
    </message>
    <message>
        <source>Goes to the row before and plays its sound.</source>
        <translation>Pasa a la fila anterior y reproduce su sonido.</translation>
    </message>
    <message>
        <source>&amp;Credits for these files…</source>
        <translation>&amp;Créditos de estos archivos…</translation>
    </message>
    <message>
        <source>Lists authors and licences of the selected files, or of all.</source>
        <translation>Muestra los autores y las licencias de los archivos seleccionados, o de todos.</translation>
    </message>
    <message>
        <source>&amp;Open the result</source>
        <translation>&amp;Abrir el resultado</translation>
    </message>
    <message>
        <source>Opens the newest result of the current row with the program for it.</source>
        <translation>Abre el resultado más reciente de la fila actual con el programa que corresponda.</translation>
    </message>
    <message>
        <source>Show in the file &amp;manager</source>
        <translation>&amp;Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Opens the folder that the sound lies in.</source>
        <translation>Abre la carpeta donde está el sonido.</translation>
    </message>
    <message>
        <source>Does the selected files that were skipped, and replaces what lay there.</source>
        <translation>Procesa los archivos seleccionados que se omitieron y reemplaza lo que ya había.</translation>
    </message>
    <message>
        <source>Select &amp;all files</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Selects every row shown.</source>
        <translation>Selecciona todas las filas visibles.</translation>
    </message>
    <message>
        <source>Do&amp;wnload</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message>
        <source>Downloads the selected sounds, or all that were found when none is selected.</source>
        <translation>Descarga los sonidos seleccionados, o todos los encontrados si no hay ninguno seleccionado.</translation>
    </message>
    <message>
        <source>■ C&amp;ancel the download</source>
        <translation>■ &amp;Cancelar la descarga</translation>
    </message>
    <message>
        <source>Ends the download: what came stays, what was half done goes.</source>
        <translation>Detiene la descarga: lo que llegó se conserva y lo que quedó a medias se borra.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Downloads again what failed or was cancelled.</source>
        <translation>Descarga de nuevo lo que falló o se canceló.</translation>
    </message>
    <message>
        <source>&amp;Time one at a time</source>
        <translation>Medir de &amp;uno en uno</translation>
    </message>
    <message>
        <source>Downloads the same sounds once more, one at a time and into a folder that is removed afterwards, to see what overlapping waits bought.</source>
        <translation>Descarga otra vez los mismos sonidos, de uno en uno y en una carpeta que después se elimina, para ver cuánto se ganó con las esperas simultáneas.</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <translation>Ingresar c&amp;lave…</translation>
    </message>
    <message>
        <source>How to get a key for freesound.org, and a field for it.</source>
        <translation>Cómo obtener una clave de freesound.org, y un campo para escribirla.</translation>
    </message>
    <message>
        <source>Sign &amp;in for originals…</source>
        <translation>&amp;Iniciar sesión para originales…</translation>
    </message>
    <message>
        <source>Lets you allow Tutti, in the browser, to download original files as you.</source>
        <translation>Permite autorizar a Tutti, en el navegador, para descargar archivos originales en nombre del usuario.</translation>
    </message>
    <message>
        <source>&amp;Forget the key…</source>
        <translation>Ol&amp;vidar la clave…</translation>
    </message>
    <message>
        <source>Takes the key and what belongs to it out of every place that it is kept in.</source>
        <translation>Quita la clave y lo relacionado con ella de todos los lugares donde se guarda.</translation>
    </message>
    <message>
        <source>Open its &amp;page</source>
        <translation>Abrir su &amp;página</translation>
    </message>
    <message>
        <source>Opens the sound&apos;s page in the browser.</source>
        <translation>Abre la página del sonido en el navegador.</translation>
    </message>
    <message>
        <source>&amp;Copy its credit</source>
        <translation>C&amp;opiar su crédito</translation>
    </message>
    <message>
        <source>Copies what must be said of the selected sounds, a line each.</source>
        <translation>Copia los créditos de los sonidos seleccionados, una línea por sonido.</translation>
    </message>
    <message>
        <source>Search &amp;similar sounds</source>
        <translation>Buscar &amp;similares</translation>
    </message>
    <message>
        <source>Searches sounds that are like this one.</source>
        <translation>Busca sonidos parecidos a este.</translation>
    </message>
    <message>
        <source>This a&amp;uthor&apos;s sounds</source>
        <translation>Sonidos de este &amp;autor</translation>
    </message>
    <message>
        <source>Lists the sounds of the same author.</source>
        <translation>Muestra los sonidos del mismo autor.</translation>
    </message>
    <message>
        <source>Lists the sounds of the same pack.</source>
        <translation>Muestra los sonidos del mismo paquete.</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>&amp;Página de inicio</translation>
    </message>
    <message>
        <source>Shows the ways to begin and what was worked on before.</source>
        <translation>Muestra las formas de empezar y en qué se trabajó antes.</translation>
    </message>
    <message>
        <source>&amp;Filter files</source>
        <translation>&amp;Filtrar archivos</translation>
    </message>
    <message>
        <source>Goes to the filter above the file table.</source>
        <translation>Va al filtro que está sobre la tabla de archivos.</translation>
    </message>
    <message>
        <source>Status &amp;line and back</source>
        <translation>&amp;Línea de estado y regreso</translation>
    </message>
    <message>
        <source>Moves the focus to the status line, and back.</source>
        <translation>Lleva el foco a la línea de estado, y de vuelta.</translation>
    </message>
    <message>
        <source>F&amp;reesound</source>
        <translation>F&amp;reesound</translation>
    </message>
    <message>
        <source>Shows Freesound.</source>
        <translation>Muestra Freesound.</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Shows the chosen folders.</source>
        <translation>Muestra las carpetas elegidas.</translation>
    </message>
    <message>
        <source>File &amp;table</source>
        <translation>&amp;Tabla de archivos</translation>
    </message>
    <message>
        <source>Goes to the file table.</source>
        <translation>Va a la tabla de archivos.</translation>
    </message>
    <message>
        <source>&amp;Spectrum</source>
        <translation>&amp;Espectro</translation>
    </message>
    <message>
        <source>Shows the spectra.</source>
        <translation>Muestra los espectros.</translation>
    </message>
    <message>
        <source>T&amp;iming</source>
        <translation>T&amp;iempos</translation>
    </message>
    <message>
        <source>Shows the runs side by side.</source>
        <translation>Muestra las ejecuciones una junto a otra.</translation>
    </message>
    <message>
        <source>Ti&amp;meline</source>
        <translation>Cronolo&amp;gía</translation>
    </message>
    <message>
        <source>Shows what each worker did when.</source>
        <translation>Muestra qué hizo cada trabajador y cuándo.</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Regi&amp;stro</translation>
    </message>
    <message>
        <source>Shows the log.</source>
        <translation>Muestra el registro.</translation>
    </message>
    <message>
        <source>Colours the window.</source>
        <translation>Colores de la ventana.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>Menos &amp;movimiento</translation>
    </message>
    <message>
        <source>Nothing in the window moves by itself, whatever the system says.</source>
        <translation>Nada se mueve por sí solo en la ventana, diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>Note at the end of &amp;long runs</source>
        <translation>Avisar al final de ejecuciones &amp;largas</translation>
    </message>
    <message>
        <source>Shows a note on the desktop when what took long has ended and the window is not the one in front.</source>
        <translation>Muestra un aviso en el escritorio cuando termina algo que tardó mucho y la ventana no está al frente.</translation>
    </message>
    <message>
        <source>Texts, numbers and dates are shown as in this language.</source>
        <translation>Los textos, los números y las fechas se muestran como en este idioma.</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>Choose a folder for r&amp;esults…</source>
        <translation>Elegir carpeta de &amp;resultados…</translation>
    </message>
    <message>
        <source>Redo s&amp;kipped, overwriting</source>
        <translation>Re&amp;hacer omitidos, sobrescribiendo</translation>
    </message>
    <message>
        <source>T&amp;his pack</source>
        <translation>Este paque&amp;te</translation>
    </message>
    <message>
        <source>&amp;Help for this panel</source>
        <translation>A&amp;yuda de este panel</translation>
    </message>
    <message>
        <source>Opens the help at the page about what has the focus.</source>
        <translation>Abre la ayuda en la página sobre lo que tiene el foco.</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Opens the help at its first page.</source>
        <translation>Abre la ayuda en la primera página.</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>Says what speed-up, efficiency and the other words mean.</source>
        <translation>Explica qué significan aceleración, eficiencia y las demás palabras.</translation>
    </message>
</context>
<context>
    <name>FileColumns</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The file&apos;s name, below the chosen folder.</source>
        <translation>El nombre del archivo, a partir de la carpeta elegida.</translation>
    </message>
    <message>
        <source>The ending of the file&apos;s name.</source>
        <translation>La extensión del archivo.</translation>
    </message>
    <message>
        <source>How long the sound lasts; known once a job has looked into the file.</source>
        <translation>Cuánto dura el sonido; se sabe cuando una tarea ha abierto el archivo.</translation>
    </message>
    <message>
        <source>What is going on with the file, or what came of it. The colour tells the worker.</source>
        <translation>Qué está pasando con el archivo, o en qué terminó. El color indica el trabajador.</translation>
    </message>
    <message>
        <source>Time = finished − started, on the worker&apos;s clock; added up where a file had two jobs.</source>
        <translation>Tiempo = fin − inicio, según el reloj del trabajador; se suma si el archivo tuvo dos tareas.</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>trabajador %1</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>converted, waiting</source>
        <translation>convertido, en espera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>skipped: done already</source>
        <translation>omitido: ya estaba hecho</translation>
    </message>
    <message>
        <source>%1 by worker %2 in %3</source>
        <translation>%1, trabajador %2, en %3</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>S&amp;ounds</source>
        <translation>S&amp;onidos</translation>
    </message>
    <message>
        <source>Free&amp;sound</source>
        <translation>Free&amp;sound</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;Timing</source>
        <translation>&amp;Tiempos</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>ScalingLegend</name>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law, 95 % interval</source>
        <translation>Ley de Amdahl, intervalo de 95 %</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Su estimación</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 %2, your guess: %3</source>
        <extracomment>A number of workers or connections and the speed-up that was guessed for it.</extracomment>
        <translation>%1 %2, su estimación: %3</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Type what to look for, one query a line.</source>
        <translation>Escriba qué buscar, una consulta por línea.</translation>
    </message>
    <message>
        <source>“%1” is no number; type the numbers, or the addresses of the pages.</source>
        <translation>“%1” no es un número; escriba los números o las direcciones de las páginas.</translation>
    </message>
    <message>
        <source>Type the numbers of the sounds, parted by commas.</source>
        <translation>Escriba los números de los sonidos, separados por comas.</translation>
    </message>
    <message>
        <source>Type the name of a user, or several parted by commas.</source>
        <translation>Escriba el nombre de un usuario, o varios separados por comas.</translation>
    </message>
    <message>
        <source>Type a number, or several parted by commas.</source>
        <translation>Escriba un número, o varios separados por comas.</translation>
    </message>
    <message>
        <source>“%1” is no number; type the number of a pack or a sound.</source>
        <translation>“%1” no es un número; escriba el número de un paquete o de un sonido.</translation>
    </message>
    <message>
        <source>Type the number of a bookmark category, or nothing for all.</source>
        <translation>Escriba el número de una categoría de marcadores, o nada para todas.</translation>
    </message>
    <message>
        <source>The longest length is shorter than the shortest; mend one of them.</source>
        <translation>La duración máxima es menor que la mínima; corrija una de las dos.</translation>
    </message>
</context>
<context>
    <name>SoundRows</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Plays the sound without downloading it.</source>
        <translation>Reproduce el sonido sin descargarlo.</translation>
    </message>
    <message>
        <source>The author&apos;s name for the sound.</source>
        <translation>El nombre que el autor le dio al sonido.</translation>
    </message>
    <message>
        <source>How the download goes, or what came of it.</source>
        <translation>Cómo va la descarga, o en qué terminó.</translation>
    </message>
    <message>
        <source>CC0: any use. BY: name the author. BY-NC: and no commercial use. S+: Sampling+, only as a part of something new.</source>
        <translation>CC0: cualquier uso. BY: se nombra al autor. BY-NC: además, sin uso comercial. S+: Sampling+, solo como parte de algo nuevo.</translation>
    </message>
    <message>
        <source>How long the sound lasts.</source>
        <translation>Cuánto dura el sonido.</translation>
    </message>
    <message>
        <source>Who put the sound on Freesound.</source>
        <translation>Quién publicó el sonido en Freesound.</translation>
    </message>
    <message>
        <source>The kind of the author&apos;s own file; previews are mp3 or ogg.</source>
        <translation>El tipo del archivo del autor; las preescuchas son mp3 u ogg.</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>by %1, number %2</source>
        <translation>de %1, número %2</translation>
    </message>
    <message>
        <source>Pack: %1</source>
        <translation>Paquete: %1</translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Encontrado con: %1</translation>
    </message>
    <message>
        <source>Its author marks it as explicit.</source>
        <translation>Su autor lo marca como explícito.</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Parar %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Oír %1</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oír</translation>
    </message>
</context>
<context>
    <name>SoundText</name>
    <message>
        <source>free for any use, nobody has to be named</source>
        <translation>libre para cualquier uso, sin obligación de nombrar a nadie</translation>
    </message>
    <message>
        <source>name the author; commercial use is fine</source>
        <translation>se nombra al autor; se permite el uso comercial</translation>
    </message>
    <message>
        <source>name the author; no commercial use</source>
        <translation>se nombra al autor; sin uso comercial</translation>
    </message>
    <message>
        <source>name the author; only as a part of something new, never in advertising</source>
        <translation>se nombra al autor; solo como parte de algo nuevo, nunca en publicidad</translation>
    </message>
    <message>
        <source>a licence that Tutti does not know; look at the sound&apos;s page</source>
        <translation>una licencia que Tutti no conoce; consulte la página del sonido</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>A licence&apos;s name and what it asks for.</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 this minute, %3 of %4 today</source>
        <extracomment>Requests to Freesound that were made, and how many may be.</extracomment>
        <translation>%1 de %2 en este minuto, %3 de %4 hoy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The key&apos;s limit is reached; it goes on in %1.</source>
        <translation>Se alcanzó el límite de la clave; se continúa en %1.</translation>
    </message>
    <message>
        <source>Freesound did not answer; it is tried again in %1.</source>
        <translation>Freesound no respondió; se intenta de nuevo en %1.</translation>
    </message>
    <message>
        <source>best match</source>
        <translation>mejor coincidencia</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>más largos primero</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>más cortos primero</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>más nuevos primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>más antiguos primero</translation>
    </message>
    <message>
        <source>most downloaded first</source>
        <translation>más descargados primero</translation>
    </message>
    <message>
        <source>least downloaded first</source>
        <translation>menos descargados primero</translation>
    </message>
    <message>
        <source>best rated first</source>
        <translation>mejor valorados primero</translation>
    </message>
    <message>
        <source>worst rated first</source>
        <translation>peor valorados primero</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Run %1 of %2, %3</source>
        <translation>Ejecución %1 de %2, %3</translation>
    </message>
    <message>
        <source>%1 with %2, to time it</source>
        <translation>%1 con %2, para medir el tiempo</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>falta menos de un segundo</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>faltan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltan cerca de %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidos: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>omitidos: %1</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>cancelados: %1</translation>
    </message>
    <message>
        <source>%1 × real time</source>
        <translation>%1 × tiempo real</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were kept that were made with other settings or not by Tutti; to replace them, select their rows and press %1.</source>
        <translation>
            <numerusform>Se conservó %n resultado hecho con otros ajustes o no hecho por Tutti; para reemplazarlo, seleccione su fila y presione %1.</numerusform>
            <numerusform>Se conservaron %n resultados hechos con otros ajustes o no hechos por Tutti; para reemplazarlos, seleccione sus filas y presione %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for sounds: %n found</source>
        <translation>
            <numerusform>Buscando sonidos: %n encontrado</numerusform>
            <numerusform>Buscando sonidos: %n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No sounds in the list</source>
        <translation>No hay sonidos en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s)</source>
        <translation>
            <numerusform>%n sonido</numerusform>
            <numerusform>%n sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This folder answers slowly: %n found so far</source>
        <translation>
            <numerusform>Esta carpeta responde despacio: %n encontrado por ahora</numerusform>
            <numerusform>Esta carpeta responde despacio: %n encontrados por ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::AcrossView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A median and its interval.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With %1 the data show no difference between them.</source>
        <translation>Con %1, los datos no muestran diferencia entre ellas.</translation>
    </message>
    <message>
        <source>With %1, %2 took %3 and %4 took %5, %6 times as long.</source>
        <translation>Con %1, %2 tardó %3 y %4 tardó %5: %6 veces el primer tiempo.</translation>
    </message>
    <message>
        <source>Speed-ups of each comparison</source>
        <translation>Aceleraciones de cada comparación</translation>
    </message>
    <message>
        <source>Median wall times side by side</source>
        <translation>Medianas del tiempo de reloj, una junto a otra</translation>
    </message>
    <message>
        <source>No entry was measured in all of them.</source>
        <translation>Ninguna configuración se midió en todas.</translation>
    </message>
</context>
<context>
    <name>tutti::AxesText</name>
    <message>
        <source>Frequency (Hz)</source>
        <translation>Frecuencia (Hz)</translation>
    </message>
</context>
<context>
    <name>tutti::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
</context>
<context>
    <name>tutti::ComparisonController</name>
    <message>
        <source>The comparison was cancelled before anything was measured.</source>
        <translation>La comparación se canceló antes de medir algo.</translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation>No se midió nada.</translation>
    </message>
    <message>
        <source>A comparison measures nothing while something else runs: wait for its end.</source>
        <translation>Una comparación no mide nada mientras otra cosa está en curso: espere a que termine.</translation>
    </message>
    <message>
        <source>No file of the list can be used for this job.</source>
        <translation>Ningún archivo de la lista sirve para esta tarea.</translation>
    </message>
    <message>
        <source>%1 have no room in %2, where %3 are free: compare fewer files, or make room.</source>
        <translation>%1 no caben en %2, donde hay %3 libres: compare menos archivos o libere espacio.</translation>
    </message>
</context>
<context>
    <name>tutti::ComparisonHeadings</name>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What spread the jobs over the workers</source>
        <translation>Lo que repartió las tareas entre los trabajadores</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Threads, processes or ranks that worked side by side, or connections; one after the other it is always 1</source>
        <translation>Hilos, procesos o rangos que trabajaron a la vez, o conexiones; en modo secuencial siempre es 1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>How jobs found their workers: longest first, in order as workers fell free, or in equal blocks</source>
        <translation>Cómo se repartieron las tareas: primero las más largas, en orden según se desocupaban los trabajadores, o en bloques iguales</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median = the middle wall time of all rounds (start-up included);
half of the rounds took less, half took more</source>
        <translation>Mediana = el tiempo de reloj central de todas las rondas (arranque incluido);
la mitad de las rondas tardó menos y la otra mitad, más</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Where the true median lies with 95 % confidence (after Price and Bonett, from the order of the rounds);
it shrinks with every round</source>
        <translation>Dónde está la mediana verdadera con 95 % de confianza (según Price y Bonett, a partir del orden de las rondas);
se reduce con cada ronda</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Speed-up = median of the baseline ÷ median of this entry,
with its interval of 95 % (ratio of medians after Price and Bonett)</source>
        <translation>Aceleración = mediana de la referencia ÷ mediana de esta configuración,
con su intervalo de 95 % (cociente de medianas según Price y Bonett)</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Efficiency = speed-up ÷ workers</source>
        <translation>Eficiencia = aceleración ÷ trabajadores</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>Fracción serial</translation>
    </message>
    <message>
        <source>Serial fraction (Karp and Flatt) = (1 ÷ speed-up − 1 ÷ workers) ÷ (1 − 1 ÷ workers):
the share of the work that was not done side by side</source>
        <translation>Fracción serial (Karp y Flatt) = (1 ÷ aceleración − 1 ÷ trabajadores) ÷ (1 − 1 ÷ trabajadores):
la proporción del trabajo que no se hizo en paralelo</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Start-up = time from the start of the run until the first worker could take a job
(median of the rounds; part of the wall time)</source>
        <translation>Arranque = tiempo desde el inicio de la ejecución hasta que el primer trabajador pudo tomar una tarea
(mediana de las rondas; parte del tiempo de reloj)</translation>
    </message>
    <message>
        <source>Same output</source>
        <translation>Mismo resultado</translation>
    </message>
    <message>
        <source>Whether the outputs of every round are the baseline&apos;s, byte for byte;
an entry that differs has no speed-up</source>
        <translation>Indica si los resultados de todas las rondas son iguales a los de la referencia, byte por byte;
una configuración que difiere no tiene aceleración</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>How far these numbers can be trusted: green, amber or red, and why</source>
        <translation>Qué tan fiables son estos números: verde, ámbar o rojo, y por qué</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean = sum of the wall times ÷ rounds</source>
        <translation>Media = suma de los tiempos de reloj ÷ rondas</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Standard deviation = √(sum of (wall time − mean)² ÷ (rounds − 1))</source>
        <translation>Desviación estándar = √(suma de (tiempo de reloj − media)² ÷ (rondas − 1))</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>The shortest wall time of all rounds</source>
        <translation>El tiempo de reloj más corto de todas las rondas</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>The longest wall time of all rounds</source>
        <translation>El tiempo de reloj más largo de todas las rondas</translation>
    </message>
    <message>
        <source>Load balance</source>
        <translation>Equilibrio de carga</translation>
    </message>
    <message>
        <source>Load balance = mean of the workers&apos; busy times ÷ the longest of them;
100 % is even (median of the rounds)</source>
        <translation>Equilibrio de carga = media de los tiempos de ocupación de los trabajadores ÷ el mayor de ellos;
100 % es parejo (mediana de las rondas)</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>Tiempo de CPU</translation>
    </message>
    <message>
        <source>CPU time = what the jobs computed, summed over all workers (median of the rounds);
beside the wall time it shows how much was done at once</source>
        <translation>Tiempo de CPU = lo que calcularon las tareas, sumado para todos los trabajadores (mediana de las rondas);
junto al tiempo de reloj muestra cuánto se hizo a la vez</translation>
    </message>
</context>
<context>
    <name>tutti::ComparisonPanel</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avance de la comparación</translation>
    </message>
    <message>
        <source>Nothing was compared yet.
Press Compare to let several engines do the same work and see which is fastest, and whether that is certain.</source>
        <translation>Todavía no se ha comparado nada.
Presione Comparar para que varios motores hagan el mismo trabajo y ver cuál es el más rápido, y si eso es seguro.</translation>
    </message>
</context>
<context>
    <name>tutti::ComparisonStatus</name>
    <message>
        <source>Comparing: warm-up</source>
        <translation>Comparando: calentamiento</translation>
    </message>
    <message>
        <source>Comparing: round %1 of %2</source>
        <translation>Comparando: ronda %1 de %2</translation>
    </message>
    <message>
        <source>nearly done</source>
        <translation>casi listo</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>faltan unos %1 s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltan cerca de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tutti::ComparisonTableModel</name>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>tutti::ComparisonText</name>
    <message>
        <source>1 connection</source>
        <translation>1 conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 trabajador</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n trabajador</numerusform>
            <numerusform>%n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 times as fast as %2</source>
        <translation>%1 veces más rápido que %2</translation>
    </message>
    <message>
        <source>%1 times as long as %2</source>
        <translation>%1 veces el tiempo de %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A comparison with the baseline and its interval, such as &quot;1.84 times as fast as Sequential (1.79–1.90)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 took %2 in one round.</source>
        <translation>%1: %2 en una ronda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2, the median of %n rounds.</source>
        <translation>
            <numerusform>%1: %2 (%n ronda).</numerusform>
            <numerusform>%1: %2, la mediana de %n rondas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 (%3 with 95 % confidence, from %n rounds).</source>
        <extracomment>%2 is a time, %3 its interval.</extracomment>
        <translation>
            <numerusform>%1: %2 (%3 con 95 % de confianza, a partir de %n ronda).</numerusform>
            <numerusform>%1: %2 (%3 con 95 % de confianza, a partir de %n rondas).</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the baseline.</source>
        <translation>Es la referencia.</translation>
    </message>
    <message>
        <source>Its outputs differ from the baseline&apos;s, so its speed-up is withheld.</source>
        <translation>Sus resultados difieren de los de la referencia, por lo que no se da la aceleración.</translation>
    </message>
    <message>
        <source>The data show no difference from %1.</source>
        <translation>Los datos no muestran diferencia con %1.</translation>
    </message>
    <message>
        <source>That is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>The baseline could not be measured, so there is no speed-up.</source>
        <translation>No se pudo medir la referencia, por lo que no hay aceleración.</translation>
    </message>
    <message>
        <source>%1 took %2; there is nothing yet to compare it with.</source>
        <translation>%1: %2; todavía no hay con qué compararlo.</translation>
    </message>
    <message>
        <source>%1 has the shortest time, but the data show no difference from %2.</source>
        <translation>El tiempo más corto es el de %1, pero los datos no muestran diferencia con %2.</translation>
    </message>
    <message>
        <source>Nothing is faster than %1: %2 comes next, %3.</source>
        <translation>Nada es más rápido que %1: le sigue %2, %3.</translation>
    </message>
    <message>
        <source>%1 has the shortest time: %2, %3.</source>
        <translation>El tiempo más corto es el de %1: %2, %3.</translation>
    </message>
    <message>
        <source>Downloading over one connection</source>
        <translation>Descarga con una conexión</translation>
    </message>
    <message numerus="yes">
        <source>Downloading over %n connections</source>
        <translation>
            <numerusform>Descarga con %n conexión</numerusform>
            <numerusform>Descarga con %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with one worker</source>
        <extracomment>%1 is an engine.</extracomment>
        <translation>%1 con un trabajador</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n workers</source>
        <translation>
            <numerusform>%1 con %n trabajador</numerusform>
            <numerusform>%1 con %n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <extracomment>A speed-up and its interval: &quot;1.84 × (1.79–1.90)&quot;.</extracomment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>%1–%2 s</source>
        <translation>%1–%2 s</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>faster</source>
        <translation>más rápido</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más lento</translation>
    </message>
    <message>
        <source>not yet measured</source>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>%1 could not be measured: %2</source>
        <translation>No se pudo medir %1: %2</translation>
    </message>
    <message>
        <source>%1 is not yet measured.</source>
        <translation>%1: todavía no se ha medido.</translation>
    </message>
    <message>
        <source>None of the entries could be measured.</source>
        <translation>No se pudo medir ninguna de las configuraciones.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>The outputs of one entry differ.</source>
        <translation>Los resultados de una configuración difieren.</translation>
    </message>
    <message numerus="yes">
        <source>The outputs of %n entries differ.</source>
        <translation>
            <numerusform>Los resultados de %n configuración difieren.</numerusform>
            <numerusform>Los resultados de %n configuraciones difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled before its last round.</source>
        <translation>Se canceló antes de la última ronda.</translation>
    </message>
</context>
<context>
    <name>tutti::ComparisonView</name>
    <message>
        <source>a name to find it again</source>
        <translation>un nombre para encontrarla después</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A sign that stands for a lamp, and the light&apos;s name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wall time of each entry, with its interval</source>
        <translation>Tiempo de reloj de cada configuración, con su intervalo</translation>
    </message>
    <message>
        <source>Entries that are compared</source>
        <translation>Configuraciones que se comparan</translation>
    </message>
</context>
<context>
    <name>tutti::ConditionsText</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of warm-up</source>
        <translation>
            <numerusform>%n ronda de calentamiento</numerusform>
            <numerusform>%n rondas de calentamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 logical and %2 physical cores</source>
        <translation>%1 núcleos lógicos y %2 físicos</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>%1 de memoria</translation>
    </message>
    <message>
        <source>on mains power</source>
        <translation>conectada a la corriente</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>load before: %1</source>
        <translation>carga previa: %1</translation>
    </message>
    <message>
        <source>governor: %1</source>
        <translation>gobernador: %1</translation>
    </message>
    <message>
        <source>files were in the cache</source>
        <translation>los archivos estaban en la caché</translation>
    </message>
    <message>
        <source>files were not in the cache</source>
        <translation>los archivos no estaban en la caché</translation>
    </message>
    <message>
        <source>a disk</source>
        <translation>a un disco</translation>
    </message>
    <message>
        <source>memory, not a disk</source>
        <translation>a la memoria, no a un disco</translation>
    </message>
    <message>
        <source>a network disk</source>
        <translation>a un disco de red</translation>
    </message>
    <message>
        <source>results went to %1</source>
        <translation>los resultados fueron %1</translation>
    </message>
    <message>
        <source>results went to %1 (%2)</source>
        <translation>los resultados fueron %1 (%2)</translation>
    </message>
    <message>
        <source>Tutti %1, build type %2</source>
        <translation>Tutti %1, tipo de compilación %2</translation>
    </message>
</context>
<context>
    <name>tutti::ContinueBar</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Does what is left, under the engine that is chosen now.</source>
        <translation>Hace lo que falta, con el motor elegido ahora.</translation>
    </message>
    <message>
        <source>Continue the interrupted run</source>
        <translation>Continuar la ejecución interrumpida</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Leaves it at that: what was done stays.</source>
        <translation>La deja como está: lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Do not continue the interrupted run</source>
        <translation>No continuar la ejecución interrumpida</translation>
    </message>
    <message>
        <source>Interrupted run</source>
        <translation>Ejecución interrumpida</translation>
    </message>
    <message numerus="yes">
        <source>The conversion of %1 was interrupted: %2 of %3 done, %n left.</source>
        <extracomment>%1 is a date and time; %2 and %3 are numbers of files, %n too.</extracomment>
        <translation>
            <numerusform>La conversión del %1 se interrumpió: %2 de %3 listos, falta %n.</numerusform>
            <numerusform>La conversión del %1 se interrumpió: %2 de %3 listos, faltan %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spectra of %1 were interrupted: %2 of %3 done, %n left.</source>
        <extracomment>%1 is a date and time; %2 and %3 are numbers of files, %n too.</extracomment>
        <translation>
            <numerusform>Los espectros del %1 se interrumpieron: %2 de %3 listos, falta %n.</numerusform>
            <numerusform>Los espectros del %1 se interrumpieron: %2 de %3 listos, faltan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches the sounds that are left.</source>
        <translation>Descarga los sonidos que faltan.</translation>
    </message>
    <message numerus="yes">
        <source>The download of %1 was interrupted: %2 of %3 done, %n left.</source>
        <extracomment>%1 is a date and time; %2 and %3 are numbers of sounds, %n too.</extracomment>
        <translation>
            <numerusform>La descarga del %1 se interrumpió: %2 de %3 listos, falta %n.</numerusform>
            <numerusform>La descarga del %1 se interrumpió: %2 de %3 listos, faltan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its journal is %1; tutti-cli resume goes on with it, too.</source>
        <translation>Su diario es %1; tutti-cli resume también puede seguir con ella.</translation>
    </message>
</context>
<context>
    <name>tutti::Continuing</name>
    <message>
        <source>If this run is interrupted, it cannot be continued: %1</source>
        <translation>Si esta ejecución se interrumpe, no se podrá continuar: %1</translation>
    </message>
    <message numerus="yes">
        <source>The run was interrupted while it began: it says nothing of %n file(s). Run it again for the rest.</source>
        <translation>
            <numerusform>La ejecución se interrumpió al comenzar: no dice nada de %n archivo. Ejecútela de nuevo para el resto.</numerusform>
            <numerusform>La ejecución se interrumpió al comenzar: no dice nada de %n archivos. Ejecútela de nuevo para el resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left can be continued, with another engine too. The run&apos;s journal is %1.</source>
        <translation>Lo que falta se puede continuar, también con otro motor. El diario de la ejecución es %1.</translation>
    </message>
</context>
<context>
    <name>tutti::ConvertPage</name>
    <message>
        <source>as the source (16 for mp3 and ogg)</source>
        <translation>como el original (16 para mp3 y ogg)</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>24 bits</source>
        <translation>24 bits</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 bits</translation>
    </message>
    <message>
        <source>32-bit floating point</source>
        <translation>32 bits de coma flotante</translation>
    </message>
    <message>
        <source>Samples a second. Changing the rate uses libsoxr at its very high quality.</source>
        <translation>Muestras por segundo. El cambio de frecuencia usa libsoxr con su calidad muy alta.</translation>
    </message>
    <message>
        <source>as the source</source>
        <translation>como el original</translation>
    </message>
    <message>
        <source>&amp;Bits a sample</source>
        <translation>&amp;Bits por muestra</translation>
    </message>
    <message>
        <source>&amp;Rate in Hz</source>
        <translation>F&amp;recuencia (Hz)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Tags go along. Dither is added only where a higher depth is reduced to 16 or 24 bits, or after a change of rate or channels. A wav of more than 3.9 GiB becomes RF64.</source>
        <translation>Las etiquetas se conservan. Solo se agrega dither donde una profundidad mayor se reduce a 16 o 24 bits, o después de cambiar la frecuencia o los canales. Un wav de más de 3,9 GiB se convierte en RF64.</translation>
    </message>
    <message>
        <source>&amp;Mix all channels into one</source>
        <translation>Me&amp;zclar todos los canales en uno</translation>
    </message>
</context>
<context>
    <name>tutti::CoreText</name>
    <message>
        <source>made with other settings</source>
        <translation>hecho con otros ajustes</translation>
    </message>
    <message>
        <source>not made by Tutti</source>
        <translation>no hecho por Tutti</translation>
    </message>
    <message>
        <source>the source was changed after the result was made</source>
        <translation>el original cambió después de hacerse el resultado</translation>
    </message>
    <message>
        <source>it does not bear the credit that is known of its source now</source>
        <translation>no lleva el crédito que ahora se conoce de su original</translation>
    </message>
    <message>
        <source>%1 samples were louder than full scale and were limited</source>
        <translation>%1 muestras superaban la escala completa y se limitaron</translation>
    </message>
    <message>
        <source>%1 samples were no numbers and counted as 0</source>
        <translation>%1 muestras no eran números y se contaron como 0</translation>
    </message>
    <message>
        <source>shorter than a segment of %1 samples: taken as one of %2</source>
        <translation>más corto que un segmento de %1 muestras: se tomó como uno de %2</translation>
    </message>
    <message>
        <source>ends early: %1 of %2 samples were analysed</source>
        <translation>termina antes: se analizaron %1 de %2 muestras</translation>
    </message>
    <message>
        <source>silent: there is nothing but zeros where it was analysed</source>
        <translation>en silencio: solo hay ceros en el tramo analizado</translation>
    </message>
    <message>
        <source>%1: the name %2 was taken already</source>
        <translation>%1: el nombre %2 ya estaba ocupado</translation>
    </message>
    <message>
        <source>%1: the name %2 was taken by %3</source>
        <translation>%1: el nombre %2 lo ocupaba %3</translation>
    </message>
    <message>
        <source>%1: the name %2 is kept for the folder&apos;s credits</source>
        <translation>%1: el nombre %2 se reserva para los créditos de la carpeta</translation>
    </message>
    <message>
        <source>%1 bore a credit that is not known any more; the new one has none</source>
        <translation>%1 llevaba un crédito que ya no se conoce; el nuevo no lleva ninguno</translation>
    </message>
    <message>
        <source>damaged at %1: %2 bytes are no sound and were left out</source>
        <translation>dañado en %1: %2 bytes no son sonido y se dejaron fuera</translation>
    </message>
    <message>
        <source>decoding had to end at %1</source>
        <translation>la decodificación tuvo que terminar en %1</translation>
    </message>
    <message>
        <source>is cut off: it should be %1 long and ends at %2</source>
        <translation>está cortado: debería durar %1 y termina en %2</translation>
    </message>
    <message>
        <source>is cut off or damaged: it should be %1 long and ends at %2</source>
        <translation>está cortado o dañado: debería durar %1 y termina en %2</translation>
    </message>
    <message>
        <source>ends in the middle of a frame at %1: the file is cut off</source>
        <translation>termina a la mitad de una trama en %1: el archivo está cortado</translation>
    </message>
    <message>
        <source>the program %1 is missing; install Tutti again or build it</source>
        <translation>falta el programa %1; vuelva a instalar Tutti o compílelo</translation>
    </message>
    <message>
        <source>the program %1 is missing; install the package tutti-mpi, or build it</source>
        <translation>falta el programa %1; instale el paquete tutti-mpi o compílelo</translation>
    </message>
    <message>
        <source>%1 is not in PATH; install Open MPI (openmpi-bin) or name another launcher</source>
        <translation>%1 no está en PATH; instale Open MPI (openmpi-bin) o indique otro lanzador</translation>
    </message>
    <message>
        <source>srun takes its hosts from Slurm; leave out the host file</source>
        <translation>srun toma sus hosts de Slurm; no indique un archivo de hosts</translation>
    </message>
    <message>
        <source>this Tutti was built without OpenMP; build it with TUTTI_WITH_OPENMP=ON or choose another engine</source>
        <translation>este Tutti se compiló sin OpenMP; compílelo con TUTTI_WITH_OPENMP=ON o elija otro motor</translation>
    </message>
    <message>
        <source>this Tutti was built without MPI; build it with TUTTI_WITH_MPI=ON or choose another engine</source>
        <translation>este Tutti se compiló sin MPI; compílelo con TUTTI_WITH_MPI=ON o elija otro motor</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used (libsecret or a keychain service is missing)</source>
        <translation>no se puede usar el llavero del sistema (falta libsecret o un servicio de llavero)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain cannot be used (%1)</source>
        <translation>no se puede usar el llavero del sistema (%1)</translation>
    </message>
    <message>
        <source>its sound cannot be decoded; get the file again</source>
        <translation>su sonido no se puede decodificar; consiga el archivo otra vez</translation>
    </message>
    <message>
        <source>nothing could be read at the place to analyse; get the file again</source>
        <translation>no se pudo leer nada en el tramo por analizar; consiga el archivo otra vez</translation>
    </message>
    <message>
        <source>the place asked for cannot be reached; look whether the file is damaged</source>
        <translation>no se puede llegar al tramo pedido; revise si el archivo está dañado</translation>
    </message>
    <message>
        <source>too little could be read at the place to analyse; get the file again</source>
        <translation>se pudo leer muy poco en el tramo por analizar; consiga el archivo otra vez</translation>
    </message>
    <message>
        <source>is empty; get the file again</source>
        <translation>está vacío; consiga el archivo otra vez</translation>
    </message>
    <message>
        <source>there is no sound in it; nothing to analyse</source>
        <translation>no contiene sonido; no hay nada que analizar</translation>
    </message>
    <message>
        <source>there was not enough memory; use fewer workers</source>
        <translation>no alcanzó la memoria; use menos trabajadores</translation>
    </message>
    <message>
        <source>its result would replace it; choose another output folder</source>
        <translation>su resultado lo reemplazaría; elija otra carpeta de resultados</translation>
    </message>
    <message>
        <source>is a device or a pipe; name a sound file</source>
        <translation>es un dispositivo o una tubería; indique un archivo de sonido</translation>
    </message>
    <message>
        <source>is a folder; name a sound file</source>
        <translation>es una carpeta; indique un archivo de sonido</translation>
    </message>
    <message>
        <source>is not a file; name a sound file</source>
        <translation>no es un archivo; indique un archivo de sonido</translation>
    </message>
    <message>
        <source>is longer than it says and became too large for a wav; repair it first</source>
        <translation>es más largo de lo que dice y no cabe en un wav; repárelo primero</translation>
    </message>
    <message>
        <source>is no sound that Tutti can read; look whether it is a sound file</source>
        <translation>no es un sonido que Tutti pueda leer; revise si es un archivo de sonido</translation>
    </message>
    <message>
        <source>its MPEG format cannot be decoded here; convert it with another program</source>
        <translation>su formato MPEG no se puede decodificar aquí; conviértalo con otro programa</translation>
    </message>
    <message>
        <source>there is nothing to compare; choose an engine</source>
        <translation>no hay nada que comparar; elija un motor</translation>
    </message>
    <message>
        <source>shorter than %1 s: all %2 s were analysed</source>
        <translation>más corto que %1 s: se analizaron los %2 s completos</translation>
    </message>
    <message>
        <source>reached without a password</source>
        <translation>se llega sin contraseña</translation>
    </message>
    <message>
        <source>it asks for a password or refuses the key; put your public key there with ssh-copy-id</source>
        <translation>pide una contraseña o rechaza la clave; ponga allí su clave pública con ssh-copy-id</translation>
    </message>
    <message>
        <source>its host key is not known, or another than before; log in once by hand with ssh</source>
        <translation>su clave de host no se conoce o es otra que antes; entre una vez a mano con ssh</translation>
    </message>
    <message>
        <source>its name is not known; correct the host file or ask who runs the network</source>
        <translation>su nombre no se conoce; corríjalo o pregunte a quien lleva la red</translation>
    </message>
    <message>
        <source>it is there, but nobody answers at the port of ssh; start sshd there</source>
        <translation>está, pero nadie responde en el puerto de ssh; inicie sshd allí</translation>
    </message>
    <message>
        <source>the network does not lead there; look whether it is switched on and connected</source>
        <translation>la red no llega hasta allí; mire si está encendido y conectado</translation>
    </message>
    <message>
        <source>it does not answer; look whether it is switched on and connected</source>
        <translation>no responde; mire si está encendido y conectado</translation>
    </message>
    <message>
        <source>it cannot be reached (%1); mend this first</source>
        <translation>no se puede llegar (%1); arregle esto primero</translation>
    </message>
    <message>
        <source>%1 is not there; install Tutti at the same path as here</source>
        <translation>%1 no está allí; instale Tutti en la misma ruta que aquí</translation>
    </message>
    <message>
        <source>%1 does not start there (%2); install what it needs</source>
        <translation>%1 no arranca allí (%2); instale lo que necesita</translation>
    </message>
    <message>
        <source>%1 is of version %2 there and %3 here; install both from one build</source>
        <translation>%1 es de la versión %2 allí y %3 aquí; instale ambos de una misma compilación</translation>
    </message>
    <message>
        <source>Open MPI&apos;s daemon (orted, in version 5 prted) is not in the PATH of a shell without a terminal there; install openmpi-bin, or set PATH at the top of the shell&apos;s start file</source>
        <translation>El demonio de Open MPI (orted, en la versión 5 prted) no está en el PATH de un intérprete sin terminal allí; instale openmpi-bin o ponga PATH al principio del archivo de inicio del intérprete</translation>
    </message>
    <message>
        <source>its MPI is %1, here it is %2; install the same one everywhere</source>
        <translation>su MPI es %1, aquí es %2; instale el mismo en todas partes</translation>
    </message>
    <message>
        <source>no folder was named</source>
        <translation>no se indicó ninguna carpeta</translation>
    </message>
    <message>
        <source>the same folder as here</source>
        <translation>la misma carpeta que aquí</translation>
    </message>
    <message>
        <source>a folder of the same path, which nobody may write into here, is there</source>
        <translation>allí hay una carpeta con la misma ruta, en la que nadie puede escribir aquí</translation>
    </message>
    <message>
        <source>%1 is not there (%2); share it between the hosts under one path, by NFS for instance</source>
        <translation>%1 no está allí (%2); compártala entre los hosts con una misma ruta, por ejemplo por NFS</translation>
    </message>
    <message>
        <source>%1 cannot be written into here; choose another folder</source>
        <translation>no se puede escribir aquí en %1; elija otra carpeta</translation>
    </message>
    <message>
        <source>%1 there is another folder than here: a file written here is not seen there; share it between the hosts under one path, by NFS for instance</source>
        <translation>%1 es allí otra carpeta que aquí: un archivo escrito aquí no se ve allí; compártala entre los hosts con una misma ruta, por ejemplo por NFS</translation>
    </message>
    <message>
        <source>%1 cannot be written into there (%2); give write access or make room</source>
        <translation>no se puede escribir allí en %1 (%2); dé permiso de escritura o haga sitio</translation>
    </message>
    <message>
        <source>%1: a file written there is not seen here; share it between the hosts under one path, by NFS for instance</source>
        <translation>%1: un archivo escrito allí no se ve aquí; compártala entre los hosts con una misma ruta, por ejemplo por NFS</translation>
    </message>
    <message>
        <source>its clock is %1 s ahead (within %2 s)</source>
        <translation>su reloj va %1 s adelantado (±%2 s)</translation>
    </message>
    <message>
        <source>its clock is %1 s behind (within %2 s)</source>
        <translation>su reloj va %1 s atrasado (±%2 s)</translation>
    </message>
    <message>
        <source>its clock is %1 s ahead (within %2 s): its results may look older than their sources; let both follow one time server (NTP)</source>
        <translation>su reloj va %1 s adelantado (±%2 s): sus resultados pueden parecer más antiguos que los originales; haga que ambos sigan un mismo servidor de hora (NTP)</translation>
    </message>
    <message>
        <source>its clock is %1 s behind (within %2 s): its results may look older than their sources; let both follow one time server (NTP)</source>
        <translation>su reloj va %1 s atrasado (±%2 s): sus resultados pueden parecer más antiguos que los originales; haga que ambos sigan un mismo servidor de hora (NTP)</translation>
    </message>
    <message>
        <source>it stopped answering; try again</source>
        <translation>dejó de responder; pruebe otra vez</translation>
    </message>
    <message>
        <source>its answer could not be understood; install the same Tutti everywhere</source>
        <translation>no se entendió su respuesta; instale el mismo Tutti en todas partes</translation>
    </message>
    <message>
        <source>is not a file; choose a host file</source>
        <translation>no es un archivo; elija un archivo de hosts</translation>
    </message>
    <message>
        <source>names no hosts; write one a line</source>
        <translation>no nombra ningún host; escriba uno por línea</translation>
    </message>
    <message>
        <source>%1 is not in PATH; install Slurm&apos;s client programs (slurm-client)</source>
        <translation>%1 no está en PATH; instale los programas cliente de Slurm (slurm-client)</translation>
    </message>
    <message>
        <source>Slurm does not answer (%1); look whether its controller is up and slurm.conf is found</source>
        <translation>Slurm no responde (%1); compruebe si su controlador está en marcha y si se encuentra slurm.conf</translation>
    </message>
    <message>
        <source>sbatch refused it: %1; correct the options and try again</source>
        <translation>sbatch lo rechazó: %1; corrija las opciones y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>squeue failed: %1; it is asked again</source>
        <translation>squeue falló: %1; se le preguntará de nuevo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a partition; sinfo lists those that there are</source>
        <translation>«%1» no es nombre de una partición; sinfo enumera las que hay</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time of Slurm&apos;s; write minutes, H:MM:SS or D-HH, such as 1:30:00</source>
        <translation>«%1» no es un tiempo de Slurm; escriba minutos, H:MM:SS o D-HH, por ejemplo 1:30:00</translation>
    </message>
    <message>
        <source>a line for Slurm&apos;s script holds a control character; write several</source>
        <translation>una línea para el script de Slurm contiene un carácter de control; escriba varias</translation>
    </message>
    <message>
        <source>damaged at %1 and in %2 more places, the last at %3: %4 bytes are no sound and were left out</source>
        <translation>dañado en %1 y en %2 lugares más, el último en %3: %4 bytes no son sonido y se omitieron</translation>
    </message>
    <message>
        <source>its source has changed since the run was begun</source>
        <translation>su origen ha cambiado desde que empezó la ejecución</translation>
    </message>
    <message>
        <source>its source has vanished since it was done</source>
        <translation>su origen ha desaparecido desde que se hizo</translation>
    </message>
    <message>
        <source>its source has changed since it was done; done again</source>
        <translation>su origen ha cambiado desde que se hizo; se hizo otra vez</translation>
    </message>
    <message>
        <source>its result was gone or changed since it was done; done again</source>
        <translation>su resultado había desaparecido o cambiado desde que se hizo; se hizo otra vez</translation>
    </message>
    <message>
        <source>it was finished when the run was interrupted; its times were not recorded</source>
        <translation>estaba terminado cuando se interrumpió la ejecución; sus tiempos no se registraron</translation>
    </message>
    <message>
        <source>has vanished since the run was begun; put it back and go on again</source>
        <translation>ha desaparecido desde que empezó la ejecución; devuélvalo a su sitio y continúe</translation>
    </message>
    <message>
        <source>is not there any more; put it back and try again</source>
        <translation>ya no está; devuélvalo a su sitio e inténtelo otra vez</translation>
    </message>
    <message>
        <source>does not exist; check the name, or whether it was moved</source>
        <translation>no existe; compruebe el nombre, o si se movió</translation>
    </message>
    <message>
        <source>is a link that leads back to itself; mend or remove the link</source>
        <translation>es un enlace que vuelve a sí mismo; corrija o quite el enlace</translation>
    </message>
    <message>
        <source>is a link that leads nowhere; mend or remove the link</source>
        <translation>es un enlace que no lleva a ninguna parte; corrija o quite el enlace</translation>
    </message>
    <message>
        <source>its ID3 tag lies about its length; the sound was searched for</source>
        <translation>su etiqueta ID3 miente sobre su longitud; se buscó dónde está el sonido</translation>
    </message>
    <message>
        <source>it does not begin with sound; the sound was searched for</source>
        <translation>no empieza con sonido; se buscó dónde está el sonido</translation>
    </message>
    <message>
        <source>no sound that Tutti can read was found in it; look whether it is a sound file</source>
        <translation>no se encontró en él ningún sonido que Tutti pueda leer; mire si es un archivo de sonido</translation>
    </message>
    <message>
        <source>is a web page and no sound; download the sound again</source>
        <translation>es una página web y no un sonido; descargue el sonido otra vez</translation>
    </message>
    <message>
        <source>is an MPEG-4 file (m4a, mp4), which Tutti cannot read; convert it to flac with another program</source>
        <translation>es un archivo MPEG-4 (m4a, mp4), que Tutti no puede leer; conviértalo a flac con otro programa</translation>
    </message>
    <message>
        <source>is a Windows Media file, which Tutti cannot read; convert it to flac with another program</source>
        <translation>es un archivo de Windows Media, que Tutti no puede leer; conviértalo a flac con otro programa</translation>
    </message>
    <message>
        <source>cannot be decoded (%1); get the file again</source>
        <translation>no se puede decodificar (%1); consiga el archivo otra vez</translation>
    </message>
    <message>
        <source>changes at %1 to %2; brought to its first format, %3</source>
        <translation>cambia en %1 a %2; se llevó a su primer formato, %3</translation>
    </message>
    <message>
        <source>%1 bytes after its last frame, at %2, are no sound and were left out</source>
        <translation>%1 bytes tras su última trama, en %2, no son sonido y se omitieron</translation>
    </message>
    <message>
        <source>%1 from %2 reach over the end: analysed from %3 instead</source>
        <translation>%1 desde %2 pasan del final: se analizó desde %3</translation>
    </message>
    <message>
        <source>%1 samples are too many for one transform (at most %2); take --method welch, or fewer --seconds</source>
        <translation>%1 muestras son demasiadas para una sola transformada (%2 como máximo); elija el método Welch, o menos segundos</translation>
    </message>
    <message>
        <source>not split among the workers: its parts did not join exactly</source>
        <translation>no se repartió entre los trabajadores: sus partes no se unieron exactamente</translation>
    </message>
    <message>
        <source>not split among the workers: only mp3 can be decoded in parts</source>
        <translation>no se repartió entre los trabajadores: solo el mp3 se puede decodificar por partes</translation>
    </message>
    <message>
        <source>not split among the workers: its samples are brought to another rate one after the other</source>
        <translation>no se repartió entre los trabajadores: sus muestras se llevan a otra frecuencia una tras otra</translation>
    </message>
    <message>
        <source>not split among the workers: its channels are mixed one after the other</source>
        <translation>no se repartió entre los trabajadores: sus canales se mezclan uno tras otro</translation>
    </message>
    <message>
        <source>not split among the workers: its samples are brought to another depth one after the other</source>
        <translation>no se repartió entre los trabajadores: sus muestras se llevan a otra profundidad una tras otra</translation>
    </message>
    <message>
        <source>not split among the workers: its frames are of layer I or II</source>
        <translation>no se repartió entre los trabajadores: sus tramas son de capa I o II</translation>
    </message>
    <message>
        <source>not split among the workers: its frames are of MPEG 2, where parts need not join exactly</source>
        <translation>no se repartió entre los trabajadores: sus tramas son de MPEG 2, donde las partes no siempre se unen exactamente</translation>
    </message>
    <message>
        <source>not split among the workers: it has no fixed bit rate (free format)</source>
        <translation>no se repartió entre los trabajadores: no tiene una tasa de bits fija (formato libre)</translation>
    </message>
    <message>
        <source>not split among the workers: it does not have the length that it states</source>
        <translation>no se repartió entre los trabajadores: no tiene la longitud que dice</translation>
    </message>
    <message>
        <source>not split among the workers: the delays that it states are unusual</source>
        <translation>no se repartió entre los trabajadores: los retardos que dice son inusuales</translation>
    </message>
    <message>
        <source>not split among the workers: it is damaged at byte %1</source>
        <translation>no se repartió entre los trabajadores: está dañado en el byte %1</translation>
    </message>
    <message>
        <source>not split among the workers: its format changes at byte %1</source>
        <translation>no se repartió entre los trabajadores: su formato cambia en el byte %1</translation>
    </message>
    <message>
        <source>not split among the workers: it ends in the middle of a frame at byte %1</source>
        <translation>no se repartió entre los trabajadores: termina en medio de una trama en el byte %1</translation>
    </message>
    <message>
        <source>the result would replace its own source; choose an output folder, or rename</source>
        <translation>el resultado reemplazaría su propio origen; elija una carpeta de destino, o renombrar</translation>
    </message>
    <message>
        <source>the result would replace a source (%1); choose an output folder, or rename</source>
        <translation>el resultado reemplazaría un origen (%1); elija una carpeta de destino, o renombrar</translation>
    </message>
    <message>
        <source>%1 is a folder and was kept; choose another output folder, or rename</source>
        <translation>%1 es una carpeta y se conservó; elija otra carpeta de destino, o renombrar</translation>
    </message>
    <message>
        <source>%1 is not a folder, or lies below a file; choose another output folder</source>
        <translation>%1 no es una carpeta, o está dentro de un archivo; elija otra carpeta de destino</translation>
    </message>
    <message>
        <source>%1 has room for %2, about %3 are needed; make room or choose another output folder</source>
        <translation>%1 tiene sitio para %2, se necesitan unos %3; haga sitio o elija otra carpeta de destino</translation>
    </message>
    <message>
        <source>an unexpected failure (%1); please report it with this file</source>
        <translation>un fallo inesperado (%1); comuníquelo con este archivo</translation>
    </message>
    <message>
        <source>an unexpected failure; please report it with this file</source>
        <translation>un fallo inesperado; comuníquelo con este archivo</translation>
    </message>
    <message>
        <source>is too long for a wav of this kind; choose another depth or --mono</source>
        <translation>es demasiado largo para un wav de este tipo; elija otra profundidad o mono</translation>
    </message>
    <message>
        <source>the worker process %1 at this file; try it again, with fewer workers if memory is short</source>
        <translation>el proceso trabajador %1 en este archivo; inténtelo otra vez, con menos trabajadores si falta memoria</translation>
    </message>
    <message>
        <source>took longer than %1 s and did not react; raise the time limit</source>
        <translation>tardó más de %1 s y no reaccionó; suba el límite de tiempo</translation>
    </message>
    <message>
        <source>was lost (%1)</source>
        <translation>se perdió (%1)</translation>
    </message>
    <message>
        <source>found twice</source>
        <translation>encontrado dos veces</translation>
    </message>
    <message>
        <source>here already as %1</source>
        <translation>ya está aquí como %1</translation>
    </message>
    <message>
        <source>another file has its name</source>
        <translation>otro archivo tiene su nombre</translation>
    </message>
    <message>
        <source>originals need a sign-in to Freesound; sign in (tutti-cli account login), or take previews</source>
        <translation>los originales requieren iniciar sesión en Freesound; inicie sesión (menú Freesound), o tome las preescuchas</translation>
    </message>
    <message>
        <source>the font DejaVu Sans, in which figures are written, is missing; install fonts-dejavu-core</source>
        <translation>falta la fuente DejaVu Sans, en la que se escriben las figuras; instale fonts-dejavu-core</translation>
    </message>
    <message>
        <source>%1: %2; look whether it was moved or renamed</source>
        <translation>%1: %2; mire si se movió o se le cambió el nombre</translation>
    </message>
    <message>
        <source>%1: %2; change its permissions or choose another folder</source>
        <translation>%1: %2; cambie sus permisos o elija otra carpeta</translation>
    </message>
    <message>
        <source>%1: %2; name a file</source>
        <translation>%1: %2; nombre un archivo</translation>
    </message>
    <message>
        <source>%1: %2; make room or choose another output folder</source>
        <translation>%1: %2; haga sitio o elija otra carpeta de destino</translation>
    </message>
    <message>
        <source>%1: %2; choose an output folder on a file system that takes large files</source>
        <translation>%1: %2; elija una carpeta de destino en un sistema de archivos que admita archivos grandes</translation>
    </message>
    <message>
        <source>%1: %2; shorten the name</source>
        <translation>%1: %2; acorte el nombre</translation>
    </message>
    <message>
        <source>%1: %2; mend the link, it points to itself</source>
        <translation>%1: %2; corrija el enlace, apunta a sí mismo</translation>
    </message>
    <message>
        <source>%1: %2; try again, and check the disk if it happens again</source>
        <translation>%1: %2; inténtelo otra vez, y compruebe el disco si vuelve a ocurrir</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot be looked at</source>
        <translation>no se puede mirar</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>no se puede leer hasta el final</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>no se puede leer la carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>its result cannot be written</source>
        <translation>no se puede escribir su resultado</translation>
    </message>
    <message>
        <source>cannot write into %1</source>
        <translation>no se puede escribir en %1</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>cannot write the journal %1</source>
        <translation>no se puede escribir el diario %1</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>cannot remove %1</source>
        <translation>no se puede quitar %1</translation>
    </message>
    <message>
        <source>cannot make %1</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>was killed by signal %1</source>
        <translation>fue terminado por la señal %1</translation>
    </message>
    <message>
        <source>ended with status %1</source>
        <translation>terminó con el estado %1</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>not split among the workers: what follows its frames can be taken for sound</source>
        <translation>no se repartió entre los trabajadores: lo que sigue a sus tramas puede tomarse por sonido</translation>
    </message>
    <message>
        <source>the list of the hosts that answer cannot be written; make room in the folder for temporary files</source>
        <translation>no se puede escribir la lista de los hosts que responden; haga sitio en la carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>not split among the workers: it is too short</source>
        <translation>no se repartió entre los trabajadores: es demasiado corto</translation>
    </message>
    <message>
        <source>not split among the workers: it is not analysed from its beginning on</source>
        <translation>no se repartió entre los trabajadores: no se analiza desde su comienzo</translation>
    </message>
    <message>
        <source>not split among the workers: its segments are too long to be summed apart</source>
        <translation>no se repartió entre los trabajadores: sus segmentos son demasiado largos para sumarlos por separado</translation>
    </message>
    <message>
        <source>not split among the workers: one transform takes all its samples at once</source>
        <translation>no se repartió entre los trabajadores: una sola transformada toma todas sus muestras a la vez</translation>
    </message>
    <message>
        <source>not split among the workers: of what is stored with losses only mp3 can be decoded in parts</source>
        <translation>no se repartió entre los trabajadores: de lo que se guarda con pérdidas solo el mp3 se puede decodificar por partes</translation>
    </message>
    <message>
        <source>is not as it was when it was cut up; look whether it was changed</source>
        <translation>no está como cuando se dividió; mire si se cambió</translation>
    </message>
    <message>
        <source>the run was left as it stands, because a file or a folder gives no answer; go on with it when the disk or the share is there again</source>
        <translation>la ejecución se dejó como está, porque un archivo o una carpeta no responde; continúe con ella cuando el disco o la unidad de red vuelva a estar disponible</translation>
    </message>
    <message>
        <source>a batch job waits in a queue, and waiting is no measurement; let srun start it now to time it</source>
        <translation>un trabajo por lotes espera en una cola, y esperar no es una medición; para cronometrarlo, deje que srun lo inicie ahora</translation>
    </message>
</context>
<context>
    <name>tutti::CreditsDialog</name>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Leyendo %n archivo…</numerusform>
            <numerusform>Leyendo %n archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Credits for these files</source>
        <translation>Créditos de estos archivos</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>text, as Freesound recommends</source>
        <translation>texto, como recomienda Freesound</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>tabla (CSV)</translation>
    </message>
    <message>
        <source>web page (HTML)</source>
        <translation>página web (HTML)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with their credit.</source>
        <translation>
            <numerusform>%n archivo con su crédito.</numerusform>
            <numerusform>%n archivos con su crédito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s) author or licence are not known.</source>
        <translation>
            <numerusform>De %n archivo no se conoce el autor o la licencia.</numerusform>
            <numerusform>De %n archivos no se conoce el autor o la licencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not recognised; they are listed at the end.</source>
        <translation>
            <numerusform>No se reconoció %n archivo; aparece al final de la lista.</numerusform>
            <numerusform>No se reconocieron %n archivos; aparecen al final de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The credits are on the clipboard.</source>
        <translation>Los créditos están en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the credits</source>
        <translation>Guardar los créditos</translation>
    </message>
    <message>
        <source>my credits.%1</source>
        <translation>mis créditos.%1</translation>
    </message>
    <message>
        <source>The credits stand in %1.</source>
        <translation>Los créditos están en %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tutti::DemoController</name>
    <message>
        <source>This was the demo: select a row and press Space to hear it, see its spectrum below, and compare the engines under Timing.</source>
        <translation>Esta fue la demo: seleccione una fila y presione Espacio para oír su sonido, vea su espectro abajo y compare los motores en Tiempos.</translation>
    </message>
    <message>
        <source>Searching the offline library.</source>
        <translation>Buscando en la biblioteca sin conexión.</translation>
    </message>
    <message>
        <source>The demo found no sounds in the offline library.</source>
        <translation>La demo no encontró sonidos en la biblioteca sin conexión.</translation>
    </message>
    <message>
        <source>Downloading into %1. Press Space to hear the selected sound.</source>
        <translation>Descargando en %1. Presione Espacio para oír el sonido seleccionado.</translation>
    </message>
    <message>
        <source>The demo&apos;s sounds cannot be listed: %1</source>
        <translation>No se pueden mostrar los sonidos de la demo: %1</translation>
    </message>
    <message>
        <source>Press Space to hear the selected sound.</source>
        <translation>Presione Espacio para oír el sonido seleccionado.</translation>
    </message>
    <message>
        <source>Comparing two engines on the same sounds.</source>
        <translation>Comparando dos motores con los mismos sonidos.</translation>
    </message>
</context>
<context>
    <name>tutti::DesktopLink</name>
    <message>
        <source>%1: %2</source>
        <comment>what ended, and what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sounds are worked on or measured.</source>
        <translation>Se procesan o se miden sonidos.</translation>
    </message>
    <message>
        <source>No file manager was found that shows %1.</source>
        <translation>No se encontró un gestor de archivos que muestre %1.</translation>
    </message>
</context>
<context>
    <name>tutti::DoBar</name>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
</context>
<context>
    <name>tutti::DownloadBar</name>
    <message>
        <source>Commerc&amp;ial use</source>
        <translation>Uso comercia&amp;l</translation>
    </message>
    <message>
        <source>then Do</source>
        <translation>luego Hacer</translation>
    </message>
    <message>
        <source>Into: the folder for downloads</source>
        <translation>Guardar en: la carpeta de descargas</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder for downloads</source>
        <translation>Elegir una carpeta de descargas</translation>
    </message>
    <message>
        <source>Chooses a folder for downloads.</source>
        <translation>Elige una carpeta de descargas.</translation>
    </message>
    <message>
        <source>Int&amp;o</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>What is fetched of each sound</source>
        <translation>Qué se descarga de cada sonido</translation>
    </message>
    <message>
        <source>preview: mp3, high quality</source>
        <translation>preescucha: mp3, alta</translation>
    </message>
    <message>
        <source>preview: mp3, small</source>
        <translation>preescucha: mp3, pequeña</translation>
    </message>
    <message>
        <source>preview: ogg, high quality</source>
        <translation>preescucha: ogg, alta</translation>
    </message>
    <message>
        <source>preview: ogg, small</source>
        <translation>preescucha: ogg, pequeña</translation>
    </message>
    <message>
        <source>original file</source>
        <translation>archivo original</translation>
    </message>
    <message>
        <source>Connections: sounds that are fetched at once</source>
        <translation>Conexiones: sonidos que se descargan a la vez</translation>
    </message>
    <message>
        <source>How many sounds are fetched at once, 1 to 16; each has a connection of its own, also above the six that Qt would open to one host. 1: one at a time, as a measure for the others.</source>
        <translation>Cuántos sonidos se descargan a la vez, de 1 a 16; cada uno tiene su propia conexión, incluso más allá de las seis que Qt abriría hacia un mismo servidor. 1: de uno en uno, como medida para los demás.</translation>
    </message>
    <message>
        <source>&amp;at once</source>
        <translation>a la ve&amp;z</translation>
    </message>
    <message>
        <source>This folder is for commercial use: sounds under NonCommercial and Sampling+ are refused, and those that are here already are listed.</source>
        <translation>Esta carpeta es para uso comercial: los sonidos con NonCommercial y Sampling+ se rechazan, y los que ya están aquí se muestran en una lista.</translation>
    </message>
    <message>
        <source>Then does what is ticked above under Do with the sounds that came.</source>
        <translation>Después hace con los sonidos que llegaron lo que está marcado arriba, en Hacer.</translation>
    </message>
    <message>
        <source>&amp;Download %1</source>
        <translation>Desca&amp;rgar %1</translation>
    </message>
    <message numerus="yes">
        <source>Download %n selected sound(s)</source>
        <translation>
            <numerusform>Descargar %n sonido seleccionado</numerusform>
            <numerusform>Descargar %n sonidos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download all %n sound(s)</source>
        <translation>
            <numerusform>Descargar %n sonido</numerusform>
            <numerusform>Descargar los %n sonidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::DownloadController</name>
    <message>
        <source>Download to time it: %1 of %2</source>
        <translation>Descarga para medir el tiempo: %1 de %2</translation>
    </message>
    <message>
        <source>Download: %1 of %2</source>
        <translation>Descarga: %1 de %2</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>fallidos: %1</translation>
    </message>
</context>
<context>
    <name>tutti::EndNotes</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>tutti::EngineBar</name>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Who does the work. Every engine writes the same bytes; only the time differs.</source>
        <translation>Quién hace el trabajo. Todos los motores escriben los mismos bytes; solo cambia el tiempo.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>of %1 logical, %2 physical</source>
        <translation>de %1 lógicos, %2 físicos</translation>
    </message>
    <message numerus="yes">
        <source>Logical cores count a core twice that can run two threads at once; physical cores do the arithmetic. This process may use %n of the logical ones.</source>
        <translation>
            <numerusform>Los núcleos lógicos cuentan dos veces un núcleo que puede ejecutar dos hilos a la vez; los físicos hacen los cálculos. Este proceso puede usar %n de los lógicos.</numerusform>
            <numerusform>Los núcleos lógicos cuentan dos veces un núcleo que puede ejecutar dos hilos a la vez; los físicos hacen los cálculos. Este proceso puede usar %n de los lógicos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>Tra&amp;bajadores</translation>
    </message>
    <message>
        <source>%1 – cannot run here</source>
        <translation>%1 – no disponible aquí</translation>
    </message>
    <message>
        <source>%1 cannot run here: %2</source>
        <translation>%1 no puede ejecutarse aquí: %2</translation>
    </message>
    <message>
        <source>One after the other: there is one worker.</source>
        <translation>Secuencial: hay un solo trabajador.</translation>
    </message>
    <message>
        <source>How many files are worked on at once.</source>
        <translation>En cuántos archivos se trabaja a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>of %1 slots on %n hosts</source>
        <translation>
            <numerusform>de %1 ranuras en %n host</numerusform>
            <numerusform>de %1 ranuras en %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>The hosts that MPI runs on are listed in the options.</source>
        <translation>Los hosts en los que se ejecuta MPI están en las opciones.</translation>
    </message>
</context>
<context>
    <name>tutti::EnginePage</name>
    <message>
        <source>Longest first and dynamic: a worker that falls free takes the next file. Static: each worker has an equal block from the start.</source>
        <translation>Más largas primero y dinámica: el trabajador que se desocupa toma el siguiente archivo. Estática: cada trabajador tiene un bloque igual desde el inicio.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A file that takes longer fails; the others go on.</source>
        <translation>Un archivo que tarda más se da por fallido; los demás continúan.</translation>
    </message>
    <message>
        <source>Any command that starts MPI programs, srun too.</source>
        <translation>Cualquier comando que inicie programas MPI, también srun.</translation>
    </message>
    <message>
        <source>Every engine</source>
        <translation>Todos los motores</translation>
    </message>
    <message>
        <source>&amp;Schedule</source>
        <translation>&amp;Planificación</translation>
    </message>
    <message>
        <source>Time &amp;limit for a file</source>
        <translation>&amp;Límite de tiempo por archivo</translation>
    </message>
    <message>
        <source>MPI</source>
        <translation>MPI</translation>
    </message>
    <message>
        <source>La&amp;uncher</source>
        <translation>Lan&amp;zador</translation>
    </message>
    <message>
        <source>The hosts that MPI runs on are listed under Hosts.</source>
        <translation>Los hosts en los que se ejecuta MPI están en la lista de Hosts.</translation>
    </message>
</context>
<context>
    <name>tutti::ErrorText</name>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Archivo vacío</translation>
    </message>
    <message>
        <source>Not a sound that Tutti can read</source>
        <translation>No es un sonido que Tutti pueda leer</translation>
    </message>
    <message>
        <source>Damaged sound</source>
        <translation>Sonido dañado</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Reading or writing failed</source>
        <translation>Falló la lectura o la escritura</translation>
    </message>
    <message>
        <source>Over the time limit</source>
        <translation>Superó el límite de tiempo</translation>
    </message>
    <message>
        <source>Its worker was lost</source>
        <translation>Se perdió su trabajador</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Problema de red</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Unexpected content</source>
        <translation>Contenido inesperado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The engine cannot run here</source>
        <translation>El motor no puede ejecutarse aquí</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Error interno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the kind of error, %2 what was wrong in detail.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tutti::FileActions</name>
    <message>
        <source>This row has no result to open yet.</source>
        <translation>Esta fila todavía no tiene un resultado que abrir.</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <translation>No se encontró un programa que abra %1.</translation>
    </message>
</context>
<context>
    <name>tutti::FilesPanel</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>all states</source>
        <translation>todos los estados</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Choose a folder of sounds at the left, or drop files and folders anywhere on this window.

Nothing at hand? Press Try the demo.</source>
        <translation>Elija una carpeta de sonidos a la izquierda, o arrastre archivos y carpetas a cualquier parte de esta ventana.

¿No tiene nada a mano? Presione Probar la demo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Files shown: %1</source>
        <translation>Archivos visibles: %1</translation>
    </message>
    <message>
        <source>Looking for sounds…</source>
        <translation>Buscando sonidos…</translation>
    </message>
    <message>
        <source>What is chosen at the left has no sounds for the work that is ticked above.</source>
        <translation>Lo elegido a la izquierda no tiene sonidos para el trabajo marcado arriba.</translation>
    </message>
    <message>
        <source>Tick sub-folders to look into the folders within, too.</source>
        <translation>Marque subcarpetas para buscar también en las carpetas que contiene.</translation>
    </message>
</context>
<context>
    <name>tutti::FilterBox</name>
    <message>
        <source>Search in</source>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>all sounds</source>
        <translation>todos los sonidos</translation>
    </message>
    <message>
        <source>a pack</source>
        <translation>un paquete</translation>
    </message>
    <message>
        <source>a user&apos;s sounds</source>
        <translation>los sonidos de un usuario</translation>
    </message>
    <message>
        <source>sounds like one</source>
        <translation>sonidos parecidos a uno</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>una lista de números</translation>
    </message>
    <message>
        <source>my bookmarks</source>
        <translation>mis marcadores</translation>
    </message>
    <message>
        <source>Search i&amp;n</source>
        <translation>Buscar e&amp;n</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Shortest length</source>
        <translation>Duración mínima</translation>
    </message>
    <message>
        <source>Longest length</source>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Du&amp;ración</translation>
    </message>
    <message>
        <source>Kind of the author&apos;s file</source>
        <translation>Tipo del archivo del autor</translation>
    </message>
    <message>
        <source>Sample rate of the author&apos;s file</source>
        <translation>Frecuencia de muestreo del archivo del autor</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>Channels of the author&apos;s file</source>
        <translation>Canales del archivo del autor</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>Ra&amp;te</source>
        <translation>Mu&amp;estreo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>Sounds must have all of these tags.</source>
        <translation>Los sonidos deben tener todas estas etiquetas.</translation>
    </message>
    <message>
        <source>Filte&amp;r</source>
        <translation>Fi&amp;ltro</translation>
    </message>
    <message>
        <source>Freesound&apos;s own grammar, such as avg_rating:[6 TO *] or description:rain.</source>
        <translation>La gramática propia de Freesound, como avg_rating:[6 TO *] o description:rain.</translation>
    </message>
    <message>
        <source>Which results come first</source>
        <translation>Qué resultados van primero</translation>
    </message>
    <message>
        <source>At most so many sounds for each query</source>
        <translation>Número máximo de sonidos por consulta</translation>
    </message>
    <message>
        <source>A request to Freesound brings up to 150 sounds.</source>
        <translation>Una solicitud a Freesound trae hasta 150 sonidos.</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>Or&amp;den</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>Má&amp;ximo</translation>
    </message>
    <message>
        <source>names, parted by commas</source>
        <translation>nombres, separados por comas</translation>
    </message>
    <message>
        <source>a category&apos;s number, or nothing for all</source>
        <translation>el número de una categoría, o nada para todas</translation>
    </message>
    <message>
        <source>numbers or pages, parted by commas</source>
        <translation>números o páginas, separados por comas</translation>
    </message>
</context>
<context>
    <name>tutti::FolderPanel</name>
    <message>
        <source>Folders and files can be dropped anywhere on this window.</source>
        <translation>Se pueden arrastrar carpetas y archivos a cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>No sounds at hand? The demo searches the offline library, downloads 18 sounds, converts them, draws their spectra and compares two engines.</source>
        <translation>¿No tiene sonidos a mano? La demo busca en la biblioteca sin conexión, descarga 18 sonidos, los convierte, dibuja sus espectros y compara dos motores.</translation>
    </message>
    <message>
        <source>Chosen folders and files</source>
        <translation>Carpetas y archivos elegidos</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>tutti::Freesound</name>
    <message>
        <source>Type what to look for, one query a line, and press Search.</source>
        <translation>Escriba qué buscar, una consulta por línea, y presione Buscar.</translation>
    </message>
    <message>
        <source>The folder&apos;s switch could not be kept: %1</source>
        <translation>No se pudo guardar la marca de uso comercial de la carpeta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s) in this folder must not be used commercially: %1</source>
        <translation>
            <numerusform>%n sonido de esta carpeta no debe usarse comercialmente: %1</numerusform>
            <numerusform>%n sonidos de esta carpeta no deben usarse comercialmente: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>tutti::GuessForm</name>
    <message>
        <source>Draw your guess into the chart, or type it.</source>
        <translation>Dibuje su estimación en el gráfico o escríbala.</translation>
    </message>
    <message>
        <source>Guessed speed-up over workers</source>
        <translation>Aceleración estimada según el número de trabajadores</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source> times as fast</source>
        <extracomment>Follows a number: 1.90 times as fast.</extracomment>
        <translation> veces más rápido</translation>
    </message>
</context>
<context>
    <name>tutti::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
</context>
<context>
    <name>tutti::HostFindings</name>
    <message>
        <source>reached</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>MPI</source>
        <translation>MPI</translation>
    </message>
    <message>
        <source>sounds</source>
        <translation>sonidos</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>What was found on the hosts</source>
        <translation>Lo que se encontró en los hosts</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>Qué se encontró y qué hacer</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts can be used, with %2 of %3 slots.</source>
        <translation>
            <numerusform>%1 de %n host se puede usar, con %2 de %3 ranuras.</numerusform>
            <numerusform>%1 de %n hosts se pueden usar, con %2 de %3 ranuras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::HostsModel</name>
    <message>
        <source>How many workers MPI may start there: usually the number of its cores.</source>
        <translation>Cuántos trabajadores puede iniciar MPI allí: normalmente el número de sus núcleos.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Ranuras</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>tutti::HostsPage</name>
    <message>
        <source>MPI runs on these hosts; without any, on this machine alone. Each needs Tutti and the folders of sounds at the same paths as here, and lets you in by ssh without a password.</source>
        <translation>MPI se ejecuta en estos hosts; si no hay ninguno, solo en esta máquina. Cada uno necesita Tutti y las carpetas de sonidos en las mismas rutas que aquí, y le deja entrar por ssh sin contraseña.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Reads a host file as mpiexec takes it: a host in each line, with its slots.</source>
        <translation>Lee un archivo de hosts como lo toma mpiexec: un host en cada línea, con sus ranuras.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes a host file for mpiexec --hostfile and tutti-cli --hostfile.</source>
        <translation>Escribe un archivo de hosts para mpiexec --hostfile y tutti-cli --hostfile.</translation>
    </message>
    <message>
        <source>Check &amp;hosts</source>
        <translation>&amp;Probar los hosts</translation>
    </message>
    <message>
        <source>Whether each host is reached, has the same Tutti, the same MPI and the same folders, and how far its clock is off.</source>
        <translation>Si se llega a cada host, si tiene el mismo Tutti, el mismo MPI y las mismas carpetas, y cuánto se desvía su reloj.</translation>
    </message>
    <message>
        <source>Import a host file</source>
        <translation>Importar un archivo de hosts</translation>
    </message>
    <message>
        <source>Export a host file</source>
        <translation>Exportar un archivo de hosts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hosts were written to %1.</source>
        <translation>
            <numerusform>%n host se escribió en %1.</numerusform>
            <numerusform>%n hosts se escribieron en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n hosts …</source>
        <translation>
            <numerusform>Probando %n host…</numerusform>
            <numerusform>Probando %n hosts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::IntervalChart</name>
    <message>
        <source>Wall time of each entry</source>
        <translation>Tiempo de reloj de cada configuración</translation>
    </message>
    <message>
        <source>Round %1: %2, an outlier</source>
        <translation>Ronda %1: %2, atípica</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Ronda %1: %2</translation>
    </message>
</context>
<context>
    <name>tutti::IntervalLegend</name>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Median, 95 % interval</source>
        <translation>Mediana, intervalo de 95 %</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Outlier</source>
        <translation>Atípica</translation>
    </message>
</context>
<context>
    <name>tutti::KeptList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Kept comparisons</source>
        <translation>Comparaciones &amp;guardadas</translation>
    </message>
    <message>
        <source>Kept comparisons</source>
        <translation>Comparaciones guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2, %n entry(s), %3
%4</source>
        <translation>
            <numerusform>%1
%2, %n configuración, %3
%4</numerusform>
            <numerusform>%1
%2, %n configuraciones, %3
%4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::KeyActions</name>
    <message>
        <source>No browser was found; open this address yourself:
%1</source>
        <translation>No se encontró un navegador; abra esta dirección manualmente:
%1</translation>
    </message>
    <message>
        <source>You are signed in; original files can be downloaded now.</source>
        <translation>Sesión iniciada; ahora se pueden descargar archivos originales.</translation>
    </message>
    <message>
        <source>Asking Freesound about the key…</source>
        <translation>Consultando a Freesound por la clave…</translation>
    </message>
    <message>
        <source>The sign-in came to nothing: %1</source>
        <translation>No se pudo iniciar la sesión: %1</translation>
    </message>
    <message>
        <source>Originals need a sign-in (menu Freesound); previews need none.</source>
        <translation>Los originales requieren iniciar sesión (menú Freesound); las preescuchas, no.</translation>
    </message>
    <message>
        <source>Sign in for originals</source>
        <translation>Iniciar sesión para originales</translation>
    </message>
    <message>
        <source>The client id of 20 characters, which stands beside your key at freesound.org/apiv2/apply. The callback address there must be http://127.0.0.1/callback.</source>
        <translation>El client id de 20 caracteres, que está junto a la clave en freesound.org/apiv2/apply. La dirección de retorno (callback) registrada allí debe ser http://127.0.0.1/callback.</translation>
    </message>
    <message>
        <source>Go on in the browser</source>
        <translation>Continuar en el navegador</translation>
    </message>
    <message>
        <source>A client id has 20 characters; this has %1.</source>
        <translation>Un client id tiene 20 caracteres; este tiene %1.</translation>
    </message>
    <message>
        <source>Waiting for your answer in the browser.</source>
        <translation>Esperando su respuesta en el navegador.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Take the key for Freesound, and the sign-in, out of every place that they are kept in? The key stays valid at Freesound.</source>
        <translation>¿Quitar la clave de Freesound y la sesión de todos los lugares donde se guardan? La clave sigue siendo válida en Freesound.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>The key comes from the environment (TUTTI_FREESOUND_KEY).</source>
        <translation>La clave viene del entorno (TUTTI_FREESOUND_KEY).</translation>
    </message>
    <message>
        <source>The key is kept in the system&apos;s keychain.</source>
        <translation>La clave se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>The key is kept in a file that only you can read.</source>
        <translation>La clave se guarda en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>The key is kept until Tutti ends.</source>
        <translation>La clave se conserva hasta que se cierre Tutti.</translation>
    </message>
    <message>
        <source>The key is kept nowhere.</source>
        <translation>La clave no se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>%1 It was not tried: %2</source>
        <translation>%1 No se probó: %2</translation>
    </message>
</context>
<context>
    <name>tutti::KeyPage</name>
    <message>
        <source>Paste the key into the field first.</source>
        <translation>Primero pegue la clave en el campo.</translation>
    </message>
    <message>
        <source>This is the client id, which has 20 characters; the key is the other string, the client secret, which has 40.</source>
        <translation>Este es el client id, que tiene 20 caracteres; la clave es el otro texto, el client secret, que tiene 40.</translation>
    </message>
    <message>
        <source>A key has 40 letters and figures; this has %1 characters. Copy it again from the page.</source>
        <translation>Una clave tiene 40 letras y cifras; esta tiene %1 caracteres. Cópiela de nuevo de la página.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>in a file that only I can read</source>
        <translation>en un archivo que solo yo puedo leer</translation>
    </message>
    <message>
        <source>Free use of Freesound&apos;s interface is for non-commercial purposes.</source>
        <translation>El uso gratuito de la interfaz de Freesound es para fines no comerciales.</translation>
    </message>
    <message>
        <source>&amp;Use the offline library</source>
        <translation>Usar &amp;la biblioteca sin conexión</translation>
    </message>
    <message>
        <source>Sounds that Tutti makes by itself: needs no key and no network.</source>
        <translation>Sonidos que Tutti crea por sí mismo: no requiere clave ni red.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1.&lt;/b&gt; Ask for a key of your own, free and at once, at &lt;a href=&quot;https://freesound.org/apiv2/apply&quot;&gt;freesound.org/apiv2/apply&lt;/a&gt;.</source>
        <translation>&lt;b&gt;1.&lt;/b&gt; Solicite una clave propia, gratuita e inmediata, en &lt;a href=&quot;https://freesound.org/apiv2/apply&quot;&gt;freesound.org/apiv2/apply&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the callback address</source>
        <translation>Copiar la dirección de retorno</translation>
    </message>
    <message>
        <source>Copies the address to the clipboard.</source>
        <translation>Copia la dirección al portapapeles.</translation>
    </message>
    <message>
        <source>The callback address is on the clipboard.</source>
        <translation>La dirección de retorno está en el portapapeles.</translation>
    </message>
    <message>
        <source>&lt;b&gt;2.&lt;/b&gt; As callback address enter&lt;br&gt;&lt;tt&gt;%1&lt;/tt&gt;</source>
        <translation>&lt;b&gt;2.&lt;/b&gt; Como dirección de retorno (callback), escriba&lt;br&gt;&lt;tt&gt;%1&lt;/tt&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;3.&lt;/b&gt; Copy the &lt;b&gt;client secret&lt;/b&gt; of 40 characters, not the client id of 20, and paste it here.</source>
        <translation>&lt;b&gt;3.&lt;/b&gt; Copie el &lt;b&gt;client secret&lt;/b&gt; de 40 caracteres, no el client id de 20, y péguelo aquí.</translation>
    </message>
    <message>
        <source>Key: the client secret</source>
        <translation>Clave: el client secret</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>client secret</translation>
    </message>
    <message>
        <source>Keeps the key in the keychain of this system.</source>
        <translation>Guarda la clave en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>There is no keychain here (%1). Without this tick the key is kept until Tutti ends.</source>
        <translation>Aquí no hay un llavero (%1). Sin esta marca, la clave se conserva hasta que se cierre Tutti.</translation>
    </message>
    <message>
        <source>Keeps the key until Tutti ends, or in a file.</source>
        <translation>Conserva la clave hasta que se cierre Tutti, o en un archivo.</translation>
    </message>
</context>
<context>
    <name>tutti::LabPages</name>
    <message numerus="yes">
        <source>The Timeline tab has lit up the %n job(s) that this part is made of.</source>
        <translation>
            <numerusform>La pestaña Cronología resalta la %n tarea que forma esta parte.</numerusform>
            <numerusform>La pestaña Cronología resalta las %n tareas que forman esta parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The work of this run is not known any more: run it, or compare it, again.</source>
        <translation>Ya no se conoce el trabajo de esta ejecución: ejecútelo o compárelo de nuevo.</translation>
    </message>
    <message>
        <source>From now on: %1.</source>
        <translation>De ahora en adelante: %1.</translation>
    </message>
</context>
<context>
    <name>tutti::LabPanel</name>
    <message>
        <source>Pages of the timing lab</source>
        <translation>Páginas del laboratorio de tiempos</translation>
    </message>
</context>
<context>
    <name>tutti::LaneTable</name>
    <message>
        <source>Jobs, busy and idle time of each worker</source>
        <translation>Tareas, tiempo ocupado e inactivo de cada trabajador</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Trabajador</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Busy = sum of the times of the worker&apos;s jobs</source>
        <translation>Ocupado = suma de los tiempos de las tareas del trabajador</translation>
    </message>
    <message>
        <source>Idle = wall time − start-up − busy, for the first worker − serial part too</source>
        <translation>Inactivo = tiempo de reloj − arranque − ocupado; para el primer trabajador, también − parte serial</translation>
    </message>
    <message>
        <source>Upper: %1</source>
        <translation>Superior: %1</translation>
    </message>
    <message>
        <source>Lower: %1</source>
        <translation>Inferior: %1</translation>
    </message>
</context>
<context>
    <name>tutti::LessonController</name>
    <message>
        <source>Another experiment is running. Wait until it has ended.</source>
        <translation>Hay otro experimento en curso. Espere a que termine.</translation>
    </message>
    <message>
        <source>Something else is running that would disturb the measurement. Wait until it has ended.</source>
        <translation>Hay algo en curso que perturbaría la medición. Espere a que termine.</translation>
    </message>
    <message>
        <source>Guess first: then the experiment can be run.</source>
        <translation>Estime primero: después podrá ejecutar el experimento.</translation>
    </message>
    <message>
        <source>The experiment was stopped before anything was measured.</source>
        <translation>El experimento se detuvo antes de medir algo.</translation>
    </message>
</context>
<context>
    <name>tutti::LessonFiles</name>
    <message>
        <source>The lab report stands in %1.</source>
        <translation>El informe de laboratorio está en %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tutti::LessonPage</name>
    <message>
        <source>Progress of the experiment</source>
        <translation>Avance del experimento</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>Detener el experimento</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Your name, for the lab report</source>
        <translation>Su nombre, para el informe de laboratorio</translation>
    </message>
    <message>
        <source>Save lab report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>%1 It takes %2.</source>
        <extracomment>%1 says what the experiment does, in a sentence; %2 is a time, such as &quot;about half a minute&quot;.</extracomment>
        <translation>%1 Tarda %2.</translation>
    </message>
    <message>
        <source>Run the experiment again</source>
        <translation>Repetir el experimento</translation>
    </message>
    <message>
        <source>Run the experiment</source>
        <translation>Ejecutar el experimento</translation>
    </message>
    <message>
        <source>Save the lab report</source>
        <translation>Guardar el informe de laboratorio</translation>
    </message>
    <message>
        <source>Lab reports (*.html)</source>
        <translation>Informes de laboratorio (*.html)</translation>
    </message>
    <message>
        <source>&amp;Serial fraction</source>
        <translation>Fracción se&amp;rial</translation>
    </message>
    <message>
        <source>Serial fraction in percent</source>
        <translation>Fracción serial en porcentaje</translation>
    </message>
    <message>
        <source>Change the serial fraction and run again</source>
        <translation>Cambiar la fracción serial y repetir</translation>
    </message>
</context>
<context>
    <name>tutti::LessonPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Open results…</source>
        <translation>Abrir resultados…</translation>
    </message>
    <message>
        <source>Lays lab reports or comparisons of many machines over each other</source>
        <translation>Superpone informes de laboratorio o comparaciones de muchas máquinas</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>A lesson in the list: its title, and how long its experiment takes.</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
running</source>
        <translation>%1
en curso</translation>
    </message>
    <message>
        <source>✓ %1
done</source>
        <translation>✓ %1
hecha</translation>
    </message>
    <message>
        <source>Open results of many machines</source>
        <translation>Abrir resultados de muchas máquinas</translation>
    </message>
    <message>
        <source>Lab reports and comparisons (*.html *.json)</source>
        <translation>Informes de laboratorio y comparaciones (*.html *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>La lección</translation>
    </message>
</context>
<context>
    <name>tutti::LessonResults</name>
    <message>
        <source>Measured speed-up over workers, and your guess</source>
        <translation>Aceleración medida según el número de trabajadores, y su estimación</translation>
    </message>
    <message>
        <source>Wall time of each entry</source>
        <translation>Tiempo de reloj de cada configuración</translation>
    </message>
</context>
<context>
    <name>tutti::LessonText</name>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>The number is two at least, here and in the following.</extracomment>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads (QtConcurrent)</source>
        <translation>
            <numerusform>%n hilo (QtConcurrent)</numerusform>
            <numerusform>%n hilos (QtConcurrent)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads (OpenMP)</source>
        <translation>
            <numerusform>%n hilo (OpenMP)</numerusform>
            <numerusform>%n hilos (OpenMP)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MPI processes</source>
        <translation>
            <numerusform>%n proceso MPI</numerusform>
            <numerusform>%n procesos MPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n workers</source>
        <extracomment>%1 is an engine.</extracomment>
        <translation>
            <numerusform>%1 con %n trabajador</numerusform>
            <numerusform>%1 con %n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>one connection</source>
        <translation>una conexión</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>la ejecución secuencial</translation>
    </message>
    <message>
        <source>%1 took %2, %3 times as fast as %4, but by too few rounds to be sure.</source>
        <translation>%1: %2, con una aceleración de %3 respecto a %4, pero hay muy pocas rondas para estar seguros.</translation>
    </message>
    <message>
        <source>%1 took %2, %3 times as fast as %4; the rounds show no difference, because the 95 % interval, %5 to %6, holds 1.</source>
        <translation>%1: %2, con una aceleración de %3 respecto a %4; las rondas no muestran diferencia, porque el intervalo de 95 %, de %5 a %6, contiene el 1.</translation>
    </message>
    <message>
        <source>%1 took %2, which is slower: %3 times as long as %4 (speed-up %5, 95 % interval: %6 to %7).</source>
        <translation>%1: %2, es decir, más lento: %3 veces el tiempo de %4 (aceleración %5, intervalo de 95 %: de %6 a %7).</translation>
    </message>
    <message>
        <source>%1 took %2, %3 times as fast as %4 (95 % interval: %5 to %6).</source>
        <translation>%1: %2, %3 veces más rápido que %4 (intervalo de 95 %: de %5 a %6).</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>Una conexión</translation>
    </message>
    <message>
        <source>%1 with one worker</source>
        <translation>%1 con un trabajador</translation>
    </message>
    <message numerus="yes">
        <source>Static on %n threads</source>
        <extracomment>A schedule. The number is two at least.</extracomment>
        <translation>
            <numerusform>Estática con %n hilo</numerusform>
            <numerusform>Estática con %n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dynamic on %n threads</source>
        <translation>
            <numerusform>Dinámica con %n hilo</numerusform>
            <numerusform>Dinámica con %n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest first on %n threads</source>
        <translation>
            <numerusform>Más largas primero con %n hilo</numerusform>
            <numerusform>Más largas primero con %n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the work took %2 in a single round.</source>
        <translation>%1: el trabajo tardó %2 en una sola ronda.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the work took %2 (the median of %n rounds).</source>
        <extracomment>The number is two at least.</extracomment>
        <translation>
            <numerusform>%1: el trabajo tardó %2 (%n ronda).</numerusform>
            <numerusform>%1: el trabajo tardó %2 (la mediana de %n rondas).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be measured here: %2. The lesson goes on without.</source>
        <translation>Aquí no se pudo medir %1: %2. La lección continúa sin eso.</translation>
    </message>
    <message>
        <source>%1: not measured, because the experiment was stopped before.</source>
        <translation>%1: sin medir, porque el experimento se detuvo antes.</translation>
    </message>
    <message>
        <source>%1: the results are not the same as those of %2, so that no speed-up is given. Work that comes out differently is not the same work.</source>
        <translation>%1: los resultados no son los mismos que los de %2, por lo que no se da la aceleración. Un trabajo con otro resultado no es el mismo trabajo.</translation>
    </message>
    <message>
        <source>%1 took %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be measured here either.</source>
        <translation>%1: aquí tampoco se pudo medir.</translation>
    </message>
    <message>
        <source>%1: you guessed %2; there is no measured number to put beside it.</source>
        <extracomment>%1 is what was asked for, such as &quot;2 processes&quot;.</extracomment>
        <translation>%1: su estimación fue %2; no hay un valor medido con el cual compararla.</translation>
    </message>
    <message>
        <source>%1: you guessed %2, and %3 was measured. Well guessed.</source>
        <translation>%1: su estimación fue %2 y se midió %3. ¡Buena estimación!</translation>
    </message>
    <message>
        <source>%1: you guessed %2, and %3 was measured, but the rounds differ so much that you may be right.</source>
        <translation>%1: su estimación fue %2 y se midió %3, pero las rondas varían tanto que podría tener razón.</translation>
    </message>
    <message>
        <source>%1: you guessed %2, but only %3 was measured.</source>
        <translation>%1: su estimación fue %2, pero solo se midió %3.</translation>
    </message>
    <message>
        <source>%1: you guessed %2, but %3 was measured: more than you expected.</source>
        <translation>%1: su estimación fue %2, pero se midió %3: más de lo que esperaba.</translation>
    </message>
    <message>
        <source>%1 can wait at the same time, so that only %2 of waiting should be left. The rounds do not show it: something else took the time, such as a machine that is busy. Close other programs and run the experiment again.</source>
        <translation>%1 pueden esperar al mismo tiempo, así que solo deberían quedar %2 de espera. Las rondas no lo muestran: algo más consumió el tiempo, por ejemplo, una máquina ocupada. Cierre otros programas y repita el experimento.</translation>
    </message>
    <message>
        <source>%1 wait at the same time: the waits overlap, and only %2 of waiting is left. Nobody had to compute faster for that, because waiting needs no core.</source>
        <translation>%1 esperan al mismo tiempo: las esperas se superponen y solo quedan %2 de espera. Para lograrlo nadie tuvo que calcular más rápido, porque esperar no ocupa ningún núcleo.</translation>
    </message>
    <message>
        <source>It is %1 times as fast and not %2 times, because there is more to do than to wait: bytes travel, files are written, the run begins and ends.</source>
        <translation>Es %1 veces más rápido y no %2 veces, porque no todo es esperar: los bytes viajan, los archivos se escriben, la ejecución empieza y termina.</translation>
    </message>
    <message>
        <source>It is about as many times as fast as there are connections, because almost all of the time was waiting.</source>
        <translation>Es casi tantas veces más rápido como conexiones hay, porque casi todo el tiempo era espera.</translation>
    </message>
    <message>
        <source>The two threads of one program computed at the same time. In C++ nothing keeps them from it: the system gives each of them a core, as far as there are any.</source>
        <translation>Los dos hilos de un mismo programa calcularon al mismo tiempo. En C++ nada se lo impide: el sistema le da un núcleo a cada uno, mientras haya núcleos disponibles.</translation>
    </message>
    <message>
        <source>Tutti may use only one core here. Two threads had to take turns on it, so that nothing was won.</source>
        <translation>Aquí Tutti solo puede usar un núcleo. Los dos hilos tuvieron que turnarse en él, así que no se ganó nada.</translation>
    </message>
    <message>
        <source>In C++ two threads of one program can compute at the same time, each on a core of its own. The rounds do not show it here: something else may be using the cores. Close other programs and run the experiment again.</source>
        <translation>En C++, dos hilos de un mismo programa pueden calcular al mismo tiempo, cada uno en su propio núcleo. Las rondas no lo muestran aquí: quizá otra cosa esté usando los núcleos. Cierre otros programas y repita el experimento.</translation>
    </message>
    <message>
        <source>QtConcurrent and OpenMP both use threads of one program. They differ in how the programmer says so: by calling a library, or by a line for the compiler.</source>
        <translation>QtConcurrent y OpenMP usan hilos de un mismo programa. Se diferencian en la forma de indicarlo al programar: con llamadas a una biblioteca o con una línea para el compilador.</translation>
    </message>
    <message>
        <source>The rounds show no difference between them that counts.</source>
        <translation>Las rondas no muestran entre ellos ninguna diferencia que importe.</translation>
    </message>
    <message>
        <source>Their times differ by %1 % here.</source>
        <translation>Aquí sus tiempos difieren en un %1 %.</translation>
    </message>
    <message>
        <source>Processes are programs of their own: they have to be started, which took %1, and every job and every result travels between programs.</source>
        <translation>Los procesos son programas aparte: hay que arrancarlos, lo que tomó %1, y cada tarea y cada resultado viajan de un programa a otro.</translation>
    </message>
    <message>
        <source>With jobs of this length that hardly counts: the rounds show no difference from threads.</source>
        <translation>Con tareas de esta duración eso casi no cuenta: las rondas no muestran diferencia con los hilos.</translation>
    </message>
    <message>
        <source>That is why they took %1 times as long as the threads.</source>
        <translation>Por eso tardaron %1 veces lo que tardaron los hilos.</translation>
    </message>
    <message>
        <source>They were %1 times as fast as the threads all the same: something disturbed the threads more.</source>
        <translation>Aun así fueron %1 veces más rápidos que los hilos: algo perturbó más a los hilos.</translation>
    </message>
    <message>
        <source>With one connection the sounds wait one after the other: %1 × %2 ms are %3 of waiting, and %4 were measured.</source>
        <translation>Con una sola conexión, los sonidos esperan uno tras otro: %1 × %2 ms son %3 de espera, y se midieron %4.</translation>
    </message>
    <message>
        <source>Remember: whatever waits for a network, a disk or an answer can wait at the same time, even on a machine with a single core. In Python too: a thread that waits lets the others go on, so that threads are enough for downloads there.</source>
        <translation>Recuerde: todo lo que espera a una red, un disco o una respuesta puede esperar al mismo tiempo, incluso en una máquina con un solo núcleo. También en Python: un hilo que espera deja avanzar a los demás, así que allí los hilos bastan para las descargas.</translation>
    </message>
    <message>
        <source>In Python this looks different. The usual Python interpreter has a lock that lets only one thread at a time carry out Python code. Two Python threads that compute therefore take turns and are no faster than one; processes have an interpreter and a lock each, and that is why programs in Python compute in a pool of processes. C++ has no such lock, and Tutti is written in C++.</source>
        <translation>En Python la situación es distinta. El intérprete habitual de Python tiene un candado que permite que solo un hilo a la vez ejecute código de Python. Por eso, dos hilos de Python que calculan se turnan y no son más rápidos que uno; cada proceso, en cambio, tiene su propio intérprete y su propio candado, y por esa razón los programas en Python calculan con un grupo de procesos. C++ no tiene ese candado, y Tutti está escrito en C++.</translation>
    </message>
    <message>
        <source>Remember: for computing in C++ threads are the short way. Processes are worth their start-up where one that crashes must not take the others along, or where the work is to be spread over several machines, as MPI does.</source>
        <translation>Recuerde: para calcular en C++, los hilos son el camino corto. Los procesos compensan su arranque cuando la caída de uno no debe arrastrar a los demás, o cuando el trabajo debe repartirse entre varias máquinas, como lo hace MPI.</translation>
    </message>
    <message>
        <source>%1: start-up %2, less than 1 % of the wall time.</source>
        <translation>%1: arranque de %2, menos del 1 % del tiempo de reloj.</translation>
    </message>
    <message>
        <source>%1: start-up %2, which is %3 of the wall time.</source>
        <translation>%1: arranque de %2, el %3 del tiempo de reloj.</translation>
    </message>
    <message>
        <source>With tiny jobs starting up cost more than sharing the work brought for %1; it paid for %2.</source>
        <translation>Con tareas diminutas, el arranque costó más de lo que ahorró el reparto del trabajo con %1; con %2 sí valió la pena.</translation>
    </message>
    <message>
        <source>With tiny jobs starting up cost more than sharing the work brought for %1.</source>
        <translation>Con tareas diminutas, el arranque costó más de lo que ahorró el reparto del trabajo con %1.</translation>
    </message>
    <message>
        <source>Even with tiny jobs it paid on this machine to share the work among %1.</source>
        <translation>Incluso con tareas diminutas, en esta máquina valió la pena repartir el trabajo entre %1.</translation>
    </message>
    <message>
        <source>With tiny jobs the rounds show neither a gain nor a loss.</source>
        <translation>Con tareas diminutas, las rondas no muestran ni ganancia ni pérdida.</translation>
    </message>
    <message>
        <source>%1 were no faster even when they had started, so that no amount of work would pay for their start-up here.</source>
        <translation>%1 no fueron más rápidos ni siquiera después de arrancar, así que aquí ninguna cantidad de trabajo compensaría su arranque.</translation>
    </message>
    <message>
        <source>%1: once started they were %2 times as fast, so that their start-up pays from about %3 of work on.</source>
        <translation>%1: una vez en marcha fueron %2 veces más rápidos, así que su arranque se compensa a partir de unos %3 de trabajo.</translation>
    </message>
    <message>
        <source>Start-up does not depend on how much work there is, so that with larger jobs it should be a smaller part of the whole.</source>
        <translation>El arranque no depende de cuánto trabajo haya, así que con tareas más grandes debería ser una parte menor del total.</translation>
    </message>
    <message>
        <source>%1 workers were no faster than %2.</source>
        <translation>%1 trabajadores no fueron más rápidos que %2.</translation>
    </message>
    <message>
        <source>%1 workers took %3 times as long as %2.</source>
        <translation>%1 trabajadores tardaron %3 veces lo que tardaron %2.</translation>
    </message>
    <message>
        <source>%1 workers were %3 times as fast as %2.</source>
        <translation>%1 trabajadores fueron %3 veces más rápidos que %2.</translation>
    </message>
    <message>
        <source>A core computes one thing at a time, and more workers only take turns on it.</source>
        <translation>Un núcleo calcula una sola cosa a la vez; si hay más trabajadores, solo se turnan en él.</translation>
    </message>
    <message>
        <source>More workers take turns on the cores, and changing from one to the next costs time.</source>
        <translation>Si hay más trabajadores, se turnan en los núcleos, y pasar de uno a otro cuesta tiempo.</translation>
    </message>
    <message>
        <source>Workers cannot compute more at a time than the cores do; but more workers get a larger part of the cores when other programs want them too, and they even out cores of unequal speed.</source>
        <translation>Los trabajadores no pueden calcular a la vez más de lo que calculan los núcleos; pero, cuando son más, les toca una parte mayor de los núcleos si otros programas también los necesitan, y compensan los núcleos de distinta velocidad.</translation>
    </message>
    <message>
        <source>Tutti may use a single core here, so that two workers are too many already.</source>
        <translation>Aquí Tutti puede usar un solo núcleo, así que dos trabajadores ya son demasiados.</translation>
    </message>
    <message>
        <source>Waiting needs no core, so that %1 workers should wait at the same time. The rounds do not show it here: something else took the time.</source>
        <translation>Esperar no ocupa ningún núcleo, así que %1 trabajadores deberían esperar al mismo tiempo. Las rondas no lo muestran aquí: algo más consumió el tiempo.</translation>
    </message>
    <message>
        <source>Waiting is different. It needs no core, so that all %1 workers waited at the same time and were %2 times as fast as one.</source>
        <translation>Esperar es distinto. No ocupa ningún núcleo, así que los %1 trabajadores esperaron al mismo tiempo y fueron %2 veces más rápidos que uno.</translation>
    </message>
    <message>
        <source>Remember: a thread starts within the program that is running, a process has to be loaded, and MPI starts a launcher first, which starts the processes and connects them. The start-up is paid once for a run, so that it counts less the more work there is. Give workers many jobs, and keep them for as long as there are any.</source>
        <translation>Recuerde: un hilo arranca dentro del programa que ya está en marcha; un proceso tiene que cargarse; y MPI arranca primero un lanzador, que arranca los procesos y los conecta. El arranque se paga una vez por ejecución, así que pesa menos cuanto más trabajo hay. Conviene dar muchas tareas a los trabajadores y conservarlos mientras queden tareas.</translation>
    </message>
    <message>
        <source>Remember: for computing, as many workers as there are cores; for waiting, as many as may wait at the same time. A logical core is less than a physical one: where two logical cores share a physical one, the second brings only a part of a core.</source>
        <translation>Recuerde: para calcular, tantos trabajadores como núcleos haya; para esperar, tantos como puedan esperar al mismo tiempo. Un núcleo lógico es menos que uno físico: cuando dos núcleos lógicos comparten uno físico, el segundo aporta solo una parte de un núcleo.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>For %1 workers that is 1 / (%2 + %3 / %1) = %4, and %5 was measured.</source>
        <translation>Para %1 trabajadores, eso es 1 / (%2 + %3 / %1) = %4, y se midió %5.</translation>
    </message>
    <message>
        <source>Tutti may use only one core here, so that the workers had to take turns; the law speaks of workers that have a core each.</source>
        <translation>Aquí Tutti solo puede usar un núcleo, así que los trabajadores tuvieron que turnarse; la ley se refiere a trabajadores que tienen un núcleo cada uno.</translation>
    </message>
    <message>
        <source>Nothing was serial, and the measurement follows the law: the two were as fast as two can be.</source>
        <translation>Nada era serial y la medición sigue la ley: los dos fueron tan rápidos como pueden serlo dos.</translation>
    </message>
    <message>
        <source>The rounds differ so much that they neither contradict the law nor confirm it. Close other programs and run the experiment again.</source>
        <translation>Las rondas varían tanto que ni contradicen la ley ni la confirman. Cierre otros programas y repita el experimento.</translation>
    </message>
    <message>
        <source>That is more than the law allows. No worker can do that: the one worker must have been disturbed in its rounds, so that the comparison flatters the others.</source>
        <translation>Es más de lo que permite la ley. Ningún trabajador puede lograrlo: algo debió de perturbar las rondas del trabajador único, de modo que la comparación favorece a los demás.</translation>
    </message>
    <message>
        <source>Read backwards (Karp and Flatt), %1 workers were as if all of the work were serial: they did not help.</source>
        <translation>Leída al revés (Karp y Flatt), con %1 trabajadores fue como si todo el trabajo fuera serial: no ayudaron.</translation>
    </message>
    <message>
        <source>%1 % gave %2 times</source>
        <extracomment>A serial share and the speed-up that was measured with it.</extracomment>
        <translation>%1 % dio %2 veces</translation>
    </message>
    <message>
        <source>%1: the workers were busy for %2 of the time of the busiest, on average.</source>
        <extracomment>%1 is such as &quot;Static on 2 threads&quot;.</extracomment>
        <translation>%1: en promedio, los trabajadores estuvieron ocupados el %2 del tiempo del más ocupado.</translation>
    </message>
    <message>
        <source>In the first list all long jobs stand at the beginning. Static gave them to the same worker, whose half lasted much longer than the other&apos;s.</source>
        <translation>En la primera lista, todas las tareas largas están al principio. La planificación estática se las dio al mismo trabajador, cuya mitad duró mucho más que la del otro.</translation>
    </message>
    <message>
        <source>Dynamic let whoever was free take the next job and was %1 times as fast as static.</source>
        <translation>La dinámica dejó que el que estuviera libre tomara la siguiente tarea y fue %1 veces más rápida que la estática.</translation>
    </message>
    <message>
        <source>It made no difference here: with one core it does not matter who has the work.</source>
        <translation>Aquí no hubo diferencia: con un solo núcleo no importa quién tenga el trabajo.</translation>
    </message>
    <message>
        <source>Dynamic should have been faster; the rounds do not show it, so look whether the machine was busy.</source>
        <translation>La dinámica debería haber sido más rápida; las rondas no lo muestran, así que revise si la máquina estaba ocupada.</translation>
    </message>
    <message>
        <source>In the second list the giant comes last. Dynamic takes it when everything else is done, and then one worker has nothing left to do. Longest first begins with it, and the other worker does all the rest meanwhile.</source>
        <translation>En la segunda lista, la tarea gigante está al final. La dinámica la toma cuando todo lo demás está hecho, y entonces a un trabajador ya no le queda nada por hacer. Más largas primero empieza por ella, y entretanto el otro trabajador hace todo lo demás.</translation>
    </message>
    <message>
        <source>That made it %1 times as fast as dynamic.</source>
        <translation>Eso la hizo %1 veces más rápida que la dinámica.</translation>
    </message>
    <message>
        <source>It made no difference here: with one core the order does not matter.</source>
        <translation>Aquí no hubo diferencia: con un solo núcleo el orden no importa.</translation>
    </message>
    <message>
        <source>The rounds do not show it here, so look whether the machine was busy.</source>
        <translation>Las rondas no lo muestran aquí, así que revise si la máquina estaba ocupada.</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: when the share f of the work is serial, p workers are at best 1 / (f + (1 − f) / p) times as fast as one.</source>
        <translation>Ley de Amdahl: si la parte f del trabajo es serial, p trabajadores son, en el mejor de los casos, 1 / (f + (1 − f) / p) veces más rápidos que uno.</translation>
    </message>
    <message>
        <source>Remember: no schedule can be faster than the longest job. The giant is half of all the work, so that even a hundred workers would be at most twice as fast. Where the lengths are known beforehand, begin with the longest: Tutti does so by the sizes of the files unless you choose otherwise.</source>
        <translation>Recuerde: ninguna planificación puede ser más rápida que la tarea más larga. La gigante es la mitad de todo el trabajo, así que ni siquiera cien trabajadores serían más del doble de rápidos. Si las duraciones se conocen de antemano, conviene empezar por la más larga: Tutti lo hace según el tamaño de los archivos, a menos que se elija otra cosa.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The name of an experiment, before what was measured in it.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The experiment was stopped early: the numbers come from the rounds that were measured until then.</source>
        <translation>El experimento se detuvo antes de tiempo: los números provienen de las rondas medidas hasta ese momento.</translation>
    </message>
    <message>
        <source>The machine was busy with something else when the experiment began, which makes every number less sure.</source>
        <translation>La máquina estaba ocupada con otra cosa cuando empezó el experimento, lo que resta certeza a todos los números.</translation>
    </message>
    <message>
        <source>Waiting at the same time</source>
        <translation>Esperar al mismo tiempo</translation>
    </message>
    <message>
        <source>Threads, OpenMP or processes?</source>
        <translation>¿Hilos, OpenMP o procesos?</translation>
    </message>
    <message>
        <source>Why two are not twice as fast</source>
        <translation>Por qué dos no son el doble de rápidos</translation>
    </message>
    <message>
        <source>Uneven files</source>
        <translation>Archivos desiguales</translation>
    </message>
    <message>
        <source>When start-up eats the gain</source>
        <translation>Cuando el arranque se come la ganancia</translation>
    </message>
    <message>
        <source>More workers than cores</source>
        <translation>Más trabajadores que núcleos</translation>
    </message>
    <message>
        <source>A program downloads %1 sounds. Each answer of the service comes %2 late: for that long nothing happens but waiting. How many times as fast is it when several connections are open at once?</source>
        <translation>Un programa descarga %1 sonidos. Cada respuesta del servicio llega %2 después: durante ese tiempo no se hace más que esperar. ¿Cuántas veces más rápido es cuando hay varias conexiones abiertas a la vez?</translation>
    </message>
    <message>
        <source>A program has %1 jobs, each of them %2 of pure computing, for two workers. The workers can be two threads of the program or two programs (processes) of their own. How many times as fast as one after the other will each way be?</source>
        <translation>Un programa tiene %1 tareas, cada una de %2 de cálculo puro, para dos trabajadores. Los trabajadores pueden ser dos hilos del programa o dos programas (procesos) aparte. ¿Cuántas veces más rápido que la ejecución secuencial será cada modo?</translation>
    </message>
    <message>
        <source>Some work cannot be shared: here one worker has to do %1 % of it alone before the others may begin. How many times as fast as one worker are several?</source>
        <translation>Hay trabajo que no se puede repartir: aquí un trabajador tiene que hacer por su cuenta el %1 % antes de que los demás puedan empezar. ¿Cuántas veces más rápido que con un trabajador es con varios?</translation>
    </message>
    <message>
        <source>Files are seldom of one size. Two workers share %1 jobs, first a list that begins with long jobs and ends with short ones, then a list whose last job is as long as all the others together. Static gives each worker half of the list beforehand, dynamic gives whoever is free the next of the list, and longest first does that too, but begins with the longest. How many times as fast as one worker will they be?</source>
        <translation>Los archivos rara vez tienen el mismo tamaño. Dos trabajadores se reparten %1 tareas: primero, una lista que empieza con tareas largas y termina con cortas; después, una lista cuya última tarea es tan larga como todas las demás juntas. La planificación estática le da de antemano a cada trabajador la mitad de la lista; la dinámica le da la siguiente de la lista al que esté libre; más largas primero hace lo mismo, pero empieza por la más larga. ¿Cuántas veces más rápido que con un trabajador será?</translation>
    </message>
    <message>
        <source>Two processes must be started before they can help, and MPI has to start a whole world of them. Here are %1 tiny jobs of %2 each, and then as many of %3. How many times as fast as one after the other will it be? Less than 1 means slower.</source>
        <translation>Hay que arrancar dos procesos antes de que puedan ayudar, y MPI tiene que arrancar todo un mundo de ellos. Aquí hay %1 tareas diminutas de %2 cada una y, después, otras tantas de %3. ¿Cuántas veces más rápido que la ejecución secuencial será? Menos de 1 significa más lento.</translation>
    </message>
    <message>
        <source>Tutti may use one core of this machine. What happens when several workers share the work, first work that computes, then work that only waits? How many times as fast as one after the other will they be?</source>
        <translation>Tutti puede usar un núcleo de esta máquina. ¿Qué pasa cuando varios trabajadores se reparten el trabajo, primero uno que calcula y después uno que solo espera? ¿Cuántas veces más rápido que la ejecución secuencial será?</translation>
    </message>
    <message numerus="yes">
        <source>Tutti may use %n cores of this machine. What happens when more workers than that share the work, first work that computes, then work that only waits? How many times as fast as one after the other will they be?</source>
        <extracomment>The number is how many cores there are, two at least.</extracomment>
        <translation>
            <numerusform>Tutti puede usar %n núcleo de esta máquina. ¿Qué pasa cuando más trabajadores que eso se reparten el trabajo, primero uno que calcula y después uno que solo espera? ¿Cuántas veces más rápido que la ejecución secuencial será?</numerusform>
            <numerusform>Tutti puede usar %n núcleos de esta máquina. ¿Qué pasa cuando más trabajadores que eso se reparten el trabajo, primero uno que calcula y después uno que solo espera? ¿Cuántas veces más rápido que la ejecución secuencial será?</numerusform>
        </translation>
    </message>
    <message>
        <source>The experiment downloads %1 sounds of the offline library, which answers %2 late, over one connection and over six, in several rounds. Nothing goes over the internet.</source>
        <translation>El experimento descarga %1 sonidos de la biblioteca sin conexión, que responde con %2 de retraso, por una conexión y por seis, en varias rondas. Nada pasa por internet.</translation>
    </message>
    <message>
        <source>The experiment does the same computing one after the other, on two threads (QtConcurrent), on two threads (OpenMP) and in two processes, in several rounds.</source>
        <translation>El experimento hace el mismo cálculo de forma secuencial, con dos hilos (QtConcurrent), con dos hilos (OpenMP) y con dos procesos, en varias rondas.</translation>
    </message>
    <message>
        <source>The experiment does the same computing with one worker and with several threads, as many as there are cores but at most four, in several rounds.</source>
        <translation>El experimento hace el mismo cálculo con un trabajador y con varios hilos, tantos como núcleos haya pero cuatro como máximo, en varias rondas.</translation>
    </message>
    <message>
        <source>The experiment does both lists one after the other and on two threads with each schedule, in several rounds.</source>
        <translation>El experimento hace ambas listas de forma secuencial y, con cada planificación, con dos hilos, en varias rondas.</translation>
    </message>
    <message>
        <source>The experiment does the tiny jobs and then the larger ones: one after the other, on two threads, in two processes and in two MPI processes, in several rounds.</source>
        <translation>El experimento hace las tareas diminutas y después las más grandes: de forma secuencial, con dos hilos, con dos procesos y con dos procesos MPI, en varias rondas.</translation>
    </message>
    <message>
        <source>The experiment does %1 jobs of computing, and then %1 jobs of waiting, each of %2: one after the other, then on as many threads as there are cores, twice and four times as many, in several rounds.</source>
        <translation>El experimento hace %1 tareas de cálculo y después %1 tareas de espera, cada una de %2: de forma secuencial y luego con tantos hilos como núcleos haya, con el doble y con el cuádruple, en varias rondas.</translation>
    </message>
    <message>
        <source>However many workers</source>
        <translation>Con cualquier número de trabajadores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An experiment and one of its entries, such as &quot;Tiny jobs, 2 processes&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How many times as fast as one connection will it be? – %1</source>
        <translation>¿Cuántas veces más rápido que con una conexión será? – %1</translation>
    </message>
    <message>
        <source>How many times as fast as one after the other will it be? – %1</source>
        <translation>¿Cuántas veces más rápido que la ejecución secuencial será? – %1</translation>
    </message>
    <message>
        <source>about half a minute</source>
        <translation>cerca de medio minuto</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>cerca de un minuto</translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation>cerca de %1 minutos</translation>
    </message>
    <message>
        <source>Long jobs first</source>
        <translation>Tareas largas al inicio</translation>
    </message>
    <message>
        <source>A giant at the end</source>
        <translation>Una gigante al final</translation>
    </message>
    <message>
        <source>Tiny jobs</source>
        <translation>Tareas diminutas</translation>
    </message>
    <message>
        <source>Larger jobs</source>
        <translation>Tareas más grandes</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Warm-up: %1</source>
        <translation>Calentamiento: %1</translation>
    </message>
    <message>
        <source>%1, warm-up: %2</source>
        <translation>%1, calentamiento: %2</translation>
    </message>
    <message>
        <source>Round %1 of %2: %3</source>
        <translation>Ronda %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1, round %2 of %3: %4</source>
        <translation>%1, ronda %2 de %3: %4</translation>
    </message>
    <message>
        <source>Nothing was measured that the others could be compared with, so there is nothing to explain yet. Run the experiment again.</source>
        <translation>No se midió nada con lo que se pueda comparar lo demás, así que todavía no hay qué explicar. Repita el experimento.</translation>
    </message>
    <message>
        <source>The measurement follows the law: what is missing to twice as fast is the serial part. While one worker does it, the other can only wait.</source>
        <translation>La medición sigue la ley: lo que falta para llegar al doble de rápido es la parte serial. Mientras un trabajador la hace, el otro solo puede esperar.</translation>
    </message>
    <message>
        <source>That is less than the law allows. The law knows only the serial fraction. It does not know that workers must be started and stopped, that cores slow each other down when all of them work, or that other programs want the cores as well. “Where it went” under Timing takes these apart.</source>
        <translation>Es menos de lo que permite la ley. La ley solo conoce la fracción serial. No sabe que hay que arrancar y detener a los trabajadores, que los núcleos se frenan entre sí cuando todos trabajan, ni que otros programas también necesitan los núcleos. “Adónde se fue”, en Tiempos, desglosa todo eso.</translation>
    </message>
    <message>
        <source>Read backwards (Karp and Flatt), the speed-up of %1 workers amounts to no serial fraction at all.</source>
        <translation>Leída al revés (Karp y Flatt), la aceleración de %1 trabajadores no equivale a ninguna fracción serial.</translation>
    </message>
    <message>
        <source>Read backwards (Karp and Flatt), the speed-up of %1 workers amounts to a serial fraction of %2, with everything in it that behaved like one.</source>
        <translation>Leída al revés (Karp y Flatt), la aceleración de %1 trabajadores equivale a una fracción serial de %2, que incluye todo lo que se comportó como tal.</translation>
    </message>
    <message>
        <source>The law fitted to all worker counts gives a serial fraction of %1 (95 % interval: %2 to %3).</source>
        <translation>La ley, ajustada a todos los números de trabajadores, da una fracción serial de %1 (intervalo de 95 %: de %2 a %3).</translation>
    </message>
    <message>
        <source>Without a serial part the law knows no limit. Turn the serial fraction up to see one.</source>
        <translation>Sin parte serial, la ley no conoce límite. Aumente la fracción serial para ver uno.</translation>
    </message>
    <message>
        <source>However many workers there are, it never gets faster than 1 / %1 = %2 times, because the serial part is still done by one.</source>
        <translation>Sin importar cuántos trabajadores haya, nunca llega a ser más de 1 / %1 = %2 veces más rápido, porque la parte serial la sigue haciendo uno solo.</translation>
    </message>
    <message>
        <source>By the fraction that was measured the limit is %1 times.</source>
        <translation>Según la fracción serial medida, el límite es de %1 veces.</translation>
    </message>
    <message>
        <source>Your runs with other serial fractions, at %2 workers: %1.</source>
        <extracomment>%1 is a list of serial shares with the speed-ups that were measured; %2 a number, two at least.</extracomment>
        <translation>Sus ejecuciones con otras fracciones seriales y %2 trabajadores: %1.</translation>
    </message>
    <message>
        <source>A debug build of Tutti: its times mean little.</source>
        <translation>Una compilación de depuración de Tutti: sus tiempos dicen poco.</translation>
    </message>
    <message>
        <source>With a serial fraction of %1 %, how many times as fast can it get at most, however many workers there are?</source>
        <translation>Con una fracción serial de %1 %, ¿cuántas veces más rápido puede llegar a ser como máximo, sin importar cuántos trabajadores haya?</translation>
    </message>
    <message>
        <source>With a serial fraction of %1 %, how many times as fast as one worker will it be? – %2</source>
        <extracomment>%2 is such as &quot;2 threads (QtConcurrent)&quot;.</extracomment>
        <translation>Con una fracción serial de %1 %, ¿cuántas veces más rápido que con un trabajador será? – %2</translation>
    </message>
</context>
<context>
    <name>tutti::LibrarySounds</name>
    <message>
        <source>The offline library has no sounds.</source>
        <translation>La biblioteca sin conexión no tiene sonidos.</translation>
    </message>
</context>
<context>
    <name>tutti::ListenActions</name>
    <message>
        <source>Playing %1; Space stops it.</source>
        <translation>Reproduciendo %1; Espacio lo detiene.</translation>
    </message>
    <message>
        <source>%1 has no preview to listen to.</source>
        <translation>%1 no tiene una preescucha que oír.</translation>
    </message>
</context>
<context>
    <name>tutti::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing worth a line has happened yet.</source>
        <translation>Todavía no ha pasado nada que valga la pena anotar.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… y %n línea más</numerusform>
            <numerusform>… y %n líneas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::MainWindow</name>
    <message>
        <source>Only folders and files that lie on this computer can be opened, not %1.</source>
        <translation>Solo se pueden abrir carpetas y archivos que estén en esta máquina, no %1.</translation>
    </message>
    <message>
        <source>What was dropped joins the list when the run has ended.</source>
        <translation>Lo que se soltó aquí se agregará a la lista cuando termine la ejecución.</translation>
    </message>
</context>
<context>
    <name>tutti::NoteText</name>
    <message>
        <source>%1 %2%3 ct</source>
        <extracomment>A note and its distance in cents, such as &quot;A4 +3 ct&quot;; %2 is the sign.</extracomment>
        <translation>%1 %2%3 ct</translation>
    </message>
</context>
<context>
    <name>tutti::OptionsDialog</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Con&amp;vert</source>
        <translation>Con&amp;vertir</translation>
    </message>
    <message>
        <source>S&amp;pectra</source>
        <translation>E&amp;spectros</translation>
    </message>
    <message>
        <source>En&amp;gine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>Hos&amp;ts</source>
        <translation>Hos&amp;ts</translation>
    </message>
</context>
<context>
    <name>tutti::OutlookText</name>
    <message>
        <source>This takes about %1.</source>
        <translation>Tardará cerca de %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) take about %1.</source>
        <translation>
            <numerusform>Con %n archivo tardará cerca de %1.</numerusform>
            <numerusform>Con los %n archivos tardará cerca de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n file(s) take about %2.</source>
        <extracomment>The number is that of all files.</extracomment>
        <translation>
            <numerusform>%1 de %n archivo tardará cerca de %2.</numerusform>
            <numerusform>%1 de los %n archivos tardarán cerca de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>No se escribe nada.</translation>
    </message>
    <message>
        <source>%1 are written in all, %2 at a time into %3, where %4 are free.</source>
        <translation>En total se escriben %1, hasta %2 a la vez en %3, donde hay %4 libres.</translation>
    </message>
    <message>
        <source>Trying how long it takes…</source>
        <translation>Probando cuánto tarda…</translation>
    </message>
</context>
<context>
    <name>tutti::OverlayChart</name>
    <message>
        <source>%1 ×</source>
        <extracomment>A speed-up on an axis.</extracomment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Nothing is laid over each other yet.</source>
        <translation>Todavía no hay nada superpuesto.</translation>
    </message>
</context>
<context>
    <name>tutti::OverlayPanel</name>
    <message>
        <source>could not run</source>
        <translation>no se pudo ejecutar</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>%1, other results</source>
        <extracomment>The outputs of an entry are not the baseline&apos;s.</extracomment>
        <translation>%1, otros resultados</translation>
    </message>
    <message>
        <source>%1 × (%2)</source>
        <extracomment>A speed-up and the time that it is made of.</extracomment>
        <translation>%1 × (%2)</translation>
    </message>
    <message>
        <source>Speed-ups on each machine</source>
        <translation>Aceleraciones en cada máquina</translation>
    </message>
    <message>
        <source>Speed-ups and times on each machine</source>
        <translation>Aceleraciones y tiempos en cada máquina</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Volver a la lección</translation>
    </message>
    <message>
        <source>Name the results by</source>
        <translation>Nombrar los resultados por</translation>
    </message>
    <message>
        <source>by student</source>
        <translation>estudiante</translation>
    </message>
    <message>
        <source>by machine</source>
        <translation>máquina</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>No results could be opened</source>
        <translation>No se pudo abrir ningún resultado</translation>
    </message>
    <message>
        <source>%1 – one result</source>
        <extracomment>%1 is the title of a lesson or the name of a comparison.</extracomment>
        <translation>%1 – un resultado</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n results</source>
        <extracomment>The number is two at least.</extracomment>
        <translation>
            <numerusform>%1 – %n resultado</numerusform>
            <numerusform>%1 – %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Experiment %1 of %2</source>
        <translation>Experimento %1 de %2</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
</context>
<context>
    <name>tutti::OverlayText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is such as &quot;2 threads&quot;, %2 a schedule.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: measured nowhere.</source>
        <translation>%1: no se midió en ninguna parte.</translation>
    </message>
    <message>
        <source>%1: %2 times as fast (%3).</source>
        <translation>%1: %2 veces más rápido (%3).</translation>
    </message>
    <message>
        <source>%1: from %2 (%3) to %4 (%5) times as fast.</source>
        <translation>%1: entre %2 (%3) y %4 (%5) veces más rápido.</translation>
    </message>
</context>
<context>
    <name>tutti::PathActions</name>
    <message>
        <source>Choose a folder of sounds</source>
        <translation>Elegir una carpeta de sonidos</translation>
    </message>
    <message>
        <source>Choose sounds</source>
        <translation>Elegir sonidos</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.mp2 *.flac *.ogg *.oga *.opus *.aif *.aiff *.wav)</source>
        <translation>Sonidos (*.mp3 *.mp2 *.flac *.ogg *.oga *.opus *.aif *.aiff *.wav)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder for results</source>
        <translation>Elegir una carpeta de resultados</translation>
    </message>
    <message>
        <source>Choose a folder for downloads</source>
        <translation>Elegir una carpeta de descargas</translation>
    </message>
</context>
<context>
    <name>tutti::Player</name>
    <message>
        <source>There is no sound device here, so nothing can be played.</source>
        <translation>Aquí no hay un dispositivo de sonido, así que no se puede reproducir nada.</translation>
    </message>
    <message>
        <source>Nothing can be played: %1</source>
        <translation>No se puede reproducir nada: %1</translation>
    </message>
    <message>
        <source>%1 cannot be played: %2</source>
        <translation>No se puede reproducir %1: %2</translation>
    </message>
    <message>
        <source>%1 did not begin within 15 seconds; the network may be slow, try again.</source>
        <translation>%1 no empezó en 15 segundos; quizá la red esté lenta, intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be played: the player ended over it.</source>
        <translation>No se puede reproducir %1: el reproductor se cerró al intentarlo.</translation>
    </message>
</context>
<context>
    <name>tutti::QuantityText</name>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
</context>
<context>
    <name>tutti::RecentRows</name>
    <message numerus="yes">
        <source>%n file(s) converted</source>
        <translation>
            <numerusform>%n archivo convertido</numerusform>
            <numerusform>%n archivos convertidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) analysed</source>
        <translation>
            <numerusform>%n archivo analizado</numerusform>
            <numerusform>%n archivos analizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s) downloaded</source>
        <translation>
            <numerusform>%n sonido descargado</numerusform>
            <numerusform>%n sonidos descargados</numerusform>
        </translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · run · %n file(s) in %2</source>
        <translation>
            <numerusform>%1 · ejecución · %n archivo en %2</numerusform>
            <numerusform>%1 · ejecución · %n archivos en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: it was at
%1</source>
        <translation>no está; se encontraba en
%1</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <translation>%1 · %2
%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · comparison · %n entry(s) on %2</source>
        <translation>
            <numerusform>%1 · comparación · %n configuración en %2</numerusform>
            <numerusform>%1 · comparación · %n configuraciones en %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ResultTabs</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %2: %n file(s) in %3</source>
        <translation>
            <numerusform>%1 con %2: %n archivo en %3</numerusform>
            <numerusform>%1 con %2: %n archivos en %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ResultsPanel</name>
    <message>
        <source>Found sounds</source>
        <translation>Sonidos encontrados</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Ends what waits; what was found and downloaded stays.</source>
        <translation>Cancela lo que está en espera; lo encontrado y lo descargado se conservan.</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Solicitudes: %1</translation>
    </message>
    <message>
        <source>Freesound allows a key so many requests; a search page is one, a preview is none.</source>
        <translation>Freesound permite a cada clave cierto número de solicitudes; una página de búsqueda cuenta como una, una preescucha no cuenta.</translation>
    </message>
</context>
<context>
    <name>tutti::RoundsPage</name>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>E&amp;xactly so many</source>
        <translation>E&amp;xactamente ese número</translation>
    </message>
    <message>
        <source>&amp;Up to so many, until ±</source>
        <translation>&amp;Hasta ese número, o hasta ±</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Precision in percent on either side</source>
        <translation>Precisión en porcentaje hacia cada lado</translation>
    </message>
    <message>
        <source>Ends as soon as every median is known so well, by its interval of 95 %.</source>
        <translation>Termina en cuanto cada mediana se conoce con esa precisión, según su intervalo de 95 %.</translation>
    </message>
    <message>
        <source>Rounds at the start that are not measured: files get into memory, processors up to speed.</source>
        <translation>Rondas iniciales que no se miden: los archivos pasan a la memoria y los procesadores alcanzan su velocidad.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Warm-up before</source>
        <translation>Calentamiento &amp;previo</translation>
    </message>
    <message>
        <source>In each round every entry does the work once, in an order that is shuffled anew, so that drift hits all alike.</source>
        <translation>En cada ronda, cada configuración hace el trabajo una vez, en un orden que se baraja de nuevo, para que las variaciones afecten a todas por igual.</translation>
    </message>
</context>
<context>
    <name>tutti::RunBarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the shortest is %2</source>
        <comment>runs, one of them</comment>
        <translation>%1, la más corta es %2</translation>
    </message>
</context>
<context>
    <name>tutti::RunTableModel</name>
    <message>
        <source>Run the same sounds one after the other to see the speed-up.</source>
        <translation>Ejecute los mismos sonidos en modo secuencial para ver la aceleración.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>× real time</source>
        <translation>× tiempo real</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was done with each file</source>
        <translation>Lo que se hizo con cada archivo</translation>
    </message>
    <message>
        <source>What spread the jobs over the workers</source>
        <translation>Lo que repartió las tareas entre los trabajadores</translation>
    </message>
    <message>
        <source>Threads, processes or ranks that worked side by side; one after the other it is always 1</source>
        <translation>Hilos, procesos o rangos que trabajaron a la vez; en modo secuencial siempre es 1</translation>
    </message>
    <message>
        <source>How jobs found their workers: longest first, in order as workers fell free, or in equal blocks</source>
        <translation>Cómo se repartieron las tareas: primero las más largas, en orden según se desocupaban los trabajadores, o en bloques iguales</translation>
    </message>
    <message>
        <source>Start-up = time from the start of the run until the first worker could take a job
(starting, launching, loading; part of the wall time)</source>
        <translation>Arranque = tiempo desde el inicio de la ejecución hasta que el primer trabajador pudo tomar una tarea
(inicio, lanzamiento, carga; parte del tiempo de reloj)</translation>
    </message>
    <message>
        <source>Wall time = end of the run − start of the run
(start-up included, planning not)</source>
        <translation>Tiempo de reloj = fin de la ejecución − inicio de la ejecución
(incluye el arranque, no la preparación)</translation>
    </message>
    <message>
        <source>× real time = length of all sounds ÷ wall time</source>
        <translation>× tiempo real = duración de todos los sonidos ÷ tiempo de reloj</translation>
    </message>
    <message>
        <source>Speed-up = wall time one after the other ÷ wall time of this run
(same job, same sounds, same settings; the latest such run)</source>
        <translation>Aceleración = tiempo de reloj en modo secuencial ÷ tiempo de reloj de esta ejecución
(misma tarea, mismos sonidos, mismos ajustes; la ejecución secuencial más reciente)</translation>
    </message>
    <message>
        <source>Efficiency = speed-up ÷ workers</source>
        <translation>Eficiencia = aceleración ÷ trabajadores</translation>
    </message>
    <message>
        <source>Busy = sum of the times of all jobs ÷ (workers × wall time)</source>
        <translation>Ocupado = suma de los tiempos de todas las tareas ÷ (trabajadores × tiempo de reloj)</translation>
    </message>
    <message>
        <source>How many files the run was given</source>
        <translation>Cuántos archivos recibió la ejecución</translation>
    </message>
    <message>
        <source>Why the times of a run say little</source>
        <translation>Por qué los tiempos de una ejecución dicen poco</translation>
    </message>
</context>
<context>
    <name>tutti::RunText</name>
    <message>
        <source>One after the other</source>
        <translation>Secuencial (una tras otra)</translation>
    </message>
    <message>
        <source>Threads (QtConcurrent)</source>
        <translation>Hilos (QtConcurrent)</translation>
    </message>
    <message>
        <source>Threads (OpenMP)</source>
        <translation>Hilos (OpenMP)</translation>
    </message>
    <message>
        <source>Pool of processes</source>
        <translation>Grupo de procesos</translation>
    </message>
    <message>
        <source>Processes (MPI)</source>
        <translation>Procesos (MPI)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Sequential</source>
        <translation>Secuencial</translation>
    </message>
    <message>
        <source>QtConcurrent</source>
        <translation>QtConcurrent</translation>
    </message>
    <message>
        <source>OpenMP</source>
        <translation>OpenMP</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>MPI</source>
        <translation>MPI</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <source>Synthetic</source>
        <translation>Sintético</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n connection(s)</source>
        <extracomment>%1 is the network. The number is one at least.</extracomment>
        <translation>
            <numerusform>%1 con %n conexión</numerusform>
            <numerusform>%1 con %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with one worker</source>
        <translation>%1 con un trabajador</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n workers</source>
        <extracomment>%1 is an engine. The number is two at least.</extracomment>
        <translation>
            <numerusform>%1 con %n trabajador</numerusform>
            <numerusform>%1 con %n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>Más largas primero</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dinámica</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Estática</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>decodificación</translation>
    </message>
    <message>
        <source>resample</source>
        <translation>remuestreo</translation>
    </message>
    <message>
        <source>FFT</source>
        <translation>FFT</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>dibujo</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escritura</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>cálculo</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>Files were skipped, so this is no measurement. Time again does all of them, into a scratch folder.</source>
        <translation>Se omitieron archivos, así que esto no es una medición. Con Medir otra vez se procesan todos, en una carpeta temporal.</translation>
    </message>
    <message>
        <source>Some files failed or were cancelled, so this does not measure the whole input.</source>
        <translation>Algunos archivos fallaron o se cancelaron, así que esto no mide la entrada completa.</translation>
    </message>
    <message>
        <source>Under 2 seconds: too short to mean much.</source>
        <translation>Menos de 2 segundos: demasiado corto para decir mucho.</translation>
    </message>
    <message>
        <source>Start-up took over 20 % of the time: too short to mean much.</source>
        <translation>El arranque tomó más del 20 % del tiempo: demasiado corto para decir mucho.</translation>
    </message>
    <message>
        <source>A debug build of Tutti: its times mean little.</source>
        <translation>Una compilación de depuración de Tutti: sus tiempos dicen poco.</translation>
    </message>
    <message>
        <source>files skipped</source>
        <translation>archivos omitidos</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>muy corta</translation>
    </message>
    <message>
        <source>start-up over 20 %</source>
        <translation>arranque más de 20 %</translation>
    </message>
    <message>
        <source>debug build</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>%1 took %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 took %2, %3 times as fast as one after the other.</source>
        <translation>%1: %2, %3 veces más rápido que la ejecución secuencial.</translation>
    </message>
    <message>
        <source>%1 took %2, %3 times as long as one after the other.</source>
        <translation>%1: %2, %3 veces el tiempo de la ejecución secuencial.</translation>
    </message>
    <message>
        <source>Several engines</source>
        <translation>Varios motores</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>The run was carried out in several legs, so this is no measurement.</source>
        <translation>La ejecución se hizo en varias etapas, así que esto no es una medición.</translation>
    </message>
    <message>
        <source>in several legs</source>
        <translation>en varias etapas</translation>
    </message>
</context>
<context>
    <name>tutti::ScalingChart</name>
    <message>
        <source>Speed-up over worker counts</source>
        <translation>Aceleración según el número de trabajadores</translation>
    </message>
    <message>
        <source>Efficiency over worker counts</source>
        <translation>Eficiencia según el número de trabajadores</translation>
    </message>
    <message>
        <source>Draw your guess: drag the circles, or use the arrow keys. One worker is always 1 ×.</source>
        <translation>Dibuje su estimación: arrastre los círculos o use las teclas de flecha. Un trabajador siempre es 1 ×.</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Todavía no se ha medido nada.</translation>
    </message>
</context>
<context>
    <name>tutti::ScalingPanel</name>
    <message>
        <source>Compare an engine at two worker counts or more to see how it scales.</source>
        <translation>Compare un motor con dos o más números de trabajadores para ver cómo escala.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Shows how many times as fast as the baseline each is</source>
        <translation>Muestra cuántas veces más rápido que la referencia es cada uno</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Shows speed-up ÷ workers</source>
        <translation>Muestra la aceleración ÷ trabajadores</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Usar por defecto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An offer, and why it is made.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tutti::ScalingTable</name>
    <message>
        <source>Speed-up and efficiency at each worker count</source>
        <translation>Aceleración y eficiencia con cada número de trabajadores</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Trabajadores</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>Fracción serial</translation>
    </message>
    <message>
        <source>Speed-up = median of the baseline ÷ median of this entry</source>
        <translation>Aceleración = mediana de la referencia ÷ mediana de esta configuración</translation>
    </message>
    <message>
        <source>Efficiency = speed-up ÷ workers</source>
        <translation>Eficiencia = aceleración ÷ trabajadores</translation>
    </message>
    <message>
        <source>Serial fraction (Karp and Flatt) = (1 ÷ speed-up − 1 ÷ workers) ÷ (1 − 1 ÷ workers)</source>
        <translation>Fracción serial (Karp y Flatt) = (1 ÷ aceleración − 1 ÷ trabajadores) ÷ (1 − 1 ÷ trabajadores)</translation>
    </message>
</context>
<context>
    <name>tutti::ScalingText</name>
    <message>
        <source>1 connection</source>
        <translation>1 conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 trabajador</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n trabajador</numerusform>
            <numerusform>%n trabajadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An engine and its schedule.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Amdahl&apos;s law: serial fraction %1 (%2–%3 %)</source>
        <translation>Ley de Amdahl: fracción serial %1 (%2–%3 %)</translation>
    </message>
    <message>
        <source>%1, no limit in sight</source>
        <translation>%1, sin límite a la vista</translation>
    </message>
    <message>
        <source>%1, limit %2 ×</source>
        <extracomment>The speed-up that no number of workers passes.</extracomment>
        <translation>%1, límite %2 ×</translation>
    </message>
    <message>
        <source>No fit of Amdahl&apos;s law: it needs three worker counts within the physical cores, and this machine has %1.</source>
        <translation>Sin ajuste de la ley de Amdahl: requiere tres números de trabajadores dentro de los núcleos físicos, y esta máquina tiene %1.</translation>
    </message>
    <message>
        <source>No fit of Amdahl&apos;s law: it needs three worker counts within the %1 physical cores.</source>
        <translation>Sin ajuste de la ley de Amdahl: requiere tres números de trabajadores dentro de los %1 núcleos físicos.</translation>
    </message>
    <message>
        <source>No fit of Amdahl&apos;s law: outputs differ or runs failed.</source>
        <translation>Sin ajuste de la ley de Amdahl: los resultados difieren o hubo ejecuciones que fallaron.</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <extracomment>A serial fraction and a number of workers.</extracomment>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Serial fraction after Karp and Flatt: %1.</source>
        <translation>Fracción serial según Karp y Flatt: %1.</translation>
    </message>
    <message>
        <source>%1 has no speed-up: outputs differ or runs failed.</source>
        <translation>%1: sin aceleración, porque los resultados difieren o hubo ejecuciones que fallaron.</translation>
    </message>
    <message>
        <source>%1 is not faster with more than one worker.</source>
        <translation>%1: no es más rápido con más de un trabajador.</translation>
    </message>
    <message>
        <source>%1 is fastest with %2: %3</source>
        <translation>El mejor resultado de %1 es con %2: %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, an efficiency of %2.</source>
        <translation>%1, una eficiencia de %2.</translation>
    </message>
    <message>
        <source>speed-up %1</source>
        <translation>aceleración %1</translation>
    </message>
    <message>
        <source>no speed-up: outputs differ or it failed</source>
        <translation>sin aceleración: los resultados difieren o falló</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>eficiencia %1</translation>
    </message>
    <message>
        <source>wall %1</source>
        <translation>reloj %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>An engine, a number of workers, then what was measured.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 núcleo</translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n núcleo</numerusform>
            <numerusform>%n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 physical core</source>
        <translation>1 núcleo físico</translation>
    </message>
    <message numerus="yes">
        <source>%n physical cores</source>
        <translation>
            <numerusform>%n núcleo físico</numerusform>
            <numerusform>%n núcleos físicos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 logical core</source>
        <translation>1 núcleo lógico</translation>
    </message>
    <message numerus="yes">
        <source>%n logical cores</source>
        <translation>
            <numerusform>%n núcleo lógico</numerusform>
            <numerusform>%n núcleos lógicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1 as this machine&apos;s default for %2?</source>
        <translation>¿Usar %1 por defecto en esta máquina para la tarea %2?</translation>
    </message>
    <message>
        <source>Use “%1” as this machine&apos;s default for %2?</source>
        <translation>¿Usar “%1” por defecto en esta máquina para la tarea %2?</translation>
    </message>
    <message>
        <source>Use %1 with %2 as this machine&apos;s default for %3?</source>
        <extracomment>%1 is a number of workers, %2 an engine, %3 a job.</extracomment>
        <translation>¿Usar %1 con %2 por defecto en esta máquina para la tarea %3?</translation>
    </message>
    <message>
        <source>The shortest time of all, %1.</source>
        <translation>El tiempo más corto de todos, %1.</translation>
    </message>
    <message>
        <source>The fewest workers within 5 % of the best time: %1, the best is %2.</source>
        <translation>El menor número de trabajadores a menos de 5 % del mejor tiempo: %1, el mejor es %2.</translation>
    </message>
</context>
<context>
    <name>tutti::Screenshot</name>
    <message>
        <source>The picture could not be made.</source>
        <translation>No se pudo crear la imagen.</translation>
    </message>
</context>
<context>
    <name>tutti::SearchController</name>
    <message numerus="yes">
        <source>%1: %n sound(s) left out for their licence.</source>
        <translation>
            <numerusform>%1: %n sonido excluido por su licencia.</numerusform>
            <numerusform>%1: %n sonidos excluidos por su licencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that Freesound does not know.</source>
        <translation>
            <numerusform>%n número que Freesound no conoce.</numerusform>
            <numerusform>%n números que Freesound no conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Searching: %n sound(s) so far.</source>
        <translation>
            <numerusform>Buscando: %n sonido hasta ahora.</numerusform>
            <numerusform>Buscando: %n sonidos hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found; try other words, or more licences under Filters.</source>
        <translation>No se encontró nada; pruebe otras palabras, o más licencias en Filtros.</translation>
    </message>
    <message>
        <source>Nothing was found; try other words or fewer filters.</source>
        <translation>No se encontró nada; pruebe otras palabras o menos filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s) of %1 that fit.</source>
        <translation>
            <numerusform>%n sonido de los %1 que coinciden.</numerusform>
            <numerusform>%n sonidos de los %1 que coinciden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s).</source>
        <translation>
            <numerusform>%n sonido.</numerusform>
            <numerusform>%n sonidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Se detuvo la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing was found for %1.</source>
        <extracomment>%1 is a list of queries.</extracomment>
        <translation>No se encontró nada para %1.</translation>
    </message>
</context>
<context>
    <name>tutti::SearchPanel</name>
    <message>
        <source>Where sounds are looked for</source>
        <translation>Dónde se buscan los sonidos</translation>
    </message>
    <message>
        <source>Half a million sounds; needs a key of your own, which costs nothing.</source>
        <translation>Medio millón de sonidos; requiere una clave propia, que es gratuita.</translation>
    </message>
    <message>
        <source>Offline library</source>
        <translation>Biblioteca sin conexión</translation>
    </message>
    <message>
        <source>Sounds that Tutti makes by itself: needs no key and no network.</source>
        <translation>Sonidos que Tutti crea por sí mismo: no requiere clave ni red.</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>What to look for, one query a line</source>
        <translation>Qué buscar, una consulta por línea</translation>
    </message>
    <message>
        <source>One query a line; they are asked side by side. Ctrl+Return searches.</source>
        <translation>Una consulta por línea; todas se hacen a la vez. Control+Retorno busca.</translation>
    </message>
    <message>
        <source>One query a line, such as
cello
harmonica</source>
        <translation>Una consulta por línea, como
cello
harmonica</translation>
    </message>
    <message>
        <source>Licences, length, kind, tags, sorting; packs, users, similar sounds, bookmarks.</source>
        <translation>Licencias, duración, tipo, etiquetas, orden; paquetes, usuarios, sonidos similares, marcadores.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Sear&amp;ch</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>Ends the search; what was found stays.</source>
        <translation>Termina la búsqueda; lo encontrado se conserva.</translation>
    </message>
    <message>
        <source>Asks for all queries at once (Ctrl+Return).</source>
        <translation>Hace todas las consultas a la vez (Control+Retorno).</translation>
    </message>
    <message>
        <source>%1 F&amp;ilters</source>
        <translation>%1 F&amp;iltros</translation>
    </message>
    <message>
        <source>%1 F&amp;ilters (%2)</source>
        <translation>%1 F&amp;iltros (%2)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message numerus="yes">
        <source>Filters, %n set</source>
        <translation>
            <numerusform>Filtros, %n activo</numerusform>
            <numerusform>Filtros, %n activos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SettingsPage</name>
    <message>
        <source>&amp;Baseline</source>
        <translation>R&amp;eferencia</translation>
    </message>
    <message>
        <source>Numbers with commas, such as 1, 2, 4 or 1-4. More workers than cores are allowed: that is worth a look.</source>
        <translation>Números separados por comas, como 1, 2, 4 o 1-4. Se permiten más trabajadores que núcleos: vale la pena verlo.</translation>
    </message>
    <message>
        <source>W&amp;orkers</source>
        <translation>Tra&amp;bajadores</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planificaciones</translation>
    </message>
    <message>
        <source>Downloads at once: numbers from 1 to 16 with commas.</source>
        <translation>Descargas simultáneas: números de 1 a 16 separados por comas.</translation>
    </message>
    <message>
        <source>C&amp;onnections</source>
        <translation>Conex&amp;iones</translation>
    </message>
    <message>
        <source>%1 cannot run here: %2</source>
        <translation>%1 no puede ejecutarse aquí: %2</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>The entry that the others are measured against: its speed-up is 1.</source>
        <translation>La configuración con la que se comparan las demás: su aceleración es 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are compared.</source>
        <translation>
            <numerusform>Se compara %n configuración.</numerusform>
            <numerusform>Se comparan %n configuraciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SettingsPlan</name>
    <message>
        <source>Connections are numbers from 1 to %1, such as 1, 6.</source>
        <translation>Las conexiones son números de 1 a %1, como 1, 6.</translation>
    </message>
    <message>
        <source>Workers are numbers from 1 to %1, such as 1, 2, 4.</source>
        <translation>Los trabajadores son números de 1 a %1, como 1, 2, 4.</translation>
    </message>
    <message>
        <source>Choose a schedule.</source>
        <translation>Elija una planificación.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: give two numbers of connections, such as 1, 6.</source>
        <translation>No hay con qué comparar: indique dos números de conexiones, como 1, 6.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: tick a second engine, or give another worker count.</source>
        <translation>No hay con qué comparar: marque un segundo motor o indique otro número de trabajadores.</translation>
    </message>
    <message numerus="yes">
        <source>These are %n entries; compare a hundred at most.</source>
        <translation>
            <numerusform>Esto es %n configuración; compare cien como máximo.</numerusform>
            <numerusform>Son %n configuraciones; compare cien como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SlurmBar</name>
    <message>
        <source>Cancel job</source>
        <translation>Cancelar trabajo</translation>
    </message>
    <message>
        <source>Ends the job in Slurm: what was done stays.</source>
        <translation>Termina el trabajo en Slurm: lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Cancel the batch job</source>
        <translation>Cancelar el trabajo por lotes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Shows this job no longer; its results stay.</source>
        <translation>Deja de mostrar este trabajo; sus resultados se conservan.</translation>
    </message>
    <message>
        <source>Show the batch job no longer</source>
        <translation>Dejar de mostrar el trabajo por lotes</translation>
    </message>
    <message>
        <source>Batch job</source>
        <translation>Trabajo por lotes</translation>
    </message>
    <message>
        <source>given to Slurm</source>
        <translation>entregado a Slurm</translation>
    </message>
    <message numerus="yes">
        <source>Batch job %1: %2. %3 of %n file(s) through.</source>
        <extracomment>%1 is the job&apos;s number, %2 where it stands, %3 and %n are numbers of files.</extracomment>
        <translation>
            <numerusform>Trabajo por lotes %1: %2. %3 de %n archivo listo.</numerusform>
            <numerusform>Trabajo por lotes %1: %2. %3 de %n archivos listos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch job %1: %2.</source>
        <extracomment>%1 is the job&apos;s number, %2 where it stands.</extracomment>
        <translation>Trabajo por lotes %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Conversion: %1 of %n file(s) through.</source>
        <translation>
            <numerusform>Conversión: %1 de %n archivo listo.</numerusform>
            <numerusform>Conversión: %1 de %n archivos listos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spectra: %1 of %n file(s) through.</source>
        <translation>
            <numerusform>Espectros: %1 de %n archivo listo.</numerusform>
            <numerusform>Espectros: %1 de %n archivos listos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SlurmBox</name>
    <message>
        <source>Slurm, for MPI</source>
        <translation>Slurm, para MPI</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>run now (srun)</source>
        <translation>ejecutar ahora (srun)</translation>
    </message>
    <message>
        <source>submit a batch job (sbatch)</source>
        <translation>enviar un trabajo por lotes (sbatch)</translation>
    </message>
    <message>
        <source>A batch job waits for its turn and goes on without this window.</source>
        <translation>Un trabajo por lotes espera su turno y sigue sin esta ventana.</translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation>la del sitio</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>el de la partición</translation>
    </message>
    <message>
        <source>How long the job may take: minutes, H:MM:SS or D-HH.</source>
        <translation>Cuánto puede durar el trabajo: minutos, H:MM:SS o D-HH.</translation>
    </message>
    <message>
        <source>More options of Slurm&apos;s, one a line; in a batch job commands too, such as module load.</source>
        <translation>Más opciones de Slurm, una por línea; en un trabajo por lotes también órdenes, como module load.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Uso</translation>
    </message>
    <message>
        <source>&amp;Partition</source>
        <translation>&amp;Partición</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>&amp;More lines</source>
        <translation>&amp;Más líneas</translation>
    </message>
    <message>
        <source>Workers are Slurm&apos;s tasks; a batch job asks for their number once more.</source>
        <translation>Los trabajadores son las tareas de Slurm; un trabajo por lotes vuelve a preguntar su número.</translation>
    </message>
    <message>
        <source>Slurm cannot be used here: the program %1 is not in the PATH. Install Slurm&apos;s client programs, or start Tutti where they are.</source>
        <translation>Slurm no se puede usar aquí: el programa %1 no está en PATH. Instale los programas cliente de Slurm, o inicie Tutti donde estén.</translation>
    </message>
</context>
<context>
    <name>tutti::SlurmDialog</name>
    <message>
        <source>Submit a batch job</source>
        <translation>Enviar un trabajo por lotes</translation>
    </message>
    <message>
        <source>&amp;Partition</source>
        <translation>&amp;Partición</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>Tra&amp;bajadores</translation>
    </message>
    <message>
        <source>&amp;More lines</source>
        <translation>&amp;Más líneas</translation>
    </message>
    <message>
        <source>The scr&amp;ipt, which works by itself with sbatch:</source>
        <translation>El scr&amp;ipt, que funciona por sí mismo con sbatch:</translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation>la del sitio</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>el de la partición</translation>
    </message>
    <message>
        <source>How long the job may take: minutes, H:MM:SS or D-HH.</source>
        <translation>Cuánto puede durar el trabajo: minutos, H:MM:SS o D-HH.</translation>
    </message>
    <message>
        <source>As many tasks Slurm starts, each a worker.</source>
        <translation>Tantas tareas inicia Slurm, cada una un trabajador.</translation>
    </message>
    <message>
        <source>Options of Slurm&apos;s, one a line, and commands that go before, such as module load.</source>
        <translation>Opciones de Slurm, una por línea, y órdenes que van antes, como module load.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Su&amp;bmit</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>The script is on the clipboard.</source>
        <translation>El script está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Guardar el script</translation>
    </message>
</context>
<context>
    <name>tutti::SlurmLink</name>
    <message>
        <source>A batch job is under way; wait for its end, or cancel it.</source>
        <translation>Hay un trabajo por lotes en curso; espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>The script is %1; its journal lies beside it.</source>
        <translation>El script es %1; su diario está al lado.</translation>
    </message>
</context>
<context>
    <name>tutti::SlurmText</name>
    <message>
        <source>no node is free yet</source>
        <translation>todavía no hay ningún nodo libre</translation>
    </message>
    <message>
        <source>others come first</source>
        <translation>otros van antes</translation>
    </message>
    <message>
        <source>you hold it back</source>
        <translation>usted lo retiene</translation>
    </message>
    <message>
        <source>an administrator holds it back</source>
        <translation>un administrador lo retiene</translation>
    </message>
    <message>
        <source>its time has not come yet</source>
        <translation>todavía no ha llegado su hora</translation>
    </message>
    <message>
        <source>its time is longer than the partition allows</source>
        <translation>su tiempo es mayor que el que permite la partición</translation>
    </message>
    <message>
        <source>it needs more nodes than the partition has</source>
        <translation>necesita más nodos de los que tiene la partición</translation>
    </message>
    <message>
        <source>a node that it needs is not available</source>
        <translation>un nodo que necesita no está disponible</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>ended; something failed</source>
        <translation>terminado; algo falló</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>ended by Slurm: its time was over</source>
        <translation>terminado por Slurm: se acabó su tiempo</translation>
    </message>
    <message>
        <source>ended: a node failed</source>
        <translation>terminado: falló un nodo</translation>
    </message>
    <message>
        <source>ended by Slurm in favour of another job</source>
        <translation>terminado por Slurm en favor de otro trabajo</translation>
    </message>
    <message>
        <source>ended by Slurm: it used too much memory</source>
        <translation>terminado por Slurm: usó demasiada memoria</translation>
    </message>
    <message>
        <source>waiting in the queue</source>
        <translation>esperando en la cola</translation>
    </message>
    <message>
        <source>waiting in the queue: %1</source>
        <extracomment>%1 is the reason.</extracomment>
        <translation>esperando en la cola: %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>terminado: %1</translation>
    </message>
    <message>
        <source>ended; Slurm does not know of it any more</source>
        <translation>terminado; Slurm ya no sabe de él</translation>
    </message>
</context>
<context>
    <name>tutti::SoundActions</name>
    <message>
        <source>This sound has no page that can be opened.</source>
        <translation>Este sonido no tiene una página que se pueda abrir.</translation>
    </message>
    <message>
        <source>No browser was found that opens %1.</source>
        <translation>No se encontró un navegador que abra %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) are on the clipboard.</source>
        <translation>
            <numerusform>%n crédito está en el portapapeles.</numerusform>
            <numerusform>%n créditos están en el portapapeles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SoundsPanel</name>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Freesound</source>
        <translation>Freesound</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>tutti::SpectraPage</name>
    <message>
        <source>What is analysed</source>
        <translation>Qué se analiza</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A shorter sound is analysed whole, and its row says so.</source>
        <translation>Un sonido más corto se analiza completo, y su fila lo indica.</translation>
    </message>
    <message>
        <source>the &amp;whole sound</source>
        <translation>el sonido &amp;completo</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el medio</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al inicio</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>en un momento</translation>
    </message>
    <message>
        <source>Time where the window starts</source>
        <translation>Momento en que empieza el tramo</translation>
    </message>
    <message>
        <source>The same seed and the same name give the same place.</source>
        <translation>La misma semilla y el mismo nombre dan el mismo lugar.</translation>
    </message>
    <message>
        <source>the mix of all</source>
        <translation>la mezcla de todos</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Sem&amp;illa</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Ca&amp;nal</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>one FFT over all</source>
        <translation>una FFT de todo</translation>
    </message>
    <message>
        <source>Welch: mean of segments</source>
        <translation>Welch: media de segmentos</translation>
    </message>
    <message>
        <source>One FFT takes at most 8,388,608 samples, three minutes at 44.1 kHz; Welch takes sounds of any length.</source>
        <translation>Una FFT admite como máximo 8&#xa0;388&#xa0;608 muestras, tres minutos a 44,1 kHz; Welch admite sonidos de cualquier duración.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Hann</source>
        <translation>Hann</translation>
    </message>
    <message>
        <source>Hamming</source>
        <translation>Hamming</translation>
    </message>
    <message>
        <source>Blackman</source>
        <translation>Blackman</translation>
    </message>
    <message>
        <source>Blackman–Harris</source>
        <translation>Blackman–Harris</translation>
    </message>
    <message>
        <source>flat top</source>
        <translation>cima plana</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Mét&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Taper</source>
        <translation>Vent&amp;ana</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Se&amp;gmentos</translation>
    </message>
    <message>
        <source>&amp;fixed</source>
        <translation>&amp;fijos</translation>
    </message>
    <message>
        <source>The same range in every figure, so that they can be compared.</source>
        <translation>El mismo rango en todas las figuras, para que se puedan comparar.</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Nivel mínimo</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Nivel máximo</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>The figure</source>
        <translation>La figura</translation>
    </message>
    <message>
        <source>normalised: the maximum is 1</source>
        <translation>normalizada: el máximo es 1</translation>
    </message>
    <message>
        <source>decibels re full scale</source>
        <translation>decibeles respecto a escala completa</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarítmico</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Frecuencia máxima</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura en píxeles</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Escala</translation>
    </message>
    <message>
        <source>Fre&amp;quency axis</source>
        <translation>Eje de frec&amp;uencia</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Rango</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>the figure (p&amp;ng)</source>
        <translation>la figura (&amp;png)</translation>
    </message>
    <message>
        <source>every bin as a table (cs&amp;v)</source>
        <translation>cada &amp;bin en una tabla (csv)</translation>
    </message>
    <message>
        <source>The figure&apos;s lowest frequency must lie below its highest.</source>
        <translation>La frecuencia mínima de la figura debe ser menor que la máxima.</translation>
    </message>
    <message>
        <source>A logarithmic axis cannot start at 0 Hz.</source>
        <translation>Un eje logarítmico no puede empezar en 0 Hz.</translation>
    </message>
    <message>
        <source>The figure&apos;s lowest level must lie below its highest.</source>
        <translation>El nivel mínimo de la figura debe ser menor que el máximo.</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Duración en segundos</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Frecuencia mínima</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ancho en píxeles</translation>
    </message>
</context>
<context>
    <name>tutti::SpectrumChart</name>
    <message>
        <source>Spectrum chart</source>
        <translation>Gráfico de espectros</translation>
    </message>
    <message numerus="yes">
        <source>%n spectrum(s) shown.</source>
        <translation>
            <numerusform>Se muestra %n espectro.</numerusform>
            <numerusform>Se muestran %n espectros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SpectrumPanel</name>
    <message>
        <source>Spectra appear here while they are made.
Tick Spectra and press Run.</source>
        <translation>Los espectros aparecen aquí a medida que se calculan.
Marque Espectros y presione Ejecutar.</translation>
    </message>
    <message>
        <source>Current spectrum</source>
        <translation>Espectro actual</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Seguir el último</translation>
    </message>
    <message>
        <source>The newest spectrum is always the current one</source>
        <translation>El espectro más reciente siempre es el actual</translation>
    </message>
    <message>
        <source>Overlaid</source>
        <translation>Superpuestos</translation>
    </message>
    <message>
        <source>How many spectra are drawn over each other</source>
        <translation>Cuántos espectros se dibujan superpuestos</translation>
    </message>
    <message>
        <source>How many spectra are drawn over each other; the last %1 are kept</source>
        <translation>Cuántos espectros se dibujan superpuestos; se conservan los últimos %1</translation>
    </message>
    <message>
        <source>The ten strongest peaks of the current spectrum</source>
        <translation>Los diez picos más fuertes del espectro actual</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>The chosen sound has no spectrum here yet.</source>
        <translation>El sonido elegido todavía no tiene un espectro aquí.</translation>
    </message>
</context>
<context>
    <name>tutti::SpectrumText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A frequency and its note.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The read-out under the cursor: frequency, note, level.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 has no peak in this range.</source>
        <translation>%1 no tiene picos en este rango.</translation>
    </message>
    <message>
        <source>%1 is strongest at %2.</source>
        <translation>%1 tiene su máximo en %2.</translation>
    </message>
    <message>
        <source>%1 is strongest at %2, then at %3.</source>
        <translation>%1 tiene su máximo en %2 y luego en %3.</translation>
    </message>
    <message>
        <source>%1 is strongest at %2, then at %3 and %4.</source>
        <translation>%1 tiene su máximo en %2, luego en %3 y en %4.</translation>
    </message>
    <message>
        <source>Level (strongest = 1)</source>
        <translation>Nivel (el más fuerte = 1)</translation>
    </message>
    <message>
        <source>Level (dB full scale)</source>
        <translation>Nivel (dB de escala completa)</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitud</translation>
    </message>
</context>
<context>
    <name>tutti::StartPage</name>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Tutti finds sounds, converts them, draws their spectra, and shows from measurements what doing it side by side has bought.</source>
        <translation>Tutti encuentra sonidos, los convierte, dibuja sus espectros y muestra, con mediciones, cuánto se ganó al hacerlo en paralelo.</translation>
    </message>
    <message>
        <source>Folders that you open, runs and comparisons will stand here the next time.</source>
        <translation>Las carpetas que se abran, las ejecuciones y las comparaciones aparecerán aquí la próxima vez.</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>18 built-in sounds are downloaded, converted and analysed, and two engines compared. Needs no key and no network.</source>
        <translation>Se descargan, convierten y analizan 18 sonidos incluidos, y se comparan dos motores. No requiere clave ni red.</translation>
    </message>
    <message>
        <source>O&amp;pen a folder…</source>
        <translation>A&amp;brir una carpeta…</translation>
    </message>
    <message>
        <source>Its sounds become wavs and spectra. Folders can also be dropped on this window, with single sounds.</source>
        <translation>Sus sonidos se convierten en wav y espectros. También se pueden arrastrar carpetas a esta ventana, así como sonidos sueltos.</translation>
    </message>
    <message>
        <source>Search &amp;Freesound</source>
        <translation>Buscar en &amp;Freesound</translation>
    </message>
    <message>
        <source>Sounds by words, many downloaded side by side, each with its credit.</source>
        <translation>Sonidos por palabras, con muchas descargas a la vez, cada uno con su crédito.</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>Ca&amp;rpetas recientes</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Recent runs and &amp;comparisons</source>
        <translation>Ejecuciones y &amp;comparaciones recientes</translation>
    </message>
    <message>
        <source>Recent runs and comparisons</source>
        <translation>Ejecuciones y comparaciones recientes</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Takes the folder out of this list; no file is deleted.</source>
        <translation>Quita la carpeta de esta lista; no se borra ningún archivo.</translation>
    </message>
</context>
<context>
    <name>tutti::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>tutti::TargetBar</name>
    <message>
        <source>sub-&amp;folders</source>
        <translation>sub&amp;carpetas</translation>
    </message>
    <message>
        <source>Looks through sub-folders too; results in a folder of yours mirror them.</source>
        <translation>Revisa también las subcarpetas; si los resultados van a una carpeta elegida, se reproduce allí la misma estructura.</translation>
    </message>
    <message>
        <source>To: where results go</source>
        <translation>Destino: adónde van los resultados</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder for results</source>
        <translation>Elegir una carpeta de resultados</translation>
    </message>
    <message>
        <source>Chooses a folder for results.</source>
        <translation>Elige una carpeta de resultados.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>If the result is there already</source>
        <translation>Si el resultado ya existe</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>Keeps every file that is there; one made with these settings counts as done.</source>
        <translation>Conserva todos los archivos que ya existen; los hechos con estos ajustes cuentan como listos.</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>sobrescribir</translation>
    </message>
    <message>
        <source>Replaces the file, when the new one is whole.</source>
        <translation>Reemplaza el archivo cuando el nuevo está completo.</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>renombrar</translation>
    </message>
    <message>
        <source>Keeps the file and gives the new one a number.</source>
        <translation>Conserva el archivo y le pone un número al nuevo.</translation>
    </message>
    <message>
        <source>If it is t&amp;here</source>
        <translation>Si ya e&amp;xiste</translation>
    </message>
    <message>
        <source>beside the source</source>
        <translation>junto al original</translation>
    </message>
</context>
<context>
    <name>tutti::TimelineControls</name>
    <message>
        <source>R&amp;un</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>The run under way</source>
        <translation>La ejecución en curso</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparar co&amp;n</translation>
    </message>
    <message>
        <source>No other run</source>
        <translation>Ninguna otra</translation>
    </message>
    <message>
        <source>Export for Perfetto…</source>
        <translation>Exportar a Perfetto…</translation>
    </message>
    <message>
        <source>Saves the run as a Chrome trace, which ui.perfetto.dev opens</source>
        <translation>Guarda la ejecución como una traza de Chrome, que se abre con ui.perfetto.dev</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Shows the whole run</source>
        <translation>Muestra la ejecución completa</translation>
    </message>
</context>
<context>
    <name>tutti::TimelineLegend</name>
    <message>
        <source>Serial part</source>
        <translation>Parte serial</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>Leyenda: %1</translation>
    </message>
    <message>
        <source>part of a file</source>
        <translation>parte de un archivo</translation>
    </message>
</context>
<context>
    <name>tutti::TimelinePanel</name>
    <message>
        <source>What each worker does, and when, appears here during a run.</source>
        <translation>Qué hace cada trabajador, y cuándo, aparece aquí durante una ejecución.</translation>
    </message>
    <message>
        <source>Upper: the run under way</source>
        <translation>Superior: la ejecución en curso</translation>
    </message>
    <message>
        <source>Timeline of the workers</source>
        <translation>Cronología de los trabajadores</translation>
    </message>
    <message>
        <source>Upper: %1</source>
        <translation>Superior: %1</translation>
    </message>
    <message>
        <source>Lower: %1</source>
        <translation>Inferior: %1</translation>
    </message>
</context>
<context>
    <name>tutti::TimelineText</name>
    <message>
        <source>One connection fetched everything, one sound after the other.</source>
        <translation>Una sola conexión descargó todo, un sonido tras otro.</translation>
    </message>
    <message>
        <source>On average %1 of %2 connections were fetching at once.</source>
        <translation>En promedio, %1 de %2 conexiones descargaban a la vez.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3, took %4</source>
        <translation>%1: %2, desde %3, tardó %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>So far the workers were busy %1 of the time.</source>
        <translation>Hasta ahora los trabajadores han estado ocupados el %1 del tiempo.</translation>
    </message>
    <message>
        <source>The run was cancelled: the lanes show what was done by then.</source>
        <translation>La ejecución se canceló: los carriles muestran lo que se había hecho hasta entonces.</translation>
    </message>
    <message>
        <source>The only worker was busy %1 of the time.</source>
        <translation>El único trabajador estuvo ocupado el %1 del tiempo.</translation>
    </message>
    <message>
        <source>There were fewer jobs than workers: %1 of %2 workers had none.</source>
        <translation>Había menos tareas que trabajadores: %1 de %2 trabajadores no tuvieron ninguna.</translation>
    </message>
    <message>
        <source>%1 was idle for %2 at the end.</source>
        <translation>%1 estuvo inactivo %2 al final.</translation>
    </message>
    <message>
        <source>All workers were busy to the end, %1 of the time.</source>
        <translation>Todos los trabajadores estuvieron ocupados hasta el final, el %1 del tiempo.</translation>
    </message>
    <message>
        <source>Both runs took the same time: %1 and %2.</source>
        <translation>Ambas ejecuciones tardaron lo mismo: %1 y %2.</translation>
    </message>
    <message>
        <source>The upper run took %1, the lower one %2: %3 times as long.</source>
        <translation>La ejecución superior tardó %1 y la inferior %2: %3 veces el tiempo.</translation>
    </message>
    <message>
        <source>The upper run took %1, the lower one %2: it was %3 times as fast.</source>
        <translation>La ejecución superior tardó %1 y la inferior %2: fue %3 veces más rápida.</translation>
    </message>
    <message>
        <source>No run is shown.</source>
        <translation>No se muestra ninguna ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <comment>of a timeline</comment>
        <translation>
            <numerusform>%n carril</numerusform>
            <numerusform>%n carriles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <comment>of a timeline</comment>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <comment>lanes, jobs, duration, sentence</comment>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message>
        <source>%1, part %2 of %3</source>
        <translation>%1, parte %2 de %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>which part of a file, of how many</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>tutti::TimelineTrack</name>
    <message>
        <source>Job %1</source>
        <translation>Tarea %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A rank of MPI and the host that it is on: &quot;Rank 1, node7&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tutti::TimingLab</name>
    <message>
        <source>The comparison stands in %1.</source>
        <translation>La comparación está en %1.</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>A page with charts (*.html)</source>
        <translation>Una página con gráficos (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n kept comparison(s)? This cannot be undone.</source>
        <translation>
            <numerusform>¿Eliminar %n comparación guardada? Esto no se puede deshacer.</numerusform>
            <numerusform>¿Eliminar %n comparaciones guardadas? Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>tutti::TimingPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 ×</source>
        <extracomment>A run&apos;s wall time and its speed-up.</extracomment>
        <translation>%1 · %2 ×</translation>
    </message>
    <message>
        <source>Every run that finishes stands here beside the others.
Run the same sounds one after the other and then on threads to see the speed-up.</source>
        <translation>Cada ejecución que termina aparece aquí junto a las demás.
Ejecute los mismos sonidos en modo secuencial y luego con hilos para ver la aceleración.</translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation>Ejecuciones terminadas</translation>
    </message>
    <message>
        <source>Wall time of each run</source>
        <translation>Tiempo de reloj de cada ejecución</translation>
    </message>
    <message>
        <source>Time again</source>
        <translation>Medir otra vez</translation>
    </message>
    <message>
        <source>Does every file of this run anew, into a scratch folder, so that its time can be compared</source>
        <translation>Procesa de nuevo todos los archivos de esta ejecución, en una carpeta temporal, para que su tiempo se pueda comparar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the table to the clipboard</source>
        <translation>Copia la tabla al portapapeles</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
</context>
<context>
    <name>tutti::TraceSaver</name>
    <message>
        <source>Export for Perfetto</source>
        <translation>Exportar a Perfetto</translation>
    </message>
    <message>
        <source>Chrome traces (*.json)</source>
        <translation>Trazas de Chrome (*.json)</translation>
    </message>
    <message>
        <source>The trace stands in %1; ui.perfetto.dev opens it.</source>
        <translation>La traza está en %1; se abre con ui.perfetto.dev.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tutti::TrustText</name>
    <message>
        <source>file system unknown</source>
        <translation>sistema de archivos desconocido</translation>
    </message>
    <message>
        <source>Outputs differ from the baseline&apos;s: not the same work was done.</source>
        <translation>Los resultados difieren de los de la referencia: no se hizo el mismo trabajo.</translation>
    </message>
    <message>
        <source>One round only: nothing shows how much the time varies.</source>
        <translation>Una sola ronda: nada muestra cuánto varía el tiempo.</translation>
    </message>
    <message>
        <source>The comparison was cancelled before its last round.</source>
        <translation>La comparación se canceló antes de la última ronda.</translation>
    </message>
    <message>
        <source>What failed was not measured.</source>
        <translation>Lo que falló no se midió.</translation>
    </message>
    <message>
        <source>Runs were too short to mean much.</source>
        <translation>Las ejecuciones fueron demasiado cortas para decir mucho.</translation>
    </message>
    <message>
        <source>The machine was busy with other things before the first round (load %1).</source>
        <translation>La máquina estaba ocupada con otras cosas antes de la primera ronda (carga %1).</translation>
    </message>
    <message>
        <source>The machine ran on battery, which may slow it down.</source>
        <translation>La máquina funcionaba con batería, lo que puede hacerla más lenta.</translation>
    </message>
    <message>
        <source>The processor was set to save power (%1).</source>
        <translation>El procesador estaba configurado para ahorrar energía (%1).</translation>
    </message>
    <message>
        <source>Results were written to memory, not to a disk (%1).</source>
        <translation>Los resultados se escribieron en memoria, no en un disco (%1).</translation>
    </message>
    <message>
        <source>Results were written to a network disk (%1).</source>
        <translation>Los resultados se escribieron en un disco de red (%1).</translation>
    </message>
    <message>
        <source>The files were not read beforehand: the first round read them from the disk.</source>
        <translation>Los archivos no se leyeron de antemano: la primera ronda los leyó del disco.</translation>
    </message>
    <message>
        <source>Some rounds took much longer or shorter than the others.</source>
        <translation>Algunas rondas tardaron mucho más o mucho menos que las demás.</translation>
    </message>
    <message>
        <source>Start-up was a large part of the time: a longer run would tell more.</source>
        <translation>El arranque fue una parte grande del tiempo: una ejecución más larga diría más.</translation>
    </message>
    <message>
        <source>The times vary widely: more rounds would narrow the interval.</source>
        <translation>Los tiempos varían mucho: más rondas estrecharían el intervalo.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Nothing speaks against these numbers.</source>
        <translation>Nada pone en duda estos números.</translation>
    </message>
    <message>
        <source>Read these numbers with care.</source>
        <translation>Lea estos números con cautela.</translation>
    </message>
    <message>
        <source>Look at these numbers, but conclude nothing from them.</source>
        <translation>Mire estos números, pero no saque conclusiones de ellos.</translation>
    </message>
    <message>
        <source>debug build</source>
        <translation>depuración</translation>
    </message>
    <message>
        <source>outputs differ</source>
        <translation>resultados distintos</translation>
    </message>
    <message>
        <source>one round</source>
        <translation>una ronda</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>muy corta</translation>
    </message>
    <message>
        <source>busy machine</source>
        <translation>máquina ocupada</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>power saving</source>
        <translation>ahorro de energía</translation>
    </message>
    <message>
        <source>results in memory</source>
        <translation>resultados en memoria</translation>
    </message>
    <message>
        <source>network disk</source>
        <translation>disco de red</translation>
    </message>
    <message>
        <source>cold cache</source>
        <translation>caché fría</translation>
    </message>
    <message>
        <source>outliers</source>
        <translation>valores atípicos</translation>
    </message>
    <message>
        <source>much start-up</source>
        <translation>mucho arranque</translation>
    </message>
    <message>
        <source>wide interval</source>
        <translation>intervalo amplio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A light&apos;s colour and reasons.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A debug build of Tutti: its times mean little.</source>
        <translation>Una compilación de depuración de Tutti: sus tiempos dicen poco.</translation>
    </message>
</context>
<context>
    <name>tutti::WaterfallChart</name>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
</context>
<context>
    <name>tutti::WaterfallPanel</name>
    <message>
        <source>After a run with several workers, and one of the same files one after the other, this shows where the time went that the workers did not save.</source>
        <translation>Después de una ejecución con varios trabajadores, y de una secuencial con los mismos archivos, aquí se muestra adónde se fue el tiempo que los trabajadores no ahorraron.</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>&amp;Against one after the other</source>
        <translation>Frente a &amp;la secuencial</translation>
    </message>
    <message>
        <source>From the ideal time to the measured one</source>
        <translation>Del tiempo ideal al medido</translation>
    </message>
    <message>
        <source>The parts in sentences</source>
        <translation>Las partes en palabras</translation>
    </message>
    <message>
        <source>Some files of this run were skipped, failed or were cancelled, so it does not measure the whole input. Press Time again under Timing, or choose another run.</source>
        <translation>Algunos archivos de esta ejecución se omitieron, fallaron o se cancelaron, así que no mide la entrada completa. Presione Medir otra vez en Tiempos, o elija otra ejecución.</translation>
    </message>
    <message>
        <source>This run used one connection. Download the same sounds over several connections to see where the rest of the time goes.</source>
        <translation>Esta ejecución usó una sola conexión. Descargue los mismos sonidos con varias conexiones para ver adónde se va el resto del tiempo.</translation>
    </message>
    <message>
        <source>This run did one job after the other. Run the same files with several workers to see where the rest of the time goes.</source>
        <translation>Esta ejecución hizo una tarea tras otra. Ejecute los mismos archivos con varios trabajadores para ver adónde se va el resto del tiempo.</translation>
    </message>
    <message>
        <source>There is nothing to hold this run against yet. Download the same sounds once more over one connection.</source>
        <translation>Todavía no hay con qué comparar esta ejecución. Descargue los mismos sonidos otra vez con una sola conexión.</translation>
    </message>
    <message>
        <source>There is nothing to hold this run against yet. Run the same files with the same settings once more with the engine One after the other.</source>
        <translation>Todavía no hay con qué comparar esta ejecución. Ejecute los mismos archivos otra vez, con los mismos ajustes y el motor Secuencial (una tras otra).</translation>
    </message>
</context>
<context>
    <name>tutti::WaterfallText</name>
    <message numerus="yes">
        <source>Starting %n worker(s) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Arrancar %n trabajador tomó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Arrancar %n trabajadores tomó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n thread(s) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Arrancar %n hilo tomó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Arrancar %n hilos tomó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n OpenMP thread(s) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Arrancar %n hilo OpenMP tomó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Arrancar %n hilos OpenMP tomó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n process(es) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Arrancar %n proceso tomó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Arrancar %n procesos tomó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n rank(s) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Arrancar %n rango tomó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Arrancar %n rangos tomó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %n connection(s) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Abrir %n conexión tomó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Abrir %n conexiones tomó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One worker did the serial part while %n other(s) waited; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>Un trabajador hizo la parte serial mientras %n más esperaba; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Un trabajador hizo la parte serial mientras otros %n esperaban; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thread did the serial part while %n other(s) waited; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>Un hilo hizo la parte serial mientras %n más esperaba; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Un hilo hizo la parte serial mientras otros %n esperaban; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One OpenMP thread did the serial part while %n other(s) waited; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>Un hilo OpenMP hizo la parte serial mientras %n más esperaba; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Un hilo OpenMP hizo la parte serial mientras otros %n esperaban; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The serial part was done while %n process(es) had to wait; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>La parte serial se hizo mientras %n proceso tenía que esperar; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>La parte serial se hizo mientras %n procesos tenían que esperar; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The serial part was done while %n rank(s) had to wait; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>La parte serial se hizo mientras %n rango tenía que esperar; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>La parte serial se hizo mientras %n rangos tenían que esperar; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The serial part was done while %n connection(s) had to wait; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>La parte serial se hizo mientras %n conexión tenía que esperar; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>La parte serial se hizo mientras %n conexiones tenían que esperar; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n worker(s) had nothing left to do while others still worked; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>Al final, %n trabajador ya no tenía qué hacer mientras otros seguían trabajando; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Al final, algunos de los %n trabajadores ya no tenían qué hacer mientras otros seguían trabajando; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n thread(s) had nothing left to do while others still worked; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>Al final, %n hilo ya no tenía qué hacer mientras otros seguían trabajando; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Al final, algunos de los %n hilos ya no tenían qué hacer mientras otros seguían trabajando; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n OpenMP thread(s) had nothing left to do while others still worked; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>Al final, %n hilo OpenMP ya no tenía qué hacer mientras otros seguían trabajando; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Al final, algunos de los %n hilos OpenMP ya no tenían qué hacer mientras otros seguían trabajando; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n process(es) had nothing left to do while others still worked; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>Al final, %n proceso ya no tenía qué hacer mientras otros seguían trabajando; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Al final, algunos de los %n procesos ya no tenían qué hacer mientras otros seguían trabajando; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n rank(s) had nothing left to do while others still worked; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>Al final, %n rango ya no tenía qué hacer mientras otros seguían trabajando; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Al final, algunos de los %n rangos ya no tenían qué hacer mientras otros seguían trabajando; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n connection(s) had nothing left to fetch while others still did; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>Al final, %n conexión ya no tenía qué descargar mientras otras seguían descargando; eso costó %1, el %2 de la ejecución.</numerusform>
            <numerusform>Al final, algunas de las %n conexiones ya no tenían qué descargar mientras otras seguían descargando; eso costó %1, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>Con %n trabajador, el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
            <numerusform>Los %n trabajadores se frenaron entre sí al trabajar a la vez: el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>Con %n hilo, el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
            <numerusform>Los %n hilos se frenaron entre sí al trabajar a la vez: el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OpenMP thread(s) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>Con %n hilo OpenMP, el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
            <numerusform>Los %n hilos OpenMP se frenaron entre sí al trabajar a la vez: el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>Con %n proceso, el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
            <numerusform>Los %n procesos se frenaron entre sí al trabajar a la vez: el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>Con %n rango, el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
            <numerusform>Los %n rangos se frenaron entre sí al trabajar a la vez: el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>Con %n conexión, el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
            <numerusform>Las %n conexiones se frenaron entre sí al trabajar a la vez: el mismo cálculo costó %1 más, el %2 de la ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The start-up cost no time that shows.</source>
        <translation>El arranque no costó un tiempo apreciable.</translation>
    </message>
    <message>
        <source>No time went to a serial part.</source>
        <translation>No se fue tiempo en una parte serial.</translation>
    </message>
    <message>
        <source>The work was dealt out evenly: all had something to do to the end.</source>
        <translation>El trabajo se repartió de manera pareja: todos tuvieron qué hacer hasta el final.</translation>
    </message>
    <message>
        <source>Jobs waited no longer for disk, network or a free core than one after the other.</source>
        <translation>Las tareas no esperaron al disco, a la red o a un núcleo libre más que en la ejecución secuencial.</translation>
    </message>
    <message>
        <source>The workers did not slow each other down.</source>
        <translation>Los trabajadores no se frenaron entre sí.</translation>
    </message>
    <message>
        <source>The engine itself cost no time that shows.</source>
        <translation>El motor mismo no costó un tiempo apreciable.</translation>
    </message>
    <message>
        <source>Jobs waited %1 longer for disk, network or a free core than one after the other, %2 of the run.</source>
        <translation>Las tareas esperaron al disco, a la red o a un núcleo libre %1 más que en la ejecución secuencial, el %2 de la ejecución.</translation>
    </message>
    <message>
        <source>The engine&apos;s own work, dealing out jobs and collecting results, took %1, %2 of the run.</source>
        <translation>El trabajo propio del motor, repartir tareas y recoger resultados, tomó %1, el %2 de la ejecución.</translation>
    </message>
    <message>
        <source>The start-up took %1 less than its share of one after the other, a gain of %2 of the run.</source>
        <translation>El arranque tomó %1 menos que su parte en la ejecución secuencial, una ganancia del %2 de la ejecución.</translation>
    </message>
    <message>
        <source>The serial part took %1 less, a gain of %2 of the run.</source>
        <translation>La parte serial tomó %1 menos, una ganancia del %2 de la ejecución.</translation>
    </message>
    <message>
        <source>An even end saved %1, a gain of %2 of the run.</source>
        <translation>Un final parejo ahorró %1, una ganancia del %2 de la ejecución.</translation>
    </message>
    <message>
        <source>Jobs waited %1 less for disk, network or a free core than one after the other, a gain of %2 of the run.</source>
        <translation>Las tareas esperaron al disco, a la red o a un núcleo libre %1 menos que en la ejecución secuencial, una ganancia del %2 de la ejecución.</translation>
    </message>
    <message>
        <source>The same computing cost %1 less than one after the other, a gain of %2 of the run.</source>
        <translation>El mismo cálculo costó %1 menos que en la ejecución secuencial, una ganancia del %2 de la ejecución.</translation>
    </message>
    <message>
        <source>Between jobs %1 less passed than one after the other, a gain of %2 of the run.</source>
        <translation>Entre tareas pasó %1 menos que en la ejecución secuencial, una ganancia del %2 de la ejecución.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Arranque</translation>
    </message>
    <message>
        <source>Serial part</source>
        <translation>Parte serial</translation>
    </message>
    <message>
        <source>Uneven files</source>
        <translation>Reparto desigual</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Freno mutuo</translation>
    </message>
    <message>
        <source>Engine&apos;s cost</source>
        <translation>Costo del motor</translation>
    </message>
    <message>
        <source>waiting for the serial part</source>
        <translation>en espera de la parte serial</translation>
    </message>
    <message>
        <source>idle at the end</source>
        <translation>inactivo al final</translation>
    </message>
    <message>
        <source>between jobs</source>
        <translation>entre tareas</translation>
    </message>
    <message>
        <source>Ideally the %1 of one after the other, shared by %3, would be %2.</source>
        <extracomment>%1, %2: times; %3: &quot;4 threads&quot;.</extracomment>
        <translation>En el caso ideal, los %1 de la ejecución secuencial, repartidos entre %3, serían %2.</translation>
    </message>
    <message>
        <source>With %1 the run took %2, as good as the ideal %3.</source>
        <translation>Con %1, la ejecución tardó %2, tan bien como el ideal de %3.</translation>
    </message>
    <message>
        <source>With %1 the run took %2, less than the ideal %3.</source>
        <translation>Con %1, la ejecución tardó %2, menos que el ideal de %3.</translation>
    </message>
    <message>
        <source>With %1 the run took %2 instead of the ideal %3. Most of the rest: %4, %5.</source>
        <extracomment>%4 is the name of a part, such as &quot;Start-up&quot;.</extracomment>
        <translation>Con %1, la ejecución tardó %2 en lugar del ideal de %3. La mayor parte del resto: %4, %5.</translation>
    </message>
</context>
<context>
    <name>tutti::WhatIfControls</name>
    <message>
        <source>Run &amp;it</source>
        <translation>Ejecutar&amp;lo</translation>
    </message>
    <message>
        <source>Does the same work anew with these workers and this schedule, to see whether the prediction is right</source>
        <translation>Hace el mismo trabajo de nuevo con estos trabajadores y esta planificación, para ver si la predicción es correcta</translation>
    </message>
    <message>
        <source>What if this &amp;run</source>
        <translation>Si esta &amp;ejecución</translation>
    </message>
    <message>
        <source>had the &amp;schedule</source>
        <translation>tuviera la &amp;planificación</translation>
    </message>
    <message>
        <source>and this many &amp;workers</source>
        <translation>y tantos t&amp;rabajadores</translation>
    </message>
    <message numerus="yes">
        <source>of %n core(s)</source>
        <extracomment>Behind the number of workers.</extracomment>
        <translation>
            <numerusform>de %n núcleo</numerusform>
            <numerusform>de %n núcleos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::WhatIfModel</name>
    <message>
        <source>The shortest of all that were predicted</source>
        <translation>El más corto de todos los tiempos predichos</translation>
    </message>
</context>
<context>
    <name>tutti::WhatIfPanel</name>
    <message>
        <source>After a run this shows how the same jobs would have gone with another schedule and another number of workers.</source>
        <translation>Después de una ejecución, aquí se muestra cómo habrían ido las mismas tareas con otra planificación y otro número de trabajadores.</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Predicha: %1</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <translation>Medida: %1</translation>
    </message>
    <message>
        <source>Timelines of the measured and of the predicted run</source>
        <translation>Cronologías de la ejecución medida y de la predicha</translation>
    </message>
    <message>
        <source>Predicted wall time, by schedule and number of workers</source>
        <translation>Tiempo de reloj predicho, por planificación y número de trabajadores</translation>
    </message>
    <message>
        <source>Predicted wall time for each schedule and number of workers</source>
        <translation>Tiempo de reloj predicho para cada planificación y número de trabajadores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A way of running, and its wall time.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tutti::WhatIfText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Workers and the schedule: &quot;4 threads, longest first&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>With %1 this run would take about %2, as long as it did.</source>
        <translation>Con %1, esta ejecución tardaría cerca de %2, lo mismo que tardó.</translation>
    </message>
    <message>
        <source>With %1 this run would take about %2 instead of %3: %4 times as fast.</source>
        <translation>Con %1, esta ejecución tardaría cerca de %2 en lugar de %3: %4 veces más rápido.</translation>
    </message>
    <message>
        <source>With %1 this run would take about %2 instead of %3: %4 times as long.</source>
        <translation>Con %1, esta ejecución tardaría cerca de %2 en lugar de %3: %4 veces el tiempo.</translation>
    </message>
    <message>
        <source>The prediction gives each worker a core of its own, but the run&apos;s machine has only one: jobs that compute will take longer than predicted, jobs that wait will not.</source>
        <translation>La predicción le da a cada trabajador su propio núcleo, pero la máquina de la ejecución solo tiene uno: las tareas que calculan tardarán más de lo predicho; las que esperan, no.</translation>
    </message>
    <message>
        <source>The prediction gives each worker a core of its own, but the run&apos;s machine has only %1: jobs that compute will take longer than predicted, jobs that wait will not.</source>
        <translation>La predicción le da a cada trabajador su propio núcleo, pero la máquina de la ejecución solo tiene %1: las tareas que calculan tardarán más de lo predicho; las que esperan, no.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>It took %1. The prediction was %2: right within 5 % (%3 off).</source>
        <translation>Tardó %1. La predicción era %2: acertada con un margen de 5 % (desvío de %3).</translation>
    </message>
    <message>
        <source>It took %1, %3 longer than the predicted %2. The jobs themselves took longer than in the run that was replayed: workers share cores, memory and disk.</source>
        <translation>Tardó %1, un %3 más que los %2 predichos. Las tareas mismas tardaron más que en la ejecución simulada: los trabajadores comparten núcleos, memoria y disco.</translation>
    </message>
    <message>
        <source>It took %1, %3 less than the predicted %2. The jobs themselves were quicker than in the run that was replayed.</source>
        <translation>Tardó %1, un %3 menos que los %2 predichos. Las tareas mismas fueron más rápidas que en la ejecución simulada.</translation>
    </message>
</context>
<context>
    <name>tutti::WorkNews</name>
    <message>
        <source>Run cancelled</source>
        <translation>Ejecución cancelada</translation>
    </message>
    <message>
        <source>Run not carried out</source>
        <translation>Ejecución no realizada</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Ejecución terminada</translation>
    </message>
    <message>
        <source>Download cancelled</source>
        <translation>Descarga cancelada</translation>
    </message>
    <message>
        <source>Download finished</source>
        <translation>Descarga terminada</translation>
    </message>
    <message>
        <source>Comparison cancelled</source>
        <translation>Comparación cancelada</translation>
    </message>
    <message>
        <source>Comparison finished</source>
        <translation>Comparación terminada</translation>
    </message>
    <message>
        <source>Failed: %1. %2</source>
        <translation>Falló: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelado</numerusform>
            <numerusform>%n cancelados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::WorkPage</name>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Mis archivos</translation>
    </message>
    <message>
        <source>Synthetic work</source>
        <translation>Trabajo sintético</translation>
    </message>
    <message>
        <source>Downloads from the offline library</source>
        <translation>Descargas de la biblioteca sin conexión</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>My files – the list is empty</source>
        <translation>Mis archivos – la lista está vacía</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convertir</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>&amp;A sample, about 20 s in all</source>
        <translation>Una m&amp;uestra, unos 20 s en total</translation>
    </message>
    <message>
        <source>Files from all over the list, as many as can be done in that time.</source>
        <translation>Archivos de toda la lista, tantos como se puedan procesar en ese tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>A&amp;ll files (%n)</source>
        <translation>
            <numerusform>T&amp;odos los archivos (%n)</numerusform>
            <numerusform>T&amp;odos los archivos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>Results go into a folder that is removed afterwards; your files are only read.</source>
        <translation>Los resultados van a una carpeta que después se elimina; sus archivos solo se leen.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Of a mean job on an idle core.</source>
        <translation>De una tarea media en un núcleo inactivo.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Skewed: few large, many small</source>
        <translation>Dispares: pocas grandes, muchas pequeñas</translation>
    </message>
    <message>
        <source>One giant: half of the work</source>
        <translation>Una gigante: la mitad del trabajo</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Computing keeps a core busy; waiting, as for a network, keeps none.</source>
        <translation>El cálculo mantiene ocupado un núcleo; la espera, como la de una red, no ocupa ninguno.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The share of all the work that one worker does alone, before the others may begin.</source>
        <translation>La parte de todo el trabajo que un trabajador hace por su cuenta, antes de que los demás puedan empezar.</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>T&amp;areas</translation>
    </message>
    <message>
        <source>&amp;Each takes</source>
        <translation>&amp;Cada una tarda</translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>What every answer waits for, as if the server were far away.</source>
        <translation>Lo que espera cada respuesta, como si el servidor estuviera lejos.</translation>
    </message>
    <message>
        <source>&amp;Sounds</source>
        <translation>&amp;Sonidos</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latencia</translation>
    </message>
    <message>
        <source>The library is built in: no network, no key, no quota.</source>
        <translation>La biblioteca está incluida: sin red, sin clave, sin cuota.</translation>
    </message>
    <message>
        <source>Every entry does the same work, so that their times can be compared.</source>
        <translation>Todas las configuraciones hacen el mismo trabajo, para que sus tiempos se puedan comparar.</translation>
    </message>
    <message>
        <source>Serial f&amp;raction</source>
        <translation>Fracción se&amp;rial</translation>
    </message>
</context>
<context>
    <name>tutti::WorkerText</name>
    <message>
        <source>Worker %1</source>
        <translation>Trabajador %1</translation>
    </message>
    <message>
        <source>Thread %1</source>
        <translation>Hilo %1</translation>
    </message>
    <message>
        <source>OpenMP thread %1</source>
        <translation>Hilo OpenMP %1</translation>
    </message>
    <message>
        <source>Process %1</source>
        <translation>Proceso %1</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>Rango %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n trabajador</numerusform>
            <numerusform>%n trabajadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n proceso</numerusform>
            <numerusform>%n procesos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s)</source>
        <translation>
            <numerusform>%n rango</numerusform>
            <numerusform>%n rangos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An engine, and how many workers: &quot;OpenMP, 4 threads&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>A run: its job, engine and workers, wall time.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <extracomment>A run: its number, job, engine and workers, wall time.</extracomment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
</context>
</TS>
