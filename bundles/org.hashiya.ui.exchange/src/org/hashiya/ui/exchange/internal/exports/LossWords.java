// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.exchange.internal.exports;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.hashiya.exchange.RefiLoss;
import org.hashiya.text.Isolates;
import org.hashiya.text.ParagraphDirection;

/** What an export loses, in the person's language: a line for each kind of loss, with how many, how sure that is, and examples. */
final class LossWords {

	private static final String TO_THE_RIGHT = " → "; //$NON-NLS-1$
	private static final String TO_THE_LEFT = " ← "; //$NON-NLS-1$

	private static final String BUNDLE = "org.hashiya.ui.exchange.internal.exports.losses"; //$NON-NLS-1$

	private LossWords() {
	}

	/** By itself; what became of a name from right to left stands at its left, so that the arrow points there. */
	static String example(String example) {
		return Isolates.wrap(ParagraphDirection.of(example, 0, example.length()) == ParagraphDirection.RTL ? example.replace(TO_THE_RIGHT, TO_THE_LEFT) : example);
	}

	/** The lines; one that says so where nothing is lost. */
	static String of(List<RefiLoss> losses) {
		ResourceBundle words = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), LossWords.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		if (losses.isEmpty()) {
			return words.getString("none"); //$NON-NLS-1$
		}
		StringBuilder text = new StringBuilder();
		for (RefiLoss loss : losses) {
			text.append(words.getString("loss." + loss.kind())).append(": ").append(NumberFormat.getIntegerInstance().format(loss.count())).append(" (") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.append(words.getString("certainty." + loss.certainty())).append(')'); //$NON-NLS-1$
			if (!loss.examples().isEmpty()) {
				text.append(" – ").append(String.join(Messages.listSeparator, loss.examples().stream().map(LossWords::example).toList())); //$NON-NLS-1$
				text.append(loss.count() > loss.examples().size() ? " …" : ""); //$NON-NLS-1$ //$NON-NLS-2$
			}
			text.append('\n');
		}
		return text.toString().stripTrailing();
	}
}
