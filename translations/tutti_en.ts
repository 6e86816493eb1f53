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
<context>
    <name>tutti::WaterfallText</name>
    <message numerus="yes">
        <source>Starting %n worker(s) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Starting %n worker took %1, %2 of the run.</numerusform>
            <numerusform>Starting %n workers took %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n thread(s) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Starting %n thread took %1, %2 of the run.</numerusform>
            <numerusform>Starting %n threads took %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n OpenMP thread(s) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Starting %n OpenMP thread took %1, %2 of the run.</numerusform>
            <numerusform>Starting %n OpenMP threads took %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n process(es) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Starting %n process took %1, %2 of the run.</numerusform>
            <numerusform>Starting %n processes took %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n rank(s) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Starting %n rank took %1, %2 of the run.</numerusform>
            <numerusform>Starting %n ranks took %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %n connection(s) took %1, %2 of the run.</source>
        <translation>
            <numerusform>Opening %n connection took %1, %2 of the run.</numerusform>
            <numerusform>Opening %n connections took %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One worker did the serial part while %n other(s) waited; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>One worker did the serial part while %n other waited; that cost %1, %2 of the run.</numerusform>
            <numerusform>One worker did the serial part while %n others waited; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One thread did the serial part while %n other(s) waited; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>One thread did the serial part while %n other waited; that cost %1, %2 of the run.</numerusform>
            <numerusform>One thread did the serial part while %n others waited; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One OpenMP thread did the serial part while %n other(s) waited; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>One OpenMP thread did the serial part while %n other waited; that cost %1, %2 of the run.</numerusform>
            <numerusform>One OpenMP thread did the serial part while %n others waited; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The serial part was done while %n process(es) had to wait; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>The serial part was done while %n process had to wait; that cost %1, %2 of the run.</numerusform>
            <numerusform>The serial part was done while %n processes had to wait; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The serial part was done while %n rank(s) had to wait; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>The serial part was done while %n rank had to wait; that cost %1, %2 of the run.</numerusform>
            <numerusform>The serial part was done while %n ranks had to wait; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The serial part was done while %n connection(s) had to wait; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>The serial part was done while %n connection had to wait; that cost %1, %2 of the run.</numerusform>
            <numerusform>The serial part was done while %n connections had to wait; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n worker(s) had nothing left to do while others still worked; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>At the end some of the %n worker had nothing left to do while others still worked; that cost %1, %2 of the run.</numerusform>
            <numerusform>At the end some of the %n workers had nothing left to do while others still worked; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n thread(s) had nothing left to do while others still worked; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>At the end some of the %n thread had nothing left to do while others still worked; that cost %1, %2 of the run.</numerusform>
            <numerusform>At the end some of the %n threads had nothing left to do while others still worked; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n OpenMP thread(s) had nothing left to do while others still worked; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>At the end some of the %n OpenMP thread had nothing left to do while others still worked; that cost %1, %2 of the run.</numerusform>
            <numerusform>At the end some of the %n OpenMP threads had nothing left to do while others still worked; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n process(es) had nothing left to do while others still worked; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>At the end some of the %n process had nothing left to do while others still worked; that cost %1, %2 of the run.</numerusform>
            <numerusform>At the end some of the %n processes had nothing left to do while others still worked; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n rank(s) had nothing left to do while others still worked; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>At the end some of the %n rank had nothing left to do while others still worked; that cost %1, %2 of the run.</numerusform>
            <numerusform>At the end some of the %n ranks had nothing left to do while others still worked; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end some of the %n connection(s) had nothing left to fetch while others still did; that cost %1, %2 of the run.</source>
        <translation>
            <numerusform>At the end some of the %n connection had nothing left to fetch while others still did; that cost %1, %2 of the run.</numerusform>
            <numerusform>At the end some of the %n connections had nothing left to fetch while others still did; that cost %1, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>%n worker at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
            <numerusform>%n workers at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>%n thread at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
            <numerusform>%n threads at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n OpenMP thread(s) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>%n OpenMP thread at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
            <numerusform>%n OpenMP threads at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>%n process at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
            <numerusform>%n processes at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>%n rank at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
            <numerusform>%n ranks at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) at once slowed each other down: the same computing cost %1 more, %2 of the run.</source>
        <translation>
            <numerusform>%n connection at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
            <numerusform>%n connections at once slowed each other down: the same computing cost %1 more, %2 of the run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::WhatIfControls</name>
    <message numerus="yes">
        <source>of %n core(s)</source>
        <extracomment>Behind the number of workers.</extracomment>
        <translation>
            <numerusform>of %n core</numerusform>
            <numerusform>of %n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::WorkerText</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s)</source>
        <translation>
            <numerusform>%n rank</numerusform>
            <numerusform>%n ranks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
</TS>
