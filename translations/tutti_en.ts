<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SoundRows</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>Looking for sounds: %n found</source>
        <translation>
            <numerusform>Looking for sounds: %n found</numerusform>
            <numerusform>Looking for sounds: %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s)</source>
        <translation>
            <numerusform>%n sound</numerusform>
            <numerusform>%n sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were kept that were made with other settings or not by Tutti; to replace them, select their rows and press %1.</source>
        <translation>
            <numerusform>%n result was kept that was made with other settings or not by Tutti; to replace it, select its row and press %1.</numerusform>
            <numerusform>%n results were kept that were made with other settings or not by Tutti; to replace them, select their rows and press %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::CompareDialog</name>
    <message numerus="yes">
        <source>Each engine does the %n file(s) of the list once, one engine after the other, into a folder that is removed afterwards. Each gets a row under Timing.</source>
        <translation>
            <numerusform>Each engine does the one file of the list once, one engine after the other, into a folder that is removed afterwards. Each gets a row under Timing.</numerusform>
            <numerusform>Each engine does the %n files of the list once, one engine after the other, into a folder that is removed afterwards. Each gets a row under Timing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::CreditsDialog</name>
    <message numerus="yes">
        <source>Looking at %n file(s)…</source>
        <translation>
            <numerusform>Looking at %n file…</numerusform>
            <numerusform>Looking at %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with their credit.</source>
        <translation>
            <numerusform>%n file with its credit.</numerusform>
            <numerusform>%n files with their credit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s) author or licence are not known.</source>
        <translation>
            <numerusform>Of %n file author or licence are not known.</numerusform>
            <numerusform>Of %n files author or licence are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not recognised; they are listed at the end.</source>
        <translation>
            <numerusform>%n file was not recognised; it is listed at the end.</numerusform>
            <numerusform>%n files were not recognised; they are listed at the end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::DownloadBar</name>
    <message numerus="yes">
        <source>Download %n selected sound(s)</source>
        <translation>
            <numerusform>Download %n selected sound</numerusform>
            <numerusform>Download %n selected sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Download all %n sound(s)</source>
        <translation>
            <numerusform>Download the one sound</numerusform>
            <numerusform>Download all %n sounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::EngineBar</name>
    <message numerus="yes">
        <source>Logical cores count a core twice that can run two threads at once; physical cores do the arithmetic. This process may use %n of the logical ones.</source>
        <translation>
            <numerusform>Logical cores count a core twice that can run two threads at once; physical cores do the arithmetic. This process may use %n of the logical ones.</numerusform>
            <numerusform>Logical cores count a core twice that can run two threads at once; physical cores do the arithmetic. This process may use %n of the logical ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::Freesound</name>
    <message numerus="yes">
        <source>%n sound(s) in this folder must not be used commercially: %1</source>
        <translation>
            <numerusform>%n sound in this folder must not be used commercially: %1</numerusform>
            <numerusform>%n sounds in this folder must not be used commercially: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::LogPanel</name>
    <message numerus="yes">
        <source>… and %n more line(s)</source>
        <translation>
            <numerusform>… and %n more line</numerusform>
            <numerusform>… and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ResultTabs</name>
    <message numerus="yes">
        <source>%1 with %2: %n file(s) in %3</source>
        <translation>
            <numerusform>%1 with %2: %n file in %3</numerusform>
            <numerusform>%1 with %2: %n files in %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::RunText</name>
    <message numerus="yes">
        <source>%1 with %n workers</source>
        <extracomment>%1 is an engine. The number is two at least.</extracomment>
        <translation>
            <numerusform>%1 with %n worker</numerusform>
            <numerusform>%1 with %n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n connection(s)</source>
        <extracomment>%1 is the network. The number is one at least.</extracomment>
        <translation>
            <numerusform>%1 over %n connection</numerusform>
            <numerusform>%1 over %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SearchController</name>
    <message numerus="yes">
        <source>%1: %n sound(s) left out for their licence.</source>
        <translation>
            <numerusform>%1: %n sound left out for its licence.</numerusform>
            <numerusform>%1: %n sounds left out for their licence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that Freesound does not know.</source>
        <translation>
            <numerusform>%n number that Freesound does not know.</numerusform>
            <numerusform>%n numbers that Freesound does not know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: %n sound(s) so far.</source>
        <translation>
            <numerusform>Searching: %n sound so far.</numerusform>
            <numerusform>Searching: %n sounds so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s) of %1 that fit.</source>
        <translation>
            <numerusform>%n sound of %1 that fit.</numerusform>
            <numerusform>%n sounds of %1 that fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s).</source>
        <translation>
            <numerusform>%n sound.</numerusform>
            <numerusform>%n sounds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SearchPanel</name>
    <message numerus="yes">
        <source>Filters, %n set</source>
        <translation>
            <numerusform>Filters, %n set</numerusform>
            <numerusform>Filters, %n set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SoundActions</name>
    <message numerus="yes">
        <source>%n credit(s) are on the clipboard.</source>
        <translation>
            <numerusform>%n credit is on the clipboard.</numerusform>
            <numerusform>%n credits are on the clipboard.</numerusform>
        </translation>
    </message>
</context>
</TS>
