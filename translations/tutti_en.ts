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
        <source>This folder answers slowly: %n found so far</source>
        <translation>
            <numerusform>This folder answers slowly: %n found so far</numerusform>
            <numerusform>This folder answers slowly: %n found so far</numerusform>
        </translation>
    </message>
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
    <name>tutti::ComparisonText</name>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2, the median of %n rounds.</source>
        <translation>
            <numerusform>%1 took %2, the median of %n round.</numerusform>
            <numerusform>%1 took %2, the median of %n rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %2 (%3 with 95 % confidence, from %n rounds).</source>
        <extracomment>%2 is a time, %3 its interval.</extracomment>
        <translation>
            <numerusform>%1 took %2 (%3 with 95 % confidence, from %n round).</numerusform>
            <numerusform>%1 took %2 (%3 with 95 % confidence, from %n rounds).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Downloading over %n connections</source>
        <translation>
            <numerusform>Downloading over %n connection</numerusform>
            <numerusform>Downloading over %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n workers</source>
        <translation>
            <numerusform>%1 with %n worker</numerusform>
            <numerusform>%1 with %n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outputs of %n entries differ.</source>
        <translation>
            <numerusform>The outputs of %n entry differ.</numerusform>
            <numerusform>The outputs of %n entries differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ConditionsText</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of warm-up</source>
        <translation>
            <numerusform>%n round of warm-up</numerusform>
            <numerusform>%n rounds of warm-up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::ContinueBar</name>
    <message numerus="yes">
        <source>The conversion of %1 was interrupted: %2 of %3 done, %n left.</source>
        <extracomment>%1 is a date and time; %2 and %3 are numbers of files, %n too.</extracomment>
        <translation>
            <numerusform>The conversion of %1 was interrupted: %2 of %3 done, %n left.</numerusform>
            <numerusform>The conversion of %1 was interrupted: %2 of %3 done, %n left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spectra of %1 were interrupted: %2 of %3 done, %n left.</source>
        <extracomment>%1 is a date and time; %2 and %3 are numbers of files, %n too.</extracomment>
        <translation>
            <numerusform>The spectra of %1 were interrupted: %2 of %3 done, %n left.</numerusform>
            <numerusform>The spectra of %1 were interrupted: %2 of %3 done, %n left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The download of %1 was interrupted: %2 of %3 done, %n left.</source>
        <extracomment>%1 is a date and time; %2 and %3 are numbers of sounds, %n too.</extracomment>
        <translation>
            <numerusform>The download of %1 was interrupted: %2 of %3 done, %n left.</numerusform>
            <numerusform>The download of %1 was interrupted: %2 of %3 done, %n left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::Continuing</name>
    <message numerus="yes">
        <source>The run was interrupted while it began: it says nothing of %n file(s). Run it again for the rest.</source>
        <translation>
            <numerusform>The run was interrupted while it began: it says nothing of %n file. Run it again for the rest.</numerusform>
            <numerusform>The run was interrupted while it began: it says nothing of %n files. Run it again for the rest.</numerusform>
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
    <message numerus="yes">
        <source>of %1 slots on %n hosts</source>
        <translation>
            <numerusform>of %1 slots on %n host</numerusform>
            <numerusform>of %1 slots on %n hosts</numerusform>
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
    <name>tutti::HostFindings</name>
    <message numerus="yes">
        <source>%1 of %n hosts can be used, with %2 of %3 slots.</source>
        <translation>
            <numerusform>%1 of %n host can be used, with %2 of %3 slots.</numerusform>
            <numerusform>%1 of %n hosts can be used, with %2 of %3 slots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::HostsPage</name>
    <message numerus="yes">
        <source>%n hosts were written to %1.</source>
        <translation>
            <numerusform>%n host was written to %1.</numerusform>
            <numerusform>%n hosts were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n hosts …</source>
        <translation>
            <numerusform>Checking %n host …</numerusform>
            <numerusform>Checking %n hosts …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::KeptList</name>
    <message numerus="yes">
        <source>%1
%2, %n entry(s), %3
%4</source>
        <translation>
            <numerusform>%1
%2, %n entry, %3
%4</numerusform>
            <numerusform>%1
