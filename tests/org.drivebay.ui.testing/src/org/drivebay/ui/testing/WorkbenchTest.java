// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/** For a test class that uses the workbench's window: no error may be logged, and what a test leaves open is closed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ NoWindowLeft.class, NoErrorLogged.class })
public @interface WorkbenchTest {
}
