// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** Alt or Ctrl with Shift switches the layout for many who write Arabic: what is done by such a key can be done by another one too. */
class SecondKeysTest {

	private static boolean switchesTheLayout(Binding binding) {
		return binding.getTriggerSequence() instanceof KeySequence sequence && Stream.of(sequence.getKeyStrokes()).map(KeyStroke::getModifierKeys)
				.anyMatch(keys -> (keys & SWT.SHIFT) != 0 && (keys & (SWT.ALT | SWT.CTRL)) != 0);
	}

	@Test
	void eachKeyWithAltAndShiftOrControlAndShiftHasAnother() {
		IBindingService service = PlatformUI.getWorkbench().getService(IBindingService.class);
		Map<String, List<Binding>> keys = Stream.of(service.getBindings()).filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().startsWith("org.hashiya."))
				.collect(Collectors.groupingBy(binding -> binding.getParameterizedCommand().serialize() + " in " + binding.getContextId()));
		assertTrue(keys.values().stream().flatMap(List::stream).filter(SecondKeysTest::switchesTheLayout).count() >= 8, "there are such keys");
		assertEquals(List.of(), keys.entrySet().stream().filter(entry -> entry.getValue().stream().allMatch(SecondKeysTest::switchesTheLayout)).map(Map.Entry::getKey).sorted().toList());
	}
}
