/** The first steps: docs/getting-started.md. */
package com.example.demo;
