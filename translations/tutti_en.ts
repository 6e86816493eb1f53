<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
</TS>