%2, %n entries, %3
%4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::LabPages</name>
    <message numerus="yes">
        <source>The Timeline tab has lit up the %n job(s) that this part is made of.</source>
        <translation>
            <numerusform>The Timeline tab has lit up the %n job that this part is made of.</numerusform>
            <numerusform>The Timeline tab has lit up the %n jobs that this part is made of.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::LessonText</name>
    <message numerus="yes">
        <source>%n connections</source>
        <extracomment>The number is two at least, here and in the following.</extracomment>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads (QtConcurrent)</source>
        <translation>
            <numerusform>%n thread (QtConcurrent)</numerusform>
            <numerusform>%n threads (QtConcurrent)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads (OpenMP)</source>
        <translation>
            <numerusform>%n thread (OpenMP)</numerusform>
            <numerusform>%n threads (OpenMP)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processes</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MPI processes</source>
        <translation>
            <numerusform>%n MPI process</numerusform>
            <numerusform>%n MPI processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n workers</source>
        <extracomment>%1 is an engine.</extracomment>
        <translation>
            <numerusform>%1 with %n worker</numerusform>
            <numerusform>%1 with %n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Static on %n threads</source>
        <extracomment>A schedule. The number is two at least.</extracomment>
        <translation>
            <numerusform>Static on %n thread</numerusform>
            <numerusform>Static on %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dynamic on %n threads</source>
        <translation>
            <numerusform>Dynamic on %n thread</numerusform>
            <numerusform>Dynamic on %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest first on %n threads</source>
        <translation>
            <numerusform>Longest first on %n thread</numerusform>
            <numerusform>Longest first on %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the work took %2 (the median of %n rounds).</source>
        <extracomment>The number is two at least.</extracomment>
        <translation>
            <numerusform>%1: the work took %2 (the median of %n round).</numerusform>
            <numerusform>%1: the work took %2 (the median of %n rounds).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tutti may use %n cores of this machine. What happens when more workers than that share the work, first work that computes, then work that only waits? How many times as fast as one after the other will they be?</source>
        <extracomment>The number is how many cores there are, two at least.</extracomment>
        <translation>
            <numerusform>Tutti may use %n core of this machine. What happens when more workers than that share the work, first work that computes, then work that only waits? How many times as fast as one after the other will they be?</numerusform>
            <numerusform>Tutti may use %n cores of this machine. What happens when more workers than that share the work, first work that computes, then work that only waits? How many times as fast as one after the other will they be?</numerusform>
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
    <name>tutti::OutlookText</name>
    <message numerus="yes">
        <source>All %n file(s) take about %1.</source>
        <translation>
            <numerusform>The %n file takes about %1.</numerusform>
            <numerusform>All %n files take about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n file(s) take about %2.</source>
        <extracomment>The number is that of all files.</extracomment>
        <translation>
            <numerusform>%1 of the %n file takes about %2.</numerusform>
            <numerusform>%1 of the %n files take about %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::OverlayPanel</name>
    <message numerus="yes">
        <source>%1 – %n results</source>
        <extracomment>The number is two at least.</extracomment>
        <translation>
            <numerusform>%1 – %n result</numerusform>
            <numerusform>%1 – %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::RecentRows</name>
    <message numerus="yes">
        <source>%n file(s) converted</source>
        <translation>
            <numerusform>%n file converted</numerusform>
            <numerusform>%n files converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) analysed</source>
        <translation>
            <numerusform>%n file analysed</numerusform>
            <numerusform>%n files analysed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sound(s) downloaded</source>
        <translation>
            <numerusform>%n sound downloaded</numerusform>
            <numerusform>%n sounds downloaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · run · %n file(s) in %2</source>
        <translation>
            <numerusform>%1 · run · %n file in %2</numerusform>
            <numerusform>%1 · run · %n files in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · comparison · %n entry(s) on %2</source>
        <translation>
            <numerusform>%1 · comparison · %n entry on %2</numerusform>
            <numerusform>%1 · comparison · %n entries on %2</numerusform>
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
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::RunBarChart</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <comment>of a chart</comment>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
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
    <name>tutti::ScalingText</name>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n physical cores</source>
        <translation>
            <numerusform>%n physical core</numerusform>
            <numerusform>%n physical cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logical cores</source>
        <translation>
            <numerusform>%n logical core</numerusform>
            <numerusform>%n logical cores</numerusform>
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
    <name>tutti::SettingsPage</name>
    <message numerus="yes">
        <source>%n entry(s) are compared.</source>
        <translation>
            <numerusform>%n entry is compared.</numerusform>
            <numerusform>%n entries are compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SettingsPlan</name>
    <message numerus="yes">
        <source>These are %n entries; compare a hundred at most.</source>
        <translation>
            <numerusform>This is %n entry; compare a hundred at most.</numerusform>
            <numerusform>These are %n entries; compare a hundred at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::SlurmBar</name>
    <message numerus="yes">
        <source>Batch job %1: %2. %3 of %n file(s) through.</source>
        <extracomment>%1 is the job&apos;s number, %2 where it stands, %3 and %n are numbers of files.</extracomment>
        <translation>
            <numerusform>Batch job %1: %2. %3 of %n file through.</numerusform>
            <numerusform>Batch job %1: %2. %3 of %n files through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conversion: %1 of %n file(s) through.</source>
        <translation>
            <numerusform>Conversion: %1 of %n file through.</numerusform>
            <numerusform>Conversion: %1 of %n files through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spectra: %1 of %n file(s) through.</source>
        <translation>
            <numerusform>Spectra: %1 of %n file through.</numerusform>
            <numerusform>Spectra: %1 of %n files through.</numerusform>
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
    <name>tutti::SpectrumChart</name>
    <message numerus="yes">
        <source>%n spectrum(s) shown.</source>
        <translation>
            <numerusform>%n spectrum shown.</numerusform>
            <numerusform>%n spectra shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::TimelineText</name>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <comment>of a timeline</comment>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <comment>of a timeline</comment>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::TimingLab</name>
    <message numerus="yes">
        <source>Delete %n kept comparison(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n kept comparison? This cannot be undone.</numerusform>
            <numerusform>Delete %n kept comparisons? This cannot be undone.</numerusform>
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
    <name>tutti::WorkNews</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tutti::WorkPage</name>
    <message numerus="yes">
        <source>A&amp;ll files (%n)</source>
        <translation>
            <numerusform>A&amp;ll files (%n)</numerusform>
            <numerusform>A&amp;ll files (%n)</numerusform>
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
