#!/usr/bin/env python3
# SPDX-FileCopyrightText: Tutti developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workshop's definition of a spectrum with numpy and matplotlib, as fast as that goes: a pool of processes, each
file's 20 s in the middle read alone, the first channel, |rfft|, the maximum made 1, a small figure with a logarithmic
axis from 20 Hz to 14 kHz. Only bench_spectra uses this.

    workshop_spectra.py PROCESSES FOLDER OUTPUT
"""
import multiprocessing
import pathlib
import sys
import wave

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np

SECONDS = 20


def middle(file):
    with wave.open(str(file)) as sound:
        rate = sound.getframerate()
        wanted = min(SECONDS * rate, sound.getnframes())
        sound.setpos((sound.getnframes() - wanted) // 2)
        samples = np.frombuffer(sound.readframes(wanted), dtype="<i2")
        return samples[:: sound.getnchannels()], rate


def draw(task):
    file, output = task
    samples, rate = middle(file)
    amplitude = np.abs(np.fft.rfft(samples))
    amplitude /= amplitude.max()
    figure, axes = plt.subplots(figsize=(4, 3))
    axes.semilogx(np.fft.rfftfreq(len(samples), 1 / rate), amplitude)
    axes.set_xlim(20, 14000)
    axes.set_xlabel("Frequency (Hz)")
    axes.set_ylabel("Amplitude")
    axes.set_title(file.name)
    figure.savefig(output / (file.stem + ".png"))
    plt.close(figure)


if __name__ == "__main__":
    folder, results = pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    with multiprocessing.Pool(int(sys.argv[1])) as pool:
        pool.map(draw, [(file, results) for file in sorted(folder.glob("*.wav"))], chunksize=1)
